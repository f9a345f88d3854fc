"""`partways new`: a dialogue to begin with, and what to do with it."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from trainer.authoring.skeleton import (
    NewDialogueError,
    check_free,
    first_facts,
    skeleton,
    write_dialogue,
)
from trainer.folders import open_library, user_dialogues
from trainer.i18n import _
from trainer.text import printable


def new(
    id: str | None,
    texts: dict[str, str | None],
    *,
    language: str,
    into: Path | None,
    folders: Sequence[Path] = (),
) -> int:
    """Write the dialogue, print its path and the next steps, and return 0."""
    library = open_library(folders)
    asked = sys.stdin.isatty() and sys.stderr.isatty()
    facts = first_facts(id, texts, language, _ask if asked else None)
    check_free(facts.id, language, library)
    folder = user_dialogues(os.environ) if into is None else into.expanduser()
    path = write_dialogue(skeleton(facts), facts.id, language, folder)
    known = folder.resolve() in {place.resolve() for place in library.folders}
    print(printable("\n".join(_next_steps(path, facts.id if known else str(path)))))
    return 0


def _ask(question: str, otherwise: str) -> str:
    """Return what is typed, or the default for an empty line. Raises NewDialogueError at EOF."""
    print(printable(f"{question} [{otherwise}]: "), end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise NewDialogueError(_("Nothing was made."))
    return line.strip() or otherwise


def _next_steps(path: Path, name: str) -> list[str]:
    called = shlex.quote(name)
    steps = (
        (f"partways play {called}", _("play it as it is")),
        (f"partways play {called} --watch", _("play it while you write; each save is taken up")),
        (f"partways check {called}", _("see what is wrong, and what is still missing")),
    )
    lines = [_("Here it is: {file}").format(file=path), "", _("Open it in an editor, and then:")]
    for command, purpose in steps:
        lines += [f"  {command}", f"      {purpose}"]
    return lines
