import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Thread

import pytest

from tests.conversations import GOOD, Clock, begin, judge, resumed, store_in
from trainer.store import history
from trainer.store.database import NAME, connect
from trainer.store.errors import StoreError, UnknownSessionError
from trainer.store.ids import ALPHABET, random_id
from trainer.store.records import Mode, Outcome, ScenarioRecord, StoredSession
from trainer.store.sessions import SqliteSessionStore

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteSessionStore]:
    store = store_in(tmp_path)
    yield store
    store.close()


def create(store: SqliteSessionStore, scenario: str = "small") -> StoredSession:
    return store.create(scenario=scenario, language="en", mode=Mode.LEARN, seed=3, at=NOON)


def outcome(to: str) -> Outcome:
    verdict = judge("opening", "72 ~regret decision !insult “quoted” \x1b")
    return Outcome(verdict.judgement, "abc", "1", True, to, ("Oh \x1b[1m.", "Well?"), 55)


def test_a_new_session_is_empty_and_found_by_its_id(store: SqliteSessionStore) -> None:
    created = create(store)
    assert created == store.session(created.id)
    assert (created.head, created.ending, created.total, created.pending_hints) == (
        None,
        None,
        None,
        (),
    )
    assert created.started_at == NOON


def test_ids_are_short_and_safe_to_type() -> None:
    ids = {random_id() for _ in range(50)}
    assert len(ids) == 50
    assert all(len(name) == 8 and set(name) <= set(ALPHABET) for name in ids)


def test_an_id_that_is_taken_is_not_given_again(tmp_path: Path) -> None:
    proposed = iter(["aaaaaaaa", "aaaaaaaa", "bbbbbbbb"])
    store = SqliteSessionStore(
        connect(tmp_path / NAME), tmp_path / NAME, new_id=lambda: next(proposed)
    )
    assert [create(store).id, create(store).id] == ["aaaaaaaa", "bbbbbbbb"]
    store.close()


def test_what_came_of_a_reply_comes_back_as_it_was(store: SqliteSessionStore) -> None:
    session = create(store)
    turn = store.add_reply(session.id, parent=None, turn="opening", reply="a\x00b", at=NOON)
    assert turn.outcome is None
    store.set_outcome(turn.id, outcome("haggles"))
    (kept,) = store.turns(session.id)
    assert kept.outcome == outcome("haggles")
    assert kept.reply == "a\x00b"


def test_an_outcome_is_not_overwritten(store: SqliteSessionStore) -> None:
    session = create(store)
    turn = store.add_reply(session.id, parent=None, turn="opening", reply="a", at=NOON)
    store.set_outcome(turn.id, outcome("haggles"))
    store.set_outcome(turn.id, outcome("burned"))
    assert store.turns(session.id)[0].outcome == outcome("haggles")


def test_a_kept_verdict_that_cannot_be_read_is_a_clear_error(store: SqliteSessionStore) -> None:
    session = begin(store)
    session.submit("40 none")
    other = sqlite3.connect(store.path)
    other.execute("UPDATE outcomes SET judgement = '{}'")
    other.commit()
    other.close()
    with pytest.raises(StoreError, match=session.id):
        store.turns(session.id)


def test_times_are_kept_in_utc_and_compare_whatever_zone_they_came_in(
    store: SqliteSessionStore,
) -> None:
    session = create(store)
    local = NOON.astimezone(timezone(timedelta(hours=-9, minutes=-30)))
    turn = store.add_reply(session.id, parent=None, turn="opening", reply="a", at=local)
    assert turn.sent_at == NOON
    assert turn.sent_at.utcoffset() == timedelta(0)


def test_a_time_without_an_offset_is_a_mistake_of_the_caller(store: SqliteSessionStore) -> None:
    session = create(store)
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(ValueError, match="aware"):
        store.add_reply(session.id, parent=None, turn="opening", reply="a", at=naive)
    assert store.turns(session.id) == []


def test_the_reply_sent_last_is_the_head(store: SqliteSessionStore) -> None:
    session = create(store)
    first = store.add_reply(session.id, parent=None, turn="opening", reply="a", at=NOON)
    second = store.add_reply(session.id, parent=first.id, turn="haggles", reply="b", at=NOON)
    assert store.session(session.id).head == second.id
    store.move_head(session.id, first.id)
    other = store.add_reply(session.id, parent=first.id, turn="haggles", reply="c", at=NOON)
    assert store.session(session.id).head == other.id
    assert [(turn.reply, turn.parent) for turn in store.turns(session.id)] == [
        ("a", None),
        ("b", first.id),
        ("c", first.id),
    ]


def test_a_parent_in_another_session_is_refused(store: SqliteSessionStore) -> None:
    mine, other = create(store), create(store)
    turn = store.add_reply(other.id, parent=None, turn="opening", reply="a", at=NOON)
    with pytest.raises(StoreError):
        store.add_reply(mine.id, parent=turn.id, turn="haggles", reply="b", at=NOON)
    assert store.turns(mine.id) == []
    assert store.session(mine.id).head is None


def test_hints_wait_for_the_reply_after_the_head_where_they_were_asked_for(
    store: SqliteSessionStore,
) -> None:
    session = create(store)
    first = store.add_reply(session.id, parent=None, turn="opening", reply="a", at=NOON)
    store.add_hint(session.id, "referral")
    assert store.session(session.id).pending_hints == ("referral",)
    store.move_head(session.id, None)
    assert store.session(session.id).pending_hints == ()
    other = store.add_reply(session.id, parent=None, turn="opening", reply="b", at=NOON)
    assert other.hints == ()
    store.move_head(session.id, first.id)
    last = store.add_reply(session.id, parent=first.id, turn="haggles", reply="c", at=NOON)
    assert last.hints == ("referral",)
    assert store.session(session.id).pending_hints == ()


