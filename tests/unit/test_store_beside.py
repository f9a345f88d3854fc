"""What hangs on replies and scenarios beside the sessions themselves."""

import dataclasses
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.conversations import GOOD, begin, judge, quick_store_in
from trainer.practice.session import Session
from trainer.store import disputes, history, keepers, profiles, rescoring
from trainer.store.disputes import DisputeKind, DisputeState, Words
from trainer.store.errors import StoreError
from trainer.store.profiles import Profile
from trainer.store.rescoring import Rescored
from trainer.store.sessions import SqliteSessionStore

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
MINE = Profile("en", "small", "mine", {"client": "Mira", "unpaid": "3"})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteSessionStore]:
    store = quick_store_in(tmp_path)
    yield store
    store.close()


@pytest.fixture
def held(store: SqliteSessionStore) -> Session:
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    return session


def test_a_keeper_is_marked_once_and_let_go_of(store: SqliteSessionStore, held: Session) -> None:
    first, second = held.path
    for turn in (second, first, second):
        keepers.keep(store.database, turn.id, at=NOON)
    kept = keepers.keepers(store.database, language="en", scenario="small")
    assert [(keeper.turn, keeper.reply) for keeper in kept] == [
        ("haggles", GOOD[1]),
        ("opening", GOOD[0]),
    ]
    assert keepers.kept_turns(store.database, held.id) == {first.id, second.id}
    keepers.let_go(store.database, first.id)
    assert keepers.kept_turns(store.database, held.id) == {second.id}
    assert keepers.keepers(store.database, language="de", scenario="small") == []


def test_a_reply_that_is_not_there_cannot_be_kept(store: SqliteSessionStore) -> None:
    with pytest.raises(StoreError):
        keepers.keep(store.database, 7, at=NOON)


def test_a_dispute_takes_the_place_of_an_earlier_one_about_the_same_verdict(
    store: SqliteSessionStore, held: Session
) -> None:
    turn = held.path[0].id
    for words in (None, Words("90", 0, 2)):
        disputes.dispute(
            store.database,
            turn,
            DisputeKind.MOVE,
            "regret",
            should_count=True,
            words=words,
            at=NOON,
        )
    (kept,) = disputes.disputes(store.database, session=held.id)
    assert (kept.turn_id, kept.turn, kept.reply) == (turn, "opening", GOOD[0])
    assert (kept.kind, kept.target, kept.should_count) == (DisputeKind.MOVE, "regret", True)
    assert (kept.words, kept.state, kept.at) == (Words("90", 0, 2), DisputeState.OPEN, NOON)


def test_a_settled_dispute_is_found_by_what_became_of_it(
    store: SqliteSessionStore, held: Session
) -> None:
    for number, target in enumerate(("insult", "vague")):
        disputes.dispute(
            store.database,
            held.path[0].id,
            DisputeKind.PITFALL,
            target,
            should_count=False,
            words=None,
            at=NOON + timedelta(minutes=number),
        )
    first, second = disputes.disputes(store.database)
    disputes.settle(store.database, second.id, DisputeState.ACCEPTED)
    assert disputes.disputes(store.database, state=DisputeState.OPEN) == [first]
    (accepted,) = disputes.disputes(store.database, state=DisputeState.ACCEPTED)
    assert accepted == dataclasses.replace(second, state=DisputeState.ACCEPTED)


def test_the_latest_of_several_later_scores_is_the_one_that_is_shown(
    store: SqliteSessionStore, held: Session
) -> None:
    turn = held.path[1].id
    for points, version in ((30, "2"), (50, "3")):
        later = Rescored(judge("haggles", f"{points} none").judgement, "digest", version, NOON)
        rescoring.rescore(store.database, held.id, {turn: later}, {turn: points})
        assert rescoring.rescored(store.database, held.id) == {turn: later}
        assert history.page(store.database)[0].total == points
    assert store.session(held.id).total == 85


def test_a_retry_of_a_session_that_was_scored_again_leaves_the_later_points(
    store: SqliteSessionStore, held: Session
) -> None:
    last = held.path[-1].id
    rescoring.rescore(store.database, held.id, {}, {last: 40})
    held.retry()
    assert history.page(store.database)[0].total is None
    store.move_head(held.id, last)
    assert history.page(store.database)[0].total == 40


def test_the_endings_of_a_session_are_told_with_the_turns_that_led_there(
    store: SqliteSessionStore, held: Session
) -> None:
    first = held.path[-1].id
    held.rewind(1)
    held.submit("10 !insult")
    assert history.endings_of(store.database, held.id) == {
        first: "good-terms",
        held.path[-1].id: "burned",
    }


def test_blanks_are_kept_with_the_session(store: SqliteSessionStore) -> None:
    session = store.create(
        scenario="small",
        language="en",
        mode=begin(store).mode,
        seed=1,
        at=NOON,
        blanks=MINE.blanks,
    )
    assert store.session(session.id).blanks == MINE.blanks


def test_a_profile_is_saved_under_its_name_and_the_one_used_last_comes_first(
    store: SqliteSessionStore,
) -> None:
    other = dataclasses.replace(MINE, name="other", blanks={})
    changed = dataclasses.replace(MINE, blanks={"client": "Mira K."})
    for profile, at in ((MINE, NOON), (other, NOON), (changed, NOON - timedelta(days=1))):
        profiles.save_profile(store.database, profile, at=at)
    found = profiles.profiles(store.database, language="en", scenario="small")
    assert found == [changed, other]
    assert profiles.profiles(store.database, language="en", scenario="large") == []


def test_a_deleted_profile_is_gone(store: SqliteSessionStore) -> None:
    profiles.save_profile(store.database, MINE, at=NOON)
    gone = [
        profiles.delete_profile(store.database, language="en", scenario="small", name="mine")
        for _ in range(2)
    ]
    assert gone == [True, False]
    assert profiles.profiles(store.database, language="en", scenario="small") == []


@pytest.mark.parametrize("edit", ["'[]'", "'{\"client\": 1}'", "'{'"])
def test_a_profile_edited_by_other_hands_is_a_clear_error(
    store: SqliteSessionStore, edit: str
) -> None:
    profiles.save_profile(store.database, MINE, at=NOON)
    other = sqlite3.connect(store.path)
    other.execute(f"UPDATE profiles SET blanks = {edit}")
    other.commit()
    other.close()
    with pytest.raises(StoreError, match="'mine' can't be read"):
        profiles.profiles(store.database, language="en", scenario="small")
