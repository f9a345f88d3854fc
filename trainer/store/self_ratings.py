"""What one gave one's own replies before the score was shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from trainer.store.handle import Database
from trainer.store.rows import time_to_text


class RatedReply(NamedTuple):
    """A reply that one has rated: the points one gave it, and those it was scored with."""

    scenario: str
    given: int
    scored: int


def rate(database: Database, turn_id: int, *, points: int, at: datetime) -> None:
    """Keep how many points (0–100) one gives a reply; a later rating takes the place of it."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO self_ratings (turn, points, at) VALUES (?, ?, ?)"
            " ON CONFLICT (turn) DO UPDATE SET points = excluded.points, at = excluded.at",
            (turn_id, points, time_to_text(at)),
        )


def ratings_of(database: Database, session_id: str) -> Mapping[int, int]:
    """Return the points one gave the replies of a session, by the store's id of the turn."""
    with database.reading() as connection:
        return {
            row["turn"]: row["points"]
            for row in connection.execute(
                "SELECT self_ratings.turn, self_ratings.points FROM self_ratings"
                " JOIN turns ON turns.id = self_ratings.turn WHERE turns.session = ?",
                (session_id,),
            )
        }


def rated_replies(database: Database, language: str) -> list[RatedReply]:
    """Return every rated reply of a language, oldest first, with the score it has today."""
    with database.reading() as connection:
        return [
            RatedReply(row["scenario"], row["given"], row["scored"])
            for row in connection.execute(
                "SELECT scenario, self_ratings.points AS given, json_extract(coalesce("
                " (SELECT judgement FROM rescored WHERE rescored.turn = turns.id"
                "  ORDER BY rescored.id DESC LIMIT 1), outcomes.judgement), '$.score') AS scored"
                " FROM self_ratings JOIN turns ON turns.id = self_ratings.turn"
                " JOIN outcomes ON outcomes.turn = turns.id"
                " JOIN sessions ON sessions.id = turns.session"
                " WHERE sessions.language = ? AND sessions.removed_at IS NULL"
                " AND outcomes.scored ORDER BY turns.id",
                (language,),
            )
        ]
