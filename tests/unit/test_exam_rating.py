"""Which replies of an exam one is asked to rate."""

from pathlib import Path

import pytest

from tests.conversations import Clock, begin, quick_store_in, resumed
from trainer.practice.session import Session
from trainer.review.self_rating import SelfRating
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return quick_store_in(tmp_path)


def held(store: SqliteSessionStore, *replies: str, mode: Mode = Mode.EXAM) -> Session:
    session = begin(store, mode=mode)
    for reply in replies:
        session.submit(reply)
    return session


def rating_of(session: Session, store: SqliteSessionStore) -> SelfRating:
    return SelfRating(session, store.database, Clock())


def waiting(session: Session, store: SqliteSessionStore) -> list[str]:
    return [turn.reply for turn in rating_of(session, store).waiting]


def test_scored_replies_wait_once_the_exam_is_over(store: SqliteSessionStore) -> None:
    session = held(store, "?", "80 decision")
    assert waiting(session, store) == []
    session.submit("80 decision-stands")
    assert waiting(session, store) == ["80 decision", "80 decision-stands"]


@pytest.mark.parametrize("mode", [Mode.LEARN, Mode.PRACTISE])
def test_replies_the_coach_has_spoken_on_do_not_wait(store: SqliteSessionStore, mode: Mode) -> None:
    assert waiting(held(store, "80 decision", "80 decision-stands", mode=mode), store) == []


def test_what_was_rated_waits_no_more_and_is_known_after_a_restart(
    store: SqliteSessionStore,
) -> None:
    session = held(store, "80 decision", "80 decision-stands")
    rating = rating_of(session, store)
    rating.give(rating.waiting[0], 70)
    again = rating_of(resumed(session, store), store)
    assert [turn.reply for turn in again.waiting] == ["80 decision-stands"]
    assert [again.given[turn.id] for turn in again.rated] == [70]


def test_after_a_retry_only_new_replies_wait_for_the_others_have_been_looked_back_on(
    store: SqliteSessionStore,
) -> None:
    session = held(store, "80 decision", "60 decision-stands")
    session.rewind(2)
    session.submit("90 decision-stands referral")
    assert waiting(session, store) == ["90 decision-stands referral"]


def test_the_ratings_of_the_attempt_are_held_against_its_scores(
    store: SqliteSessionStore,
) -> None:
    session = held(store, "80 decision", "60 decision-stands")
    rating = rating_of(session, store)
    for turn in rating.waiting:
        rating.give(turn, 90)
    assert (rating.judging.replies, rating.judging.close, rating.judging.difference) == (2, 1, 20)
