from collections.abc import Callable, Iterable

import pytest

from scoring.judgement import Band
from trainer.dialogue.model import EndingKind, Skill
from trainer.names import band_name, ending_name, mode_name, mode_promise, mood_name, skill_name
from trainer.store.records import Mode


@pytest.mark.parametrize(
    ("name", "things"),
    [
        (band_name, Band),
        (ending_name, EndingKind),
        (mode_name, Mode),
        (mode_promise, Mode),
        (skill_name, Skill),
    ],
)
def test_each_thing_has_a_name_of_its_own(
    name: Callable[[object], str], things: Iterable[object]
) -> None:
    names = [name(thing) for thing in things]
    assert len(set(names)) == len(names)
    assert all(names)


def test_a_mood_has_a_word_over_its_whole_range() -> None:
    words = [mood_name(mood) for mood in range(101)]
    assert words[0] == "furious"
    assert words[100] == "cordial"
    assert len(set(words)) == 7
