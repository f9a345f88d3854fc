"""What can be told of a reply without its meaning: shouting, keyword strings, echoes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from scoring.lexicon import Lexicon
from scoring.units import LIGHT_WEIGHT, Analysis

_MIN_CAPITALS = 12
_CAPITAL_SHARE = 0.6
_MARKS = 3
_MIN_KEYWORDS = 5
_MANY_KEYWORDS = 8
_FEW_FUNCTION_SHARE = 0.25
_MIN_MISFITS = 2
_MISFIT_SHARE = 0.04
_FUNCTION_SHARE = 0.36
_FRAMING_SHARE = 0.12
_LEAST_FRAMING_SHARE = 0.055
_ECHO_RATIO = 88.0
_MIN_ECHO_WORDS = 3


class Shout(NamedTuple):
    """The part of a reply that is shouted, as character offsets."""

    start: int
    end: int


def find_shout(text: str) -> Shout | None:
    """Return the shouted part of a text: mostly capitals, or a row of exclamation marks."""
    letters = [(index, char) for index, char in enumerate(text) if char.isalpha()]
    capitals = [index for index, char in letters if char.isupper()]
    if len(capitals) >= _MIN_CAPITALS and len(capitals) >= _CAPITAL_SHARE * len(letters):
        return Shout(capitals[0], _last_shouted(text, capitals) + 1)
    run = _capital_run(text)
    if run is not None:
        return run
    marks = text.find("!" * _MARKS)
    if marks >= 0:
        start = max(text.rfind(stop, 0, marks) for stop in ".!?\n") + 1
        end = marks
        while end < len(text) and text[end] == "!":
            end += 1
        return Shout(start + len(text[start:end]) - len(text[start:end].lstrip()), end)
    return None


def _last_shouted(text: str, capitals: Sequence[int]) -> int:
    """Return the last capital that no small letter follows: one may begin a quiet word."""
    last = len(text) - 1
    return next(
        (place for place in reversed(capitals) if place == last or not text[place + 1].islower()),
        capitals[-1],
    )


def _capital_run(text: str) -> Shout | None:
    """Return a row of at least four words in capitals."""
    row: list[tuple[int, int]] = []
    position = 0
    for raw in text.split(" "):
        start, position = position, position + len(raw) + 1
        letters = [char for char in raw if char.isalpha()]
        if letters and all(char.isupper() for char in letters):
            row.append((start, start + len(raw)))
            continue
        if letters:
            if _shouted(text, row):
                break
            row = []
    if not _shouted(text, row):
        return None
    return Shout(row[0][0], row[-1][1])


def _shouted(text: str, row: Sequence[tuple[int, int]]) -> bool:
    return len(row) >= 4 and sum(end - start for start, end in row) >= _MIN_CAPITALS


def is_keyword_string(reply: Analysis, lexicon: Lexicon) -> bool:
    """Tell whether a reply lists words, or words in no order, instead of saying something."""
    count = len(reply.words)
    if count < _MIN_KEYWORDS:
        return False
    small = sum(key in lexicon.function_keys for key in reply.keys)
    framing = sum(key in lexicon.framing_keys for key in reply.keys)
    if count < _MANY_KEYWORDS:
        return not framing and small < _FEW_FUNCTION_SHARE * count
    if framing < _LEAST_FRAMING_SHARE * count:
        return True
    if small < _FUNCTION_SHARE * count and framing < _FRAMING_SHARE * count:
        return True
    misfits = sum(
        (first.text, second.text) in lexicon.language.misfits
        for first, second in pairwise(reply.words)
    )
    return misfits >= _MIN_MISFITS and misfits > _MISFIT_SHARE * count


def is_echo(reply: Analysis, prompts: Sequence[Analysis]) -> bool:
    """Tell whether a reply only repeats what the client said."""
    if len(reply.words) < _MIN_ECHO_WORDS:
        return False
    own = _content(reply)
    for prompt in prompts:
        theirs = " ".join(word.text for word in prompt.words)
        mine = " ".join(word.text for word in reply.words)
        if fuzz.ratio(mine, theirs) >= _ECHO_RATIO:
            return True
        said = _content(prompt)
        if own and said and len(own - said) <= 0.1 * len(own) and len(reply.words) >= 6:
            return True
    return False


def _content(text: Analysis) -> set[str]:
    return {
        key
        for unit in text.units
        if not unit.small
        for key in text.keys[unit.first : unit.last + 1]
    }


def shares_topic(reply: Analysis, topic: frozenset[str], lexicon: Lexicon) -> bool:
    """Tell whether a reply speaks of anything the turn is about.

    One word that only a corrected spelling makes fit is chance, two are not.
    """
    shared = {
        unit.first for unit in reply.units if unit.weight > LIGHT_WEIGHT and unit.signs & topic
    }
    as_typed = {
        first for first in shared if lexicon.key(reply.words[first].text) == reply.keys[first]
    }
    return bool(as_typed) or len(shared) > 1
