"""Branches in words."""

from __future__ import annotations

import pytest

from tests.conversations import OPENING, branch
from trainer.dialogue.model import Condition
from trainer.dialogue.wording import condition_words, labels_of_turn, mood_words


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (None, "otherwise"),
        (Condition(pitfalls=("insult", "threat")), "falls into insult or threat"),
        (Condition(moves=("a", "b"), min_score=70), "makes a and b, 70 points or more"),
        (Condition(missing=("a", "b")), "leaves out a or b"),
        (Condition(min_score=50, below_score=70), "50 to 69 points"),
        (Condition(below_score=1), "fewer than 1 point"),
        (Condition(min_mood=20, below_mood=41), "mood 20 to 40"),
        (Condition(min_mood=20), "mood 20 or better"),
        (Condition(below_mood=20, min_tries=3), "mood below 20, try 3 or later"),
    ],
)
def test_a_condition_is_told_in_words(condition: Condition | None, words: str) -> None:
    assert condition_words(condition) == words


def test_moves_and_pitfalls_are_called_by_their_labels_where_these_are_given() -> None:
    words = condition_words(Condition(moves=("decision",)), labels_of_turn(OPENING))
    assert words == "makes “Label of decision”"


@pytest.mark.parametrize(("mood", "words"), [(5, "mood +5"), (-20, "mood −20"), (0, "")])
def test_the_change_of_mood_has_its_sign(mood: int, words: str) -> None:
    assert mood_words(branch("burned", None, mood)) == words
