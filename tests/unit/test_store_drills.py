"""What the store keeps of drills and of what one gives oneself, and what it knows of replies."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.conversations import begin, judge, quick_store_in
from trainer.store import drill_reviews, self_ratings
from trainer.store.drill_reviews import DrillReview
from trainer.store.errors import StoreError
from trainer.store.records import Mode
from trainer.store.removal import remove, restore
from trainer.store.rescoring import Rescored, rescore
from trainer.store.scored_replies import scored_replies
from trainer.store.sessions import SqliteSessionStore

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return quick_store_in(tmp_path)


def drilled(turn: str = "opening", *, at: datetime = NOON, tries: int = 1) -> DrillReview:
    verdict = judge(turn, "80 decision")
    return DrillReview(
        language="en",
        scenario="small",
        turn=turn,
        reply="80 decision",
        judgement=verdict.judgement,
        rubric_digest="digest",
        scorer_version="fake",
        hints=0,
        tries=tries,
        rating=3,
        at=at,
    )


def test_a_reply_in_a_drill_comes_back_as_it_was_kept(store: SqliteSessionStore) -> None:
    review = drilled()
    drill_reviews.add(store.database, review)
    (reply,) = scored_replies(store.database, "en")
    assert reply.drill
    assert (reply.scenario, reply.turn, reply.at) == ("small", "opening", NOON)
    assert (reply.judgement, reply.rating, reply.tries) == (review.judgement, 3, 1)


def test_drills_of_another_language_are_not_mixed_in(store: SqliteSessionStore) -> None:
    drill_reviews.add(store.database, drilled())
    assert scored_replies(store.database, "de") == ()
    assert drill_reviews.turns_drilled(store.database, "de") == 0


def test_turns_are_counted_and_not_the_tries_at_them(store: SqliteSessionStore) -> None:
    for tries in (1, 2, 3, 1):
        drill_reviews.add(store.database, drilled(tries=tries))
    assert drill_reviews.turns_drilled(store.database, "en") == 2
    assert drill_reviews.turns_drilled(store.database) == 2


def test_replies_come_in_the_order_they_were_given_though_the_clock_was_set_back(
    store: SqliteSessionStore,
) -> None:
    drill_reviews.add(store.database, drilled("opening", at=NOON))
    drill_reviews.add(store.database, drilled("haggles", at=NOON - timedelta(days=400)))
    replies = scored_replies(store.database, "en")
    assert [reply.turn for reply in replies] == ["opening", "haggles"]
    assert replies[1].at == NOON - timedelta(days=400)


def test_scored_replies_of_conversations_tell_tries_hints_and_mode(
    store: SqliteSessionStore,
) -> None:
    session = begin(store, mode=Mode.LEARN)
    session.submit("?")  # the client asks back: nothing is scored
    session.hint()
    session.submit("30 regret")
    session.submit("80 decision")
    replies = scored_replies(store.database, "en")
    assert [(reply.judgement.score, reply.hints) for reply in replies] == [(30, 1), (80, 0)]
    assert [reply.tries for reply in replies] == [1, 2]
    assert {reply.mode for reply in replies} == {Mode.LEARN}
    assert not any(reply.drill for reply in replies)


def test_removed_conversations_do_not_count_until_they_are_brought_back(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    turn = session.submit("30 regret")
    self_ratings.rate(store.database, turn.id, points=70, at=NOON)
    remove(store.database, [session.id], at=NOON)
    assert scored_replies(store.database, "en") == ()
    assert self_ratings.rated_replies(store.database, "en") == []
    restore(store.database, [session.id])
    assert len(scored_replies(store.database, "en")) == 1
    assert self_ratings.rated_replies(store.database, "en") == [("small", 70, 30)]


def test_the_replies_of_an_exam_count_once_it_is_over(store: SqliteSessionStore) -> None:
    session = begin(store, mode=Mode.EXAM)
    session.submit("80 decision")
    assert scored_replies(store.database, "en") == ()
    session.submit("80 decision-stands")
    assert len(scored_replies(store.database, "en")) == 2
    session.rewind(1)  # they have been looked back on
    assert len(scored_replies(store.database, "en")) == 2


def test_a_rating_of_ones_own_can_be_given_anew(store: SqliteSessionStore) -> None:
    session = begin(store, mode=Mode.EXAM)
    turn = session.submit("30 regret")
    for points in (70, 50):
        self_ratings.rate(store.database, turn.id, points=points, at=NOON)
    assert self_ratings.ratings_of(store.database, session.id) == {turn.id: 50}


def test_what_was_edited_beyond_reading_is_told_as_that(store: SqliteSessionStore) -> None:
    drill_reviews.add(store.database, drilled())
    with store.database.transaction() as connection:
        connection.execute("UPDATE drill_reviews SET judgement = '{}'")
    with pytest.raises(StoreError, match="edited"):
        scored_replies(store.database, "en")


def test_a_judgement_that_was_made_anew_takes_the_place_of_the_one_of_the_day(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    turn = session.submit("30 regret")
    newer = judge("opening", "90 decision").judgement
    for judgement in (judge("opening", "50").judgement, newer):
        later = Rescored(judgement, "newer", "fake", NOON)
        rescore(store.database, session.id, {turn.id: later}, {})
    (reply,) = scored_replies(store.database, "en")
    assert (reply.judgement, reply.rubric_digest) == (newer, "newer")
