"""Removing sessions: first a mark that can be taken back, later for good.

A removed session is seen by nothing else in this package.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from trainer.store.handle import Database
from trainer.store.rows import time_to_text


def remove(database: Database, session_ids: Sequence[str], *, at: datetime) -> int:
    """Mark sessions as removed and return how many of them were there."""
    with database.transaction() as connection:
        marked = sum(
            connection.execute(
                "UPDATE sessions SET removed_at = ? WHERE id = ? AND removed_at IS NULL",
                (time_to_text(at), session_id),
            ).rowcount
            for session_id in session_ids
        )
        _mark_endings(connection, session_ids, removed=True)
    return marked


def restore(database: Database, session_ids: Sequence[str]) -> int:
    """Bring removed sessions back as they were, and return how many came."""
    with database.transaction() as connection:
        back = sum(
            connection.execute(
                "UPDATE sessions SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL",
                (session_id,),
            ).rowcount
            for session_id in session_ids
        )
        _mark_endings(connection, session_ids, removed=False)
    return back


def purge(database: Database, session_ids: Sequence[str]) -> None:
    """Delete those of the sessions that are marked as removed, with all that hangs on them."""
    with database.transaction() as connection:
        for session_id in session_ids:
            if _is_marked(connection, session_id):
                delete_session(connection, session_id)


def purge_before(database: Database, moment: datetime) -> None:
    """Delete what was removed before the moment: left over by a process that was killed."""
    with database.reading() as connection:
        left_over = [
            row["id"]
            for row in connection.execute(
                "SELECT id FROM sessions WHERE removed_at < ?", (time_to_text(moment),)
            )
        ]
    if left_over:
        purge(database, left_over)


def delete_session(connection: sqlite3.Connection, session_id: str) -> None:
    """Delete a session and all that hangs on it."""
    this = (session_id,)
    connection.execute("UPDATE sessions SET head = NULL WHERE id = ?", this)
    connection.execute("DELETE FROM hints WHERE session = ?", this)
    connection.execute("DELETE FROM endings WHERE session = ?", this)
    connection.execute(
        "DELETE FROM outcomes WHERE turn IN (SELECT id FROM turns WHERE session = ?)", this
    )
    connection.execute("DELETE FROM turns WHERE session = ?", this)
    connection.execute("DELETE FROM sessions WHERE id = ?", this)


def _is_marked(connection: sqlite3.Connection, session_id: str) -> bool:
    found = connection.execute(
        "SELECT 1 FROM sessions WHERE id = ? AND removed_at IS NOT NULL", (session_id,)
    )
    return found.fetchone() is not None


def _mark_endings(
    connection: sqlite3.Connection, session_ids: Sequence[str], *, removed: bool
) -> None:
    connection.executemany(
        "UPDATE endings SET removed = ? WHERE session = ?",
        [(int(removed), session_id) for session_id in session_ids],
    )
