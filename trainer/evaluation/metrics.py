"""Agreement between scores and grades, and between found and labelled moves and pitfalls."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import StatisticsError, correlation

GOOD_GRADE = 2  # from here on a reply is acceptable
PASSING_SCORE = 70


@dataclass(frozen=True, slots=True)
class Detection:
    """How well sets of ids were found: shares from 0 to 1, None where there was nothing to find."""

    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True, slots=True)
class Observation:
    """One reply: the person's labels and the scorer's findings."""

    grade: int
    score: float
    moves: frozenset[str]
    found_moves: frozenset[str]
    pitfalls: frozenset[str]
    found_pitfalls: frozenset[str]


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one group of replies; None where a figure is not defined for it."""

    count: int
    spearman: float | None
    auc: float | None
    moves: Detection
    pitfalls: Detection
    false_accepts: float | None
    false_rejects: float | None


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % confidence interval."""

    low: float
    high: float


def figures(observations: Sequence[Observation]) -> Figures:
    """Return every figure of a group of replies."""
    grades = [item.grade for item in observations]
    scores = [item.score for item in observations]
    return Figures(
        count=len(observations),
        spearman=spearman(scores, grades),
        auc=auc(scores, [grade >= GOOD_GRADE for grade in grades]),
        moves=detection((item.moves, item.found_moves) for item in observations),
        pitfalls=detection((item.pitfalls, item.found_pitfalls) for item in observations),
        false_accepts=share(
            item.score >= PASSING_SCORE for item in observations if item.grade < GOOD_GRADE
        ),
        false_rejects=share(item.score < PASSING_SCORE for item in observations if item.grade == 3),
    )


def ranks(values: Sequence[float]) -> list[float]:
    """Return the rank of each value from 1 on; equal values share the mean of their ranks."""
    order = sorted(range(len(values)), key=values.__getitem__)
    result = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for index in order[start:end]:
            result[index] = (start + end + 1) / 2
        start = end
    return result


def spearman(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Return the rank correlation of two equally long sequences, None where one is constant."""
    try:
        return correlation(ranks(first), ranks(second))
    except StatisticsError:
        return None


def auc(scores: Sequence[float], positive: Sequence[bool]) -> float | None:
    """Return the area under the ROC curve: how often a positive scores above a negative."""
    positives = sum(positive)
    negatives = len(positive) - positives
    if not positives or not negatives:
        return None
    rank_sum = sum(rank for rank, good in zip(ranks(scores), positive, strict=True) if good)
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def detection(pairs: Iterable[tuple[frozenset[str], frozenset[str]]]) -> Detection:
    """Return micro-averaged precision, recall and F1 of (labelled, found) sets."""
    right = labelled_count = found_count = 0
    for labelled, found in pairs:
        right += len(labelled & found)
        labelled_count += len(labelled)
        found_count += len(found)
    total = labelled_count + found_count
    return Detection(
        precision=right / found_count if found_count else None,
        recall=right / labelled_count if labelled_count else None,
        f1=2 * right / total if total else None,
    )


def share(flags: Iterable[bool]) -> float | None:
    """Return the share of true values, None of nothing."""
    values = list(flags)
    return sum(values) / len(values) if values else None


def bootstrap(
    observations: Sequence[Observation],
    measure: Callable[[Sequence[Observation]], float | None],
    *,
    rng: random.Random,
    rounds: int,
) -> Interval | None:
    """Return the percentile interval of `measure` over samples drawn with replacement."""
    if not observations:
        return None
    drawn = (measure(rng.choices(observations, k=len(observations))) for _round in range(rounds))
    values = sorted(value for value in drawn if value is not None and not math.isnan(value))
    if not values:
        return None
    last = len(values) - 1
    return Interval(values[round(0.025 * last)], values[round(0.975 * last)])
