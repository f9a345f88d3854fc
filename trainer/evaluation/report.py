"""Results of an evaluation, grouped and put into figures, a table, JSON and a comparison."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from scoring.judgement import Judgement
from trainer.evaluation.baselines import BASELINES
from trainer.evaluation.metrics import (
    GOOD_GRADE,
    PASSING_SCORE,
    Figures,
    Interval,
    Observation,
    auc,
    bootstrap,
    figures,
    spearman,
)
from trainer.evaluation.samples import Sample
from trainer.i18n import _

ALL = "all"
ROUNDS = 1000


@dataclass(frozen=True, slots=True)
class Result:
    """A labelled reply, the scorer's judgement of it and what each baseline gave it."""

    sample: Sample
    judgement: Judgement
    baselines: Mapping[str, float]

    @property
    def observation(self) -> Observation:
        """Return what the figures are made of."""
        return Observation(
            grade=self.sample.grade,
            score=self.judgement.score,
            moves=self.sample.moves,
            found_moves=frozenset(finding.id for finding in self.judgement.made),
            pitfalls=self.sample.pitfalls,
            found_pitfalls=frozenset(finding.id for finding in self.judgement.hits),
        )


@dataclass(frozen=True, slots=True)
class BaselineFigures:
    """How a bare similarity orders the same replies."""

    name: str
    spearman: float | None
    auc: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """Figures by group (`all`, `scenario …`, `turn …` …), intervals of `all`, and the baselines."""

    groups: Mapping[str, Figures]
    intervals: Mapping[str, Interval | None]
    baselines: tuple[BaselineFigures, ...]


_MEASURES: Mapping[str, Callable[[Figures], float | None]] = {
    "spearman": lambda group: group.spearman,
    "auc": lambda group: group.auc,
    "moves_f1": lambda group: group.moves.f1,
    "pitfalls_f1": lambda group: group.pitfalls.f1,
    "false_accepts": lambda group: group.false_accepts,
    "false_rejects": lambda group: group.false_rejects,
}


def summarise(results: Sequence[Result], *, rng: random.Random, rounds: int = ROUNDS) -> Report:
    """Return the report on these results; `rng` draws the bootstrap samples."""
    observations = [result.observation for result in results]
    grades = [item.grade for item in observations]
    good = [grade >= GOOD_GRADE for grade in grades]

    def baseline(name: str) -> BaselineFigures:
        values = [result.baselines[name] for result in results]
        return BaselineFigures(name, spearman(values, grades), auc(values, good))

    return Report(
        groups={name: figures(group) for name, group in _grouped(results)},
        intervals={
            name: bootstrap(observations, _of_drawn(read), rng=rng, rounds=rounds)
            for name, read in _MEASURES.items()
        },
        baselines=tuple(baseline(name) for name in BASELINES),
    )


def _of_drawn(
    read: Callable[[Figures], float | None],
) -> Callable[[Sequence[Observation]], float | None]:
    return lambda drawn: read(figures(drawn))


def _grouped(results: Sequence[Result]) -> Iterator[tuple[str, list[Observation]]]:
    yield ALL, [result.observation for result in results]
    keys: tuple[tuple[str, Callable[[Sample], str]], ...] = (
        ("scenario", lambda sample: sample.scenario),
        ("turn", lambda sample: f"{sample.scenario} {sample.turn}"),
        ("lang", lambda sample: sample.language),
        ("kind", lambda sample: sample.kind),
    )
    for title, key in keys:
        groups: dict[str, list[Observation]] = {}
        for result in results:
            groups.setdefault(key(result.sample), []).append(result.observation)
        for name in sorted(groups):
            yield f"{title} {name}", groups[name]


def table(report: Report) -> str:
    """Return the figures as lines of text: a row a group, then intervals and baselines."""
    width = max(len(name) for name in (*report.groups, *BASELINES)) + 2
    lines = [
        f"{_('group'):{width}}{'n':>5}{'ρ':>7}{'AUC':>7}{_('move F1 (P/R)'):>20}"
        f"{_('pitfall F1 (P/R)'):>20}{_('false acc.'):>12}{_('false rej.'):>12}"
    ]
    for name, group in report.groups.items():
        moves = f"{_two(group.moves.f1)} ({_two(group.moves.precision)}/{_two(group.moves.recall)})"
        pitfalls = (
            f"{_two(group.pitfalls.f1)} "
            f"({_two(group.pitfalls.precision)}/{_two(group.pitfalls.recall)})"
        )
        lines.append(
            f"{name:{width}}{group.count:>5}{_two(group.spearman):>7}{_two(group.auc):>7}"
            f"{moves:>20}{pitfalls:>20}"
            f"{_percent(group.false_accepts):>12}{_percent(group.false_rejects):>12}"
        )
    lines += ["", _("95 % intervals of all, by bootstrap")]
    lines += [
        f"  {name:{width}}" + (f"{_two(item.low)} – {_two(item.high)}" if item else "–")
        for name, item in report.intervals.items()
    ]
    lines += ["", _("baselines: bare similarity to the recommended reply")]
    lines += [
        f"  {item.name:{width}}ρ {_two(item.spearman)}   AUC {_two(item.auc)}"
        for item in report.baselines
    ]
    return "\n".join(lines)


def as_dict(report: Report, results: Sequence[Result]) -> dict[str, Any]:
    """Return report and single results as plain values; a later run compares itself with them."""
    return {
        "format": 1,
        **asdict(report),
        "replies": [
            {
                "id": result.sample.id,
                "grade": result.sample.grade,
                "score": result.judgement.score,
                "band": result.judgement.band,
                "moves": sorted(result.observation.found_moves),
                "pitfalls": sorted(result.observation.found_pitfalls),
            }
            for result in results
        ],
    }


def misses(result: Result) -> list[str]:
    """Return in words where the scorer and the person disagree about one reply."""
    item = result.observation
    reasons = []
    if item.grade < GOOD_GRADE and item.score >= PASSING_SCORE:
        reasons.append(_("false accept"))
    if item.grade == 3 and item.score < PASSING_SCORE:
        reasons.append(_("false reject"))
    differences = (
        (_("move missed: {ids}"), item.moves - item.found_moves),
        (_("move not labelled: {ids}"), item.found_moves - item.moves),
        (_("pitfall missed: {ids}"), item.pitfalls - item.found_pitfalls),
        (_("pitfall not labelled: {ids}"), item.found_pitfalls - item.pitfalls),
    )
    reasons += [text.format(ids=", ".join(sorted(ids))) for text, ids in differences if ids]
    return reasons


def _two(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"
