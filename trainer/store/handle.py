"""A database that several threads use: reading it, and writing to it all or nothing."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from trainer.i18n import _
from trainer.store.database import store_error
from trainer.store.errors import StoreError
from trainer.store.rows import time_to_text

IN_MEMORY = Path(":memory:")
"""In place of a path: the database is in memory alone."""

OrderColumn = Literal[
    "sessions.sorted_at",
    "sessions.used_at",
    "endings.sorted_at",
    "drill_reviews.sorted_at",
    "profiles.at",
]


class Database:
    """One open database file, for any thread; `path` is named in errors.

    Whatever goes wrong inside its two contexts is raised as StoreError.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        connection.row_factory = sqlite3.Row
        self.path = path
        self._connection = connection
        self._file = _identity(path)
        self._lock = threading.Lock()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection, to this thread alone."""
        try:
            with self._lock:
                yield self._connection
        except sqlite3.Error as error:
            raise store_error(error, self.path) from error

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Give the connection to write with; what is written is kept as a whole or not at all."""
        if _identity(self.path) != self._file:
            # An open file that was taken away, or replaced, still takes what is written.
            raise StoreError(
                _(
                    "{path} is not there any more, so that nothing can be kept. Put it back, or "
                    "start partways again."
                ).format(path=self.path)
            )
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one of its name, None where there is no file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def order_time(connection: sqlite3.Connection, column: OrderColumn, at: datetime) -> str:
    """Return the time that puts a new row after all the others, also when the clock was set back.

    It is `at`, or the first instant after the latest time in the column. These times order
    rows of several machines as well, once they are merged; row numbers cannot.
    """
    table, name = column.split(".")
    latest = connection.execute(f"SELECT max({name}) FROM {table}").fetchone()[0]  # noqa: S608
    text = time_to_text(at)
    if latest is None or latest < text:
        return text
    return time_to_text(datetime.fromisoformat(latest) + timedelta(microseconds=1))
