"""Rubrics and judgements as values: what is refused, what a digest tells, what can be kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import scoring
from scoring import Judgement, Move, Pitfall, Rubric, Scorer, Severity

RUBRIC = Rubric(
    language="en",
    moves=(Move("end", ("we must stop", "it is over"), 2, essential=True), Move("why", ("rent",))),
    pitfalls=(Pitfall("insult", ("you fool",)),),
    prompts=("Well?",),
)


@pytest.mark.parametrize(
    ("moves", "pitfalls", "message"),
    [
        ((), (), "at least one move"),
        ((Move("end", ()),), (), "'end' has no phrasings"),
        ((Move("end", ("over",), 0),), (), "weight of move 'end' must be a number above 0"),
        (
            (Move("end", ("over",), float("inf")),),
            (),
            "weight of move 'end' must be a number above 0",
        ),
        ((Move("end", ("over",), -1),), (), "weight of move 'end' must be a number above 0"),
        ((Move("end", ("over",)), Move("end", ("stop",))), (), "'end' stands twice"),
        ((Move("end", ("over",)),), (Pitfall("end", ("no",)),), "'end' stands twice"),
    ],
)
def test_what_could_not_be_scored_is_refused(
    moves: tuple[Move, ...], pitfalls: tuple[Pitfall, ...], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        Rubric("en", moves, pitfalls)


def test_an_unknown_language_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(ValueError, match=r"knows .*en.*, not 'xx'"):
        Scorer(replace(RUBRIC, language="xx"))


def test_a_rubric_without_pitfalls_and_prompts_is_scored() -> None:
    judgement = Scorer(Rubric("en", (Move("end", ("it is over",)),))).score("It's over.")
    assert [move.id for move in judgement.made] == ["end"]
    assert judgement.pitfalls == ()


def test_equal_rubrics_have_one_digest() -> None:
    assert replace(RUBRIC).digest == RUBRIC.digest
    assert len(RUBRIC.digest) == 16
    assert int(RUBRIC.digest, 16) >= 0


@pytest.mark.parametrize(
    "changes",
    [
        {"moves": (replace(RUBRIC.moves[0], weight=3), RUBRIC.moves[1])},
        {"moves": (replace(RUBRIC.moves[0], essential=False), RUBRIC.moves[1])},
        {"moves": (replace(RUBRIC.moves[0], phrasings=("we must stop",)), RUBRIC.moves[1])},
        {"moves": RUBRIC.moves[::-1]},
        {"pitfalls": (replace(RUBRIC.pitfalls[0], severity=Severity.GRAVE),)},
        {"prompts": ("Well then?",)},
        {"language": "de"},
    ],
)
def test_whatever_decides_a_score_changes_the_digest(changes: dict[str, Any]) -> None:
    assert replace(RUBRIC, **changes).digest != RUBRIC.digest


def test_a_judgement_is_rebuilt_as_it_was() -> None:
    judgement = Scorer(RUBRIC).score("You fool, it's over.")
    assert judgement.hits
    assert judgement.made
    rebuilt = Judgement.from_dict(judgement.as_dict())
    assert rebuilt == judgement
    assert (rebuilt.made, rebuilt.missed, rebuilt.hits) == (
        judgement.made,
        judgement.missed,
        judgement.hits,
    )


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        ({"band": "splendid"}, ValueError),
        ({"parts": [{"kind": "gift", "id": "end", "points": 3}]}, ValueError),
        ({"moves": [{"id": "end", "evidence": None, "mood": 3}]}, TypeError),
        ({"moves": [{"id": "end"}]}, KeyError),
        ({"pitfalls": None}, TypeError),
    ],
)
def test_what_is_no_judgement_is_refused(damage: dict[str, Any], error: type[Exception]) -> None:
    values = Scorer(RUBRIC).score("It's over.").as_dict()
    with pytest.raises(error):
        Judgement.from_dict({**values, **damage})


def test_made_and_missed_are_all_moves_between_them() -> None:
    judgement = Scorer(RUBRIC).score("It's over.")
    assert {move.id for move in (*judgement.made, *judgement.missed)} == {"end", "why"}


def test_a_name_that_the_library_does_not_have_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="Scorrer"):
        _ = scoring.Scorrer
