"""A new dialogue to begin with: commented, valid and playable, put where it disturbs nothing."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trainer.authoring.json_schema import NAMES, schema_text
from trainer.authoring.yaml_text import scalar
from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.library import BUNDLED, SHARED, Library
from trainer.dialogue.placeholders import escaped
from trainer.dialogue.scalars import ID, LONGEST_ID, proposed_id
from trainer.dialogue.source import FORBIDDEN, shown_path
from trainer.errors import PartwaysError
from trainer.i18n import _

SKELETON = "skeleton.txt"
PLACE = re.compile(r"\{(id|language|title|client|role)\}")
LONE_SURROGATES = re.compile("[\ud800-\udfff]")
LONGEST_TEXT = 200


class NewDialogueError(PartwaysError):
    """The dialogue cannot be made; the message says why and what would do."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a skeleton is told about the dialogue that becomes of it."""

    id: str
    language: str
    title: str
    client: str
    role: str


def languages() -> tuple[str, ...]:
    """Return the languages in which there is a skeleton."""
    return tuple(sorted(path.parent.name for path in BUNDLED.glob(f"*/{SKELETON}")))


def skeleton(facts: Facts) -> str:
    """Return the text of a new dialogue file."""
    values = {
        "id": facts.id,
        "language": facts.language,
        "title": scalar(facts.title),
        "client": scalar(escaped(facts.client)),
        "role": scalar(escaped(facts.role)),
    }
    template = (BUNDLED / facts.language / SKELETON).read_text("utf-8")
    return PLACE.sub(lambda place: values[place[1]], template)


def check_language(language: str) -> None:
    """Raise NewDialogueError where there is no skeleton in the language."""
    known = languages()
    if language not in known:
        raise NewDialogueError(
            _("A conversation can't be begun in the language {language}; {meant}").format(
                language=quoted(language), meant=did_you_mean(language, known)
            )
        )


def check_id(id: str) -> None:
    """Raise NewDialogueError, with a proposal, where this can't be the id of a dialogue."""
    if id == SHARED:
        raise NewDialogueError(
            _("{id} is the file for what conversations share; choose another id").format(
                id=quoted(id)
            )
        )
    if not ID.fullmatch(id) or len(id) > LONGEST_ID:
        proposed = proposed_id(id)
        meant = _("how about {id}?").format(id=quoted(proposed)) if proposed else ""
        message = _(
            "{id} cannot be an id: it is made of lower-case letters a–z, digits and single "
            "hyphens; {meant}"
        )
        raise NewDialogueError(message.format(id=quoted(id), meant=meant).rstrip("; "))


def check_text(what: str, text: str) -> None:
    """Raise NewDialogueError where a text cannot stand in a file; `what` names it."""
    if not text.strip():
        raise NewDialogueError(_("{what} is empty").format(what=what))
    if len(text) > LONGEST_TEXT:
        raise NewDialogueError(
            _("{what} is longer than {count} characters").format(what=what, count=LONGEST_TEXT)
        )
    if FORBIDDEN.search(text) or LONE_SURROGATES.search(text):
        raise NewDialogueError(_("{what} holds an invisible control character").format(what=what))


def check_free(id: str, language: str, library: Library) -> None:
    """Raise NewDialogueError where the library has a dialogue of this id already."""
    if language not in library.languages():
        return
    for entry in library.headers(language):
        if entry.id == id:
            raise NewDialogueError(
                _("There is a conversation {id} already, in {file}; choose another id").format(
                    id=quoted(id), file=shown_path(entry.path)
                )
            )


def write_dialogue(text: str, id: str, language: str, folder: Path) -> Path:
    """Write the text of a dialogue below the folder, and the schemas for editors; return its path.

    Nothing is ever overwritten. Raises NewDialogueError where there is such a file, or where
    the folder cannot be written.
    """
    path = folder / language / f"{id}.yaml"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, text)
    except OSError as error:
        if isinstance(error, FileExistsError) and os.path.lexists(path):
            message = _("There is a file {file} already; choose another id")
        else:
            message = _("{file} can't be written ({reason}); name another folder with --into")
        raise NewDialogueError(
            message.format(file=shown_path(path), reason=error.strerror or error)
        ) from None
    for name, group in NAMES.items():
        with suppress(OSError):  # one is there, or the editor has to do without
            _write(folder / name, schema_text(group))
    return path


def _write(path: Path, text: str) -> None:
    """Write a new file as a whole or not at all. Raises FileExistsError, and OSError as `open`."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
    except OSError:
        path.unlink(missing_ok=True)
        raise


Ask = Callable[[str, str], str]


def first_facts(
    id: str | None, texts: dict[str, str | None], language: str, ask: Ask | None
) -> Facts:
    """Return the facts that were given, and for each that was not what `ask` or a default says.

    `ask` takes a question and its default; it is None where nobody can be asked. Raises
    NewDialogueError for what was given and cannot be used.
    """
    check_language(language)
    if id is not None:
        check_id(id)
    for name, text in texts.items():
        if text is not None:
            check_text(f"--{name}", text)
    title = texts["title"] or _answer(ask, _("Title"), _title_of(id))
    if id is None:
        id = proposed_id(title)
        if ask is not None:
            id = ask(_("Id, the name of the file"), id)
        check_id(id)
    return Facts(
        id=id,
        language=language,
        title=title,
        client=texts["client"] or _answer(ask, _("What the client is called"), _("Robin")),
        role=texts["role"] or _answer(ask, _("Who they are to you"), _("a client of yours")),
    )


def _answer(ask: Ask | None, question: str, otherwise: str) -> str:
    if ask is None:
        return otherwise
    text = ask(question, otherwise)
    check_text(question, text)
    return text


def _title_of(id: str | None) -> str:
    return id.replace("-", " ").capitalize() if id else _("My client")
