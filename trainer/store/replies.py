"""The words of the latest scored replies to a scenario, in conversations and in drills."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from trainer.i18n import _
from trainer.store.errors import StoreError
from trainer.store.handle import Database

if TYPE_CHECKING:
    from scoring.judgement import Judgement

LATEST_SESSIONS = 200
LATEST_IN_DRILLS = 600
"""Reading so many takes no longer however many there are."""

_LATEST = """
    SELECT turns.turn, turns.reply, latest.sorted_at, turns.id AS place,
        coalesce(
            (SELECT rescored.judgement FROM rescored WHERE rescored.turn = turns.id
             ORDER BY rescored.id DESC LIMIT 1),
            outcomes.judgement
        ) AS judgement
    FROM (
        SELECT id, sorted_at FROM sessions
        WHERE removed_at IS NULL AND replies > 0 AND scenario = :scenario AND language = :language
            AND NOT (mode = 'exam' AND open)
        ORDER BY sorted_at DESC, number DESC LIMIT :sessions
    ) AS latest
    JOIN turns ON turns.session = latest.id
    JOIN outcomes ON outcomes.turn = turns.id
    WHERE outcomes.scored
    UNION ALL
    SELECT * FROM (
        SELECT turn, reply, sorted_at, number AS place, judgement FROM drill_reviews
        WHERE language = :language AND scenario = :scenario
        ORDER BY sorted_at DESC, number DESC LIMIT :drilled
    )
    ORDER BY sorted_at DESC, place DESC
"""


@dataclass(frozen=True, slots=True)
class Said:
    """A reply to a turn of the script, as it is judged today."""

    turn: str
    reply: str
    judgement: Judgement


def latest_replies(
    database: Database, *, language: str, scenario: str, sessions: int = LATEST_SESSIONS
) -> list[Said]:
    """Return the scored replies of the latest sessions and drills of a scenario, newest first.

    An exam that goes on is left out: what it is worth is told at its end.
    """
    values = {
        "language": language,
        "scenario": scenario,
        "sessions": sessions,
        "drilled": LATEST_IN_DRILLS,
    }
    with database.reading() as connection:
        rows = connection.execute(_LATEST, values).fetchall()
    try:
        return [_said(row) for row in rows]
    except (KeyError, TypeError, ValueError) as error:
        raise StoreError(
            _("What is kept of your replies can't be read; was the file edited?")
        ) from error


def _said(row: sqlite3.Row) -> Said:
    from scoring.judgement import Judgement  # late: as everywhere in the store

    return Said(row["turn"], row["reply"], Judgement.from_dict(json.loads(row["judgement"])))
