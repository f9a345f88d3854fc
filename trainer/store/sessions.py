"""Sessions in an SQLite database on this machine."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from trainer.store import rows
from trainer.store.errors import UnknownSessionError
from trainer.store.handle import Database, order_time
from trainer.store.ids import random_id
from trainer.store.records import Mode, Outcome, ScenarioRecord, StoredSession, StoredTurn

_SESSIONS = """
    SELECT sessions.*, endings.ending, endings.ended_at, endings.total
    FROM sessions LEFT JOIN endings ON endings.turn = sessions.head
"""
_TURNS = "SELECT * FROM turns LEFT JOIN outcomes ON outcomes.turn = turns.id"

# Best and last total of each scenario. It jumps from scenario to scenario along the index, so
# that it takes as long with many sessions as with few.
_FINISHED = """
    WITH RECURSIVE scenarios (scenario) AS (
        SELECT min(scenario) FROM endings WHERE NOT removed AND language = :language
        UNION ALL
        SELECT (SELECT min(scenario) FROM endings
                WHERE NOT removed AND language = :language AND scenario > scenarios.scenario)
        FROM scenarios WHERE scenarios.scenario IS NOT NULL
    )
    SELECT scenario,
        (SELECT max(points) FROM endings
         WHERE NOT removed AND language = :language AND scenario = scenarios.scenario) AS best,
        (SELECT points FROM endings
         WHERE NOT removed AND language = :language AND scenario = scenarios.scenario
         ORDER BY sorted_at DESC, number DESC LIMIT 1) AS last
    FROM scenarios WHERE scenario IS NOT NULL
"""


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
        """Close a session with the ending this turn led to, and the total of the attempt."""
        with self._database.transaction() as database:
            session = _session(database, session_id)
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
                    total,
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
        """Return the sessions that wait for a reply and hold at least one, last used first."""
        with self._database.reading() as database:
            return [
                rows.session_of(row, _pending_hints(database, row["id"], row["head"]))
                for row in database.execute(
                    f"{_SESSIONS} WHERE sessions.language = ? AND open AND removed_at IS NULL"
                    " AND replies > 0 ORDER BY used_at DESC, sessions.number DESC",
                    (language,),
                )
            ]

    def records(self, language: str) -> Mapping[str, ScenarioRecord]:
        """Return what the picker shows, by scenario."""
        open_by_scenario: dict[str, str] = {}
        for session in self.open_sessions(language):
            open_by_scenario.setdefault(session.scenario, session.id)
        with self._database.reading() as database:
            finished = {
                row["scenario"]: row for row in database.execute(_FINISHED, {"language": language})
            }
        return {
            scenario: ScenarioRecord(
                scenario=scenario,
                best=finished[scenario]["best"] if scenario in finished else None,
                last=finished[scenario]["last"] if scenario in finished else None,
                open_session=open_by_scenario.get(scenario),
            )
            for scenario in sorted({*finished, *open_by_scenario})
        }


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
