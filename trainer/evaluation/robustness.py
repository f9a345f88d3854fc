"""How the scorer bears machine variants of replies: runs, figures, table and worst examples."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from scoring import Band, Judgement
from scoring.languages import language
from scoring.languages.variation import variation
from trainer.evaluation.report import Result
from trainer.evaluation.run import Scorers
from trainer.evaluation.spoilers import spoilt
from trainer.evaluation.variants import MEANING_KEPT, Tongue
from trainer.i18n import _

TOLERANCE = 5
"""Points by which a score may change under a variant that means the same."""
WANTED_SHARE = 0.95
WORST = 8
"""Examples listed for each variant."""


class Expectation(StrEnum):
    """What the scorer must do under a variant."""

    HOLD = "hold"  # the score stays within TOLERANCE
    FALL = "fall"  # a reply that was strong is so no more


@dataclass(frozen=True, slots=True)
class Trial:
    """One variant of one reply, judged before and after."""

    variant: str
    expectation: Expectation
    id: str
    text: str
    before: Judgement
    after: Judgement

    @property
    def passed(self) -> bool:
        """Whether the scorer did what is expected."""
        if self.expectation is Expectation.HOLD:
            return abs(self.after.score - self.before.score) <= TOLERANCE
        return self.after.band is not Band.STRONG

    @property
    def badness(self) -> int:
        """How far off the scorer was, in points."""
        if self.expectation is Expectation.HOLD:
            return abs(self.after.score - self.before.score)
        return self.after.score


@dataclass(frozen=True, slots=True)
class VariantFigures:
    """One variant over all replies: `count` were changed by it, `share` of them passed."""

    name: str
    expectation: Expectation
    count: int
    share: float
    worst: tuple[str, ...]


def trials(results: Iterable[Result], scorers: Scorers, *, seed: int) -> Iterator[list[Trial]]:
    """Yield for each result the trials of its variants; the same seed gives the same texts.

    A variant that changes nothing about a reply is no trial of it.
    """
    for result in results:
        yield list(_trials(result, scorers, seed))


def _trials(result: Result, scorers: Scorers, seed: int) -> Iterator[Trial]:
    sample, before = result.sample, result.judgement
    scorer = scorers.of(sample)
    tongue = Tongue(language(sample.language), variation(sample.language))

    def trial(name: str, expectation: Expectation, text: str) -> Trial:
        return Trial(name, expectation, sample.id, text, before, scorer.score(text))

    for name, make in MEANING_KEPT.items():
        # A seed for each reply and variant: one more of either leaves the others as they are.
        rng = random.Random(f"{seed} {sample.id} {name}")  # noqa: S311 - no secret
        text = make(sample.reply, tongue, rng)
        if text != sample.reply:
            yield trial(name, Expectation.HOLD, text)
    if before.band is Band.STRONG:
        rng = random.Random(f"{seed} {sample.id}")  # noqa: S311
        for name, text in spoilt(sample.reply, scorer, before, tongue, rng):
            if text != sample.reply:
                yield trial(name, Expectation.FALL, text)


def summarise_trials(found: Iterable[Trial]) -> tuple[VariantFigures, ...]:
    """Return the figures of each variant, those that must hold first."""
    groups: dict[tuple[Expectation, str], list[Trial]] = {}
    for trial in found:
        groups.setdefault((trial.expectation, trial.variant), []).append(trial)
    return tuple(
        VariantFigures(
            name=name,
            expectation=expectation,
            count=len(group),
            share=sum(trial.passed for trial in group) / len(group),
            worst=tuple(trial.id for trial in worst(group)),
        )
        for (expectation, name), group in sorted(groups.items(), key=lambda item: _rank(*item[0]))
    )


def _rank(expectation: Expectation, name: str) -> int:
    """Return where a variant stands among the makers; spoilers stay as they came, behind them."""
    return list(MEANING_KEPT).index(name) if expectation is Expectation.HOLD else len(MEANING_KEPT)


def worst(group: Iterable[Trial]) -> list[Trial]:
    """Return the trials that failed by most points, at most WORST of them."""
    failed = [trial for trial in group if not trial.passed]
    return sorted(failed, key=lambda trial: (-trial.badness, trial.id))[:WORST]


def variant_table(figures: Sequence[VariantFigures]) -> str:
    """Return the figures as lines of text: a row a variant."""
    width = max((len(item.name) for item in figures), default=0) + 2
    titles = {
        Expectation.HOLD: _("variants that mean the same: at most {points} points of change"),
        Expectation.FALL: _("variants of strong replies that spoil them: no longer strong"),
    }
    lines: list[str] = []
    for expectation, title in titles.items():
        rows = [item for item in figures if item.expectation is expectation]
        if rows:
            lines += ["", title.format(points=TOLERANCE), f"{'':{width}}{'n':>7}{_('share'):>8}"]
        for item in rows:
            missed = "" if item.share >= WANTED_SHARE else "  " + _("below the aim")
            lines.append(f"{item.name:{width}}{item.count:>7}{item.share:>8.1%}{missed}")
    return "\n".join(lines)


def worst_lines(found: Sequence[Trial]) -> Iterator[str]:
    """Yield in lines the worst examples of each variant: id, scores, what changed, and the text."""
    names = dict.fromkeys(trial.variant for trial in found)
    for name in names:
        for trial in worst(trial for trial in found if trial.variant == name):
            changes = ", ".join(_changes(trial.before, trial.after))
            yield (
                f"{name}: {trial.id} ({_('score')} {trial.before.score} → {trial.after.score})"
                + (f" {changes}" if changes else "")
            )
            yield f"    {' '.join(trial.text.split())}"


def _changes(before: Judgement, after: Judgement) -> Iterator[str]:
    """Yield what was found or lost: moves with their credit, pitfalls, being understood."""
    credits = {move.id: move.credit for move in before.moves}
    for move in after.moves:
        if move.credit != credits[move.id]:
            yield f"{move.id} {credits[move.id]:g} → {move.credit:g}"
    hit_before = {pitfall.id for pitfall in before.hits}
    hit_after = {pitfall.id for pitfall in after.hits}
    yield from (f"+{name}" for name in sorted(hit_after - hit_before))
    yield from (f"−{name}" for name in sorted(hit_before - hit_after))
    if before.understood != after.understood:
        yield _("understood") if after.understood else _("not understood")


def variants_as_dict(figures: Sequence[VariantFigures]) -> list[dict[str, Any]]:
    """Return the figures as plain values that JSON can hold."""
    return [asdict(item) for item in figures]
