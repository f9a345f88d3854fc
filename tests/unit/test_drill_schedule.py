"""When a turn is due again."""

from datetime import UTC, datetime, timedelta, timezone

from trainer.drill.rating import Rating
from trainer.drill.schedule import LONGEST, Review, mastery

MONDAY = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def reviewed(rating: Rating, at: datetime = MONDAY) -> Review:
    return Review(at, rating, points=80, rubric_digest="digest")


def days_until_due(*reviews: Review, now: datetime = MONDAY) -> int:
    stands = mastery(reviews, now)
    assert stands is not None
    return (stands.due - max(item.at for item in reviews if item.at <= now)).days


def test_a_turn_without_reviews_has_no_mastery() -> None:
    assert mastery([], MONDAY) is None


def test_the_better_the_rating_the_longer_a_turn_is_left_alone() -> None:
    waits = [days_until_due(reviewed(rating)) for rating in Rating]
    assert waits == sorted(waits)
    assert waits[0] == 1
    assert waits[-1] > 7


def test_a_turn_that_holds_each_time_it_is_due_comes_ever_more_rarely_but_at_least_yearly() -> None:
    reviews, waits = [reviewed(Rating.EASY)], [0]
    for _time in range(6):
        waits.append(days_until_due(*reviews, now=reviews[-1].at))
        reviews.append(reviewed(Rating.EASY, reviews[-1].at + timedelta(days=waits[-1])))
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST


def test_failing_a_turn_that_had_held_brings_it_back_soon() -> None:
    held = [reviewed(Rating.EASY), reviewed(Rating.EASY, MONDAY + timedelta(days=8))]
    lapse = MONDAY + timedelta(days=70)
    before = days_until_due(*held, now=lapse)
    assert days_until_due(*held, reviewed(Rating.AGAIN, lapse), now=lapse) < before / 5


def test_one_masters_a_turn_less_and_less_surely_until_it_comes_again() -> None:
    chances = [
        stands.retrievability
        for days in (0, 3, 8, 30)
        if (stands := mastery([reviewed(Rating.EASY)], MONDAY + timedelta(days=days)))
    ]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] == 1


def test_the_order_in_which_the_reviews_of_two_machines_were_merged_makes_no_difference() -> None:
    reviews = [reviewed(Rating(1 + day % 4), MONDAY + timedelta(days=3 * day)) for day in range(8)]
    now = MONDAY + timedelta(days=60)
    merged = reviews[4:] + reviews[:4]
    assert mastery(merged, now) == mastery(reviews, now)


def test_a_review_dated_in_the_future_by_a_wrong_clock_counts_from_its_day_on() -> None:
    today, wrong = reviewed(Rating.HARD), reviewed(Rating.EASY, MONDAY + timedelta(days=900))
    assert mastery([wrong, today], MONDAY) == mastery([today], MONDAY)
    assert mastery([wrong], MONDAY) is None
    assert mastery([wrong], wrong.at) is not None


def test_the_offset_a_time_was_kept_with_makes_no_difference() -> None:
    elsewhere = MONDAY.astimezone(timezone(timedelta(hours=-5)))
    assert mastery([reviewed(Rating.GOOD, elsewhere)], elsewhere) == mastery(
        [reviewed(Rating.GOOD)], MONDAY
    )
