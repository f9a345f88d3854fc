"""The usual ways of ending it, put together from their parts, are heard in a bundled turn."""

from itertools import product

import pytest

from scoring import Scorer
from trainer.dialogue.library import Library
from trainer.dialogue.rubrics import rubric_of

REFUSALS = (
    "I can't",
    "I won't",
    "we can no longer",
    "I'm not going to",
    "I'm no longer able to",
    "we will not",
    "I don't want to",
    "I am unable to",
    "there's no way I can",
)
WORK = (
    "continue working for you",
    "keep working with you",
    "carry on working with you",
    "go on with this",
    "keep doing your books",
    "keep on doing your website",
    "carry on with your account",
    "continue our contract",
    "stay on as your designer",
    "keep you on as a client",
    "continue our business relationship",
    "work for you any longer",
    "be your designer any longer",
    "look after your site any longer",
    "represent you any more",
)
ENDS = (
    "I'm ending",
    "I have to end",
    "we are terminating",
    "I have decided to stop",
    "I want to quit",
    "we're closing",
    "I'm giving notice on",
    "I need to step away from",
    "I'm pulling out of",
    "it's time to end",
    "I have to let go of",
)
WHAT_ENDS = (
    "our contract",
    "our business relationship",
    "working with you",
    "your account",
    "our collaboration",
    "the arrangement",
    "this project",
    "doing your books",
    "your website work",
)


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    opening = Library().open("late-payer", "en").turns["opening"]
    return Scorer(rubric_of(opening, "en"))


@pytest.mark.parametrize(
    "pairs", [(REFUSALS, WORK), (ENDS, WHAT_ENDS)], ids=["not going on", "ending it"]
)
def test_the_usual_ways_of_ending_it_are_heard(
    scorer: Scorer, pairs: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    for words in product(*pairs):
        reply = f"{' '.join(words)}."
        (decision,) = (move for move in scorer.score(reply).moves if move.id == "decision")
        assert decision.credit, reply


@pytest.mark.parametrize("work", WORK[:11])
def test_going_on_is_no_ending(scorer: Scorer, work: str) -> None:
    judgement = scorer.score(f"All right, I will {work}.")
    assert not any(move.credit for move in judgement.moves if move.id == "decision")


@pytest.fixture(scope="module")
def holding() -> Scorer:
    turn = Library().open("late-payer", "en").turns["check-in-the-mail"]
    return Scorer(rubric_of(turn, "en"))


def stands(scorer: Scorer, reply: str) -> float:
    return next(m.credit for m in scorer.score(reply).moves if m.id == "decision-stands")


@pytest.mark.parametrize(
    "reply",
    [
        "my mind is made up",
        "I stand by what I said",
        "it's still no",
        "the answer is still no",
        "that doesn't change anything",
        "you can't talk me out of it",
        "no means no",
        "I won't reconsider",
        "we are still parting ways",
        "no amount of money will change that",
    ],
)
def test_the_usual_ways_of_holding_to_it_are_heard(holding: Scorer, reply: str) -> None:
    assert stands(holding, reply) == 1


@pytest.mark.parametrize(
    "reply",
    [
        "my decision is not final",
        "I may change my mind",
        "that changes everything",
        "I don't stand by what I said",
        "I will reconsider",
    ],
)
def test_what_is_denied_or_taken_back_holds_nothing(holding: Scorer, reply: str) -> None:
    assert stands(holding, reply) == 0
