"""The way to the user's own store: folder, database, sessions."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from trainer.i18n import _
from trainer.store.database import NAME, open_database
from trainer.store.folder import data_folder, prepare
from trainer.store.removal import purge_before
from trainer.store.sessions import SqliteSessionStore

KEPT_WHEN_REMOVED = timedelta(days=1)
"""How long a removed session outlives a process that could not purge it."""


@dataclass(frozen=True, slots=True)
class OpenedStore:
    """The store, and what the user must be told about how it was opened, if anything."""

    store: SqliteSessionStore
    notice: str | None = None


def now() -> datetime:
    """Return the time with its UTC offset."""
    return datetime.now(UTC)


def open_store(folder: Path | None = None, *, clock: Callable[[], datetime] = now) -> OpenedStore:
    """Open the store in `folder`, by default the user's data folder, and prove that it is writable.

    Raises StoreError where it cannot be used, with the path and what to do.
    """
    folder = data_folder(os.environ) if folder is None else folder
    prepare(folder)
    connection, aside = open_database(folder, clock)
    store = SqliteSessionStore(connection, folder / NAME)
    purge_before(store.database, clock() - KEPT_WHEN_REMOVED)
    if aside is None:
        return OpenedStore(store)
    notice = _(
        "The file with your conversations was damaged. It was set aside as {path}; "
        "a new one has been started."
    ).format(path=aside)
    return OpenedStore(store, notice)
