"""Pitfalls of tone: found in their own words, and in what says the same in any words."""

import pytest

from scoring import Detector, Move, Pitfall, Rubric, Scorer

BANK = (
    "you ring me every evening",
    "your orders exhaust my bakers",
    "roll the drums for our hero",
)
MOVE = Move("refuse", ("we cannot bake this cake for you", "there will be no cake from us"))


def hit(reply: str) -> bool:
    rubric = Rubric("en", (MOVE,), (Pitfall("nag", BANK, detector=Detector.WORDING),))
    return Scorer(rubric).score(reply).pitfalls[0].hit


@pytest.mark.parametrize(
    "reply", ["You ring me every evening!", "your orders do exhaust my bakers"]
)
def test_a_pitfall_of_wording_is_found_in_its_own_words(reply: str) -> None:
    assert hit(reply)


def similarity(reply: str, detector: Detector) -> float:
    rubric = Rubric("en", (MOVE,), (Pitfall("nag", BANK, detector=detector),))
    return Scorer(rubric).read(reply).pitfalls[0].similarity


def test_relatives_of_its_words_are_worth_less_to_a_pitfall_of_wording() -> None:
    relatives = "you phone me every night"
    assert similarity(relatives, Detector.WORDING) < similarity(relatives, Detector.PHRASES) - 0.05


def test_its_own_words_are_worth_as_much_to_a_pitfall_of_wording() -> None:
    assert similarity(BANK[0], Detector.WORDING) == similarity(BANK[0], Detector.PHRASES)


def test_a_concept_that_says_it_all_is_found_in_any_of_its_words() -> None:
    insult = Pitfall("rude", (*BANK, "you fool"), detector=Detector.WORDING)
    assert Scorer(Rubric("en", (MOVE,), (insult,))).score("You nincompoop!").pitfalls[0].hit


@pytest.mark.parametrize(
    "reply",
    [
        "A standing ovation for the man who paid half a bill!",
        "Alert the media, she wants another cake.",
        "Stop the presses, you remembered my name.",
    ],
)
def test_mock_praise_is_an_insult(reply: str) -> None:
    rubric = Rubric("en", (MOVE,), (Pitfall("rude", ("a round of applause",)),))
    assert Scorer(rubric).score(reply).pitfalls[0].hit


def test_a_pitfall_that_compares_needs_phrasings() -> None:
    assert [detector for detector in Detector if detector.compares] == [
        Detector.PHRASES,
        Detector.WORDING,
    ]
