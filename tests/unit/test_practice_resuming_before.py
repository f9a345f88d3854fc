"""Going on with a kept session from before one of its turns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conversations import DIALOGUE, GOOD, Clock, begin, judge, store_in
from trainer.practice.errors import DialogueChangedError
from trainer.practice.session import Session
from trainer.practice.start import resume_before
from trainer.store.sessions import SqliteSessionStore


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return store_in(tmp_path)


def played(store: SqliteSessionStore) -> Session:
    """Return a session with two attempts: to the good ending, and from the first turn on anew."""
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    session.rewind(1)
    session.submit("30 none")
    return session


def test_the_turn_may_be_one_of_an_attempt_that_was_left(store: SqliteSessionStore) -> None:
    session = played(store)
    left = store.turns(session.id)[1]
    again = resume_before(DIALOGUE, session.id, left.id, store=store, clock=Clock(), judge=judge)
    assert [turn.reply for turn in again.path] == [GOOD[0]]
    assert again.script is DIALOGUE.turns["haggles"]
    again.submit("60 decision-stands")
    assert len(store.turns(session.id)) == 4


def test_before_the_first_turn_everything_is_open_again(store: SqliteSessionStore) -> None:
    session = played(store)
    first = store.turns(session.id)[0]
    again = resume_before(DIALOGUE, session.id, first.id, store=store, clock=Clock(), judge=judge)
    assert again.path == ()
    assert store.session(session.id).head is None


def test_who_says_nothing_new_leaves_a_finished_session_finished(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    over = store.session(session.id)
    first = store.turns(session.id)[0]
    again = resume_before(DIALOGUE, session.id, first.id, store=store, clock=Clock(), judge=judge)
    assert again.leave()
    assert store.session(session.id) == over


@pytest.mark.parametrize("given_up", [False, True])
def test_where_the_script_does_not_fit_any_more_nothing_has_changed(
    store: SqliteSessionStore, given_up: bool
) -> None:
    session = begin(store)
    for reply in (GOOD[0], "30 none") if given_up else GOOD:
        session.submit(reply)
    if given_up:
        store.give_up(session.id, at=Clock()())
    before = store.session(session.id)
    rewritten = replace(DIALOGUE, turns={"opening": DIALOGUE.turns["opening"]})
    with pytest.raises(DialogueChangedError):
        resume_before(
            rewritten, session.id, session.path[1].id, store=store, clock=Clock(), judge=judge
        )
    assert store.session(session.id) == before


def test_a_turn_of_another_session_is_refused(store: SqliteSessionStore) -> None:
    one, other = played(store), played(store)
    with pytest.raises(ValueError, match="no turn"):
        resume_before(DIALOGUE, one.id, other.path[0].id, store=store, clock=Clock(), judge=judge)
