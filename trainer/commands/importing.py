"""`partways import`: a Twine story as a dialogue to go on with."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from pathlib import Path

from trainer.authoring.skeleton import check_free, check_id, write_dialogue
from trainer.authoring.twee_import import draft_of
from trainer.authoring.twee_reading import read_story
from trainer.dialogue.codes import Code
from trainer.dialogue.files import existing_file
from trainer.dialogue.findings import fatal
from trainer.dialogue.scalars import proposed_id
from trainer.dialogue.source import MAX_BYTES, read_source, shown_path, start_of
from trainer.folders import open_library, user_dialogues
from trainer.i18n import _
from trainer.text import printable


def import_story(
    file: Path, id: str | None, *, language: str, into: Path | None, folders: Sequence[Path] = ()
) -> int:
    """Write what can be made of the story, print its path and what is left to do; return 0."""
    story = read_story(read_source(existing_file(str(file))))
    name = id if id is not None else proposed_id(story.title or file.stem) or "story"
    check_id(name)
    check_free(name, language, open_library(folders))
    draft = draft_of(story, name, language)
    if len(draft.text.encode()) > MAX_BYTES:
        raise fatal(
            Code.FILE_TOO_LARGE,
            start_of(shown_path(file)),
            _("the story is too large for one conversation"),
            _("take in a part of it"),
        )
    folder = user_dialogues(os.environ) if into is None else into.expanduser()
    path = write_dialogue(draft.text, name, language, folder)
    lines = [_("Here it is: {file}").format(file=path), "", _("Still to be written:")]
    lines += [f"- {task}" for task in draft.to_do]
    lines += ["", _("See what is missing:"), f"  partways check {shlex.quote(str(path))}"]
    print(printable("\n".join(lines)))
    return 0
