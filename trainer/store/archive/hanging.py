"""What hangs on the turns of an archived session, added to those of the database."""

from __future__ import annotations

import json
import sqlite3
from operator import itemgetter

from trainer.store.archive.records import (
    ArchivedDispute,
    ArchivedEnding,
    ArchivedSession,
    ArchivedTurn,
)
from trainer.store.rows import values_of

Ids = dict[int, int]
"""The database's ids of turns, by their place in the archived session."""


def hang(
    connection: sqlite3.Connection, session: ArchivedSession, turn: ArchivedTurn, turn_id: int
) -> None:
    """Add all that hangs on one turn; of two ratings or disputes the later one stays."""
    if turn.outcome is not None:
        connection.execute(
            "INSERT INTO outcomes VALUES (:turn, :judgement, :rubric_digest, :scorer_version,"
            " :scored, :target, :answer, :mood) ON CONFLICT (turn) DO NOTHING",
            values_of(turn_id, turn.outcome),
        )
    if turn.ending is not None:
        _add_ending(connection, session, turn.ending, turn_id)
    if turn.keeper is not None:
        connection.execute(
            "INSERT INTO keepers (turn, at) VALUES (?, ?) ON CONFLICT (turn) DO NOTHING",
            (turn_id, turn.keeper),
        )
    if turn.self_rating is not None:
        connection.execute(
            "INSERT INTO self_ratings (turn, points, at) VALUES (?, ?, ?)"
            " ON CONFLICT (turn) DO UPDATE SET points = excluded.points, at = excluded.at"
            " WHERE excluded.at > self_ratings.at",
            (turn_id, turn.self_rating.points, turn.self_rating.at),
        )
    for dispute in turn.disputes:
        _add_dispute(connection, dispute, turn_id)
    _add_rescored(connection, turn, turn_id)


def is_scored_later(connection: sqlite3.Connection, session: ArchivedSession) -> bool:
    """Say whether the archive holds a later score of a session than the database does."""
    kept: str | None = connection.execute(
        "SELECT max(rescored.at) FROM rescored JOIN turns ON turns.id = rescored.turn"
        " WHERE turns.session = ?",
        (session.id,),
    ).fetchone()[0]
    times = [later.at for turn in session.turns for later in turn.rescored]
    return bool(times) and max(times) > (kept or "")


def take_points(connection: sqlite3.Connection, session: ArchivedSession, ids: Ids) -> None:
    """Let the attempts have the totals that the archive gives them."""
    connection.executemany(
        "UPDATE endings SET points = :points WHERE turn = :turn AND points != :points",
        [
            {"points": turn.ending.total, "turn": ids[place]}
            for place, turn in enumerate(session.turns, start=1)
            if turn.ending is not None
        ],
    )


def _add_ending(
    connection: sqlite3.Connection, session: ArchivedSession, ending: ArchivedEnding, turn_id: int
) -> None:
    connection.execute(
        "INSERT INTO endings (turn, session, language, scenario, ending, total, points,"
        " ended_at, sorted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (turn) DO NOTHING",
        (
            turn_id,
            session.id,
            session.language,
            session.scenario,
            ending.ending,
            ending.total_of_the_day,
            ending.total,
            ending.ended_at,
            ending.sorted_at,
        ),
    )


def _add_dispute(connection: sqlite3.Connection, dispute: ArchivedDispute, turn_id: int) -> None:
    words = dispute.words
    connection.execute(
        "INSERT INTO disputes (turn, kind, target, should_count, words, start, end, at, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (turn, kind, target) DO UPDATE SET"
        " should_count = excluded.should_count, words = excluded.words,"
        " start = excluded.start, end = excluded.end, at = excluded.at, state = excluded.state"
        " WHERE excluded.at > disputes.at"
        " OR (excluded.at = disputes.at AND disputes.state = 'open' AND excluded.state != 'open')",
        (
            turn_id,
            dispute.kind,
            dispute.target,
            int(dispute.should_count),
            words.text if words else None,
            words.start if words else None,
            words.end if words else None,
            dispute.at,
            dispute.state,
        ),
    )


def _add_rescored(connection: sqlite3.Connection, turn: ArchivedTurn, turn_id: int) -> None:
    """Add later judgements so that the latest of both sides has the highest number."""
    kept = [
        tuple(row)
        for row in connection.execute(
            "SELECT judgement, rubric_digest, scorer_version, at FROM rescored WHERE turn = ?"
            " ORDER BY id",
            (turn_id,),
        )
    ]
    archived = [
        (
            json.dumps(later.judgement.as_dict()),
            later.rubric_digest,
            later.scorer_version,
            later.at,
        )
        for later in turn.rescored
    ]
    if set(archived) <= set(kept):
        return
    both = archived
    if not set(kept) <= set(archived):
        both = sorted({*kept, *archived}, key=itemgetter(3, 2, 1))
    connection.execute("DELETE FROM rescored WHERE turn = ?", (turn_id,))
    connection.executemany(
        "INSERT INTO rescored (turn, judgement, rubric_digest, scorer_version, at)"
        " VALUES (?, ?, ?, ?, ?)",
        [(turn_id, *values) for values in both],
    )
