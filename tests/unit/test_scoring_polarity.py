"""What a negation denies, and what it leaves alone."""

import pytest

from scoring import Move, Rubric, Scorer

RUBRIC = Rubric(
    "en",
    (
        Move(
            "ending",
            (
                "I have to stop working for you",
                "I can no longer work for you",
                "I'm ending our contract",
                "we are leaving the project",
            ),
            essential=True,
        ),
        Move("holding", ("my decision stands", "I have to stick to my no", "we're still stopping")),
        Move("empathy", ("I understand how hard this is for you",)),
    ),
)
SCORER = Scorer(RUBRIC)


def made(reply: str) -> set[str]:
    return {finding.id for finding in SCORER.score(reply).made}


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("I'm ending our contract.", "I'm no longer ending our contract."),
        ("We are leaving the project.", "We are no longer leaving the project."),
        ("I have to stop working for you.", "I like it here but I do not have to stop working."),
        ("I'm ending our contract.", "I must not therefore end our contract."),
        ("We're ending our contract.", "I don't think that we're ending our contract."),
        ("I'm leaving the project.", "Neither am I leaving the project nor am I ending it."),
        ("We're still stopping.", "It is not true that we're still stopping."),
        ("I have to stick to my no.", "I haven't made up my mind."),
    ],
)
def test_what_is_denied_was_not_said(said: str, denied: str) -> None:
    assert made(said)
    assert not made(denied)


@pytest.mark.parametrize(
    "reply",
    [
        "I can no longer work for you.",
        "It's a no, and my decision stands.",
        "I'm sorry, my no has to stay a no.",
        "I don't doubt it, and I'm ending our contract.",
        "This is a hard thing for me, I'm ending our contract.",
    ],
)
def test_a_negation_leaves_alone_what_it_does_not_reach(reply: str) -> None:
    assert made(reply)


@pytest.mark.parametrize("answer", ["No my decision stands.", "no our decision stands"])
def test_a_no_before_a_noun_of_its_own_is_an_answer(answer: str) -> None:
    assert made(answer) == {"holding"}


def test_a_word_that_resembles_a_negation_denies_nothing() -> None:
    assert made("This was hard work and I'm ending our contract.") == {"ending"}
    assert not made("I'm hardly ending our contract.")


@pytest.mark.parametrize(
    ("reply", "clauses"),
    [
        ("We would never bring it up with them", 1),
        ("I really want to talk about that", 1),
        ("We liked the project it was fun", 2),
    ],
)
def test_an_object_begins_no_clause(reply: str, clauses: int) -> None:
    units = SCORER.read(reply).analysis.units
    assert len({unit.clause for unit in units}) == clauses
