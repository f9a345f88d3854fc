"""What a clause does with its words: asserts, denies or leaves them open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scoring.lexicon import BACKWARD, CONDITION, HEDGE, NEGATION, REPORT, Lexicon
from scoring.text import Word

_REACH = 9
"""Words a negation reaches to the right."""


@dataclass(frozen=True, slots=True)
class Stance:
    """Whether a unit is denied, left open (hedged or a condition) or said by someone else."""

    denied: bool = False
    open: bool = False
    quoted: bool = False


_PLAIN = {
    (denied, left_open, quoted): Stance(denied, left_open, quoted)
    for denied in (False, True)
    for left_open in (False, True)
    for quoted in (False, True)
}


def stances(
    words: Sequence[Word],
    keys: Sequence[str],
    segments: Sequence[tuple[int, int, frozenset[str]]],
    lexicon: Lexicon,
) -> list[Stance]:
    """Return the stance of every segment (first word, last word, concepts)."""
    count = len(segments)
    denied = [False] * count
    opened = [False] * count
    reported = [False] * count
    for index, (first, _, concepts) in enumerate(segments):
        if NEGATION in concepts:
            for reached in _scope(index, words, keys, segments, lexicon):
                denied[reached] = not denied[reached]
        if BACKWARD in concepts:
            before = _content_before(index, words, segments, lexicon, keys)
            if before is not None:
                denied[before] = not denied[before]
        if HEDGE in concepts or CONDITION in concepts:
            clause = words[first].clause
            for other in range(index, count):
                if words[segments[other][0]].clause != clause:
                    break
                opened[other] = True
            if HEDGE in concepts:
                for other in range(index - 1, -1, -1):
                    if words[segments[other][0]].clause != clause:
                        break
                    opened[other] = True
        if REPORT in concepts:
            clause = words[first].clause
            for other in range(index + 1, count):
                if words[segments[other][0]].clause != clause:
                    break
                reported[other] = True
    return [
        _PLAIN[denied[index], opened[index], reported[index] or words[first].quoted]
        for index, (first, _, _) in enumerate(segments)
    ]


def _scope(
    index: int,
    words: Sequence[Word],
    keys: Sequence[str],
    segments: Sequence[tuple[int, int, frozenset[str]]],
    lexicon: Lexicon,
) -> list[int]:
    """Return the segments that a negation reaches: up to the end of its part of the clause."""
    start = segments[index][1]
    clause = words[start].clause
    reached = []
    for other in range(index + 1, len(segments)):
        first = segments[other][0]
        if words[first].clause != clause or first - start > _REACH:
            break
        if keys[first] in lexicon.scope_ends:
            break
        if (
            keys[first] in lexicon.joiners
            and first + 1 < len(keys)
            and keys[first + 1] in lexicon.pronoun_keys
        ):
            break
        reached.append(other)
    return reached


def _content_before(
    index: int,
    words: Sequence[Word],
    segments: Sequence[tuple[int, int, frozenset[str]]],
    lexicon: Lexicon,
    keys: Sequence[str],
) -> int | None:
    """Return the nearest segment before this one, in its clause, that is no function word."""
    clause = words[segments[index][0]].clause
    for other in range(index - 1, -1, -1):
        first = segments[other][0]
        if words[first].clause != clause:
            return None
        if keys[first] not in lexicon.function_keys:
            return other
    return None
