"""The author's example replies, and machine variants of them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from scoring import Band, Judgement, Scorer, scorer_for
from scoring.composition import FAIR, STRONG
from scoring.languages import language as language_of
from scoring.languages.variation import variation
from trainer.checking.reasons import why_hit, why_made, why_not_hit, why_not_made
from trainer.checking.rule import Problem, Rule
from trainer.checking.rules.idle import idle_phrasings
from trainer.diagnostics import Severity
from trainer.dialogue.branching import led_to, moves_heard
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import quoted
from trainer.dialogue.model import Dialogue, Sample, TurnScript
from trainer.dialogue.rubrics import rubric_of
from trainer.evaluation.spoilers import spoilt
from trainer.evaluation.variants import MEANING_KEPT, Tongue
from trainer.i18n import _, ngettext
from trainer.names import band_name
from trainer.text import shortened

_LEFT_OUT = frozenset({"sentence-order"})
"""Variants that need not mean the same: people say things in an order for a reason."""
_FEWEST_KEYWORDS = 6
"""Fewer words in any order may well be a short sentence."""
_REASONS = 2
_LONGEST = 160
_LEAST = {Band.STRONG: STRONG, Band.FAIR: FAIR}


@dataclass(frozen=True, slots=True)
class _Trial:
    """A sample of a turn, and how the scorer judged it."""

    sample: Sample
    turn: TurnScript
    mood: int
    scorer: Scorer
    judgement: Judgement

    @property
    def text(self) -> str:
        return self.sample.reply.value


def _trials(dialogue: Dialogue) -> Iterator[_Trial]:
    for turn in dialogue.turns.values():
        if turn.samples:
            scorer = scorer_for(rubric_of(turn, dialogue.header.language))
            for sample in turn.samples:
                judgement = scorer.score(sample.reply.value)
                yield _Trial(sample, turn, dialogue.header.client.mood, scorer, judgement)


def sample_scores(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield samples with another verdict, or other points, than they should have."""
    for trial in _trials(dialogue):
        wanted = list(_wrong_score(trial.sample, trial.judgement))
        if wanted:
            yield Problem(
                trial.sample.reply.span,
                ngettext(
                    "this sample gets {score} point ({verdict}), not {wanted}",
                    "this sample gets {score} points ({verdict}), not {wanted}",
                    trial.judgement.score,
                ).format(
                    score=trial.judgement.score,
                    verdict=band_name(trial.judgement.band),
                    wanted=", ".join(wanted),
                ),
                _why_score(trial),
            )


