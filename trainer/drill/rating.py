"""How well a reply shows that its turn is mastered, in the four ratings of spaced repetition."""

from __future__ import annotations

from enum import IntEnum

from scoring.judgement import Band

EFFORTLESS = 90
"""From so many points on a reply that needed no help is rated as easy."""


class Rating(IntEnum):
    """The ratings as the scheduler knows them."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


def holds(band: Band) -> bool:
    """Say whether a reply is good enough to go on to another turn."""
    return band is Band.STRONG


def rating_of(band: Band, points: int, *, tries: int, hints: int, example: bool = False) -> Rating:
    """Return the rating of a reply, the `tries`-th at its turn, counted from 1.

    Each hint and each earlier try lowers the rating of a reply that holds by one, though not
    below HARD, which is also the best where a recommended reply had been shown.
    """
    if not holds(band):
        return Rating.AGAIN
    if example:
        return Rating.HARD
    unaided = Rating.EASY if points >= EFFORTLESS else Rating.GOOD
    return Rating(max(Rating.HARD, unaided - hints - (tries - 1)))
