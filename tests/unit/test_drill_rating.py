"""The rating of a reply in a drill."""

import pytest

from scoring.judgement import Band
from trainer.drill.rating import Rating, holds, rating_of


def test_only_a_strong_reply_holds() -> None:
    assert [band for band in Band if holds(band)] == [Band.STRONG]


def test_a_reply_that_does_not_hold_comes_again_however_little_help_it_had() -> None:
    assert rating_of(Band.FAIR, 69, tries=1, hints=0) is Rating.AGAIN
    assert rating_of(Band.HARMFUL, 95, tries=1, hints=0) is Rating.AGAIN


def test_a_first_reply_without_help_is_good_and_a_full_one_easy() -> None:
    assert rating_of(Band.STRONG, 70, tries=1, hints=0) is Rating.GOOD
    assert rating_of(Band.STRONG, 90, tries=1, hints=0) is Rating.EASY


@pytest.mark.parametrize(
    ("tries", "hints", "expected"),
    [
        (1, 1, Rating.GOOD),
        (2, 0, Rating.GOOD),
        (2, 1, Rating.HARD),
        (3, 0, Rating.HARD),
        (9, 9, Rating.HARD),
    ],
)
def test_each_hint_and_each_try_lowers_the_rating_but_what_holds_is_never_as_if_it_did_not(
    tries: int, hints: int, expected: Rating
) -> None:
    assert rating_of(Band.STRONG, 100, tries=tries, hints=hints) is expected


def test_a_reply_with_the_example_before_ones_eyes_is_hard_at_best() -> None:
    assert rating_of(Band.STRONG, 100, tries=1, hints=0, example=True) is Rating.HARD
