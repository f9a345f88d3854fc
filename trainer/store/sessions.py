"""Sessions in an SQLite database on this machine."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from trainer.store import rows, scenarios
from trainer.store.errors import UnknownSessionError
from trainer.store.handle import Database, order_time
from trainer.store.ids import random_id
from trainer.store.records import Mode, Outcome, ScenarioRecord, StoredSession, StoredTurn
from trainer.store.rescoring import points_today

_SESSIONS = """
    SELECT sessions.*, endings.ending, endings.ended_at, endings.total
    FROM sessions LEFT JOIN endings ON endings.turn = sessions.head
"""
_TURNS = "SELECT * FROM turns LEFT JOIN outcomes ON outcomes.turn = turns.id"


class SqliteSessionStore:
    """The sessions of one database file, implementing `SessionStore`.

    `connection` comes from `trainer.store.database`, `path` is named in errors, `new_id`
    proposes session ids. May be used from any thread.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        *,
        new_id: Callable[[], str] = random_id,
    ) -> None:
        self.path = path
        self._database = Database(connection, path)
        self._new_id = new_id

    @property
    def database(self) -> Database:
        """Return the database, for the functions of this package's other modules."""
        return self._database

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def create(
        self,
        *,
        scenario: str,
        language: str,
        mode: Mode,
        seed: int,
        at: datetime,
        blanks: Mapping[str, str] | None = None,
    ) -> StoredSession:
        """Begin a session, its script's blanks filled with these words, and return it."""
        with self._database.transaction() as database:
            session_id = self._new_id()
            while _exists(database, session_id):
                session_id = self._new_id()
            database.execute(
                "INSERT INTO sessions"
                " (id, scenario, language, mode, seed, started_at, sorted_at, blanks)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    session_id,
                    scenario,
                    language,
                    mode,
                    str(seed),
                    rows.time_to_text(at),
                    order_time(database, "sessions.sorted_at", at),
                    rows.blanks_to_text(blanks),
                ),
            )
            return _session(database, session_id)

    def session(self, session_id: str) -> StoredSession:
        """Return one session by its id."""
        with self._database.reading() as database:
            return _session(database, session_id)

    def turns(self, session_id: str) -> Sequence[StoredTurn]:
        """Return every reply of a session, every attempt, in the order they were sent."""
        with self._database.reading() as database:
            _session(database, session_id)
            hints: dict[int, list[str]] = defaultdict(list)
            for row in database.execute(
                "SELECT turn, move FROM hints WHERE session = ? AND turn IS NOT NULL ORDER BY id",
                (session_id,),
            ):
                hints[row["turn"]].append(row["move"])
            return [
                rows.turn_of(row, tuple(hints[row["id"]]))
                for row in database.execute(
                    f"{_TURNS} WHERE turns.session = ? ORDER BY turns.id", (session_id,)
                )
            ]

    def add_reply(
        self, session_id: str, *, parent: int | None, turn: str, reply: str, at: datetime
    ) -> StoredTurn:
        """Keep a reply and make it the head; pending hints become its hints."""
        with self._database.transaction() as database:
            _session(database, session_id)
            added = database.execute(
                "INSERT INTO turns (session, parent, turn, reply, sent_at) VALUES (?, ?, ?, ?, ?)",
                (session_id, parent, turn, reply, rows.time_to_text(at)),
            ).lastrowid
            if added is None:
                raise sqlite3.InternalError("the inserted turn has no id")
            hints = _pending_hints(database, session_id, parent)
            database.execute(
                "UPDATE hints SET turn = ? WHERE session = ? AND parent IS ? AND turn IS NULL",
                (added, session_id, parent),
            )
            set_head(database, session_id, added)
            database.execute(
                "UPDATE sessions SET replies = replies + 1, used_at = ? WHERE id = ?",
                (order_time(database, "sessions.used_at", at), session_id),
            )
            row = database.execute(f"{_TURNS} WHERE turns.id = ?", (added,)).fetchone()
            return rows.turn_of(row, hints)

    def set_outcome(self, turn_id: int, outcome: Outcome) -> None:
        """Keep what came of a reply; what was kept before stays."""
        with self._database.transaction() as database:
            database.execute(
                "INSERT INTO outcomes VALUES (:turn, :judgement, :rubric_digest, :scorer_version,"
                " :scored, :target, :answer, :mood) ON CONFLICT (turn) DO NOTHING",
                rows.values_of(turn_id, outcome),
            )

    def move_head(self, session_id: str, head: int | None) -> None:
        """Go back to an earlier turn; an ended session is open again. No turn is lost."""
        with self._database.transaction() as database:
            _session(database, session_id)
            set_head(database, session_id, head)

    def add_hint(self, session_id: str, move: str) -> None:
        """Keep that a hint named this move."""
        with self._database.transaction() as database:
            head = _session(database, session_id).head
            database.execute(
                "INSERT INTO hints (session, parent, move) VALUES (?, ?, ?)",
                (session_id, head, move),
            )

    def end(self, session_id: str, *, turn_id: int, ending: str, total: int, at: datetime) -> None:
        """Close a session with the ending this turn led to, and the total of the attempt.

        Of replies that were judged again before the attempt ended, the later points are shown.
        """
        with self._database.transaction() as database:
            session = _session(database, session_id)
            today = points_today(database, turn_id)
            database.execute(
                "INSERT INTO endings (turn, session, language, scenario, ending, total, points,"
                " ended_at, sorted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (turn) DO NOTHING",
                (
                    turn_id,
                    session_id,
                    session.language,
                    session.scenario,
                    ending,
                    total,
                    total if today is None else today,
                    rows.time_to_text(at),
                    order_time(database, "endings.sorted_at", at),
                ),
            )
            set_head(database, session_id, turn_id)

    def give_up(self, session_id: str, *, at: datetime) -> None:
        """Close an open session without an ending: it is not offered any more."""
        with self._database.transaction() as database:
            _session(database, session_id)
            database.execute(
                "UPDATE sessions SET open = 0, closed_at = ? WHERE id = ? AND open",
                (rows.time_to_text(at), session_id),
            )

    def open_sessions(self, language: str) -> Sequence[StoredSession]:
        """Return the open session that was used last of each scenario, last used first."""
        with self._database.reading() as database:
            ids = scenarios.open_sessions(database, language)
            return [_session(database, session_id) for session_id in ids.values()]

    def records(self, language: str) -> Mapping[str, ScenarioRecord]:
        """Return what the picker shows, by scenario."""
        with self._database.reading() as database:
            return scenarios.records(database, language)


