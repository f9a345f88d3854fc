"""Verdicts that somebody does not agree with, as a draft of the dialogue that agrees with them.

That something should count becomes a phrasing, in the words that say it, and a sample. That it
should not count becomes a sample that asks for just that; the phrasing that was heard goes too
where the turn itself gives it and the file is sound without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from scoring import Judgement
from scoring.rubric import Detector
from trainer.authoring.amending import with_phrasing, with_sample, without_phrasing
from trainer.dialogue.model import Dialogue, MoveScript, PitfallScript
from trainer.practice.judging import ScorerJudge
from trainer.review.contesting import target_of
from trainer.store.disputes import Dispute, DisputeKind

KEYS = {
    (DisputeKind.MOVE, True): "moves",
    (DisputeKind.MOVE, False): "missing",
    (DisputeKind.PITFALL, True): "pitfalls",
    (DisputeKind.PITFALL, False): "avoids",
}
"""The key of a sample that asks for what a dispute says, by its kind and what should count."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A dialogue and the text of the file it was made of.

    `compiled` returns what becomes of another text of the file; it raises DiagnosticsError.
    """

    dialogue: Dialogue
    text: str
    compiled: Callable[[str], Dialogue]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a draft does to a disputed verdict: whether it agrees, and the points of the reply.

    Of a verdict that should not count, `removed` is the phrasing that was taken out, and `heard`
    the one that still makes it count; both are empty elsewhere.
    """

    dispute: Dispute
    agrees: bool
    before: int
    after: int
    removed: str
    heard: str


@dataclass(frozen=True, slots=True)
class Draft:
    """The text a file would have, the dialogue made of it, and what that does to the verdicts."""

    text: str
    dialogue: Dialogue
    effects: tuple[Effect, ...]


def lost(dialogue: Dialogue, dispute: Dispute) -> bool:
    """Tell whether the dialogue has no such turn any more, or the turn no such move or pitfall."""
    return target_of(dispute, dialogue) is None


def drafted(
    manuscript: Manuscript,
    disputes: Iterable[Dispute],
    *,
    sound: Callable[[Dialogue, Dialogue], bool],
) -> Draft:
    """Return a draft that agrees with disputes as far as the file can; none of them is `lost`.

    `sound` is given the dialogue before a phrasing is taken out of it and after, and tells
    whether it may go. Raises UneditableError.
    """
    disputes = tuple(disputes)
    text = manuscript.text
    for dispute in disputes:
        words, target = dispute.words, target_of(dispute, manuscript.dialogue)
        if dispute.should_count and words and target and _lacks_phrasing(target, words.text):
            text = with_phrasing(text, dispute.turn, dispute.kind, dispute.target, words.text)
    for (turn, reply), wanted in _wanted(disputes).items():
        text = with_sample(text, turn, reply, wanted)
    removed: dict[int, str] = {}
    for dispute in disputes:
        if not dispute.should_count:
            text, removed[dispute.id] = _without_what_was_heard(manuscript, text, dispute, sound)
    dialogue = manuscript.compiled(text)
    judges = ScorerJudge(manuscript.dialogue), ScorerJudge(dialogue)
    effects = (_effect(dispute, *judges, removed.get(dispute.id, "")) for dispute in disputes)
    return Draft(text, dialogue, tuple(effects))


def _wanted(disputes: Iterable[Dispute]) -> Mapping[tuple[str, str], dict[str, list[str]]]:
    """Return what samples must ask for: ids by key, for each turn and reply."""
    wanted: dict[tuple[str, str], dict[str, list[str]]] = {}
    for dispute in disputes:
        asked = wanted.setdefault((dispute.turn, dispute.reply), {key: [] for key in KEYS.values()})
        ids = asked[KEYS[dispute.kind, dispute.should_count]]
        if dispute.target not in ids:
            ids.append(dispute.target)
    return wanted


def _without_what_was_heard(
    manuscript: Manuscript,
    text: str,
    dispute: Dispute,
    sound: Callable[[Dialogue, Dialogue], bool],
) -> tuple[str, str]:
    """Return the text without the phrasing that was heard, where that alone settles it, and that.

    Where it does not, the text stays as it is and nothing was taken out of it.
    """
    before = manuscript.compiled(text)
    heard = _heard(ScorerJudge(before)(dispute.turn, dispute.reply).judgement, dispute)
    if not heard:
        return text, ""
    shorter = without_phrasing(text, dispute.turn, dispute.kind, dispute.target, heard)
    if shorter is None:
        return text, ""
    after = manuscript.compiled(shorter)
    judgement = ScorerJudge(after)(dispute.turn, dispute.reply).judgement
    if counts(judgement, dispute) or not sound(before, after):
        return text, ""
    return shorter, heard


def _effect(dispute: Dispute, before: ScorerJudge, after: ScorerJudge, removed: str) -> Effect:
    earlier = before(dispute.turn, dispute.reply).judgement
    later = after(dispute.turn, dispute.reply).judgement
    agrees = counts(later, dispute) is dispute.should_count
    return Effect(
        dispute=dispute,
        agrees=agrees,
        before=earlier.score,
        after=later.score,
        removed=removed,
        heard="" if agrees or dispute.should_count else _heard(later, dispute),
    )


def counts(judgement: Judgement, dispute: Dispute) -> bool:
    """Tell whether a judgement counts the move or pitfall; a move half made does not."""
    if dispute.kind is DisputeKind.MOVE:
        return any(move.id == dispute.target for move in judgement.made)
    return any(pitfall.id == dispute.target for pitfall in judgement.hits)


def _heard(judgement: Judgement, dispute: Dispute) -> str:
    """Return the phrasing that made the move or pitfall count; empty where none did."""
    found = judgement.moves if dispute.kind is DisputeKind.MOVE else judgement.pitfalls
    evidence = next((finding.evidence for finding in found if finding.id == dispute.target), None)
    return evidence.phrase if evidence and counts(judgement, dispute) else ""


def _lacks_phrasing(target: MoveScript | PitfallScript, words: str) -> bool:
    """Tell whether a phrasing would be of use: none has these words, and phrasings can find it."""
    if words.casefold() in {text.value.casefold() for text in target.phrasings}:
        return False
    return not isinstance(target, PitfallScript) or target.detector is not Detector.SHOUTING
