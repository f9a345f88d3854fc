"""How well one judges one's own replies: what one gave them before the score was shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from trainer.i18n import _, ngettext
from trainer.review.enough import ENOUGH

LEVELS = (10, 30, 50, 70, 90)
"""The points one can give a reply, each the middle of a fifth of the scale."""

CLOSE = 15
"""Within so many points of the score a reply counts as judged well."""


class Rated(NamedTuple):
    """A reply one has rated: the points one gave, and the points it was scored with."""

    given: int
    scored: int


@dataclass(frozen=True, slots=True)
class SelfJudging:
    """How one's ratings compare with the scores.

    `difference` is by how many points one rates oneself higher, on the mean; below 0 lower.
    """

    replies: int
    close: int
    difference: int

    @property
    def enough(self) -> bool:
        """Say whether there are enough replies to say something of it."""
        return self.replies >= ENOUGH


def self_judging(ratings: Sequence[Rated]) -> SelfJudging:
    """Return how well these ratings meet the scores."""
    differences = [item.given - item.scored for item in ratings]
    return SelfJudging(
        replies=len(ratings),
        close=sum(abs(points) <= CLOSE for points in differences),
        difference=round(sum(differences) / len(differences)) if differences else 0,
    )


def level_name(points: int) -> str:
    """Return the word for the fifth of the scale that the points lie in."""
    words = (_("fails"), _("thin"), _("halfway"), _("good"), _("spot on"))
    return words[min(points // 20, len(words) - 1)]


def given_told(points: int) -> str:
    """Return what one gave a reply, in points and in a word."""
    return _("{points}, {word}").format(points=points, word=level_name(points))


def told(judging: SelfJudging) -> str:
    """Return in a sentence or two how well one judges oneself."""
    if not judging.replies:
        return _("In exam mode you rate your own replies before you see the score.")
    if not judging.enough:
        return ngettext(
            "You have rated {count} reply; not enough yet to say how well you judge yourself.",
            "You have rated {count} replies; not enough yet to say how well you judge yourself.",
            judging.replies,
        ).format(count=judging.replies)
    close = ngettext(
        "{close} of {count} reply judged within {points} points.",
        "{close} of {count} replies judged within {points} points.",
        judging.replies,
    ).format(close=judging.close, count=judging.replies, points=CLOSE)
    return f"{close} {_tendency(judging.difference)}"


def _tendency(difference: int) -> str:
    if abs(difference) <= CLOSE // 3:
        return _("Neither too high nor too low on average.")
    points = abs(difference)
    if difference > 0:
        return _("You rate yourself {points} points too high on average.").format(points=points)
    return _("You rate yourself {points} points too low on average.").format(points=points)