def _exists(database: sqlite3.Connection, session_id: str) -> bool:
    found = database.execute("SELECT 1 FROM sessions WHERE id = ?", (session_id,))
    return found.fetchone() is not None


def _session(database: sqlite3.Connection, session_id: str) -> StoredSession:
    row = database.execute(
        f"{_SESSIONS} WHERE sessions.id = ? AND removed_at IS NULL", (session_id,)
    ).fetchone()
    if row is None:
        raise UnknownSessionError(session_id)
    return rows.session_of(row, _pending_hints(database, session_id, row["head"]))


def _pending_hints(
    database: sqlite3.Connection, session_id: str, head: int | None
) -> tuple[str, ...]:
    return tuple(
        row["move"]
        for row in database.execute(
            "SELECT move FROM hints WHERE session = ? AND parent IS ? AND turn IS NULL ORDER BY id",
            (session_id, head),
        )
    )


def set_head(database: sqlite3.Connection, session_id: str, head: int | None) -> None:
    """Let a session's attempt end with this turn, and be open unless that is an ending."""
    database.execute(
        "UPDATE sessions SET head = :head, closed_at = NULL,"
        " open = NOT EXISTS (SELECT 1 FROM endings WHERE turn = :head),"
        " points = (SELECT points FROM endings WHERE turn = :head) WHERE id = :id",
        {"head": head, "id": session_id},
    )
