"""How points went from attempt to attempt."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conversations import DIALOGUE, GOOD, begin, store_in
from trainer.dialogue.library import Library
from trainer.dialogue.model import Skill
from trainer.documents.sparkline import sparkline
from trainer.practice.session import Session
from trainer.review.attempts import opened_attempts
from trainer.review.choosing import rivals
from trainer.review.looking_back import look_back
from trainer.review.naming import Names, change_words, signed
from trainer.review.trends import Trend, skill_trends
from trainer.store.history import attempts
from trainer.store.runs import runs
from trainer.store.sessions import SqliteSessionStore


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return store_in(tmp_path)


def finished(store: SqliteSessionStore, points: int) -> Session:
    session = begin(store)
    for reply in (f"{points} decision", f"{points} decision-stands"):
        session.submit(reply)
    assert session.ending is not None
    return session


def test_points_are_drawn_from_the_lowest_block_to_the_highest() -> None:
    assert sparkline([0, 12, 13, 50, 99, 100]) == "▁▁▂▅██"
    assert sparkline([None, 0]) == "·▁"
    assert sparkline([]) == ""


@given(st.lists(st.none() | st.integers(0, 100)))
def test_a_sparkline_has_a_sign_for_each_attempt_and_never_falls_for_more_points(
    points: list[int | None],
) -> None:
    assert len(sparkline(points)) == len(points)
    known = sorted(value for value in points if value is not None)
    assert list(sparkline(known)) == sorted(sparkline(known))


def test_there_is_no_trend_before_three_observations() -> None:
    assert not Trend((80, None, 90)).enough
    assert Trend((80, None, 90, 70)).enough


def test_skills_have_the_points_of_the_attempts_in_which_they_came_up(
    store: SqliteSessionStore,
) -> None:
    looked = []
    for replies in (GOOD, ("90 decision regret",)):
        session = begin(store)
        for reply in replies:
            session.submit(reply)
        kept = look_back(store.session(session.id), store.turns(session.id), DIALOGUE)
        assert kept.attempt is not None
        looked.append(kept.attempt)
    found = skill_trends(looked)
    assert found[Skill.RESPECT].points == (0, 100)
    assert found[Skill.FIRMNESS].points == (100, None)


def test_the_attempts_of_the_history_are_opened_in_its_order(store: SqliteSessionStore) -> None:
    first = finished(store, 70)
    second = finished(store, 90)
    first.rewind(1)
    for reply in ("75 decision", "75 decision-stands"):
        first.submit(reply)
    kept = attempts(store.database, language="en", scenario="small")
    assert [attempt.total for attempt in kept] == [70, 90, 75]
    opened = opened_attempts(kept, store, Library())
    assert [attempt.debrief.total for attempt in opened] == [70, 90, 75]
    assert second.id == kept[1].session
    (latest,) = opened_attempts(kept[-1:], store, Library())
    assert latest.debrief.total == 75


def test_a_run_leads_up_to_the_session_and_no_further(store: SqliteSessionStore) -> None:
    sessions = [finished(store, points) for points in (70, 80, 90)]
    open_one = begin(store)
    open_one.submit("40 none")
    found = runs(store.database, [session.id for session in (*sessions, open_one)], length=2)
    assert [found[session.id] for session in sessions] == [(70,), (70, 80), (80, 90)]
    assert found[open_one.id] == ()


def test_rivals_are_the_sessions_other_attempts_and_the_other_sessions(
    store: SqliteSessionStore,
) -> None:
    before, session = finished(store, 70), finished(store, 80)
    session.rewind(1)
    session.submit("20 !insult insult")
    after = begin(store)
    after.submit("40 none")
    kept = look_back(store.session(session.id), store.turns(session.id), DIALOGUE)
    assert kept.attempt is not None
    found = rivals(kept, kept.attempt, store.database, Names(Library()))
    assert [(rival.session, rival.attempt, rival.earlier) for rival in found] == [
        (session.id, 1, True),
        (after.id, None, False),
        (before.id, None, True),
    ]
    assert [rival.total for rival in found] == [80, None, 70]


@pytest.mark.parametrize(
    ("points", "words", "sign"),
    [(0, "as many points", "±0"), (1, "1 point more", "+1"), (-12, "12 points fewer", "−12")],
)
def test_points_gained_and_lost_are_told_in_words_and_with_a_sign(
    points: int, words: str, sign: str
) -> None:
    assert (change_words(points), signed(points)) == (words, sign)