def test_an_unknown_session_is_named_by_every_method(store: SqliteSessionStore) -> None:
    for call in (
        lambda: store.session("zzzzzzzz"),
        lambda: store.turns("zzzzzzzz"),
        lambda: store.add_hint("zzzzzzzz", "x"),
        lambda: store.move_head("zzzzzzzz", None),
        lambda: store.end("zzzzzzzz", turn_id=1, ending="x", total=1, at=NOON),
        lambda: store.add_reply("zzzzzzzz", parent=None, turn="x", reply="x", at=NOON),
    ):
        with pytest.raises(UnknownSessionError, match="zzzzzzzz"):
            call()


def test_an_outcome_for_no_turn_is_an_error_of_the_store(store: SqliteSessionStore) -> None:
    with pytest.raises(StoreError):
        store.set_outcome(5, outcome("haggles"))


def test_of_the_open_sessions_with_a_reply_the_one_used_last_is_offered(
    store: SqliteSessionStore,
) -> None:
    first, second, _empty, ended = (begin(store) for _ in range(4))
    first.submit("40 none")
    second.submit("40 none")
    first.submit("40 none")
    for reply in GOOD:
        ended.submit(reply)
    assert [session.id for session in store.open_sessions("en")] == [first.id]
    assert store.open_sessions("de") == []


def test_of_each_scenario_one_session_is_offered_and_the_one_used_last_comes_first(
    store: SqliteSessionStore,
) -> None:
    a, b, c = (create(store, scenario) for scenario in "abc")
    for session in (c, a, b, a):
        store.add_reply(session.id, parent=None, turn="opening", reply="Hello", at=NOON)
    assert [session.id for session in store.open_sessions("en")] == [a.id, b.id, c.id]


def test_a_session_rewound_to_its_beginning_is_still_offered(store: SqliteSessionStore) -> None:
    session = begin(store)
    session.submit("40 none")
    session.rewind(1)
    assert [offered.id for offered in store.open_sessions("en")] == [session.id]


def test_records_hold_best_and_last_total_and_the_open_session(store: SqliteSessionStore) -> None:
    assert store.records("en") == {}
    better, worse, open_ = (begin(store) for _ in range(3))
    for reply in GOOD:
        better.submit(reply)
    worse.submit("10 !insult")
    open_.submit("40 none")
    assert store.records("en") == {"small": ScenarioRecord("small", 85, 10, open_.id)}
    assert store.records("de") == {}


def test_a_total_that_was_reached_counts_although_the_session_was_rewound(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    session.rewind(1)
    session.submit("10 !insult")
    session.retry()
    record = store.records("en")["small"]
    assert (record.best, record.last, record.open_session) == (85, 10, session.id)


def test_going_back_to_a_turn_that_ended_the_session_ends_it_again(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    last = session.path[-1].id
    session.retry()
    store.move_head(session.id, last)
    assert store.session(session.id).ending == "good-terms"
    assert store.open_sessions("en") == []


def test_two_windows_on_one_session_keep_the_replies_of_both(tmp_path: Path) -> None:
    one, two = store_in(tmp_path), store_in(tmp_path)
    left = begin(one)
    left.submit("40 both")
    from tests.conversations import DIALOGUE
    from trainer.practice.start import resume

    right = resume(DIALOGUE, left.id, store=two, clock=Clock(), judge=judge)
    left.submit("41 left")
    right.submit("42 right")
    left.submit("43 left")
    replies = [turn.reply for turn in one.turns(left.id)]
    assert replies == ["40 both", "41 left", "42 right", "43 left"]
    assert [turn.reply for turn in left.path] == ["40 both", "41 left", "43 left"]
    again = resume(DIALOGUE, left.id, store=two, clock=Clock(), judge=judge)
    assert again.path == left.path
    one.close()
    two.close()


def test_the_store_can_be_used_from_several_threads(store: SqliteSessionStore) -> None:
    def talk() -> None:
        session = begin(store)
        for _ in range(5):
            session.submit("40 mood")
            session.retry()

    threads = [Thread(target=talk) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sessions = history.page(store.database)
    assert [len(store.turns(session.id)) for session in sessions] == [5] * 4


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE sessions SET mode = 'hard'",
        "UPDATE sessions SET seed = 'x'",
        "UPDATE sessions SET started_at = 'noon'",
        "UPDATE turns SET sent_at = ''",
        "UPDATE outcomes SET answer = '{'",
        "UPDATE outcomes SET judgement = '[]'",
        "UPDATE outcomes SET judgement = '{}'",
    ],
)
def test_a_session_edited_by_other_hands_is_a_clear_error(
    store: SqliteSessionStore, edit: str
) -> None:
    session = begin(store)
    session.submit("40 nothing")
    other = sqlite3.connect(store.path)
    other.execute(edit)
    other.commit()
    other.close()
    with pytest.raises(StoreError, match=f"session '{session.id}' can't be read"):
        resumed(session, store)


def test_a_database_that_is_taken_away_under_way_is_a_clear_error(
    store: SqliteSessionStore,
) -> None:
    session = create(store)
    store.path.rename(store.path.with_name("elsewhere.db"))
    with pytest.raises(StoreError, match="is not there any more"):
        store.add_reply(session.id, parent=None, turn="opening", reply="Hello", at=NOON)


def test_a_database_that_is_replaced_under_way_is_a_clear_error(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = create(store)
    store.path.rename(store.path.with_name("elsewhere.db"))
    other = store_in(tmp_path)
    with pytest.raises(StoreError, match="is not there any more"):
        store.add_reply(session.id, parent=None, turn="opening", reply="Hello", at=NOON)
    store.close()
    other.close()
