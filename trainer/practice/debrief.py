"""Looking back on a conversation: what every point came from, and what to do another time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from scoring.judgement import Judgement, Part, PartKind
from scoring.rubric import Severity
from trainer.dialogue.model import Dialogue, Ending, Skill, TurnScript
from trainer.i18n import _
from trainer.practice.coach import CoachCard, Note, card_of
from trainer.practice.turn import Turn, total_of

# A pitfall counts like a missed move of this weight.
WEIGHT_OF_PITFALL = {Severity.MILD: 0.5, Severity.SERIOUS: 1.0, Severity.GRAVE: 2.0}


@dataclass(frozen=True, slots=True)
class SkillScore:
    """How one skill went over the scored turns.

    `earned` and `possible` are sums of move weights: a half-made move earns half, and a
    pitfall adds to what was possible and earns nothing. `points` is their ratio, 0–100, None
    where the skill never came up. `made` counts moves made in full or by half.
    """

    skill: Skill
    earned: float
    possible: float
    moves: int
    made: int
    pitfalls: int

    @property
    def points(self) -> int | None:
        """Return the share that was earned, 0–100, None where the skill never came up."""
        return round(100 * self.earned / self.possible) if self.possible else None


class MarkKind(StrEnum):
    """What marked words of a reply stand for."""

    MOVE = "move"
    HALF = "half"
    DENIED = "denied"
    PITFALL = "pitfall"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a reply, `reply[start:end]`, and the move or pitfall they stand for."""

    start: int
    end: int
    kind: MarkKind
    id: str
    label: str
    sure: bool


@dataclass(frozen=True, slots=True)
class PartLine:
    """One line of the sum that is a turn's score: what it is for, and its points."""

    kind: PartKind
    label: str
    points: int


@dataclass(frozen=True, slots=True)
class TurnReview:
    """One turn, looked back on. The points of `parts` add up to `card.points`.

    `marks` are in the order of the text and may overlap; `segments` cuts the reply along them.
    `hints` are the labels of the moves that hints had named.
    """

    turn: Turn
    title: str
    card: CoachCard
    marks: tuple[Mark, ...]
    parts: tuple[PartLine, ...]
    hints: tuple[str, ...]
    advice: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """A conversation, looked back on.

    `total` is the mean of the points of the scored turns, rounded, 0–100. `skills` holds all
    five skills in their order, `hints` counts those asked for, `ending` is None where the
    conversation is not over.
    """

    ending: Ending | None
    total: int
    skills: tuple[SkillScore, ...]
    turns: tuple[TurnReview, ...]
    hints: int
    tempted: str
    say_instead: str
    why: str
    keep_in_mind: tuple[str, ...]


def debrief_of(dialogue: Dialogue, path: Sequence[Turn]) -> Debrief:
    """Return the debrief of an attempt: the turns from the first to the last."""
    header = dialogue.header
    return Debrief(
        ending=dialogue.endings.get(path[-1].to) if path else None,
        total=total_of(path),
        skills=skill_scores(path),
        turns=tuple(review_of(turn) for turn in path),
        hints=sum(len(turn.hints) for turn in path),
        tempted=header.tempted,
        say_instead=header.say_instead,
        why=header.why,
        keep_in_mind=header.keep_in_mind,
    )


def skill_scores(path: Sequence[Turn]) -> tuple[SkillScore, ...]:
    """Return how each of the five skills went over the scored turns, in their order."""
    return tuple(_skill_score(skill, path) for skill in Skill)


def review_of(turn: Turn) -> TurnReview:
    """Return one turn, looked back on."""
    card = card_of(turn)
    labels = labels_of(turn.script)
    marks = [
        *_marks(card.made, MarkKind.MOVE),
        *_marks(card.half_made, MarkKind.HALF),
        *_marks(card.missed, MarkKind.DENIED),
        *_marks(card.pitfalls, MarkKind.PITFALL),
    ]
    return TurnReview(
        turn=turn,
        title=turn.script.title,
        card=card,
        marks=tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.id))),
        parts=part_lines(turn.script, turn.judgement),
        hints=tuple(labels.get(move, move) for move in turn.hints),
        advice=turn.script.advice,
    )


def part_lines(script: TurnScript, judgement: Judgement) -> tuple[PartLine, ...]:
    """Return the sum that is a judgement's score, each part by the name it has in the script."""
    labels = labels_of(script)
    return tuple(
        PartLine(part.kind, _part_label(part, labels, judgement), part.points)
        for part in judgement.parts
    )


def segments(reply: str, marks: Sequence[Mark]) -> tuple[tuple[str, tuple[Mark, ...]], ...]:
    """Cut a reply wherever a mark begins or ends: each piece with the marks that cover it."""
    cuts = sorted({0, len(reply), *(at for mark in marks for at in (mark.start, mark.end))})
    return tuple(
        (
            reply[start:end],
            tuple(mark for mark in marks if mark.start <= start and end <= mark.end),
        )
        for start, end in pairwise(cuts)
    )


def _skill_score(skill: Skill, path: Sequence[Turn]) -> SkillScore:
    credits: list[tuple[float, float]] = []
    pitfalls: list[float] = []
    for turn in path:
        if not turn.scored:
            continue
        credit = {finding.id: finding.credit for finding in turn.judgement.moves}
        hit = {finding.id for finding in turn.judgement.hits}
        credits += [
            (credit.get(move.id, 0.0), move.weight)
            for move in turn.script.moves
            if move.skill is skill
        ]
        pitfalls += [
            WEIGHT_OF_PITFALL[pitfall.severity]
            for pitfall in turn.script.pitfalls
            if pitfall.skill is skill and pitfall.id in hit
        ]
    return SkillScore(
        skill=skill,
        earned=sum(share * weight for share, weight in credits),
        possible=sum(weight for _share, weight in credits) + sum(pitfalls),
        moves=len(credits),
        made=sum(share > 0 for share, _weight in credits),
        pitfalls=len(pitfalls),
    )


def labels_of(script: TurnScript) -> dict[str, str]:
    """Return what the moves and pitfalls of a turn are called, by id."""
    labels = {move.id: move.label for move in script.moves}
    return labels | {pitfall.id: pitfall.label for pitfall in script.pitfalls}


def _part_label(part: Part, labels: Mapping[str, str], judgement: Judgement) -> str:
    label = labels.get(part.id, part.id)
    if part.kind is PartKind.OTHER:
        return _("Rounded") if judgement.understood else _("Not understood")
    if part.kind is PartKind.DIGRESSION:
        return _("Much that serves no move")
    if part.kind is PartKind.MISSING:
        half = any(finding.id == part.id and finding.credit for finding in judgement.moves)
        text = _("Only half there: {move}") if half else _("Missing: {move}")
        return text.format(move=label)
    return label


def _marks(notes: Sequence[Note], kind: MarkKind) -> list[Mark]:
    """Return a mark for each note that has words."""
    return [
        Mark(note.start, note.end, kind, note.id, note.label, note.sure)
        for note in notes
        if note.words
    ]
