"""A store that is gone with the process: for conversations that are not to be kept."""

from __future__ import annotations

import sqlite3

from trainer.store.handle import IN_MEMORY
from trainer.store.migrations import migrate
from trainer.store.sessions import SqliteSessionStore


def passing_store() -> SqliteSessionStore:
    """Return an empty store in memory."""
    connection = sqlite3.connect(str(IN_MEMORY), isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection)
    return SqliteSessionStore(connection, IN_MEMORY)
