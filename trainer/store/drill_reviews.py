"""Replies given in drills; each is one review of its turn."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from trainer.store.handle import Database, order_time
from trainer.store.rows import time_to_text

if TYPE_CHECKING:
    from scoring.judgement import Judgement


@dataclass(frozen=True, slots=True)
class DrillReview:
    """A reply in a drill: the `tries`-th at its turn, after so many hints, rated 1–4.

    `rubric_digest` and `scorer_version` tell what the judgement was made with.
    """

    language: str
    scenario: str
    turn: str
    reply: str
    judgement: Judgement
    rubric_digest: str
    scorer_version: str
    hints: int
    tries: int
    rating: int
    at: datetime


def add(database: Database, review: DrillReview) -> None:
    """Keep a reply that was given in a drill."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO drill_reviews (language, scenario, turn, reply, judgement,"
            " rubric_digest, scorer_version, hints, tries, rating, at, sorted_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                review.language,
                review.scenario,
                review.turn,
                review.reply,
                json.dumps(review.judgement.as_dict()),
                review.rubric_digest,
                review.scorer_version,
                review.hints,
                review.tries,
                review.rating,
                time_to_text(review.at),
                order_time(connection, "drill_reviews.sorted_at", review.at),
            ),
        )


def turns_drilled(database: Database, language: str | None = None) -> int:
    """Return how many turns have been drilled, in a language or in all: first tries are counted."""
    with database.reading() as connection:
        count: int = connection.execute(
            "SELECT count(*) FROM drill_reviews WHERE tries = 1 AND coalesce(language = ?, 1)",
            (language,),
        ).fetchone()[0]
    return count
