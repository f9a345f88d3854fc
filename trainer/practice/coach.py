"""What the coach says of one reply: both front ends show this card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scoring.composition import COST, STRONG
from scoring.judgement import Band, Evidence, MoveFinding, PartKind
from scoring.rubric import Severity
from trainer.dialogue.model import MoveScript, PitfallScript
from trainer.i18n import _
from trainer.practice.turn import Turn


@dataclass(frozen=True, slots=True)
class Note:
    """A move or a pitfall, with the user's own words that showed it.

    `words` is `reply[start:end]` as it was typed (pass it through `trainer.text.printable`),
    empty where no words stand for it. `sure` is false where the coach should ask rather than
    assert; `denied` tells that the words say the opposite of the move.
    """

    id: str
    label: str
    tip: str
    words: str = ""
    start: int = 0
    end: int = 0
    sure: bool = True
    denied: bool = False


@dataclass(frozen=True, slots=True)
class CoachCard:
    """The coach on one reply.

    `scored` is false where the client asked back, `sure` where the verdict is a question, `cut`
    where only the beginning of the reply was judged. `tip` is the one thing to try next,
    `recommended` a reply that does it all.
    """

    points: int
    band: Band
    scored: bool
    sure: bool
    cut: bool
    verdict: str
    made: tuple[Note, ...]
    half_made: tuple[Note, ...]
    missed: tuple[Note, ...]
    pitfalls: tuple[Note, ...]
    tip: str
    recommended: str


def card_of(turn: Turn) -> CoachCard:
    """Return the card of a judged turn."""
    judgement = turn.judgement
    counts = turn.scored  # what was not scored has no moves to tell, nor pitfalls
    moves = {move.id: move for move in turn.script.moves}
    traps = {pitfall.id: pitfall for pitfall in turn.script.pitfalls}
    pitfalls = [finding for finding in judgement.hits if counts and finding.id in traps]
    found = [finding for finding in judgement.moves if counts and finding.id in moves]
    missed = [finding for finding in found if finding.credit == 0]

    def notes(findings: list[MoveFinding]) -> tuple[Note, ...]:
        return tuple(_move_note(turn.reply, moves[found.id], found) for found in findings)

    return CoachCard(
        points=judgement.score,
        band=judgement.band,
        scored=turn.scored,
        sure=judgement.sure,
        cut=judgement.cut,
        verdict=_verdict_sentence(
            turn,
            heart=[moves[finding.id].label for finding in missed if moves[finding.id].essential],
            in_the_way=[traps[finding.id].label for finding in pitfalls],
        ),
        made=notes([finding for finding in found if finding.credit >= 1]),
        half_made=notes([finding for finding in found if 0 < finding.credit < 1]),
        missed=notes(missed),
        pitfalls=tuple(
            _note(traps[finding.id], turn.reply, finding.evidence, sure=finding.sure)
            for finding in pitfalls
        ),
        tip=next(_tips(turn), ""),
        recommended=turn.script.recommended.value,
    )


def _move_note(reply: str, move: MoveScript, finding: MoveFinding) -> Note:
    return _note(move, reply, finding.evidence, sure=finding.sure, denied=finding.denied)


def _note(
    script: MoveScript | PitfallScript,
    reply: str,
    evidence: Evidence | None,
    *,
    sure: bool,
    denied: bool = False,
) -> Note:
    start, end = (evidence.start, evidence.end) if evidence else (0, 0)
    return Note(
        id=script.id,
        label=script.label,
        tip=script.tip,
        words=reply[start:end],
        start=start,
        end=end,
        sure=sure,
        denied=denied,
    )


def _verdict_sentence(turn: Turn, *, heart: list[str], in_the_way: list[str]) -> str:
    """Return the verdict; the lists are labels of essential moves missed and of pitfalls."""
    band = turn.judgement.band
    if band is Band.NOT_UNDERSTOOD:
        if turn.scored:
            return _("That made no sense a second time, so they made of it what they could.")
        return _("They did not follow, so nothing is scored. Say it once more, in plain words.")
    if not turn.judgement.sure:
        return {
            Band.STRONG: _("I read this as a strong reply. Is that how you meant it?"),
            Band.FAIR: _("I see a good part of it here. Did I overlook something you meant?"),
            Band.WEAK: _("I found little of what this moment needs. Did I overlook something?"),
            Band.HARMFUL: _("This may hurt more than it helps. Did you mean it that way?"),
        }[band]
    if band is Band.HARMFUL:
        return _("This does damage that the rest of the reply can't mend.")
    if heart:
        return _("The heart of it is missing: {move}.").format(move=heart[0])
    if in_the_way:
        return _("Something gets in the way of what you want to say: {pitfall}.").format(
            pitfall=in_the_way[0]
        )
    if band is not Band.STRONG and _strays(turn):
        return _("What you want to say is in there, among much that is beside the point.")
    return {
        Band.STRONG: _("That does the job: clear, fair and hard to misread."),
        Band.FAIR: _("A good part of it is there; a little more would carry it."),
        Band.WEAK: _("It points the right way, but most of what this moment needs is missing."),
    }[band]


def _strays(turn: Turn) -> bool:
    """Tell whether what serves no move is the trouble: it cost the verdict, or many points."""
    cost = _strayed(turn)
    score = turn.judgement.score
    return cost >= COST[Severity.MILD] or score < STRONG <= score + cost


def _strayed(turn: Turn) -> int:
    """Return the points lost by what serves no move."""
    parts = turn.judgement.parts
    return -sum(part.points for part in parts if part.kind is PartKind.DIGRESSION)


def _tips(turn: Turn) -> Iterator[str]:
    """Yield what to try next, the most useful first."""
    if not turn.judgement.understood:
        yield turn.script.advice
    hit = {finding.id for finding in turn.judgement.hits}
    credit = {finding.id: finding.credit for finding in turn.judgement.moves}
    pitfalls = [pitfall for pitfall in turn.script.pitfalls if pitfall.id in hit and pitfall.tip]
    lacking = sorted(
        (move for move in turn.script.moves if credit.get(move.id, 1) < 1 and move.tip),
        key=lambda move: (credit[move.id], -move.weight),
    )
    yield from (pitfall.tip for pitfall in pitfalls if pitfall.severity is Severity.GRAVE)
    yield from (move.tip for move in lacking if move.essential)
    yield from (pitfall.tip for pitfall in pitfalls if pitfall.severity is Severity.SERIOUS)
    if _strays(turn):
        yield _say_less()
    yield from (move.tip for move in lacking)
    yield from (pitfall.tip for pitfall in pitfalls)
    if _strayed(turn):
        yield _say_less()
    yield _("Nothing to add. Keep these words for the real conversation.")


def _say_less() -> str:
    return _("Say less. What serves none of the moves gives them something to take up.")
