import pytest

from scoring import Move, Rubric, Scorer

RUBRIC = Rubric(
    "en",
    (
        Move("holding", ("our decision stands", "we will not change our mind"), essential=True),
        Move("empathy", ("I understand how hard this is for you",)),
        Move("service", ("it is my responsibility to give you the best service",)),
        Move("listening", ("I want to hear every complaint you have",)),
    ),
)
SCORER = Scorer(RUBRIC)


def made(reply: str) -> set[str]:
    return {finding.id for finding in SCORER.score(reply).made}


@pytest.mark.parametrize(
    ("said", "taken_back"),
    [
        ("Our decision stands.", "I wouldn't say that our decision stands."),
        ("Our decision stands.", "I won't go so far as to say our decision stands."),
        ("Our decision stands.", "Our decision stands, just not today."),
        ("Our decision stands.", "Our decision stands, in so far as anything ever does."),
        (
            "I understand how hard this is for you.",
            "I'd love to say I understand how hard this is for you, but I don't.",
        ),
        (
            "Giving you the best service is my responsibility.",
            "Giving you the best service isn't my responsibility.",
        ),
        ("I want to hear every complaint.", "I want to hear every complaint, only not now."),
        ("Our decision stands.", "Our decision stands, only not for you."),
        ("Our decision stands.", "Our decision stands, for the moment only."),
        ("Our decision stands.", "Whether our decision stands is not for me to say."),
        ("Our decision stands.", "The decision whether it stands is not yet taken."),
    ],
)
def test_what_is_taken_back_was_not_said(said: str, taken_back: str) -> None:
    assert made(said)
    assert not made(taken_back)


def test_what_was_firm_until_a_time_is_not_firm() -> None:
    assert "holding" in made("Our decision stands, and it stood when you rang.")
    assert "holding" not in made("Our decision was fixed until your call came in.")
    assert "holding" in made("It was decided when the bill lay open, and our decision stands.")


def test_a_decision_not_made_lightly_is_made() -> None:
    assert "holding" in made("The decision was not made lightly, and our decision stands.")


def test_only_the_clause_is_taken_back() -> None:
    assert made("I wouldn't say it was all bad, but our decision stands.") == {"holding"}
    assert made("Our decision stands. The tone isn't my concern.") == {"holding"}


def test_but_i_cannot_takes_nothing_back() -> None:
    assert "empathy" in made("I understand how hard this is for you, but I can't go on.")
