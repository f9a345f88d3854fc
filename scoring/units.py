"""A text as units of meaning: words and expressions with their concepts, weight and polarity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scoring.lexicon import Lexicon
from scoring.polarity import Stance, stances
from scoring.text import Word, split_words

FUNCTION_WEIGHT = 0.15
LIGHT_WEIGHT = 0.5
CONTENT_WEIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, or an expression that means one thing.

    `first` and `last` are indexes of words. `signs` are the meanings it carries: concepts
    and, for a single word, its key; one that is denied begins with `~`, and a concept
    denied also carries its opposite.
    """

    first: int
    last: int
    sentence: int
    clause: int
    key: str
    signs: frozenset[str]
    weight: float
    stance: Stance


@dataclass(frozen=True, slots=True)
class Analysis:
    """The words of a text and the units they make up, both in order."""

    words: tuple[Word, ...]
    keys: tuple[str, ...]
    units: tuple[Unit, ...]


def analyse(text: str, lexicon: Lexicon, correct: Callable[[Word], str] | None = None) -> Analysis:
    """Return the units of a text. `correct` may give another spelling of a word."""
    words = split_words(text, lexicon.language.contractions)
    if correct is None:
        keys = tuple(lexicon.key(word.text) for word in words)
    else:
        keys = tuple(lexicon.key(correct(word)) for word in words)
    spans = _segment(keys, [word.clause for word in words], lexicon)
    found = stances(words, keys, spans, lexicon)
    units = tuple(
        _unit(first, last, concepts, stance, words, keys, lexicon)
        for (first, last, concepts), stance in zip(spans, found, strict=True)
    )
    return Analysis(words, keys, units)


Segment = tuple[int, int, frozenset[str]]


def _segment(keys: Sequence[str], clauses: Sequence[int], lexicon: Lexicon) -> list[Segment]:
    """Cut the words into expressions, longest first, and single words, in order."""
    found = [
        (places, concepts)
        for first in range(len(keys))
        for places, concepts in lexicon.expressions_at(keys, clauses, first)
    ]
    found.sort(key=lambda item: (-len(item[0]), item[0]))
    taken: set[int] = set()
    expressions: dict[tuple[int, ...], frozenset[str]] = {}
    for places, concepts in found:
        if places in expressions:
            expressions[places] |= concepts
        elif taken.isdisjoint(places):
            taken.update(places)
            expressions[places] = concepts
    nothing: frozenset[str] = frozenset()
    segments = [(places[0], places[-1], concepts) for places, concepts in expressions.items()]
    segments.extend(
        (index, index, lexicon.concepts.get(key, nothing))
        for index, key in enumerate(keys)
        if index not in taken
    )
    segments.sort(key=lambda segment: segment[0])
    return segments


def _unit(
    first: int,
    last: int,
    concepts: frozenset[str],
    stance: Stance,
    words: Sequence[Word],
    keys: Sequence[str],
    lexicon: Lexicon,
) -> Unit:
    meanings = {concept for concept in concepts if concept and concept[0] != "!"}
    key = keys[first] if first == last else " ".join(keys[first : last + 1])
    word = words[first]
    weight = _weight(key, meanings, lexicon)
    signs = set()
    for concept in meanings:
        signs.add(f"~{concept}" if stance.denied else concept)
        opposite = lexicon.opposites.get(concept)
        if opposite is not None:
            signs.add(opposite if stance.denied else f"~{opposite}")
    name = f"={key}"
    signs.add(f"~{name}" if stance.denied and weight > FUNCTION_WEIGHT else name)
    return Unit(first, last, word.sentence, word.clause, key, frozenset(signs), weight, stance)


def _weight(key: str, meanings: set[str], lexicon: Lexicon) -> float:
    if meanings and not meanings <= lexicon.language.light_concepts:
        return CONTENT_WEIGHT
    if meanings:
        return LIGHT_WEIGHT
    if " " in key or key in lexicon.function_keys:
        return FUNCTION_WEIGHT
    return LIGHT_WEIGHT if key in lexicon.light_keys else CONTENT_WEIGHT
