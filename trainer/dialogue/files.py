"""Opens a dialogue by what a person typed: the id of one in the library, or the path of a file."""

from __future__ import annotations

import os
from pathlib import Path

from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.library import SHARED, Library, UnknownDialogueError
from trainer.dialogue.model import Dialogue
from trainer.dialogue.shelves import SUFFIXES
from trainer.dialogue.source import Source, read_source, shown_path
from trainer.i18n import _

SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))


def is_path(typed: str) -> bool:
    """Tell whether this names a file: it ends in `.yaml` or `.yml`, or a folder stands in it."""
    return typed.endswith(SUFFIXES) or any(separator in typed for separator in SEPARATORS)


def open_dialogue(typed: str, language: str, library: Library) -> Dialogue:
    """Return the compiled dialogue of a file, or of this id and language in the library.

    A file outside the library says itself in which language it is. It may use the shared parts
    of the library, and those of the `shared.yaml` beside it, which come last.

    Raises UnknownLanguageError, UnknownDialogueError where there is none such, and
    DiagnosticsError with all that is wrong in its file, or in a shared one.
    """
    if not is_path(typed):
        return library.open(typed, language)
    path = existing_file(typed)
    # Imported late: a dialogue of the library needs it when it is opened, not before.
    from trainer.dialogue.compiler import compile_dialogue

    source = read_source(path)
    shared = library.fragments(_language_of(source, language), beside=path)
    return compile_dialogue(source, shared)


def files_of(typed: str, language: str, library: Library) -> tuple[Path, ...]:
    """Return the file of a dialogue, and after it the shared files it may take parts from.

    Raises like `open_dialogue`, but for what is wrong in the file's turns.
    """
    if not is_path(typed):
        return (library.path_of(typed, language), *library.shared_files(language))
    path = existing_file(typed)
    language = _language_of(read_source(path), language)
    return (path, *library.shared_files(language, beside=path))


def existing_file(typed: str) -> Path:
    """Return the path that was typed. Raises UnknownDialogueError where nothing is there."""
    path = Path(typed)
    name = quoted(shown_path(path))
    if path.stem == SHARED and path.suffix in SUFFIXES:
        raise UnknownDialogueError(
            _("{file} holds parts that conversations share; name a conversation").format(file=name)
        )
    # A name that no file can have (too long, a NUL in it) is missing as well.
    if not os.path.lexists(path):
        message = _("There is no file {file}").format(file=name)
        meant = did_you_mean(path.name, _dialogues_in(path.parent))
        raise UnknownDialogueError(f"{message}; {meant}" if meant else message)
    return path


def _dialogues_in(folder: Path) -> list[str]:
    try:
        names = [path.name for path in folder.iterdir()]
    except (OSError, ValueError):
        return []
    return [
        name
        for name in names
        if name.endswith(SUFFIXES) and not name.startswith((".", f"{SHARED}."))
    ]


def _language_of(source: Source, otherwise: str) -> str:
    """Return the language a file is in; what is wrong in its header is told when it is compiled."""
    from trainer.dialogue.headers import read_header

    try:
        return read_header(source).language
    except DiagnosticsError:
        return otherwise
