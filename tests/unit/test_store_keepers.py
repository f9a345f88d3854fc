"""Replies that are kept for the real conversation, and those to choose from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conversations import GOOD, begin, judge, store_in
from trainer.practice.session import Session
from trainer.store.drill_reviews import DrillReview, add
from trainer.store.keepers import keep, keepers
from trainer.store.removal import remove
from trainer.store.scored_replies import scored_replies
from trainer.store.sessions import SqliteSessionStore

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return store_in(tmp_path)


def played(store: SqliteSessionStore, *replies: str) -> Session:
    session = begin(store)
    for reply in replies:
        session.submit(reply)
    return session


def kept_words(store: SqliteSessionStore) -> list[str]:
    found = keepers(store.database, language="en", scenario="small")
    return [keeper.reply for keeper in found]


def words(store: SqliteSessionStore, **limits: int) -> list[str]:
    found = scored_replies(store.database, "en", scenario="small", **limits)
    return [reply.reply for reply in found]


def test_the_latest_reply_comes_first_whatever_the_clock_said(store: SqliteSessionStore) -> None:
    older, newer = played(store, "70 decision, older"), played(store, "70 decision, newer")
    keep(store.database, newer.path[0].id, at=NOW)
    keep(store.database, older.path[0].id, at=NOW.replace(year=2030))
    assert kept_words(store) == ["70 decision, newer", "70 decision, older"]


def test_keepers_and_replies_of_a_removed_session_are_not_shown(store: SqliteSessionStore) -> None:
    session = played(store, *GOOD)
    keep(store.database, session.path[0].id, at=NOW)
    remove(store.database, [session.id], at=NOW)
    assert (kept_words(store), words(store)) == ([], [])


def test_replies_are_the_newest_and_come_oldest_first(store: SqliteSessionStore) -> None:
    played(store, "40 first")
    played(store, "41 second", "42 third")
    assert words(store) == ["40 first", "41 second", "42 third"]
    assert words(store, newest=2) == ["41 second", "42 third"]


def test_replies_the_client_asked_back_about_are_left_out(store: SqliteSessionStore) -> None:
    played(store, "what ?", "40 first")
    assert words(store) == ["40 first"]


def test_replies_given_in_drills_stand_among_the_others(store: SqliteSessionStore) -> None:
    played(store, "40 told")
    review = DrillReview(
        language="en",
        scenario="small",
        turn="opening",
        reply="80 drilled",
        judgement=judge("opening", "80 decision").judgement,
        rubric_digest="digest",
        scorer_version="fake",
        hints=0,
        tries=1,
        rating=3,
        at=NOW.replace(year=2027),
    )
    add(store.database, review)
    add(store.database, replace(review, scenario="another"))
    assert words(store) == ["40 told", "80 drilled"]
