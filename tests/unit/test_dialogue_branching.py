from __future__ import annotations

from dataclasses import replace

import pytest

from scoring.judgement import Band, Judgement, MoveFinding, PitfallFinding
from trainer.diagnostics import Span
from trainer.dialogue.branching import holds, mood_after, take_branch
from trainer.dialogue.model import Branch, Condition, Text, TurnScript

SPAN = Span("x.yaml", 1, 1, 1, 1)


def judged(score: int = 50, *, made: str = "", missed: str = "", hit: str = "") -> Judgement:
    return Judgement(
        score=score,
        band=Band.FAIR,
        understood=True,
        sure=True,
        moves=(
            *(MoveFinding(id, made=True, credit=1.0) for id in made.split()),
            *(MoveFinding(id, made=False, credit=0.0) for id in missed.split()),
        ),
        pitfalls=(
            PitfallFinding("threat", hit=False),
            *(PitfallFinding(id, hit=True) for id in hit.split()),
        ),
        parts=(),
    )


def held(condition: Condition, judgement: Judgement, *, mood: int = 50, tries: int = 1) -> bool:
    return holds(condition, judgement, mood=mood, tries=tries)


def test_any_of_the_pitfalls_is_enough() -> None:
    condition = Condition(pitfalls=("insult", "threat"))
    assert held(condition, judged(hit="insult"))
    assert not held(condition, judged(hit="blame"))


def test_all_of_the_moves_must_be_made() -> None:
    condition = Condition(moves=("decision", "regret"))
    assert held(condition, judged(made="decision regret empathy"))
    assert not held(condition, judged(made="decision", missed="regret"))


def test_a_half_made_move_is_heard_in_a_strong_reply_alone() -> None:
    half = MoveFinding("decision", made=False, credit=0.5)
    fair = replace(judged(60), moves=(half,))
    strong = replace(judged(80), moves=(half,), band=Band.STRONG)
    assert held(Condition(moves=("decision",)), strong)
    assert not held(Condition(missing=("decision",)), strong)
    assert not held(Condition(moves=("decision",)), fair)
    assert held(Condition(missing=("decision",)), fair)


def test_any_missing_move_is_enough() -> None:
    condition = Condition(missing=("decision", "regret"))
    assert held(condition, judged(made="decision", missed="regret"))
    assert not held(condition, judged(made="decision regret"))


@pytest.mark.parametrize(("score", "expected"), [(39, False), (40, True), (69, True), (70, False)])
def test_scores_include_the_minimum_and_stay_below_the_other(score: int, expected: bool) -> None:
    assert held(Condition(min_score=40, below_score=70), judged(score)) is expected


@pytest.mark.parametrize(("mood", "expected"), [(29, False), (30, True), (49, True), (50, False)])
def test_moods_include_the_minimum_and_stay_below_the_other(mood: int, expected: bool) -> None:
    assert held(Condition(min_mood=30, below_mood=50), judged(), mood=mood) is expected


@pytest.mark.parametrize(("tries", "expected"), [(1, False), (2, True), (3, True)])
def test_tries_count_this_reply(tries: int, expected: bool) -> None:
    assert held(Condition(min_tries=2), judged(), tries=tries) is expected


def test_everything_given_must_hold() -> None:
    condition = Condition(pitfalls=("insult",), moves=("decision",), min_tries=2)
    judgement = judged(made="decision", hit="insult")
    assert held(condition, judgement, tries=2)
    assert not held(condition, judgement, tries=1)


def test_the_first_branch_that_holds_is_taken() -> None:
    branches = tuple(
        Branch(when, to, 0, (), SPAN)
        for when, to in (
            (Condition(pitfalls=("insult",)), "burned"),
            (Condition(min_score=40), "good"),
            (Condition(min_score=20), "fair"),
            (None, "weak"),
        )
    )
    text = Text("x", SPAN)
    turn = TurnScript("t", "", (text,), (text,), "", text, text, (), (), branches, (), SPAN)
    taken = [
        take_branch(turn, judgement, mood=50, tries=1).to
        for judgement in (judged(90, hit="insult"), judged(90), judged(30), judged(0))
    ]
    assert taken == ["burned", "good", "fair", "weak"]
    assert take_branch(replace(turn, branches=branches[3:]), judged(), mood=0, tries=1).to == "weak"


@pytest.mark.parametrize(
    ("mood", "change", "after"), [(65, -30, 35), (10, -30, 0), (95, 8, 100), (50, 0, 50)]
)
def test_a_mood_stays_between_furious_and_cordial(mood: int, change: int, after: int) -> None:
    assert mood_after(mood, change) == after
