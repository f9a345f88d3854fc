import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.evaluation.metrics import (
    Observation,
    auc,
    bootstrap,
    detection,
    figures,
    ranks,
    spearman,
)

NOTHING: frozenset[str] = frozenset()


def observation(grade: int, score: float) -> Observation:
    return Observation(grade, score, NOTHING, NOTHING, NOTHING, NOTHING)


def test_equal_values_share_the_mean_of_their_ranks() -> None:
    assert ranks([10, 30, 10, 20]) == [1.5, 4, 1.5, 3]


def test_the_same_order_correlates_fully_whatever_the_distances() -> None:
    assert spearman([1, 2, 300], [0, 1, 2]) == pytest.approx(1)
    assert spearman([300, 2, 1], [0, 1, 2]) == pytest.approx(-1)


def test_a_constant_has_no_correlation() -> None:
    assert spearman([5, 5, 5], [0, 1, 2]) is None


@given(
    st.lists(st.tuples(st.integers(0, 100), st.booleans()), min_size=2, max_size=30).filter(
        lambda pairs: len({good for _, good in pairs}) == 2
    )
)
def test_auc_is_the_share_of_pairs_in_the_right_order(pairs: list[tuple[int, bool]]) -> None:
    good = [score for score, is_good in pairs if is_good]
    bad = [score for score, is_good in pairs if not is_good]
    won = sum((g > b) + (g == b) / 2 for g in good for b in bad)
    area = auc([score for score, _ in pairs], [is_good for _, is_good in pairs])
    assert area == pytest.approx(won / (len(good) * len(bad)))


def test_auc_needs_both_good_and_bad_replies() -> None:
    assert auc([1, 2], [True, True]) is None


def test_detection_counts_over_all_replies_together() -> None:
    found = detection(
        [
            (frozenset({"a", "b"}), frozenset({"a"})),
            (frozenset({"c"}), frozenset({"c", "d"})),
        ]
    )
    assert (found.precision, found.recall, found.f1) == pytest.approx((2 / 3, 2 / 3, 2 / 3))


def test_detection_of_nothing_has_no_figures() -> None:
    found = detection([(NOTHING, NOTHING)])
    assert (found.precision, found.recall, found.f1) == (None, None, None)


def test_false_accepts_are_a_share_of_the_bad_and_false_rejects_of_the_best() -> None:
    group = figures(
        [observation(0, 75), observation(1, 20), observation(2, 10), observation(3, 69.9)]
    )
    assert group.false_accepts == 0.5
    assert group.false_rejects == 1


def test_the_bootstrap_interval_holds_the_measured_value_and_repeats_with_the_seed() -> None:
    group = [observation(i % 4, i * 7 % 100) for i in range(60)]

    def mean_score(items: object) -> float:
        return sum(item.score for item in items) / 60  # type: ignore[attr-defined]

    first = bootstrap(group, mean_score, rng=random.Random(1), rounds=200)
    again = bootstrap(group, mean_score, rng=random.Random(1), rounds=200)
    assert first is not None
    assert first == again
    assert first.low < mean_score(group) < first.high
