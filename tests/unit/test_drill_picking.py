"""Which turns are drilled first."""

import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from trainer.drill.picking import Pick, Place, Reason, picks
from trainer.drill.rating import Rating
from trainer.drill.schedule import Review

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def place(turn: str) -> Place:
    return Place("small", turn)


def ago(days: int, rating: Rating, points: int = 80) -> Review:
    return Review(NOW - timedelta(days=days), rating, points, f"digest of {days} days ago")


def picked(
    reviews: Mapping[str, Sequence[Review]], *others: str, seed: int = 1
) -> tuple[Pick, ...]:
    return picks(
        [place(turn) for turn in (*others, *reviews)],
        {place(turn): seen for turn, seen in reviews.items()},
        now=NOW,
        rng=random.Random(seed),
    )


def test_weak_turns_come_first_then_those_due_then_new_ones_then_those_that_can_wait() -> None:
    chosen = picked(
        {
            "waits": [ago(1, Rating.EASY)],
            "due": [ago(40, Rating.GOOD)],
            "weak": [ago(1, Rating.AGAIN)],
        },
        "new",
    )
    assert [(pick.place.turn, pick.reason) for pick in chosen] == [
        ("weak", Reason.WEAK),
        ("due", Reason.DUE),
        ("new", Reason.NEW),
        ("waits", Reason.AHEAD),
    ]


def test_of_two_weak_turns_the_one_with_fewer_points_comes_first() -> None:
    chosen = picked(
        {"better": [ago(1, Rating.AGAIN, 60)], "worse": [ago(1, Rating.AGAIN, 20)]},
    )
    assert [pick.place.turn for pick in chosen] == ["worse", "better"]


def test_of_two_due_turns_the_one_more_likely_forgotten_comes_first() -> None:
    chosen = picked(
        {
            "fresher": [ago(12, Rating.EASY)],
            "staler": [ago(90, Rating.EASY)],
        },
    )
    assert [pick.place.turn for pick in chosen] == ["staler", "fresher"]


def test_a_turn_is_weak_only_until_it_holds_again() -> None:
    chosen = picked({"mended": [ago(2, Rating.AGAIN), ago(1, Rating.GOOD)]})
    assert chosen[0].reason is not Reason.WEAK


def test_new_turns_come_in_an_order_that_the_seed_decides() -> None:
    names = [f"turn-{number}" for number in range(8)]
    orders = {tuple(pick.place.turn for pick in picked({}, *names, seed=seed)) for seed in range(5)}
    assert len(orders) > 1
    assert all(sorted(order) == names for order in orders)
    assert picked({}, *names, seed=3) == picked({}, *names, seed=3)


def test_new_turns_of_a_client_one_has_met_come_before_those_of_strangers() -> None:
    strangers = [Place("stranger", f"turn-{number}") for number in range(9)]
    met = [place("met"), place("also-new")]
    chosen = picks(
        [*strangers, *met], {met[0]: [ago(1, Rating.EASY)]}, now=NOW, rng=random.Random(1)
    )
    assert chosen[0].place == place("also-new")
    assert {pick.place.scenario for pick in chosen[1:-1]} == {"stranger"}


def test_a_pick_carries_what_is_known_of_its_turn_oldest_first() -> None:
    newer, older = ago(5, Rating.GOOD), ago(9, Rating.GOOD)
    chosen = picked({"again": [newer, older]}, "new")
    known = {pick.place.turn: pick.reviews for pick in chosen}
    assert known == {"again": (older, newer), "new": ()}


def test_reviews_of_turns_that_are_gone_are_not_picked() -> None:
    gone = {place("gone"): [ago(1, Rating.AGAIN)]}
    assert picks([place("here")], gone, now=NOW, rng=random.Random(1)) == (
        Pick(place("here"), Reason.NEW),
    )
