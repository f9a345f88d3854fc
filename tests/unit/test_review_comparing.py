"""Two attempts side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversations import DIALOGUE, begin, store_in
from trainer.review.comparing import Comparison, DifferenceKind, compare
from trainer.review.kept import KeptAttempt, Step
from trainer.review.looking_back import look_back
from trainer.store.sessions import SqliteSessionStore


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return store_in(tmp_path)


def attempt(store: SqliteSessionStore, *replies: str) -> KeptAttempt:
    session = begin(store)
    for reply in replies:
        session.submit(reply)
    kept = look_back(store.session(session.id), store.turns(session.id), DIALOGUE)
    assert kept.attempt is not None
    return kept.attempt


def sides(comparison: Comparison) -> list[tuple[str | None, str | None]]:
    return [(reply_of(pair.first), reply_of(pair.second)) for pair in comparison.pairs]


def reply_of(step: Step | None) -> str | None:
    return None if step is None else step.review.turn.reply


def test_turns_stand_beside_each_other_with_the_points_gained(store: SqliteSessionStore) -> None:
    found = compare(
        attempt(store, "70 decision", "60 none"), attempt(store, "90 decision", "50 referral")
    )
    assert [pair.title for pair in found.pairs] == ["The opening", "The haggling"]
    assert [pair.change for pair in found.pairs] == [20, -10]
    assert found.change == 5


def test_turns_only_one_attempt_came_by_stand_alone(store: SqliteSessionStore) -> None:
    found = compare(
        attempt(store, "30 none", "70 decision"),
        attempt(store, "90 decision", "80 decision-stands"),
    )
    assert sides(found) == [
        ("30 none", "90 decision"),
        ("70 decision", None),
        (None, "80 decision-stands"),
    ]
    assert [pair.change for pair in found.pairs] == [60, None, None]


def test_differences_name_moves_and_pitfalls_with_the_words_that_made_them(
    store: SqliteSessionStore,
) -> None:
    found = compare(
        attempt(store, "50 regret ~late-fact !vague vague"),
        attempt(store, "50 late-fact insult !insult"),
    )
    differences = [
        (item.kind, item.label, item.first, item.second) for item in found.pairs[0].differences
    ]
    assert differences == [
        (DifferenceKind.LOST, "Label of regret", "regret", ""),
        (DifferenceKind.GAINED, "Label of late-fact", "late-fact", "late-fact"),
        (DifferenceKind.FALLEN, "Label of insult", "", "insult"),
        (DifferenceKind.AVOIDED, "Label of vague", "vague", ""),
    ]
    assert [item.good for item in found.pairs[0].differences] == [False, True, False, True]


def test_a_reply_that_was_asked_back_about_is_compared_by_no_points(
    store: SqliteSessionStore,
) -> None:
    (pair,) = compare(attempt(store, "a ?"), attempt(store, "40 regret")).pairs
    assert (pair.change, pair.differences) == (None, ())


def test_an_attempt_compared_with_itself_differs_in_nothing(store: SqliteSessionStore) -> None:
    one = attempt(store, "a ?", "60 regret", "90 decision", "80 decision-stands")
    found = compare(one, one)
    assert found.change == 0
    assert not any(pair.differences or pair.change for pair in found.pairs)
    assert all(pair.same for pair in found.pairs)


def test_the_same_turn_with_other_words_is_not_the_same(store: SqliteSessionStore) -> None:
    found = compare(attempt(store, "90 decision"), attempt(store, "90 decision so"))
    assert not any(pair.same for pair in found.pairs)
    alone = compare(attempt(store, "90 decision", "60 none"), attempt(store, "90 decision"))
    assert [pair.same for pair in alone.pairs] == [True, False]
