"""`partways import`: an export of another machine, or a Twine story; the file tells which."""

from __future__ import annotations

import os
import shlex
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.dialogue.codes import Code
from trainer.dialogue.files import existing_file
from trainer.dialogue.findings import fatal
from trainer.dialogue.source import (
    MAX_BYTES,
    read_bytes,
    read_source,
    shown_path,
    start_of,
)
from trainer.errors import PartwaysError
from trainer.folders import open_library, user_dialogues
from trainer.i18n import _, ngettext
from trainer.text import printable

if TYPE_CHECKING:
    from trainer.store.archive.merging import Merged

BEGINNING = 4096
"""How many bytes of a file tell what it is."""


class NoStoryError(PartwaysError):
    """What was given is for stories, and the file is none."""


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """What a story is to be called, None for a name made of its title, and where it goes."""

    id: str | None
    language: str
    into: Path | None
    folders: tuple[Path, ...] = ()


def import_file(file: Path, place: StoryPlace) -> int:
    """Take a file in and print what came of it; return 0.

    Raises ArchiveError or DiagnosticsError where the file is not what it seems to be.
    """
    path = existing_file(str(file))
    if not _is_json(read_bytes(path, BEGINNING), path):
        print(printable("\n".join(_import_story(path, place))))
        return 0
    if place.id is not None or place.into is not None:
        raise NoStoryError(
            _("ID and --into are for stories, and {file} holds sessions.").format(
                file=shown_path(file)
            )
        )
    print("\n".join(_import_archive(path)))
    return 0


def _is_json(beginning: bytes, path: Path) -> bool:
    content = beginning.removeprefix(BOM_UTF8).lstrip()
    return content.startswith((b"{", b"[")) or path.suffix.lower() == ".json"


def _import_archive(path: Path) -> list[str]:
    """Merge an export into the store and return what is new."""
    from trainer.commands.opened import opened_store
    from trainer.store.archive import writing
    from trainer.store.archive.merging import merge
    from trainer.store.archive.reading import read_archive

    archive = read_archive(read_bytes(path, writing.MAX_BYTES), shown_path(path))
    lines = list(_told(merge(opened_store().database, archive)))
    return lines or [_("There is nothing in this file that you did not have.")]


def _told(merged: Merged) -> Iterator[str]:
    counted = (
        (merged.new, ngettext("{count} session added.", "{count} sessions added.", merged.new)),
        (
            merged.more,
            ngettext(
                "{count} session you had goes on with what was new in it.",
                "{count} sessions you had go on with what was new in them.",
                merged.more,
            ),
        ),
        (
            merged.known,
            ngettext(
                "{count} session was here already.",
                "{count} sessions were here already.",
                merged.known,
            ),
        ),
        (
            merged.drill_reviews,
            ngettext(
                "{count} reply in drills added.",
                "{count} replies in drills added.",
                merged.drill_reviews,
            ),
        ),
        (
            merged.profiles,
            ngettext(
                "{count} profile taken over.", "{count} profiles taken over.", merged.profiles
            ),
        ),
    )
    yield from (words.format(count=count) for count, words in counted if count)


def _import_story(path: Path, place: StoryPlace) -> list[str]:
    """Write what can be made of the story and return its path and what is left to do."""
    from trainer.authoring.skeleton import check_free, check_id, write_dialogue
    from trainer.authoring.twee_import import draft_of
    from trainer.authoring.twee_reading import read_story
    from trainer.dialogue.scalars import proposed_id

    shown = shown_path(path)
    story = read_story(read_source(path))
    name = place.id if place.id is not None else proposed_id(story.title or path.stem) or "story"
    check_id(name)
    check_free(name, place.language, open_library(place.folders))
    draft = draft_of(story, name, place.language)
    if len(draft.text.encode()) > MAX_BYTES:
        raise fatal(
            Code.FILE_TOO_LARGE,
            start_of(shown),
            _("the story is too large for one conversation"),
            _("take in a part of it"),
        )
    folder = user_dialogues(os.environ) if place.into is None else place.into.expanduser()
    written = write_dialogue(draft.text, name, place.language, folder)
    return [
        _("Here it is: {file}").format(file=written),
        "",
        _("Still to be written:"),
        *(f"- {task}" for task in draft.to_do),
        "",
        _("See what is missing:"),
        f"  partways check {shlex.quote(str(written))}",
    ]