def sample_branches(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield samples that lead somewhere else."""
    for trial in _trials(dialogue):
        to = led_to(trial.turn, trial.judgement, mood=trial.mood)
        if trial.sample.to is not None and to != trial.sample.to:
            yield Problem(
                trial.sample.reply.span,
                _("this sample leads to {to}, not to {wanted}").format(
                    to=quoted(to), wanted=quoted(trial.sample.to)
                ),
                _why_branch(trial),
            )


def sample_moves(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield samples that make a move they should not, or do not make one they should."""
    for trial in _trials(dialogue):
        made = moves_heard(trial.judgement)
        for move in trial.sample.moves:
            if move not in made:
                yield Problem(
                    trial.sample.reply.span,
                    _("this sample does not make {move}").format(move=quoted(move)),
                    why_not_made(trial.turn, move, trial.scorer, trial.text),
                )
        for move in trial.sample.missing:
            if move in made:
                yield Problem(
                    trial.sample.reply.span,
                    _("this sample makes {move}, which it should not").format(move=quoted(move)),
                    why_made(move, trial.judgement, trial.text),
                )


def sample_pitfalls(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield samples that do not fall into a pitfall they should, or fall into one they avoid."""
    for trial in _trials(dialogue):
        hit = {finding.id for finding in trial.judgement.hits}
        for pitfall in trial.sample.pitfalls:
            if pitfall not in hit:
                yield Problem(
                    trial.sample.reply.span,
                    _("this sample does not fall into {pitfall}").format(pitfall=quoted(pitfall)),
                    why_not_hit(trial.turn, pitfall, trial.scorer, trial.text),
                )
        for pitfall in trial.sample.avoids:
            if pitfall in hit:
                yield Problem(
                    trial.sample.reply.span,
                    _("this sample falls into {pitfall}, which it should not").format(
                        pitfall=quoted(pitfall)
                    ),
                    why_hit(trial.turn, pitfall, trial.scorer, trial.text),
                )


def fragile_samples(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield samples of which the same, typed in another way, no longer does what it must."""
    code = dialogue.header.language
    tongue = Tongue(language_of(code), variation(code))
    for trial in _trials(dialogue):
        if not _holds(trial, trial.judgement):
            continue
        failed: dict[str, str] = {}
        for name, make in MEANING_KEPT.items():
            if name in _LEFT_OUT:
                continue
            rng = random.Random(f"{trial.text} {name}")  # noqa: S311 - no secret
            text = make(trial.text, tongue, rng)
            if text != trial.text and not _holds(trial, trial.scorer.score(text)):
                failed[name] = text
        if failed:
            yield Problem(
                trial.sample.reply.span,
                _("this sample hangs by a thread: it does not hold with {variants}").format(
                    variants=", ".join(failed)
                ),
                _fallen(trial, min(failed.values(), key=len)),
            )


def fooled_samples(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield strong samples that stay strong when they are turned into nonsense."""
    code = dialogue.header.language
    tongue = Tongue(language_of(code), variation(code))
    spoilers = {
        "essential-move-denied": _("with its main point denied"),
        "keywords": _("as a mere list of keywords"),
        "client-line": _("with the client's own line in its place"),
    }
    for trial in _trials(dialogue):
        if trial.judgement.band is not Band.STRONG:
            continue
        rng = random.Random(trial.text)  # noqa: S311
        for name, text in spoilt(trial.text, trial.scorer, trial.judgement, tongue, rng):
            if name not in spoilers or text == trial.text:
                continue
            if name == "keywords" and len(text.split()) < _FEWEST_KEYWORDS:
                continue
            after = trial.scorer.score(text)
            if after.band is Band.STRONG:
                yield Problem(
                    trial.sample.reply.span,
                    _("{how}, this sample still gets {score} points").format(
                        how=spoilers[name], score=after.score
                    ),
                    _("this is how it reads: {text}").format(text=_short(text)),
                )
                break


def _wrong_score(sample: Sample, judgement: Judgement) -> Iterator[str]:
    if sample.band is not None and judgement.band is not sample.band:
        yield band_name(sample.band)
    if sample.min_score is not None and judgement.score < sample.min_score:
        yield _("{points} or more").format(points=sample.min_score)
    if sample.below_score is not None and judgement.score >= sample.below_score:
        yield _("fewer than {points}").format(points=sample.below_score)


def _holds(trial: _Trial, judgement: Judgement) -> bool:
    """Tell whether a judgement is what the sample asks for, in every respect."""
    sample = trial.sample
    made = moves_heard(judgement)
    hit = {finding.id for finding in judgement.hits}
    return (
        not any(_wrong_score(sample, judgement))
        and (sample.to is None or sample.to == led_to(trial.turn, judgement, mood=trial.mood))
        and made.issuperset(sample.moves)
        and made.isdisjoint(sample.missing)
        and hit.issuperset(sample.pitfalls)
        and hit.isdisjoint(sample.avoids)
    )


def _why_score(trial: _Trial) -> str:
    """Return what keeps a sample from more points, or what gives it those it should not have."""
    judgement = trial.judgement
    if not judgement.understood:
        return _("it is not understood: no word of it is about this turn, or it is no sentence")
    sample = trial.sample
    wanted = max(sample.min_score or 0, _LEAST.get(sample.band, 0) if sample.band else 0)
    if judgement.score < wanted or judgement.band is Band.HARMFUL:
        return _why_low(trial)
    made = [finding for finding in judgement.moves if finding.made]
    return "; ".join(why_made(finding.id, judgement, trial.text) for finding in made[:2])


def _why_low(trial: _Trial) -> str:
    """Return what costs a sample most: pitfalls, then moves, the essential ones first."""
    judgement = trial.judgement
    hits = [finding.id for finding in judgement.hits]
    missed = [
        move.id
        for move, finding in sorted(
            zip(trial.turn.moves, judgement.moves, strict=True),
            key=lambda pair: (not pair[0].essential, -pair[0].weight),
        )
        if not finding.made
    ]
    reasons = [
        *(why_hit(trial.turn, pitfall, trial.scorer, trial.text) for pitfall in hits[:_REASONS]),
        *(why_not_made(trial.turn, move, trial.scorer, trial.text) for move in missed[:_REASONS]),
    ]
    return "; ".join(reasons[:_REASONS]) or _("much of it serves no move")


def _why_branch(trial: _Trial) -> str:
    judgement = trial.judgement
    if not judgement.understood:
        return _("it is not understood, so the client asks back")
    made = ", ".join(sorted(moves_heard(judgement))) or _("no move")
    hit = ", ".join(finding.id for finding in judgement.hits)
    found = _("found: {moves}; {score} points").format(moves=made, score=judgement.score)
    return f"{found}; " + _("pitfalls: {pitfalls}").format(pitfalls=hit) if hit else found


def _fallen(trial: _Trial, text: str) -> str:
    """Return what comes of a variant, and the variant itself."""
    judgement = trial.scorer.score(text)
    return _("{score} points ({verdict}), leading to {to}: {text}").format(
        score=judgement.score,
        verdict=band_name(judgement.band),
        to=quoted(led_to(trial.turn, judgement, mood=trial.mood)),
        text=_short(text),
    )


def _short(text: str) -> str:
    return _("“{text}”").format(text=shortened(" ".join(text.split()), _LONGEST))


RULES: tuple[Rule, ...] = (
    Rule(Code.SAMPLE_SCORE, Severity.ERROR, sample_scores),
    Rule(Code.SAMPLE_BRANCH, Severity.ERROR, sample_branches),
    Rule(Code.SAMPLE_MOVE, Severity.ERROR, sample_moves),
    Rule(Code.SAMPLE_PITFALL, Severity.ERROR, sample_pitfalls),
    Rule(Code.FRAGILE_SAMPLE, Severity.WARNING, fragile_samples),
    Rule(Code.FOOLED_SAMPLE, Severity.WARNING, fooled_samples),
    Rule(Code.IDLE_PHRASING, Severity.WARNING, idle_phrasings),
)
