"""`partways export`: sessions in one file, to be read or to be taken in elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.commands.delivering import Delivery, deliver
from trainer.commands.opened import opened_store
from trainer.documents.formats import BY_ENDING
from trainer.documents.saving import save
from trainer.documents.together import together
from trainer.errors import PartwaysError
from trainer.folders import open_library
from trainer.i18n import _
from trainer.review.opening import open_kept
from trainer.review.session_page import session_page
from trainer.store.archive.taking import (
    all_ids,
    in_order,
    take_profiles,
    take_reviews,
    take_sessions,
)
from trainer.store.archive.writing import MAX_BYTES, written_archive
from trainer.store.errors import NoSessionsError
from trainer.store.finding import find
from trainer.store.handle import Database
from trainer.store.keepers import kept_turns
from trainer.store.sessions import SqliteSessionStore
from trainer.text import printable


class ExportTooLargeError(PartwaysError):
    """More was asked for than one file may hold."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export: these sessions as they were typed, or everything; and how and where to."""

    sessions: tuple[str, ...]
    everything: bool
    delivery: Delivery
    folders: tuple[Path, ...] = ()

    @property
    def is_archive(self) -> bool:
        """Say whether it is to be JSON, which can be imported: unless anything else is named."""
        named = self.delivery.format
        if named is None and self.delivery.file is not None:
            named = BY_ENDING.get(self.delivery.file.suffix.lower())
        return named in (None, "json")


def export(request: ExportRequest) -> int:
    """Print the export, or write it to a file and say so; return 0."""
    store = opened_store()
    if request.everything:
        ids = all_ids(store.database)
    else:
        typed = [find(store, name).id for name in request.sessions]
        ids = in_order(store.database, typed)
    if request.is_archive:
        _archive(store.database, ids, request)
    elif ids:
        _read(store, ids, request)
    else:
        raise NoSessionsError
    return 0


def _archive(database: Database, ids: Sequence[str], request: ExportRequest) -> None:
    pieces = written_archive(
        take_sessions(database, ids),
        take_profiles(database) if request.everything else (),
        take_reviews(database) if request.everything else (),
    )
    file = request.delivery.file
    if file is None:
        sys.stdout.writelines(_within_limit(pieces))
        return
    save(_within_limit(pieces), file, force=request.delivery.force)
    print(printable(_("Written to {file}.").format(file=file)), file=sys.stderr)


def _read(store: SqliteSessionStore, ids: Sequence[str], request: ExportRequest) -> None:
    library = open_library(request.folders)
    pages = [
        session_page(open_kept(store, library, name), kept_turns(store.database, name))
        for name in ids
    ]
    deliver(together(pages), request.delivery)


def _within_limit(pieces: Iterable[str]) -> Iterator[str]:
    """Give the pieces, ASCII, as long as all of them can be taken in again."""
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_BYTES:
            raise ExportTooLargeError(
                _("This is more than {size} MiB; name fewer sessions for one file.").format(
                    size=MAX_BYTES >> 20
                )
            )
        yield piece
