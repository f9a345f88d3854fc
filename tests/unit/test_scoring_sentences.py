"""Where sentences begin, with full stops and without."""

from __future__ import annotations

import pytest

from scoring import Move, Rubric, Scorer
from scoring.lexicon import lexicon
from scoring.surface import is_keyword_string
from scoring.units import analyse


def sentences(text: str) -> list[str]:
    """Return the sentences that are read in a text, each as its words."""
    found: dict[int, list[str]] = {}
    for word in analyse(text, lexicon("en")).words:
        found.setdefault(word.sentence, []).append(word.text)
    return [" ".join(words) for words in found.values()]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "we painted the barn red it looks grand now my uncle cannot believe it",
            ["we painted the barn red", "it looks grand now", "my uncle can not believe it"],
        ),
        (
            "the kettle is broken we need a new one",
            ["the kettle is broken", "we need a new one"],
        ),
        (
            "sorry I missed the bus how is the weather up there",
            ["sorry i missed the bus", "how is the weather up there"],
        ),
        (
            "the goats ate my hat the farmer laughed",
            ["the goats ate my hat", "the farmer laughed"],
        ),
    ],
)
def test_sentences_are_told_by_their_words(text: str, read: list[str]) -> None:
    assert sentences(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "the song we sang on the boat",
        "I think you are right",
        "I know what they want from us",
        "could we have the window seat",
        "if the ferry is late I will take the bridge",
        "they told you I was there",
        "he knows how hard this is",
        "we will call it a draw",
        "I stood next to it can we go",
    ],
)
def test_what_belongs_together_is_one_sentence(text: str) -> None:
    assert len(sentences(text)) == 1


def test_full_stops_end_sentences_whatever_the_words() -> None:
    assert sentences("Very cold. Wet too. Grey.") == ["very cold", "wet too", "grey"]


def test_a_text_reads_alike_with_and_without_its_stops() -> None:
    typed = "We closed the shop at six. I mopped up too. You were asleep by then."
    assert sentences(typed) == sentences(typed.replace(".", ""))


@pytest.mark.parametrize(
    ("said", "shuffled"),
    [
        (
            "I am sorry to say that we have to close the pool, and you will get your money back.",
            "that the to get i and pool you close to of am we say your back will have sorry money",
        ),
        (
            "We are moving to the coast, so I have to give my half of the garden to the others.",
            "so the to half are of coast the to we others have i give my the moving and garden to",
        ),
    ],
)
def test_words_in_any_order_are_no_reply(said: str, shuffled: str) -> None:
    assert not is_keyword_string(analyse(said, lexicon("en")), lexicon("en"))
    assert is_keyword_string(analyse(shuffled, lexicon("en")), lexicon("en"))


def test_a_phrasing_of_two_sentences_is_found_in_two_sentences() -> None:
    rubric = Rubric(
        "en",
        (
            Move("giving-in", ("all right, we will keep the contract",), essential=True),
            Move("other", ("the invoices were late",)),
        ),
    )
    reply = "The invoices were late. All right, we will keep the contract."
    assert {move.id for move in Scorer(rubric).score(reply).made} == {"giving-in", "other"}
    best = Scorer(rubric).read(reply).moves[0].matches[0]
    assert best.coverage > 0.95
