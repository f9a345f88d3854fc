"""The sessions that were held, page by page."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from tests.conversations import GOOD, Clock, begin, judge, quick_store_in
from trainer.practice.session import Session
from trainer.store import history
from trainer.store.history import Filter, Order, State, time_spent
from trainer.store.records import Mode
from trainer.store.removal import remove
from trainer.store.rescoring import Rescored, rescore
from trainer.store.sessions import SqliteSessionStore

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteSessionStore]:
    store = quick_store_in(tmp_path)
    yield store
    store.close()


def attempt(
    store: SqliteSessionStore,
    points: int | None,
    *,
    at: datetime = NOON,
    scenario: str = "small",
    language: str = "en",
    mode: Mode = Mode.LEARN,
) -> str:
    """Hold a conversation of one reply, which ends it with these points, if any."""
    session = store.create(scenario=scenario, language=language, mode=mode, seed=3, at=at)
    turn = store.add_reply(session.id, parent=None, turn="opening", reply="Hello", at=at)
    if points is not None:
        store.end(session.id, turn_id=turn.id, ending="good-terms", total=points, at=at)
    return session.id


def ids(store: SqliteSessionStore, which: Filter = history.EVERYTHING, **more: object) -> list[str]:
    return [row.id for row in history.page(store.database, which, **more)]  # type: ignore[arg-type]


def test_a_finished_session_is_one_row_with_all_there_is_to_know(
    store: SqliteSessionStore,
) -> None:
    attempt(store, 60)
    session = begin(store)
    session.submit("40 none")
    for reply in GOOD:
        session.submit(reply)
    row = history.page(store.database)[0]
    assert row.id == session.id
    assert (row.scenario, row.language, row.mode) == ("small", "en", Mode.PRACTISE)
    assert (row.state, row.ending, row.total, row.total_of_the_day) == (
        State.FINISHED,
        "good-terms",
        70,
        70,
    )
    assert (row.before, row.change, row.replies) == (60, 10, 3)
    assert row.started_at < NOON + timedelta(minutes=2) < (row.ended_at or NOON)
    assert row.talked == timedelta(minutes=3)


def test_an_open_session_has_no_points_and_no_change(store: SqliteSessionStore) -> None:
    attempt(store, 60)
    attempt(store, None)
    row = history.page(store.database)[0]
    assert (row.state, row.total, row.ended_at, row.change) == (State.OPEN, None, None, None)


def test_a_session_without_a_reply_is_no_history(store: SqliteSessionStore) -> None:
    begin(store)
    assert history.page(store.database) == []
    assert history.count(store.database) == 0


def test_the_newest_session_comes_first_also_after_the_clock_was_set_back(
    store: SqliteSessionStore,
) -> None:
    moments = [NOON, NOON - timedelta(days=3), NOON - timedelta(days=2), NOON + timedelta(days=1)]
    begun = [attempt(store, 50 + number, at=at) for number, at in enumerate(moments)]
    assert ids(store) == begun[::-1]
    assert [row.change for row in history.page(store.database)] == [1, 1, 1, None]
    assert [row.started_at for row in history.page(store.database)] == moments[::-1]
    assert store.records("en")["small"].last == 53


def test_pages_follow_each_other_without_gap_or_overlap(store: SqliteSessionStore) -> None:
    begun = [attempt(store, number % 3) for number in range(7)]
    for order in Order:
        pages = [ids(store, order=order, limit=3, offset=start) for start in (0, 3, 6, 9)]
        assert [len(page) for page in pages] == [3, 3, 1, 0]
        assert {session for page in pages for session in page} == set(begun)


def test_the_most_points_come_first_and_sessions_without_any_last(
    store: SqliteSessionStore,
) -> None:
    low, none, high, low_again = (attempt(store, points) for points in (20, None, 90, 20))
    assert ids(store, order=Order.POINTS) == [high, low_again, low, none]


def test_sorted_by_scenario_the_newest_of_each_comes_first(store: SqliteSessionStore) -> None:
    b, a, b_again = (attempt(store, 50, scenario=name) for name in "bab")
    assert ids(store, order=Order.SCENARIO) == [a, b_again, b]


def test_filters_leave_only_what_they_name(store: SqliteSessionStore) -> None:
    german = attempt(store, 10, language="de")
    exam = attempt(store, 20, mode=Mode.EXAM)
    other = attempt(store, 30, scenario="other")
    open_ = attempt(store, None)
    late = attempt(store, 40, at=NOON + timedelta(days=2))
    closed = attempt(store, None, at=NOON + timedelta(days=2))
    store.give_up(closed, at=NOON)
    for which, expected in (
        (Filter(language="de"), [german]),
        (Filter(mode=Mode.EXAM), [exam]),
        (Filter(scenario="other"), [other]),
        (Filter(state=State.OPEN), [open_]),
        (Filter(state=State.CLOSED), [closed]),
        (Filter(state=State.FINISHED), [late, other, exam, german]),
        (Filter(since=NOON + timedelta(days=1)), [closed, late]),
        (Filter(language="en", scenario="small", mode=Mode.EXAM, state=State.OPEN), []),
    ):
        assert ids(store, which) == expected
        assert history.count(store.database, which) == len(expected)


def test_since_goes_by_the_time_a_session_was_begun_whatever_the_clock_did_before(
    store: SqliteSessionStore,
) -> None:
    attempt(store, 50, at=NOON + timedelta(days=365))
    attempt(store, 60)
    assert ids(store, Filter(since=NOON + timedelta(days=1))) == ids(store)[1:]


def test_the_attempt_before_is_one_at_the_same_scenario_in_the_same_language(
    store: SqliteSessionStore,
) -> None:
    for scenario, language, points in (
        ("small", "en", 40),
        ("small", "de", 90),
        ("other", "en", 80),
        ("small", "en", 55),
    ):
        attempt(store, points, scenario=scenario, language=language)
    assert [row.change for row in history.page(store.database)] == [15, None, None, None]


def test_an_attempt_left_behind_by_a_retry_is_the_one_before(store: SqliteSessionStore) -> None:
    session = begin(store)
    session.submit("10 !insult")
    session.retry()
    for reply in GOOD:
        session.submit(reply)
    (row,) = history.page(store.database)
    assert (row.total, row.before) == (85, 10)


def test_a_removed_session_is_nobodys_attempt_before(store: SqliteSessionStore) -> None:
    attempt(store, 40)
    middle = attempt(store, 90)
    attempt(store, 50)
    remove(store.database, [middle], at=NOON)
    assert [row.change for row in history.page(store.database)] == [10, None]
    assert history.count(store.database) == 2


def test_first_best_and_latest_of_each_scenario(store: SqliteSessionStore) -> None:
    for scenario, points in (("a", 30), ("a", 80), ("b", 10), ("a", 80), ("a", 60)):
        attempt(store, points, scenario=scenario)
    attempt(store, None, scenario="c")
    standings = history.standings(store.database, "en")
    assert set(standings) == {"a", "b"}
    a = standings["a"]
    assert (a.attempts, a.first.total, a.best.total, a.latest.total) == (4, 30, 80, 60)
    assert a.best == history.attempts(store.database, language="en", scenario="a")[1]
    assert history.standings(store.database, "de") == {}


def test_attempts_come_oldest_first_and_the_last_of_them_where_they_are_limited(
    store: SqliteSessionStore,
) -> None:
    for points in (30, 50, 40):
        attempt(store, points)
    every = history.attempts(store.database, language="en", scenario="small")
    assert [each.total for each in every] == [30, 50, 40]
    assert history.attempts(store.database, language="en", scenario="small", limit=2) == every[1:]


def test_what_was_scored_again_is_shown_with_the_new_points_beside_the_old_total(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    last = session.path[-1]
    again = Rescored(judge("haggles", "30 none").judgement, "later", "2", NOON)
    rescore(store.database, session.id, {last.id: again}, {last.id: 60})
    (row,) = history.page(store.database)
    assert (row.total, row.total_of_the_day) == (60, 85)
    record = store.records("en")["small"]
    assert (record.best, record.last) == (60, 60)


def test_long_pauses_and_a_clock_that_was_set_back_are_no_time_spent() -> None:
    minute = timedelta(minutes=1)
    moments = [NOON, NOON + 2 * minute, NOON - 60 * minute, NOON - 59 * minute, NOON + 600 * minute]
    assert time_spent(moments) == 3 * minute + history.LONGEST_PAUSE
    assert time_spent([]) == timedelta()


def plans(store: SqliteSessionStore, ask: Callable[[], object]) -> dict[str, list[str]]:
    """Return how SQLite goes about each question that `ask` puts to the database."""
    asked: list[str] = []
    with store.database.reading() as connection:
        connection.set_trace_callback(asked.append)
    ask()
    with store.database.reading() as connection:
        connection.set_trace_callback(None)
        return {
            question: [
                row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}")
            ]
            for question in asked
            if not question.startswith("--")
        }


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize(
    "which", [Filter(), Filter(scenario="small"), Filter(language="en", mode=Mode.EXAM)]
)
def test_a_page_is_read_along_an_index_that_holds_all_it_asks_for(
    store: SqliteSessionStore, order: Order, which: Filter
) -> None:
    attempt(store, 50, mode=Mode.EXAM)
    page, *more = plans(store, lambda: history.page(store.database, which, order=order)).items()
    assert any("USING COVERING INDEX" in step for step in page[1])
    assert which.scenario is not None or not any("TEMP B-TREE" in step for step in page[1])
    assert len(more) == 2
    assert not [step for _question, plan in more for step in plan if step.startswith("SCAN")]


def test_what_the_picker_shows_is_looked_up_scenario_by_scenario(
    store: SqliteSessionStore,
) -> None:
    for points in (50, None):
        attempt(store, points)
    for ask in (store.records, store.open_sessions):
        steps = [step for plan in plans(store, partial(ask, "en")).values() for step in plan]
        assert steps
        assert not [step for step in steps if step.startswith("SCAN") and step != "SCAN found"]


def held(store: SqliteSessionStore) -> Session:
    session = begin(store)
    session.submit("40 none")
    return session


def test_a_session_given_up_is_offered_no_more_and_keeps_what_was_said(
    store: SqliteSessionStore,
) -> None:
    session = held(store)
    store.give_up(session.id, at=Clock()())
    assert store.open_sessions("en") == []
    assert store.records("en") == {}
    assert store.session(session.id).closed_at == Clock()()
    assert len(store.turns(session.id)) == 1


def test_going_back_to_a_turn_opens_a_session_that_was_given_up(store: SqliteSessionStore) -> None:
    session = held(store)
    store.give_up(session.id, at=NOON)
    store.move_head(session.id, None)
    assert [open_.id for open_ in store.open_sessions("en")] == [session.id]
    assert store.session(session.id).closed_at is None


def test_an_ended_session_cannot_be_given_up(store: SqliteSessionStore) -> None:
    ended = attempt(store, 50)
    store.give_up(ended, at=NOON)
    assert store.session(ended).closed_at is None
