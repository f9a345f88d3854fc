"""How points went from attempt to attempt: in all, and for each skill."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.dialogue.model import Skill
from trainer.review.enough import ENOUGH
from trainer.review.kept import KeptAttempt


@dataclass(frozen=True, slots=True)
class Trend:
    """Points (0–100) of attempt after attempt, oldest first; None where there were none."""

    points: tuple[int | None, ...]

    @property
    def known(self) -> tuple[int, ...]:
        """Return the points there are."""
        return tuple(points for points in self.points if points is not None)

    @property
    def enough(self) -> bool:
        """Say whether there are enough of them to speak of a trend."""
        return len(self.known) >= ENOUGH


def skill_trends(attempts: Sequence[KeptAttempt]) -> dict[Skill, Trend]:
    """Return the trend of each skill over these attempts, oldest first."""
    scores = [{score.skill: score.points for score in a.debrief.skills} for a in attempts]
    return {skill: Trend(tuple(score.get(skill) for score in scores)) for skill in Skill}
