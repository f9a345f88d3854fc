"""What a clause does with its words: asserts, denies or leaves them open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scoring.lexicon import BACKWARD, HEDGE, NEGATION, OPENING, Lexicon, Segment
from scoring.text import Word
from scoring.withdrawal import withdrawn

_REACH = 9
"""Words a negation reaches to the right."""


@dataclass(frozen=True, slots=True)
class Stance:
    """Whether a unit is denied, left open (asked, hedged, supposed, quoted), or withdrawn."""

    denied: bool = False
    open: bool = False
    withdrawn: bool = False


def stances(
    words: Sequence[Word],
    keys: Sequence[str],
    clauses_of_words: Sequence[int],
    segments: Sequence[Segment],
    lexicon: Lexicon,
) -> list[Stance]:
    """Return the stance of every segment; segments are in the order of their first words."""
    clauses = [clauses_of_words[segment.first] for segment in segments]
    denied = [False] * len(segments)
    left_open = [words[segment.first].quoted or words[segment.first].asked for segment in segments]
    for index, segment in enumerate(segments):
        if NEGATION in segment.concepts or segment.denier is not None:
            for reached in _scope(index, clauses, keys, segments, lexicon):
                denied[reached] = not denied[reached]
        if BACKWARD in segment.concepts:
            before = _content_before(index, clauses, keys, segments, lexicon)
            if before is not None:
                denied[before] = not denied[before]
        if HEDGE in segment.concepts or OPENING in segment.concepts:
            first = index if OPENING in segment.concepts else 0
            for other in range(first, len(segments)):
                if clauses[other] == clauses[index]:
                    left_open[other] = True
    taken_back = withdrawn(words, keys, segments, lexicon)
    return [
        Stance(is_denied, is_open, segment.first in taken_back)
        for segment, is_denied, is_open in zip(segments, denied, left_open, strict=True)
    ]


def _scope(
    index: int,
    clauses: Sequence[int],
    keys: Sequence[str],
    segments: Sequence[Segment],
    lexicon: Lexicon,
) -> Iterator[int]:
    """Yield the segments that a negation reaches: up to the end of its part of the clause."""
    denier = segments[index].denier
    start = segments[index].last if denier is None else denier
    following = keys[start + 1] if start + 1 < len(keys) else ""
    if keys[start] in lexicon.answer_keys and following in lexicon.subject_keys:
        return
    for other in range(index + 1, len(segments)):
        first = segments[other].first
        if first <= start:
            continue
        if clauses[other] != clauses[index] or first - start > _REACH:
            return
        if keys[first] in lexicon.scope_ends:
            return
        new_subject = first + 1 < len(keys) and keys[first + 1] in lexicon.pronoun_keys
        if keys[first] in lexicon.joiners and new_subject:
            return
        yield other


def _content_before(
    index: int,
    clauses: Sequence[int],
    keys: Sequence[str],
    segments: Sequence[Segment],
    lexicon: Lexicon,
) -> int | None:
    """Return the nearest segment before this one, in its clause, that is no function word."""
    for other in range(index - 1, -1, -1):
        if clauses[other] != clauses[index]:
            return None
        if keys[segments[other].first] not in lexicon.function_keys:
            return other
    return None
