"""What the rules about samples, phrasings and weights say of one small turn."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scoring import Band
from trainer.checking.rule import Problem
from trainer.checking.rules import SAMPLES, SCORING, samples
from trainer.checking.rules.phrasings import duplicate_phrasings, overlapping_phrasings
from trainer.checking.rules.replies import weak_recommended
from trainer.checking.rules.weights import unreachable_scores
from trainer.dialogue.files import open_dialogue
from trainer.dialogue.library import Library
from trainer.dialogue.model import Condition, Dialogue, Sample

GOOD = Path(__file__).parents[1] / "data" / "rules" / "unknown-target" / "good.yaml"
DIALOGUE = open_dialogue(str(GOOD), "en", Library())
TURN = DIALOGUE.turns["opening"]
THANKS = "Thanks for everything, I have enjoyed it."


def with_turn(**changes: Any) -> Dialogue:
    return replace(DIALOGUE, turns={"opening": replace(TURN, **changes)})


def with_sample(reply: str, **wanted: Any) -> Dialogue:
    asks_nothing = Sample(
        reply=TURN.recommended._replace(value=reply),
        band=None,
        min_score=None,
        below_score=None,
        to=None,
        moves=(),
        missing=(),
        pitfalls=(),
        avoids=(),
        span=TURN.span,
    )
    return with_turn(samples=(replace(asks_nothing, **wanted),))


def with_phrasing(phrasing: str) -> Dialogue:
    ending, thanks = TURN.moves
    text = thanks.phrasings[0]._replace(value=phrasing)
    return with_turn(moves=(ending, replace(thanks, phrasings=(*thanks.phrasings, text))))


def only(problems: Iterable[Problem]) -> Problem:
    [problem] = problems
    return problem


def test_a_good_turn_gives_nothing() -> None:
    for rule in (*SCORING, *SAMPLES):
        assert not list(rule.find(DIALOGUE))


def test_a_missed_score_tells_the_points_and_what_was_lacking() -> None:
    problem = only(samples.sample_scores(with_sample(THANKS, band=Band.STRONG)))
    assert "(weak), not strong" in problem.message
    assert "`ending`" in problem.meant


def test_bounds_of_the_score_are_kept_as_branches_keep_them() -> None:
    dialogue = with_sample("My work for the bakery ends on Friday.", below_score=50)
    told = only(samples.sample_scores(dialogue)).message
    assert "not fewer than 50" in told


def test_a_missed_branch_tells_what_was_found() -> None:
    problem = only(samples.sample_branches(with_sample(THANKS, to="farewell")))
    assert problem.message == "this sample leads to `opening`, not to `farewell`"
    assert "thanks" in problem.meant


def test_a_reply_nobody_understands_stays_at_its_turn() -> None:
    assert not list(samples.sample_branches(with_sample("Mmm?", to="opening")))


def test_a_move_that_is_denied_is_told_as_the_opposite_of_its_phrasing() -> None:
    dialogue = with_sample("My work for the bakery does not end on Friday.", moves=("ending",))
    assert "says the opposite of" in only(samples.sample_moves(dialogue)).meant


def test_a_move_made_against_the_authors_will_tells_the_words_it_is_heard_in() -> None:
    problem = only(samples.sample_moves(with_sample(THANKS, missing=("thanks",))))
    assert "which it should not" in problem.message
    assert "is heard as" in problem.meant


@pytest.mark.parametrize("pitfall", ["rudeness", "shouting", "vague"])
def test_a_pitfall_nobody_falls_into_tells_why(pitfall: str) -> None:
    dialogue = with_sample("My work for the bakery ends on Friday.", pitfalls=(pitfall,))
    problem = only(samples.sample_pitfalls(dialogue))
    assert f"`{pitfall}`" in problem.message
    assert problem.meant


def test_a_sample_that_falls_into_a_pitfall_it_avoids_tells_which_words_did_it() -> None:
    problem = only(
        samples.sample_pitfalls(with_sample("You are an idiot.", avoids=("insult", "threat")))
    )
    assert problem.message == "this sample falls into `insult`, which it should not"
    assert "idiot" in problem.meant


def test_a_sample_that_is_wrong_in_itself_is_not_called_fragile() -> None:
    assert not list(samples.fragile_samples(with_sample(THANKS, band=Band.STRONG)))


@pytest.mark.parametrize(
    ("phrasing", "find"),
    [
        ("I'm stopping at the end of the week", duplicate_phrasings),
        ("we are finishing at the end of the week", overlapping_phrasings),
    ],
)
def test_a_phrasing_of_two_moves_is_told_once(
    phrasing: str, find: Callable[[Dialogue], Iterable[Problem]]
) -> None:
    assert "`thanks`" in only(find(with_phrasing(phrasing))).message


def test_a_phrasing_that_repeats_one_word_for_word_is_no_overlap_too() -> None:
    dialogue = with_phrasing("I am stopping at the end of the week")
    assert not list(overlapping_phrasings(dialogue))


def test_a_branch_for_replies_without_the_essential_move_asks_for_no_more_than_they_get() -> None:
    def problems(least: int) -> list[Problem]:
        asking = replace(TURN.branches[0], when=Condition(missing=("ending",), min_score=least))
        return list(unreachable_scores(with_turn(branches=(asking, *TURN.branches))))

    assert not problems(50)
    assert "65 points at most" in only(problems(70)).message


def test_a_weak_recommended_reply_tells_what_it_lacks() -> None:
    weak = TURN.recommended._replace(value=THANKS)
    assert "`ending`" in only(weak_recommended(with_turn(recommended=weak))).meant
