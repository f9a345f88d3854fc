"""A text as units of meaning: words and expressions with their concepts, weight and polarity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from scoring.languages.base import Start
from scoring.lexicon import Lexicon, Segment
from scoring.polarity import Stance, stances
from scoring.text import Word, split_words

FUNCTION_WEIGHT = 0.15
MARKING_WEIGHT = 0.3
LIGHT_WEIGHT = 0.5
CONTENT_WEIGHT = 1.0


def contrary(sign: str) -> str:
    """Return the sign of the denied meaning."""
    return sign[1:] if sign[0] == "~" else f"~{sign}"


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, or an expression that means one thing.

    `first` and `last` are indexes of words. `signs` are the meanings it carries: concepts
    and, for a single word, its key; one that is denied begins with `~`, and a concept
    denied also carries its opposite. An `extra` unit shares words with another.
    """

    first: int
    last: int
    sentence: int
    clause: int
    key: str
    signs: frozenset[str]
    weight: float
    stance: Stance
    extra: bool = False

    @property
    def small(self) -> bool:
        """Whether it is a word of grammar rather than one of substance."""
        return self.weight <= MARKING_WEIGHT

    @property
    def counts(self) -> bool:
        """Whether it is of substance, and none of its words is counted with another unit."""
        return not (self.small or self.extra)


@dataclass(frozen=True, slots=True)
class Analysis:
    """The words of a text and the units they make up, both in order."""

    words: tuple[Word, ...]
    keys: tuple[str, ...]
    units: tuple[Unit, ...]


def analyse(
    text: str,
    lexicon: Lexicon,
    correct: Callable[[Word], str] | None = None,
    *,
    every_reading: bool = False,
) -> Analysis:
    """Return the units of a text.

    `correct` may give another spelling of a word. A phrasing is read in one way. A reply is read
    in every way (`every_reading`): expressions that overlap all count, and an expression also
    means what its one word of substance means.
    """
    words = split_words(text, lexicon.language.contractions, lexicon.language.unclip)
    if correct is None:
        keys = tuple(lexicon.key(word.text) for word in words)
    else:
        keys = tuple(lexicon.key(correct(word)) for word in words)
    words = _placed(words, keys, lexicon)
    segments = lexicon.segments(keys, [word.clause for word in words], every_reading=every_reading)
    found = stances(words, keys, segments, lexicon)
    units = tuple(
        _unit(segment, stance, words, keys, lexicon, every_reading=every_reading)
        for segment, stance in zip(segments, found, strict=True)
    )
    return Analysis(words, keys, units)


def _placed(words: Sequence[Word], keys: Sequence[str], lexicon: Lexicon) -> tuple[Word, ...]:
    """Return the words with their sentences and clauses as they read, not just as they are typed.

    A sentence also begins where its words say so: many people type without commas and stops.
    """
    starts = lexicon.starts(keys)
    placed: list[Word] = []
    sentence = clause = 0
    for index, word in enumerate(words):
        last = words[index - 1] if index else word
        new_sentence = starts[index] is Start.SENTENCE or word.sentence != last.sentence
        sentence += new_sentence
        clause += new_sentence or starts[index] is Start.CLAUSE or word.clause != last.clause
        moved = (word.sentence, word.clause) != (sentence, clause)
        placed.append(replace(word, sentence=sentence, clause=clause) if moved else word)
    return tuple(placed)


def _unit(
    segment: Segment,
    stance: Stance,
    words: Sequence[Word],
    keys: Sequence[str],
    lexicon: Lexicon,
    *,
    every_reading: bool,
) -> Unit:
    meanings = _meanings(segment.concepts)
    key = " ".join(keys[segment.first : segment.last + 1])
    weight = _weight(key, meanings, lexicon)
    signs = _signs(key, meanings, weight, lexicon, denied=stance.denied and weight > LIGHT_WEIGHT)
    if segment.core and every_reading:
        core = segment.core.lstrip("~")
        of_core = _meanings(lexicon.concepts.get(core, frozenset()))
        denied = stance.denied != (segment.core[0] == "~")
        signs |= _signs(core, of_core, weight, lexicon, denied=denied)
    if stance.withdrawn or (stance.open and not lexicon.language.firm_concepts.isdisjoint(signs)):
        signs = {f"?{key}"}
    word = words[segment.first]
    return Unit(
        segment.first,
        segment.last,
        word.sentence,
        word.clause,
        key,
        frozenset(signs),
        weight,
        stance,
        segment.extra,
    )


def _meanings(concepts: frozenset[str]) -> set[str]:
    return {concept for concept in concepts if concept[0] != "!"}


def _signs(
    key: str, meanings: set[str], weight: float, lexicon: Lexicon, *, denied: bool
) -> set[str]:
    signs = set()
    for concept in meanings:
        signs.add(f"~{concept}" if denied else concept)
        opposite = lexicon.opposites.get(concept)
        if opposite is not None:
            signs.add(opposite if denied else f"~{opposite}")
    signs.add(f"~={key}" if denied else f"={key}")
    return signs


def _weight(key: str, meanings: set[str], lexicon: Lexicon) -> float:
    if key in lexicon.marking_keys:
        return MARKING_WEIGHT
    if meanings and not meanings <= lexicon.language.light_concepts:
        return CONTENT_WEIGHT
    if meanings:
        return LIGHT_WEIGHT
    if " " in key or key in lexicon.function_keys:
        return FUNCTION_WEIGHT
    return LIGHT_WEIGHT if key in lexicon.light_keys else CONTENT_WEIGHT
