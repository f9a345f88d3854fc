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
    segments: Sequence[Segment],
    lexicon: Lexicon,
) -> list[Stance]:
    """Return the stance of every segment; segments are in the order of their first words."""
    clauses = [words[segment.first].clause for segment in segments]
    denied = [False] * len(segments)
    left_open = [words[segment.first].quoted or words[segment.first].asked for segment in segments]
    deniers: set[int] = set()
    spent: set[int] = set()
    for index, segment in enumerate(segments):
        spoken_of = _is_noun(index, keys, segments, lexicon)
        place = segment.first if segment.denier is None else segment.denier
        if not spoken_of and place not in deniers and _denies(segment):
            deniers.add(place)
            reached = list(_scope(index, clauses, keys, segments, lexicon))
            for other in reached:
                denied[other] = not denied[other]
            if NEGATION in segment.concepts and _denies_ending(reached, keys, segments, lexicon):
                spent.add(index)
        if BACKWARD in segment.concepts and not spoken_of:
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
        Stance(is_denied, is_open, segment.first in taken_back or index in spent)
        for index, (segment, is_denied, is_open) in enumerate(
            zip(segments, denied, left_open, strict=True)
        )
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
    if keys[start] in lexicon.answer_keys and (
        following in lexicon.subject_keys or following in lexicon.determiner_keys
    ):
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
        if (
            keys[first] in lexicon.joiners
            and keys[first - 1] not in lexicon.opinion_keys
            and (new_subject or _denied_anew(other, clauses, segments))
        ):
            return
        yield other


def _denies(segment: Segment) -> bool:
    return NEGATION in segment.concepts or segment.denier is not None


def _denied_anew(joiner: int, clauses: Sequence[int], segments: Sequence[Segment]) -> bool:
    """Tell whether what is joined on has a negation of its own."""
    for other in range(joiner + 1, len(segments)):
        if clauses[other] != clauses[joiner]:
            return False
        if _denies(segments[other]):
            return True
    return False


def _denies_ending(
    reached: Sequence[int], keys: Sequence[str], segments: Sequence[Segment], lexicon: Lexicon
) -> bool:
    """Tell whether what a negation denies first is something that has to stand firm.

    "No longer" speaks of an ending, but who is no longer leaving ends nothing.
    """
    for index in reached:
        concepts = segments[index].concepts
        if not lexicon.language.firm_concepts.isdisjoint(concepts):
            return True
        if concepts or keys[segments[index].first] not in lexicon.function_keys:
            return False
    return False


def _is_noun(
    index: int, keys: Sequence[str], segments: Sequence[Segment], lexicon: Lexicon
) -> bool:
    """Tell whether a negation is spoken of rather than used, as in "my no"."""
    first = segments[index].first
    return first > 0 and keys[first - 1] in lexicon.determiner_keys


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
