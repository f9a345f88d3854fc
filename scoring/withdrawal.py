"""What a reply mentions and does not stand by: "I wouldn't say that …", "…, only not today"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scoring.lexicon import (
    ELLIPSIS,
    WITHDRAWS_CLAUSE,
    WITHDRAWS_LAST,
    WITHDRAWS_NEXT,
    Lexicon,
    Segment,
)
from scoring.text import Word

_NEAR = 3
"""Words between a state and the verb or the time it belongs to."""


def withdrawn(
    words: Sequence[Word], keys: Sequence[str], segments: Sequence[Segment], lexicon: Lexicon
) -> frozenset[int]:
    """Return the indexes of the words that are withdrawn.

    Clauses are those between pauses: who takes something back does so over all of a clause.
    """
    found: set[int] = set()
    for segment in segments:
        found.update(_reach(segment, words, keys, lexicon))
        if _is_past(segment, words, keys, lexicon):
            found.update(_clause_before(segment.last + 1, words[segment.last].clause, words))
    return frozenset(found)


def _is_past(
    segment: Segment, words: Sequence[Word], keys: Sequence[str], lexicon: Lexicon
) -> bool:
    """Tell whether a clause says until or at what time something was: "was firm when …"."""
    if lexicon.language.lasting_concepts.isdisjoint(segment.concepts):
        return False
    clause = words[segment.last].clause
    before = words[max(0, segment.first - _NEAR) : segment.last + 1]
    if not any(w.clause == clause and w.text in lexicon.language.past_words for w in before):
        return False
    after = range(segment.last + 1, min(len(words), segment.last + 1 + _NEAR))
    return any(words[i].clause == clause and keys[i] in lexicon.time_keys for i in after)


def _reach(
    segment: Segment, words: Sequence[Word], keys: Sequence[str], lexicon: Lexicon
) -> Iterator[int]:
    clause = words[segment.last].clause
    if WITHDRAWS_NEXT in segment.concepts:
        for index in range(segment.last + 1, len(words)):
            if words[index].clause != clause or keys[index] in lexicon.scope_ends:
                return
            yield index
    if WITHDRAWS_LAST in segment.concepts:
        yield from _clause_before(segment.last, clause, words)
    if WITHDRAWS_CLAUSE in segment.concepts or (
        ELLIPSIS in segment.concepts
        and (segment.last + 1 == len(words) or words[segment.last + 1].clause != clause)
    ):
        yield from _clause_before(segment.first, clause, words)
        first = next((i for i, word in enumerate(words) if word.clause == clause), 0)
        if first and words[first - 1].sentence == words[first].sentence:
            yield from _clause_before(first, words[first - 1].clause, words)


def _clause_before(beyond: int, clause: int, words: Sequence[Word]) -> Iterator[int]:
    """Yield the words of a clause that stand before this one."""
    for index in range(beyond - 1, -1, -1):
        if words[index].clause != clause:
            return
        yield index
