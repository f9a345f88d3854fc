"""Verdicts that somebody does not agree with."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from trainer.store.handle import Database
from trainer.store.rows import readable, time_to_text


class DisputeKind(StrEnum):
    """What the verdict was about."""

    MOVE = "move"
    PITFALL = "pitfall"


class DisputeState(StrEnum):
    """What became of a dispute."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a reply, `reply[start:end]`, that somebody chose."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dispute:
    """That a move or a pitfall (`target`) should, or should not, have been seen in a reply.

    `id` is the store's of the dispute, `turn_id` that of the reply; `turn` is the script's.
    """

    id: int
    session: str
    scenario: str
    language: str
    turn_id: int
    turn: str
    reply: str
    kind: DisputeKind
    target: str
    should_count: bool
    words: Words | None
    at: datetime
    state: DisputeState


_DISPUTES = """
    SELECT disputes.*, turns.session, turns.turn AS script_turn, turns.reply,
        sessions.scenario, sessions.language
    FROM disputes JOIN turns ON turns.id = disputes.turn
    JOIN sessions ON sessions.id = turns.session
    WHERE sessions.removed_at IS NULL
"""


def dispute(
    database: Database,
    turn_id: int,
    kind: DisputeKind,
    target: str,
    *,
    should_count: bool,
    words: Words | None,
    at: datetime,
) -> None:
    """Keep a dispute, in place of the one about the same verdict where there is one."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO disputes (turn, kind, target, should_count, words, start, end, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (turn, kind, target) DO UPDATE SET should_count = excluded.should_count,"
            " words = excluded.words, start = excluded.start, end = excluded.end,"
            " at = excluded.at, state = 'open'",
            (
                turn_id,
                kind,
                target,
                int(should_count),
                words.text if words else None,
                words.start if words else None,
                words.end if words else None,
                time_to_text(at),
            ),
        )


def settle(database: Database, dispute_id: int, state: DisputeState) -> None:
    """Keep what became of a dispute."""
    with database.transaction() as connection:
        connection.execute("UPDATE disputes SET state = ? WHERE id = ?", (state, dispute_id))


def withdraw(database: Database, dispute_id: int) -> None:
    """Forget a dispute: whoever made it agrees with the verdict after all."""
    with database.transaction() as connection:
        connection.execute("DELETE FROM disputes WHERE id = ?", (dispute_id,))


def disputes(
    database: Database,
    *,
    session: str | None = None,
    turn: int | None = None,
    state: DisputeState | None = None,
) -> list[Dispute]:
    """Return disputes, of one session or turn (the store's id) or of all, in their order."""
    conditions = ""
    values: list[str | int] = []
    for column, value in (
        ("turns.session", session),
        ("turns.id", turn),
        ("disputes.state", state),
    ):
        if value is not None:
            conditions += f" AND {column} = ?"
            values.append(value)
    with database.reading() as connection:
        found = connection.execute(
            f"{_DISPUTES}{conditions} ORDER BY disputes.at, disputes.id", values
        ).fetchall()
    return [_dispute(row) for row in found]


def _dispute(row: sqlite3.Row) -> Dispute:
    with readable(row["session"]):
        return Dispute(
            id=row["id"],
            session=row["session"],
            scenario=row["scenario"],
            language=row["language"],
            turn_id=row["turn"],
            turn=row["script_turn"],
            reply=row["reply"],
            kind=DisputeKind(row["kind"]),
            target=row["target"],
            should_count=bool(row["should_count"]),
            words=words_of(row),
            at=datetime.fromisoformat(row["at"]),
            state=DisputeState(row["state"]),
        )


def words_of(row: sqlite3.Row) -> Words | None:
    """Return the words in the row of a dispute, None where none were chosen."""
    if row["words"] is None:
        return None
    return Words(row["words"], row["start"], row["end"])
