"""The dialogue files in one folder: in a folder for each language, or right in it."""

from __future__ import annotations

import re
from pathlib import Path

from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.scalars import ID
from trainer.dialogue.source import Source, read_source, unreadable

SUFFIXES = (".yaml", ".yml")

# At the beginning of a line, `language:` can only be the key at the top of the file.
LANGUAGE = re.compile(r"^language:[ \t]*[\"']?([a-z0-9-]+)", re.MULTILINE)


def files_of(folder: Path, language: str) -> dict[str, Path]:
    """Return the dialogue files of a language by name; none where there is no such folder.

    A file right in the folder belongs to the language it names, and to every one where that
    can't be told: so its mistake is shown. The one in the language's folder wins over it.
    Raises DiagnosticsError where a folder can't be read.
    """
    if not ID.fullmatch(language):
        return {}
    return files_in(folder, language) | _files_in(folder / language)


def files_in(folder: Path, language: str) -> dict[str, Path]:
    """Return the dialogue files right in a folder that may be of this language, by name."""
    return {
        name: path
        for name, path in _files_in(folder).items()
        if language_of(path) in (None, language)
    }


def languages_of(folder: Path) -> set[str]:
    """Return the languages that have a folder in this one, or a file right in it."""
    names = {path.name for path in folder.glob("*/") if ID.fullmatch(path.name)}
    try:
        beside = _files_in(folder)
    except DiagnosticsError:
        return names
    return names | {language for path in beside.values() if (language := language_of(path))}


def language_of(path: Path) -> str | None:
    """Return the language a file says it is written in, None where that can't be told."""
    try:
        source = read_source(path)
    except DiagnosticsError:
        return None
    found = LANGUAGE.search(source.text)
    return found[1] if found else _language_in_header(source)


def _language_in_header(source: Source) -> str | None:
    # Imported late: nearly every file names its language at the beginning of a line.
    from trainer.dialogue.headers import read_header

    try:
        return read_header(source).language
    except DiagnosticsError:
        return None


def _files_in(place: Path) -> dict[str, Path]:
    try:
        paths = sorted(place.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise unreadable(place, error) from None
    return {
        path.stem: path
        for path in paths
        if path.suffix in SUFFIXES and not path.name.startswith(".")
    }
