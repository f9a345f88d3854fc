"""`partways play FILE --watch`: a dialogue is played while it is written."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.blanks import NOTHING, filled_in
from trainer.dialogue.files import is_path, open_dialogue
from trainer.dialogue.filling import filled
from trainer.dialogue.library import Library
from trainer.plain.output import Output
from trainer.practice.rehearsal import Manuscript, Rehearsal, Scene
from trainer.store.opening import now
from trainer.store.passing import passing_store
from trainer.store.records import Mode


def manuscript_of(
    typed: str,
    language: str,
    library: Library,
    *,
    turn: str | None,
    blanks: Mapping[str, str] = NOTHING,
) -> Manuscript:
    """Return the dialogue of this id or file, to be read again when it is saved.

    Its `blanks` are filled with these words. Raises PartwaysError or DiagnosticsError where it
    can't be played as it is.
    """
    path = Path(typed) if is_path(typed) else library.path_of(typed, language)
    given = filled_in(open_dialogue(typed, language, library).header.blanks, blanks)
    return Manuscript(
        lambda: filled(open_dialogue(typed, language, library), given),
        lambda: [path, *_shared_files(library, beside=path)],
        turn=turn,
    )


def rehearse_in_plain_lines(
    manuscript: Manuscript, *, mode: Mode, seed: int | None, watched: bool, output: Output
) -> None:
    """Play a manuscript on standard input until it, or the conversation, ends."""
    from trainer.plain.rehearsing import rehearse
    from trainer.plain.typed import typed

    scene = Scene(passing_store(), now, mode, seed)
    rehearse(Rehearsal(manuscript, scene, watched=watched), lines=typed(sys.stdin), output=output)


def _shared_files(library: Library, *, beside: Path) -> list[Path]:
    """Return the shared files of every language: the file itself says which one it is in."""
    found: list[Path] = []
    for language in library.languages():
        try:
            found += library.shared_files(language, beside=beside)
        except DiagnosticsError:  # a folder that can't be read: reading the dialogue tells of it
            continue
    return found
