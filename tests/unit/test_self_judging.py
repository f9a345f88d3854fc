"""How well one judges oneself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.review.self_judging import LEVELS, Rated, level_name, self_judging, told


def test_five_words_stand_for_five_fifths_of_the_scale() -> None:
    words = [level_name(points) for points in LEVELS]
    assert words == ["fails", "thin", "halfway", "good", "spot on"]
    assert [level_name(points) for points in (0, 19, 20, 99, 100)] == [
        "fails",
        "fails",
        "thin",
        "spot on",
        "spot on",
    ]


@pytest.mark.parametrize("count", [1, 2])
def test_a_few_replies_tell_nothing_yet(count: int) -> None:
    judging = self_judging([Rated(90, 10)] * count)
    assert not judging.enough
    assert "not enough yet" in told(judging)


def test_who_has_rated_nothing_learns_where_that_is_done() -> None:
    assert "exam mode" in told(self_judging([]))


def test_ratings_above_the_scores_are_told_as_too_high() -> None:
    ratings = [Rated(90, 60), Rated(70, 60), Rated(50, 20)]
    assert told(self_judging(ratings)) == (
        "1 of 3 replies judged within 15 points. You rate yourself 23 points too high on average."
    )


def test_ratings_below_the_scores_are_told_as_too_low() -> None:
    assert "20 points too low" in told(self_judging([Rated(50, 70)] * 3))


def test_differences_that_cancel_out_are_neither_too_high_nor_too_low() -> None:
    ratings = [Rated(90, 50), Rated(10, 50), Rated(50, 50)]
    assert told(self_judging(ratings)) == (
        "1 of 3 replies judged within 15 points. Neither too high nor too low on average."
    )


@given(st.lists(st.builds(Rated, st.sampled_from(LEVELS), st.integers(0, 100))))
def test_whatever_was_rated_can_be_told(ratings: list[Rated]) -> None:
    judging = self_judging(ratings)
    assert 0 <= judging.close <= judging.replies == len(ratings)
    assert -100 <= judging.difference <= 100
    assert told(judging)
