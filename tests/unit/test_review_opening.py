"""Opening kept sessions of real dialogues, and of such as are gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversations import Clock, begin, store_in
from trainer.dialogue.library import Library
from trainer.practice.start import start
from trainer.review.opening import open_kept
from trainer.store.errors import UnknownSessionError
from trainer.store.records import Mode


def test_a_kept_session_is_opened_with_its_dialogue(tmp_path: Path) -> None:
    store, library = store_in(tmp_path), Library()
    dialogue = library.open("late-payer", "en")
    session = start(dialogue, store=store, mode=Mode.PRACTISE, clock=Clock(), seed=1)
    session.submit("I have to end our work together, because you always pay late.")
    kept = open_kept(store, library, session.id)
    assert kept.header == dialogue.header
    assert kept.attempt is not None
    assert tuple(step.review.turn for step in kept.attempt.steps) == session.path


def test_a_session_outlives_its_dialogue(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = begin(store)
    session.submit("60 regret")
    kept = open_kept(store, Library(), session.id)
    assert kept.header is None
    assert kept.attempt is not None
    assert kept.attempt.debrief.total == 60


def test_an_unknown_session_is_none(tmp_path: Path) -> None:
    with pytest.raises(UnknownSessionError):
        open_kept(store_in(tmp_path), Library(), "nothere")
