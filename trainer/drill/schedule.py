"""When a turn is due, computed by replaying every review of it: nothing of it is stored.

This is the one module that knows the scheduling library.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import fsrs

from trainer.drill.rating import Rating

LONGEST = 365
"""No turn is left alone for more days than this."""

# A turn is repeated at once until it holds, so that days are all there is to schedule. Without
# fuzzing the same reviews give the same day, on every machine.
_SCHEDULER = fsrs.Scheduler(
    learning_steps=(), relearning_steps=(), maximum_interval=LONGEST, enable_fuzzing=False
)


@dataclass(frozen=True, slots=True)
class Review:
    """A reply to a turn, in a drill or in a conversation: when, how it was rated, its points."""

    at: datetime
    rating: Rating
    points: int
    rubric_digest: str


@dataclass(frozen=True, slots=True)
class Mastery:
    """How a turn stands: when it is due, and how likely one still masters it, between 0 and 1."""

    due: datetime
    retrievability: float


def past(reviews: Sequence[Review], now: datetime) -> tuple[Review, ...]:
    """Return the reviews up to now, oldest first.

    Reviews come from several machines, and from clocks that were set wrong: one that is dated
    in the future counts from its day on.
    """
    return tuple(sorted((item for item in reviews if item.at <= now), key=lambda item: item.at))


def mastery(reviews: Sequence[Review], now: datetime) -> Mastery | None:
    """Return how a turn stands after its reviews up to now, None where there are none."""
    card: fsrs.Card | None = None
    for review in past(reviews, now):
        at = review.at.astimezone(UTC)
        if card is None:
            card = fsrs.Card(card_id=0, due=at)
        card, _log = _SCHEDULER.review_card(card, fsrs.Rating(review.rating), at)
    if card is None:
        return None
    return Mastery(card.due, _SCHEDULER.get_card_retrievability(card, now.astimezone(UTC)))
