"""What a later scorer or rubric says of kept replies, beside what was said on the day."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from trainer.store.handle import Database
from trainer.store.rows import readable, time_to_text

if TYPE_CHECKING:
    from scoring.judgement import Judgement


@dataclass(frozen=True, slots=True)
class Rescored:
    """A later judgement of a reply, and what it was made with."""

    judgement: Judgement
    rubric_digest: str
    scorer_version: str
    at: datetime


def rescore(
    database: Database,
    session_id: str,
    judgements: Mapping[int, Rescored],
    points: Mapping[int, int],
) -> None:
    """Keep later judgements, by turn, and the totals that follow, by the turn of the ending.

    From now on these totals are the points of the session's attempts.
    """
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO rescored (turn, judgement, rubric_digest, scorer_version, at)"
            " VALUES (?, ?, ?, ?, ?)",
            [
                (
                    turn,
                    json.dumps(later.judgement.as_dict()),
                    later.rubric_digest,
                    later.scorer_version,
                    time_to_text(later.at),
                )
                for turn, later in judgements.items()
            ],
        )
        connection.executemany(
            "UPDATE endings SET points = ? WHERE turn = ? AND session = ?",
            [(total, turn, session_id) for turn, total in points.items()],
        )
        connection.execute(
            "UPDATE sessions SET points = (SELECT points FROM endings WHERE turn = head)"
            " WHERE id = ?",
            (session_id,),
        )


_LINE = """
    WITH RECURSIVE line (id, parent) AS (
        SELECT id, parent FROM turns WHERE id = ?
        UNION ALL
        SELECT turns.id, turns.parent FROM turns JOIN line ON turns.id = line.parent
    )
    SELECT outcomes.judgement AS day,
        (SELECT judgement FROM rescored WHERE rescored.turn = line.id
         ORDER BY rescored.id DESC LIMIT 1) AS later
    FROM line JOIN outcomes ON outcomes.turn = line.id WHERE outcomes.scored
"""


def points_today(connection: sqlite3.Connection, turn_id: int) -> int | None:
    """Return the total of the attempt that ends with a turn as it is shown today.

    It is the mean of the scored replies, halves rounded up, like that of the day. None where
    nothing of the attempt was judged later than on the day.
    """
    judged = connection.execute(_LINE, (turn_id,)).fetchall()
    if all(row["later"] is None for row in judged):
        return None
    points: list[int] = [json.loads(row["later"] or row["day"])["score"] for row in judged]
    return (2 * sum(points) + len(points)) // (2 * len(points))


def rescored(database: Database, session_id: str) -> dict[int, Rescored]:
    """Return the latest later judgement of each reply of a session, by turn."""
    with database.reading() as connection:
        kept = connection.execute(
            "SELECT rescored.* FROM rescored JOIN turns ON turns.id = rescored.turn"
            " WHERE turns.session = ? ORDER BY rescored.id",
            (session_id,),
        ).fetchall()
    with readable(session_id):
        return {row["turn"]: _rescored(row) for row in kept}


def _rescored(row: sqlite3.Row) -> Rescored:
    from scoring.judgement import Judgement

    return Rescored(
        judgement=Judgement.from_dict(json.loads(row["judgement"])),
        rubric_digest=row["rubric_digest"],
        scorer_version=row["scorer_version"],
        at=datetime.fromisoformat(row["at"]),
    )
