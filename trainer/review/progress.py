"""Progress by move: how often each move and pitfall came up, and how it went, lately and in all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from scoring.judgement import Judgement
from trainer.dialogue.model import Skill, TurnScript
from trainer.review.enough import ENOUGH

LATEST = 3
"""So many of the last verdicts are told one by one."""


class Verdict(StrEnum):
    """What one reply did with a move or a pitfall."""

    MADE = "made"
    HALF = "half"
    MISSED = "missed"
    AVOIDED = "avoided"
    HIT = "hit"


CREDIT = {
    Verdict.MADE: 1.0,
    Verdict.HALF: 0.5,
    Verdict.MISSED: 0.0,
    Verdict.AVOIDED: 1.0,
    Verdict.HIT: 0.0,
}


class Kind(StrEnum):
    """What is watched."""

    MOVE = "move"
    PITFALL = "pitfall"


@dataclass(frozen=True, slots=True)
class Observation:
    """A scored reply: where it was given, what the scorer found, and whether it was in a drill."""

    scenario: str
    turn: str
    judgement: Judgement
    drill: bool = False


class Subject(NamedTuple):
    """A move or a pitfall. One that several turns share under the same name is one subject.

    `skill` is None, and the label is the id, where no script knows it any more.
    """

    kind: Kind
    id: str
    label: str
    skill: Skill | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How one move or pitfall went: its verdicts in order, and how many of them in drills."""

    subject: Subject
    verdicts: tuple[Verdict, ...]
    drilled: int

    @property
    def came_up(self) -> int:
        """Return how many scored replies were given where it mattered."""
        return len(self.verdicts)

    @property
    def went_well(self) -> int:
        """Return how often the move was made in full, or the pitfall avoided."""
        return sum(CREDIT[verdict] == 1 for verdict in self.verdicts)

    @property
    def by_half(self) -> int:
        """Return how often the move was half there."""
        return self.verdicts.count(Verdict.HALF)

    @property
    def latest(self) -> tuple[Verdict, ...]:
        """Return the last verdicts, LATEST at most, the newest last."""
        return self.verdicts[-LATEST:]

    @property
    def share(self) -> int | None:
        """Return how well it goes, 0–100, a half counting half; None while it is too early."""
        if self.came_up < ENOUGH:
            return None
        return round(100 * sum(CREDIT[verdict] for verdict in self.verdicts) / self.came_up)


def progress(
    observations: Iterable[Observation],
    scripts: Mapping[tuple[str, str], TurnScript],
) -> tuple[Progress, ...]:
    """Return the progress of everything that came up in these replies, oldest reply first.

    `scripts` are the turns as they are today, by scenario and turn. The weakest come first,
    those with too few observations last, and what is alike by its name.
    """
    verdicts: dict[Subject, list[Verdict]] = {}
    drilled: dict[Subject, int] = {}
    for item in observations:
        names = _subjects(scripts.get((item.scenario, item.turn)))
        for kind, id, verdict in _verdicts(item.judgement):
            subject = names.get((kind, id), Subject(kind, id, id, None))
            verdicts.setdefault(subject, []).append(verdict)
            drilled[subject] = drilled.get(subject, 0) + item.drill
    found = [Progress(subject, tuple(seen), drilled[subject]) for subject, seen in verdicts.items()]
    return tuple(sorted(found, key=_weakest_first))


def _verdicts(judgement: Judgement) -> Iterable[tuple[Kind, str, Verdict]]:
    for move in judgement.moves:
        made = Verdict.MADE if move.credit >= 1 else Verdict.HALF
        yield Kind.MOVE, move.id, made if move.credit > 0 else Verdict.MISSED
    for pitfall in judgement.pitfalls:
        yield Kind.PITFALL, pitfall.id, Verdict.HIT if pitfall.hit else Verdict.AVOIDED


def _subjects(script: TurnScript | None) -> Mapping[tuple[Kind, str], Subject]:
    if script is None:
        return {}
    moves = {
        (Kind.MOVE, move.id): Subject(Kind.MOVE, move.id, move.label, move.skill)
        for move in script.moves
    }
    pitfalls = {
        (Kind.PITFALL, pitfall.id): Subject(Kind.PITFALL, pitfall.id, pitfall.label, pitfall.skill)
        for pitfall in script.pitfalls
    }
    return moves | pitfalls


def _weakest_first(item: Progress) -> tuple[int, int, str, str]:
    share = 101 if item.share is None else item.share
    return share, -item.came_up, item.subject.label.casefold(), item.subject.id
