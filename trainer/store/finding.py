"""From what somebody types to the session they mean: an id, its beginning, or `last`."""

from __future__ import annotations

import difflib
import sqlite3

from trainer.store.errors import AmbiguousSessionError, NoSessionsError, UnknownSessionError
from trainer.store.handle import Database
from trainer.store.records import SessionStore, StoredSession

LAST = "last"
"""Names the newest session that holds a reply."""

SHOWN_CANDIDATES = 10
REMEMBERED = 1000
"""Whoever mistypes an id means one of the newest; beyond these nothing similar is looked for."""


def find(store: SessionStore, typed: str) -> StoredSession:
    """Return the session that is meant. Raises as `find_id`, and StoreError where it is damaged."""
    return store.session(find_id(store.database, typed))


def find_id(database: Database, typed: str) -> str:
    """Return the id of the session that is meant, also of one that cannot be read.

    Raises UnknownSessionError with the nearest id, AmbiguousSessionError with the candidates,
    and NoSessionsError where `last` finds none.
    """
    name = typed.strip().lower()
    with database.reading() as connection:
        return _newest(connection) if name == LAST else _named(connection, name)


def _newest(connection: sqlite3.Connection) -> str:
    ids = _newest_ids(connection, 1)
    if not ids:
        raise NoSessionsError
    return ids[0]


def _named(connection: sqlite3.Connection, name: str) -> str:
    beginning = (name, name + "\U0010ffff")
    among = "FROM sessions WHERE id >= ? AND id < ? AND removed_at IS NULL"
    candidates: list[str] = [
        row["id"]
        for row in connection.execute(
            f"SELECT id {among} ORDER BY id LIMIT ?",
            (*beginning, SHOWN_CANDIDATES),
        )
    ]
    if name in candidates or len(candidates) == 1:
        return candidates[0]
    if candidates:
        (count,) = connection.execute(f"SELECT count(*) {among}", beginning).fetchone()
        raise AmbiguousSessionError(name, candidates, count)
    similar = difflib.get_close_matches(name, _newest_ids(connection, REMEMBERED), n=1)
    raise UnknownSessionError(name, *similar)


def _newest_ids(connection: sqlite3.Connection, limit: int) -> list[str]:
    return [
        row["id"]
        for row in connection.execute(
            "SELECT id FROM sessions WHERE removed_at IS NULL AND replies > 0"
            " ORDER BY sorted_at DESC, number DESC LIMIT ?",
            (limit,),
        )
    ]
