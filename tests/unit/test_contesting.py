"""What there is to contest about a reply, and the words one can point at."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conversations import Clock, begin, quick_store_in
from trainer.dialogue.limits import fits_a_phrasing
from trainer.practice.debrief import TurnReview, review_of
from trainer.review.contesting import Contestable, Extent, contestable, wordings
from trainer.review.dispute_book import DisputeBook
from trainer.store.disputes import DisputeKind, DisputeState, Words, settle
from trainer.store.sessions import SqliteSessionStore

REPLY = "60 regret ~late-fact !vague vague"


def reviewed(store: SqliteSessionStore, reply: str) -> TurnReview:
    session = begin(store)
    session.submit(reply)
    return review_of(session.path[-1])


def told(items: tuple[Contestable, ...]) -> list[tuple[str, str]]:
    return [(item.id, item.extent) for item in items]


def test_what_was_heard_comes_first_then_the_moves_that_were_not_then_the_pitfalls(
    tmp_path: Path,
) -> None:
    review = reviewed(quick_store_in(tmp_path), REPLY)
    assert told(contestable(review)) == [
        ("regret", "full"),
        ("late-fact", "half"),
        ("vague", "full"),
        ("decision", "none"),
        ("insult", "none"),
    ]


def test_where_the_client_asked_back_there_is_nothing_to_contest(tmp_path: Path) -> None:
    assert contestable(reviewed(quick_store_in(tmp_path), "?")) == ()


@pytest.mark.parametrize(
    ("reply", "parts"),
    [
        ("I quit.", ["I quit"]),
        (
            "Ray, thanks for the fun and I'm sorry. It ends here!",
            [
                "Ray, thanks for the fun and I'm sorry",
                "thanks for the fun",
                "and I'm sorry",
                "It ends here",
            ],
        ),
        (
            "It is over – we can't go on",
            ["It is over – we can't go on", "It is over", "we can't go on"],
        ),
        ("first line\nsecond line", ["first line", "second line"]),
        ("…", []),
    ],
)
def test_one_can_point_at_sentences_and_at_their_parts(reply: str, parts: list[str]) -> None:
    assert [words.text for words in wordings(reply, "en")] == parts


def test_words_that_are_too_many_for_a_phrasing_are_not_offered() -> None:
    rambling = " and then ".join(["I thought about it"] * 8)
    offered = [words.text for words in wordings(f"{rambling}. We have to end it.", "en")]
    assert "We have to end it" in offered
    assert all(fits_a_phrasing(words) for words in offered)


@pytest.mark.parametrize("language", ["en", "xx"])
@given(reply=st.text(max_size=200))
def test_what_one_points_at_stands_in_the_reply(language: str, reply: str) -> None:
    found = wordings(reply, language)
    assert all(reply[words.start : words.end] == words.text for words in found)
    assert len(set(found)) == len(found)


def test_contesting_keeps_the_contrary_of_the_verdict(tmp_path: Path) -> None:
    store = quick_store_in(tmp_path)
    review = reviewed(store, REPLY)
    book = DisputeBook(store.database, review.turn.id, Clock())
    for item in contestable(review):
        book.contest(item, Words("60", 0, 2) if item.extent is Extent.NONE else None)
    assert [(kept.target, kept.should_count, bool(kept.words)) for kept in book.disputes()] == [
        ("regret", False, False),
        ("late-fact", True, False),
        ("vague", False, False),
        ("decision", True, True),
        ("insult", True, True),
    ]


def test_withdrawing_lets_one_verdict_stand_and_leaves_the_others(tmp_path: Path) -> None:
    store = quick_store_in(tmp_path)
    review = reviewed(store, REPLY)
    book = DisputeBook(store.database, review.turn.id, Clock())
    first, second, *_others = contestable(review)
    book.contest(first)
    book.contest(second)
    book.withdraw(first)
    book.withdraw(first)
    assert book.about(first) is None
    assert [kept.target for kept in book.disputes()] == [second.id]


def test_contesting_again_opens_what_was_settled(tmp_path: Path) -> None:
    store = quick_store_in(tmp_path)
    review = reviewed(store, REPLY)
    book = DisputeBook(store.database, review.turn.id, Clock())
    item = contestable(review)[0]
    book.contest(item)
    settle(store.database, book.disputes()[0].id, DisputeState.DROPPED)
    book.contest(item)
    (kept,) = book.disputes()
    assert (kept.kind, kept.state) == (DisputeKind.MOVE, DisputeState.OPEN)
