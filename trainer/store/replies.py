"""The replies given in a scenario lately, as they are judged today."""

from __future__ import annotations

from trainer.store.handle import Database
from trainer.store.records import StoredTurn
from trainer.store.rows import turn_of

LATEST_SESSIONS = 200
"""So many sessions are looked through; reading them takes no longer however many there are."""

_LATEST = """
    SELECT turns.*, outcomes.rubric_digest, outcomes.scorer_version, outcomes.scored,
        outcomes.target, outcomes.answer, outcomes.mood,
        coalesce(
            (SELECT rescored.judgement FROM rescored WHERE rescored.turn = turns.id
             ORDER BY rescored.id DESC LIMIT 1),
            outcomes.judgement
        ) AS judgement
    FROM (
        SELECT id, sorted_at, number FROM sessions
        WHERE removed_at IS NULL AND replies > 0 AND scenario = ? AND language = ?
        ORDER BY sorted_at DESC, number DESC LIMIT ?
    ) AS latest
    JOIN turns ON turns.session = latest.id
    JOIN outcomes ON outcomes.turn = turns.id
    ORDER BY latest.sorted_at DESC, latest.number DESC, turns.id DESC
"""


def latest_replies(
    database: Database, *, language: str, scenario: str, sessions: int = LATEST_SESSIONS
) -> list[StoredTurn]:
    """Return the judged replies of the latest sessions of a scenario, newest first.

    The judgement is the latest one; hints are left out.
    """
    with database.reading() as connection:
        rows = connection.execute(_LATEST, (scenario, language, sessions)).fetchall()
    return [turn_of(row, ()) for row in rows]
