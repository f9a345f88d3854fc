"""Which turns to drill, the most useful first."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import NamedTuple

from trainer.drill.rating import Rating
from trainer.drill.schedule import Review, mastery, past


class Place(NamedTuple):
    """A turn by its id, and the scenario it belongs to. Rewritten, it stays the same place."""

    scenario: str
    turn: str


class Reason(IntEnum):
    """Why a turn is drilled, the most pressing reason first."""

    WEAK = 1  # the last reply to it did not hold
    DUE = 2  # it held, long enough ago to be forgotten
    NEW = 3  # it has never been replied to
    AHEAD = 4  # it held and is not due yet


@dataclass(frozen=True, slots=True)
class Pick:
    """A turn to drill and why, with the reviews of it up to now, oldest first."""

    place: Place
    reason: Reason
    reviews: tuple[Review, ...] = ()


def picks(
    places: Sequence[Place],
    reviews: Mapping[Place, Sequence[Review]],
    *,
    now: datetime,
    rng: random.Random,
) -> tuple[Pick, ...]:
    """Return every place once: weak ones, due ones, new ones, then those that are not due yet.

    Weak ones come by the points of their last reply, those that held by how likely they are
    still mastered, new ones in any order, though those of clients one has met before the others.
    """
    met = {place.scenario for place in reviews}
    ranked = [_ranked(place, reviews.get(place, ()), met, now, rng) for place in places]
    return tuple(pick for _rank, pick in sorted(ranked, key=lambda item: item[0]))


def _ranked(
    place: Place,
    reviews: Sequence[Review],
    met: Collection[str],
    now: datetime,
    rng: random.Random,
) -> tuple[tuple[float, ...], Pick]:
    known, chance = past(reviews, now), rng.random()
    stands = mastery(known, now)
    if stands is None:
        return (Reason.NEW, place.scenario not in met, chance), Pick(place, Reason.NEW)
    if known[-1].rating is Rating.AGAIN:
        reason, urgency = Reason.WEAK, float(known[-1].points)
    else:
        reason = Reason.DUE if stands.due <= now else Reason.AHEAD
        urgency = stands.retrievability
    return (reason, urgency, chance), Pick(place, reason, known)
