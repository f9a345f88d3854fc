"""Which files are checked: those that were named, and the dialogues in folders."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scoring.languages import CODES as LANGUAGES
from trainer.diagnostics import Diagnostic
from trainer.dialogue.findings import quoted
from trainer.dialogue.library import SHARED
from trainer.dialogue.shelves import SUFFIXES, language_of
from trainer.dialogue.source import shown_path, unreadable
from trainer.errors import PartwaysError
from trainer.i18n import _

CODE = re.compile("[a-z]{2}")
MAX_FILES = 10_000


class NoSuchPlaceError(PartwaysError):
    """Nothing is where a path that was named points to, or nothing that could be checked."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file to check, and what its place promises: its id and, in a folder `en`, its language.

    A shared file, which holds moves and pitfalls for many dialogues, has no id.
    """

    path: Path
    id: str | None
    language: str | None

    @property
    def shared(self) -> bool:
        """Tell whether it is a shared file."""
        return self.id is None


@dataclass(frozen=True, slots=True)
class Places:
    """The files that were found, each once, and the folders that could not be looked into."""

    files: tuple[Place, ...]
    unreadable: tuple[Diagnostic, ...] = ()

    def in_language(self, language: str) -> Places:
        """Return only the files in this language, and those that do not say which it is."""
        kept = (place for place in self.files if _told_language(place) in (None, language))
        return Places(tuple(kept), self.unreadable)


def find_places(paths: Sequence[Path], folders: Sequence[Path]) -> Places:
    """Return the files at these paths, by default those in the library's `folders`.

    A file counts whatever its name; in folders, and those below them, all that end in `.yaml`
    or `.yml` do. Raises NoSuchPlaceError where a path leads nowhere or a folder holds no file.
    """
    roots = {os.path.realpath(folder) for folder in folders}
    found: dict[str, Place] = {}
    errors: list[Diagnostic] = []
    for path in paths or folders:
        if not _exists(path):
            if not paths:  # the user's own folder need not be there
                continue
            raise NoSuchPlaceError(
                _("There is no file and no folder {path}").format(path=quoted(shown_path(path)))
            )
        files = list(_walk(path, errors)) if _is_folder(path) else [path]
        if paths and not files and not errors:
            raise NoSuchPlaceError(
                _("There is no file ending in .yaml in the folder {path}").format(
                    path=quoted(shown_path(path))
                )
            )
        for file in files:
            found.setdefault(os.path.realpath(file), _place(_near(file), roots))
    return Places(tuple(found.values()), tuple(errors))


def _exists(path: Path) -> bool:
    # A name that no file can have (too long, a NUL in it) is missing as well.
    try:
        return os.path.lexists(path)
    except ValueError:
        return False


def _walk(top: Path, errors: list[Diagnostic]) -> Iterator[Path]:
    """Yield the dialogue files below a folder, without following a loop of links."""
    seen: set[tuple[int, int]] = set()
    pending, count = [top], 0
    while pending:
        folder = pending.pop()
        try:
            state = folder.stat()
            entries = sorted(folder.iterdir())
        except OSError as error:
            errors.extend(unreadable(folder, error).diagnostics)
            continue
        place = (state.st_dev, state.st_ino)
        if place in seen:
            continue
        seen.add(place)
        # A folder that is called like a dialogue stands where the library looks for a file.
        wanted = [path for path in entries if _is_dialogue(path.name)]
        count += len(wanted)
        if count > MAX_FILES:
            raise NoSuchPlaceError(
                _("There are more than {count} dialogue files below {path}").format(
                    count=MAX_FILES, path=quoted(shown_path(top))
                )
            )
        yield from wanted
        below = (
            path
            for path in entries
            if not path.name.startswith((".", "__")) and not _is_dialogue(path.name)
        )
        pending += reversed([path for path in below if _is_folder(path)])


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # behind a folder that we may not look into
        return False


def _is_dialogue(name: str) -> bool:
    return name.endswith(SUFFIXES) and not name.startswith(".")


def _place(path: Path, roots: Iterable[str]) -> Place:
    parent = path.absolute().parent
    known = parent.name in LANGUAGES or os.path.realpath(parent.parent) in roots
    language = parent.name if known else None
    shared = path.stem == SHARED and path.suffix in SUFFIXES
    return Place(path, None if shared else path.stem, language)


def _near(path: Path) -> Path:
    """Return the path as one would type it here."""
    try:
        return path.relative_to(Path.cwd())
    except (ValueError, OSError):
        return path


def _told_language(place: Place) -> str | None:
    folder = place.path.absolute().parent.name
    return place.language or language_of(place.path) or (folder if CODE.fullmatch(folder) else None)
