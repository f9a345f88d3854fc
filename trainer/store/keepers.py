"""Replies of one's own that are kept for the real conversation."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from trainer.store.handle import Database
from trainer.store.rows import readable, time_to_text


@dataclass(frozen=True, slots=True)
class Keeper:
    """A reply that was marked: `id` is the store's of the turn, `turn` the script's."""

    id: int
    session: str
    turn: str
    reply: str
    at: datetime


def keep(database: Database, turn_id: int, *, at: datetime) -> None:
    """Mark a reply as a keeper; one that is marked stays so."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO keepers (turn, at) VALUES (?, ?) ON CONFLICT (turn) DO NOTHING",
            (turn_id, time_to_text(at)),
        )


def let_go(database: Database, turn_id: int) -> None:
    """Take the mark from a reply."""
    with database.transaction() as connection:
        connection.execute("DELETE FROM keepers WHERE turn = ?", (turn_id,))


def is_kept(database: Database, turn_id: int) -> bool:
    """Say whether a reply is marked."""
    with database.reading() as connection:
        found = connection.execute("SELECT 1 FROM keepers WHERE turn = ?", (turn_id,))
        return found.fetchone() is not None


def kept_turns(database: Database, session_id: str) -> frozenset[int]:
    """Return the store's ids of the replies of a session that are marked."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT keepers.turn FROM keepers JOIN turns ON turns.id = keepers.turn"
            " WHERE turns.session = ?",
            (session_id,),
        )
        return frozenset(row["turn"] for row in found)


def keepers(database: Database, *, language: str, scenario: str) -> list[Keeper]:
    """Return the keepers of a scenario, the latest reply first."""
    with database.reading() as connection:
        found = connection.execute(
            # CROSS JOIN: from the few keepers to their sessions, never the other way round.
            "SELECT keepers.at, turns.* FROM keepers CROSS JOIN turns ON turns.id = keepers.turn"
            " CROSS JOIN sessions ON sessions.id = turns.session"
            " WHERE sessions.removed_at IS NULL AND sessions.language = ?"
            " AND sessions.scenario = ?"
            " ORDER BY sessions.sorted_at DESC, sessions.number DESC, turns.id DESC",
            (language, scenario),
        ).fetchall()
    return [_keeper(row) for row in found]


def _keeper(row: sqlite3.Row) -> Keeper:
    with readable(row["session"]):
        return Keeper(
            id=row["id"],
            session=row["session"],
            turn=row["turn"],
            reply=row["reply"],
            at=datetime.fromisoformat(row["at"]),
        )
