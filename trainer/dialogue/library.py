"""Finds dialogues: those that come with the program, and folders of the user's own."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.diagnostics import Diagnostic, DiagnosticsError
from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.header import Header
from trainer.dialogue.headers import read_header
from trainer.dialogue.shelves import files_in, files_of, languages_of
from trainer.dialogue.source import read_source
from trainer.errors import PartwaysError
from trainer.i18n import _

if TYPE_CHECKING:
    from trainer.dialogue.fragments import Fragments
    from trainer.dialogue.model import Dialogue

BUNDLED = Path(__file__).resolve().parents[2] / "dialogues"
SHARED = "shared"


class UnknownLanguageError(PartwaysError):
    """There are no dialogues in this language; the message names those there are."""


class UnknownDialogueError(PartwaysError):
    """There is no dialogue of this id; the message names the nearest one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A dialogue file in the list: its header, or the first thing that is wrong with it.

    `overrides` is the file of the same id in an earlier folder in whose place it stands.
    """

    id: str
    path: Path
    header: Header | None
    error: Diagnostic | None
    overrides: Path | None = None

    @property
    def bundled(self) -> bool:
        """Tell whether it came with the program."""
        return self.path.is_relative_to(BUNDLED)


class Library:
    """The dialogues in some folders, each with a folder per language: `en/late-payer.yaml`.

    Files may also lie right in a folder and say their language themselves. Later folders
    override earlier ones: a dialogue of the same id as a whole, the shared moves and pitfalls
    one by one. Files are read anew each time they are asked for.
    """

    def __init__(self, folders: Sequence[Path] = (BUNDLED,)) -> None:
        self.folders = tuple(folders)

    def headers(self, language: str) -> tuple[Entry, ...]:
        """Return every dialogue of a language by id, without reading the turns.

        Raises UnknownLanguageError.
        """
        self._check(language)
        found: dict[str, Entry] = {}
        for folder in self.folders:
            try:
                files = files_of(folder, language)
            except DiagnosticsError as error:
                found[folder.name] = Entry(folder.name, folder, None, error.diagnostics[0])
                continue
            for name, path in files.items():
                if name != SHARED:
                    before = found.get(name)
                    found[name] = _entry(name, path, language, before.path if before else None)
        return tuple(found[name] for name in sorted(found))

    def open(self, id: str, language: str) -> Dialogue:
        """Return a compiled dialogue.

        Raises UnknownLanguageError, UnknownDialogueError where there is none of this id, and
        DiagnosticsError with all that is wrong in its file, or in the shared one.
        """
        path = self.path_of(id, language)
        # Imported late: the list of headers needs none of it.
        from trainer.dialogue.compiler import compile_dialogue

        source = read_source(path, id=id, language=language)
        return compile_dialogue(source, self.fragments(language))

    def try_open(self, id: str, language: str) -> Dialogue | None:
        """Return a compiled dialogue, None where it is gone or broken."""
        try:
            return self.open(id, language)
        except (UnknownLanguageError, UnknownDialogueError, DiagnosticsError):
            return None

    def check(self, language: str, id: str | None = None) -> None:
        """See that there is this language and, where an id is given, a file for it.

        Nothing is read. Raises UnknownLanguageError and UnknownDialogueError.
        """
        if id is None:
            self._check(language)
        else:
            self.path_of(id, language)

    def fragments(self, language: str, *, beside: Path | None = None) -> Fragments:
        """Return the shared moves and pitfalls of a language. Raises DiagnosticsError.

        With `beside`, a dialogue file anywhere, those that lie in its folder come last.
        """
        from trainer.dialogue.compiler import compile_fragments
        from trainer.dialogue.fragments import Fragments

        fragments = Fragments()
        for path in self.shared_files(language, beside=beside):
            source = read_source(path, language=language)
            fragments = fragments.extended(compile_fragments(source, fragments))
        return fragments

    def shared_files(self, language: str, *, beside: Path | None = None) -> tuple[Path, ...]:
        """Return the files `fragments` reads, in its order, each once. Raises DiagnosticsError."""
        found = [files_of(folder, language).get(SHARED) for folder in self.folders]
        if beside is not None:
            found.append(files_in(beside.parent, language).get(SHARED))
        # A file in one of the folders has the folder's shared file beside it.
        return tuple({os.path.realpath(path): path for path in found if path is not None}.values())

    def languages(self) -> tuple[str, ...]:
        """Return the languages that have a folder or a file."""
        return tuple(sorted(set().union(*map(languages_of, self.folders))))

    def path_of(self, id: str, language: str) -> Path:
        """Return the file of a dialogue. Raises UnknownLanguageError and UnknownDialogueError."""
        self._check(language)
        files: dict[str, Path] = {}
        for folder in self.folders:
            files |= files_of(folder, language)
        files.pop(SHARED, None)
        if id not in files:
            raise UnknownDialogueError(
                _("There is no conversation {id} in the language {language}; {meant}").format(
                    id=quoted(id), language=quoted(language), meant=did_you_mean(id, files)
                )
            )
        return files[id]

    def _check(self, language: str) -> None:
        known = self.languages()
        if language not in known:
            raise UnknownLanguageError(
                _("There are no conversations in the language {language}; {meant}").format(
                    language=quoted(language), meant=did_you_mean(language, known)
                )
            )


def _entry(name: str, path: Path, language: str, overrides: Path | None) -> Entry:
    try:
        header = read_header(read_source(path, id=name, language=language))
    except DiagnosticsError as error:
        return Entry(name, path, None, error.diagnostics[0], overrides)
    return Entry(name, path, header, None, overrides)
