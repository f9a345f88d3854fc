"""Two attempts at the same conversation, turn by turn: what the second did better, and worse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from scoring.judgement import Evidence
from trainer.practice.debrief import labels_of
from trainer.practice.turn import Turn
from trainer.review.kept import KeptAttempt, Step


class DifferenceKind(StrEnum):
    """What became different from the first attempt to the second."""

    GAINED = "gained"  # a move is made, or made in full
    LOST = "lost"  # a move is missing, or made by half only
    AVOIDED = "avoided"  # a pitfall is stepped around
    FALLEN = "fallen"  # a pitfall is fallen into


@dataclass(frozen=True, slots=True)
class Difference:
    """A move or a pitfall in which two replies to the same turn differ.

    `first` and `second` are the words of each reply that stand for it, empty where none do.
    """

    kind: DifferenceKind
    id: str
    label: str
    first: str
    second: str

    @property
    def good(self) -> bool:
        """Say whether the second reply is the better one in this."""
        return self.kind in (DifferenceKind.GAINED, DifferenceKind.AVOIDED)


@dataclass(frozen=True, slots=True)
class Pair:
    """The same turn in both attempts; a side is None where only the other came by.

    `change` is the points gained, None where one side has none.
    """

    first: Step | None
    second: Step | None
    differences: tuple[Difference, ...]

    @property
    def title(self) -> str:
        """Return what the turn is called."""
        step = self.second or self.first
        return step.review.title if step is not None else ""

    @property
    def same(self) -> bool:
        """Say whether both attempts have the same reply here, judged alike."""
        if self.first is None or self.second is None:
            return False
        first, second = self.first.review.turn, self.second.review.turn
        return (first.reply, first.judgement.score) == (second.reply, second.judgement.score)

    @property
    def change(self) -> int | None:
        """Return the points gained from the first to the second, None where one has none."""
        first, second = points_of(self.first), points_of(self.second)
        return None if first is None or second is None else second - first


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two attempts side by side, in the order of the conversation."""

    first: KeptAttempt
    second: KeptAttempt
    pairs: tuple[Pair, ...]

    @property
    def change(self) -> int:
        """Return the points the total has gained."""
        return self.second.debrief.total - self.first.debrief.total


def compare(first: KeptAttempt, second: KeptAttempt) -> Comparison:
    """Compare two attempts at the same conversation."""
    return Comparison(first, second, tuple(_pairs(first.steps, second.steps)))


def points_of(step: Step | None) -> int | None:
    """Return the points of a turn, None where it was not scored or did not come up."""
    if step is None or not step.review.turn.scored:
        return None
    return step.review.card.points


def _pairs(first: Sequence[Step], second: Sequence[Step]) -> Iterator[Pair]:
    """Yield each turn once, with the turns that only one attempt came by where they belong."""
    matcher = SequenceMatcher(a=_turns(first), b=_turns(second), autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield from map(_pair, first[a:b], second[c:d])
            continue
        yield from (Pair(step, None, ()) for step in first[a:b])
        yield from (Pair(None, step, ()) for step in second[c:d])


def _turns(steps: Sequence[Step]) -> list[str]:
    return [step.review.turn.script.id for step in steps]


def _pair(first: Step, second: Step) -> Pair:
    return Pair(first, second, tuple(_differences(first.review.turn, second.review.turn)))


def _differences(first: Turn, second: Turn) -> Iterator[Difference]:
    """Yield what the replies differ in, in the order of the script; nothing unscored counts."""
    if not (first.scored and second.scored):
        return
    labels = labels_of(first.script) | labels_of(second.script)
    before = {finding.id: finding for finding in first.judgement.moves}
    for after in second.judgement.moves:
        earlier = before.get(after.id)
        if earlier is not None and earlier.credit != after.credit:
            better = after.credit > earlier.credit
            yield Difference(
                kind=DifferenceKind.GAINED if better else DifferenceKind.LOST,
                id=after.id,
                label=labels[after.id],
                first=_words(first.reply, earlier.evidence if earlier.credit else None),
                second=_words(second.reply, after.evidence if after.credit else None),
            )
    traps = {finding.id: finding for finding in first.judgement.pitfalls}
    for after_trap in second.judgement.pitfalls:
        trap = traps.get(after_trap.id)
        if trap is not None and trap.hit != after_trap.hit:
            yield Difference(
                kind=DifferenceKind.FALLEN if after_trap.hit else DifferenceKind.AVOIDED,
                id=after_trap.id,
                label=labels[after_trap.id],
                first=_words(first.reply, trap.evidence if trap.hit else None),
                second=_words(second.reply, after_trap.evidence if after_trap.hit else None),
            )


def _words(reply: str, evidence: Evidence | None) -> str:
    return "" if evidence is None else reply[evidence.start : evidence.end]
