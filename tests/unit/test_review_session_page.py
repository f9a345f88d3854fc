"""A kept session as a page: what was said, and where each point came from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conversations import DIALOGUE, GOOD, Clock, begin, judge, store_in
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.documents.document import Block, Document, Section, Speech, Sum
from trainer.documents.plain_page import plain_page
from trainer.practice.session import Session
from trainer.practice.start import start
from trainer.practice.turn import mean
from trainer.review.kept import KeptSession
from trainer.review.looking_back import NOTHING, Afterwards, look_back
from trainer.review.session_page import session_page
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return store_in(tmp_path)


def played(store: SqliteSessionStore, *replies: str, mode: Mode = Mode.PRACTISE) -> Session:
    session = begin(store, mode=mode)
    for reply in replies:
        session.submit(reply)
    return session


def kept(
    store: SqliteSessionStore,
    session: Session,
    dialogue: Dialogue | None = DIALOGUE,
    afterwards: Afterwards = NOTHING,
) -> KeptSession:
    return look_back(store.session(session.id), store.turns(session.id), dialogue, afterwards)


def text_of(session: KeptSession) -> str:
    return " ".join(plain_page(session_page(session)).split())


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Section):
            yield from walk(block.blocks)


def sums(document: Document) -> list[int]:
    return [block.total for block in walk(document.blocks) if isinstance(block, Sum)]


def test_the_parts_add_up_to_the_points_of_each_reply_and_they_to_the_total(
    store: SqliteSessionStore,
) -> None:
    session = played(store, "60 regret", "90 straying decision", "80 decision-stands")
    document = session_page(kept(store, session))
    assert sums(document) == [60, 90, 80]
    assert f"Total: {mean([60, 90, 80])} of 100" in plain_page(document)
    assert "(60 + 90 + 80) ÷ 3" in plain_page(document)


@pytest.mark.parametrize("scenario", ["late-payer", "jerk"])
def test_they_add_up_as_well_where_the_real_scorer_judged(
    scenario: str, store: SqliteSessionStore
) -> None:
    dialogue = Library().open(scenario, "en")
    session = start(dialogue, store=store, mode=Mode.LEARN, clock=Clock(), seed=1)
    for reply in (
        "It was nice, but your payments were late, so perhaps we could stop some day.",
        "YOU IDIOT! I have to end our business relationship and that is final.",
    ):
        if session.ending is None:
            session.submit(reply)
    document = session_page(kept(store, session, dialogue))
    assert sums(document) == [turn.judgement.score for turn in session.path if turn.scored]


def test_a_reply_that_was_asked_back_about_has_no_sum(store: SqliteSessionStore) -> None:
    document = session_page(kept(store, played(store, "what ?", "90 decision")))
    assert sums(document) == [90]
    assert "not understood" in plain_page(document)


def test_evidence_is_numbered_in_the_reply_and_in_the_sum(store: SqliteSessionStore) -> None:
    told = text_of(kept(store, played(store, "60 regret ~late-fact !vague vague")))
    assert "You: 60 [regret]¹ ~[late-fact]² ![vague]³ vague" in told
    assert "+60 ✓ Label of regret ¹" in told
    assert "◐ Label of late-fact ² (half there)" in told
    assert "✗ Label of vague ³ (step back from this)" in told


def test_the_whole_conversation_is_told_to_the_last_word_of_the_client(
    store: SqliteSessionStore,
) -> None:
    session = played(store, *GOOD)
    told = text_of(kept(store, session))
    for turn in session.path:
        assert " ".join(turn.client) in told
    assert " ".join(session.path[-1].answer) in told
    assert "Title of good-terms (on good terms). Debrief of good-terms." in told


def test_a_reply_that_was_kept_is_marked_in_words(store: SqliteSessionStore) -> None:
    session = played(store, *GOOD)
    document = session_page(kept(store, session), {session.path[0].id})
    own = [block for block in walk(document.blocks) if isinstance(block, Speech) and block.own]
    assert [speech.speaker for speech in own] == ["You ★ kept", "You"]


def test_replies_of_other_attempts_are_told_once_with_their_points(
    store: SqliteSessionStore,
) -> None:
    session = played(store, "90 decision", "40 caving")
    session.retry()
    session.submit("80 decision-stands")
    document = session_page(kept(store, session))
    assert sums(document) == [90, 80, 40]
    assert "Attempt 1" in plain_page(document)


def test_a_later_score_is_shown_with_the_one_of_the_day(store: SqliteSessionStore) -> None:
    session = played(store, "60 regret", "90 decision", "80 decision-stands")
    later = judge("opening", "90 regret").judgement
    rescored = Afterwards(rescored={session.path[0].id: later})
    kept_session = kept(store, session, afterwards=rescored)
    assert sums(session_page(kept_session)) == [90, 90, 80]
    told = text_of(kept_session)
    assert "87 of 100" in told
    assert "it was 77 on the day" in told
    assert "On the day it got 60." in told


def test_an_open_session_says_so(store: SqliteSessionStore) -> None:
    assert "It is not over yet." in text_of(kept(store, played(store, "60 regret")))


def test_without_its_dialogue_a_session_is_told_by_ids(store: SqliteSessionStore) -> None:
    session = played(store, *GOOD)
    document = session_page(kept(store, session, None))
    assert sums(document) == [90, 80]
    told = " ".join(plain_page(document).split())
    assert "can't be opened any more" in told
    assert "1 · opening" in told


def test_a_session_without_a_reply_is_a_page_all_the_same(store: SqliteSessionStore) -> None:
    assert "Nothing was said in this session." in text_of(kept(store, begin(store)))


def test_a_reply_that_was_never_judged_is_told_all_the_same(store: SqliteSessionStore) -> None:
    session = begin(store)
    store.add_reply(session.id, parent=None, turn="opening", reply="Cut off.", at=Clock()())
    told = text_of(kept(store, session))
    assert "Not judged yet" in told
    assert "You: Cut off." in told


def test_of_an_exam_that_goes_on_only_what_was_said_is_told(store: SqliteSessionStore) -> None:
    session = played(store, "90 regret decision", mode=Mode.EXAM)
    (turn,) = session.path
    document = session_page(kept(store, session), {turn.id})
    told = text_of(kept(store, session))
    assert sums(document) == []
    assert f"You: 90 regret decision Sam: {' '.join(turn.answer)}" in told
    for words in ("strong", "Total", "Clarity", "Recommended", "[decision]", "★", "Breathe"):
        assert words not in told
    session.submit("80 decision-stands")
    assert sums(session_page(kept(store, session))) == [90, 80]


def test_what_one_gave_oneself_stands_beside_the_score(store: SqliteSessionStore) -> None:
    session = played(store, *GOOD, mode=Mode.EXAM)
    rated = Afterwards(self_ratings={session.path[0].id: 50})
    told = text_of(kept(store, session, afterwards=rated))
    assert "You gave it: 50, halfway." in told
    assert "How well you judge yourself:" in told
