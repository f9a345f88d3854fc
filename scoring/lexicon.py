"""A language compiled for look-up: words to keys, expressions to what they mean."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import snowballstemmer

from scoring.languages import language
from scoring.languages.base import Language
from scoring.text import split_words

NEGATION = "!negation"
BACKWARD = "!backward-negation"
HEDGE = "!hedge"
OPENING = "!opening"
WITHDRAWS_NEXT = "!withdraws-next"
WITHDRAWS_LAST = "!withdraws-last"
WITHDRAWS_CLAUSE = "!withdraws-clause"
ELLIPSIS = "!ellipsis"
GAP = "*"
_MAX_GAP = 3


@dataclass(frozen=True, slots=True)
class Expression:
    """Keys of the words in order (`*` for a gap) and the concepts they stand for.

    `core` is the key of the one word that carries the meaning, where there is just one, so
    that "my decision" still is a decision.
    """

    keys: tuple[str, ...]
    concepts: frozenset[str]
    core: str
    denies: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words (`first` to `last`) that is an expression or a single word."""

    first: int
    last: int
    concepts: frozenset[str]
    core: str = ""
    denier: int | None = None
    extra: bool = False


class Lexicon:
    """Everything the scorer looks up in one language. Build it with `lexicon(code)`."""

    def __init__(self, source: Language) -> None:
        self.language = source
        # The stemmer keeps the word it works on: two threads at once would spoil each other's.
        self._stemming = threading.Lock()
        self._stem = snowballstemmer.stemmer(source.stemmer).stemWord
        self._respellings = tuple((re.compile(old), new) for old, new in source.respellings)
        self._keys: dict[str, str] = {}
        self.function_keys = frozenset(map(self.key, source.function_words))
        self.light_keys = frozenset(map(self.key, source.light_words))
        self.pronoun_keys = frozenset(map(self.key, source.pronouns))
        self.framing_keys = self.pronoun_keys | frozenset(map(self.key, source.auxiliaries))
        self.marking_keys = frozenset(map(self.key, source.marking_words))
        self.subject_keys = frozenset(map(self.key, source.subjects))
        self.starts = source.starts(self.key)
        self.answer_keys = frozenset(map(self.key, source.answers))
        self.determiner_keys = frozenset(map(self.key, source.determiners))
        self.time_keys = frozenset(map(self.key, source.time_words))
        self.opinion_keys = frozenset(map(self.key, source.opinions))
        self.scope_ends = frozenset(map(self.key, source.scope_ends))
        self.joiners = frozenset(map(self.key, source.joiners))
        self.opposites = {
            **dict(source.opposites),
            **{second: first for first, second in source.opposites},
        }
        self._transparent = frozenset(map(self.key, source.transparent_words))
        self._denying = frozenset(self.key(entry) for entry in source.negations if " " not in entry)
        singles: dict[str, set[str]] = defaultdict(set)
        longer: dict[tuple[str, ...], set[str]] = defaultdict(set)
        words: set[str] = set()
        for concept, entries in self._entries(source):
            for entry in entries:
                keys = self._entry_keys(entry, words)
                if len(keys) == 1:
                    if concept[:1] == "!" or keys[0] not in self.framing_keys:
                        singles[keys[0]].add(concept)
                else:
                    longer[keys].add(concept)
        self.concepts = {key: frozenset(found) for key, found in singles.items()}
        self._expressions: dict[tuple[str, str], list[Expression]] = defaultdict(list)
        for keys, found in longer.items():
            filler = "" in found
            expression = Expression(
                keys,
                frozenset(found - {""}),
                "" if filler else self._core(keys),
                denies=not filler and not self._denying.isdisjoint(keys),
            )
            self._expressions[keys[0], keys[1]].append(expression)
        words.update(source.function_words, source.light_words, source.pronouns, source.lemmas)
        known = words | source.ordinary_words
        self.words = known.union(*map(source.inflect, known))
        self.small_words = tuple(sorted(source.function_words | source.light_words))
        self.spellings = tuple(sorted(words.union(*map(source.inflect, words))))

    @staticmethod
    def _entries(source: Language) -> Iterable[tuple[str, Iterable[str]]]:
        yield from source.concepts.items()
        yield "", source.fillers
        yield NEGATION, source.negations
        yield BACKWARD, source.backward_negations
        yield HEDGE, source.hedges
        yield OPENING, source.openings
        yield WITHDRAWS_NEXT, source.withdrawals_before
        yield WITHDRAWS_LAST, source.withdrawals_behind
        yield WITHDRAWS_CLAUSE, source.withdrawals_apart
        yield ELLIPSIS, source.ellipses

    def _entry_keys(self, entry: str, words: set[str]) -> tuple[str, ...]:
        keys: list[str] = []
        for part in entry.split():
            if part == GAP:
                keys.append(GAP)
                continue
            for word in split_words(part, self.language.contractions):
                words.add(word.text)
                keys.append(self.key(word.text))
        return tuple(keys)

    def _core(self, keys: tuple[str, ...]) -> str:
        """Return the only word of substance in an expression, `~` before it if it is denied."""
        rest = [key for key in keys if key != GAP and key not in self._transparent]
        if len(rest) != 1:
            return ""
        return f"~{rest[0]}" if self._denying.intersection(keys) else rest[0]

    def key(self, word: str) -> str:
        """Return what stands for all forms and spellings of a word."""
        found = self._keys.get(word)
        if found is None:
            base = self.language.lemmas.get(word, word)
            for pattern, replacement in self._respellings:
                base = pattern.sub(replacement, base)
            with self._stemming:
                found = self._stem(base)
            if len(self._keys) < 200_000:
                self._keys[word] = found
        return found

    def segments(
        self, keys: Sequence[str], clauses: Sequence[int], *, every_reading: bool
    ) -> list[Segment]:
        """Cut the words into expressions, longest first, and single words, in order."""
        found = [
            (places, expression)
            for first in range(len(keys))
            for places, expression in self._expressions_at(keys, clauses, first)
        ]
        found.sort(key=lambda item: (-len(item[0]), item[0]))
        taken: set[int] = set()
        whole: list[tuple[int, ...]] = []
        segments: list[Segment] = []
        for places, expression in found:
            extra = not taken.isdisjoint(places)
            if extra and (not every_reading or any(set(places) <= set(other) for other in whole)):
                continue
            if not extra:
                taken.update(places)
            whole.append(places)
            segments.append(
                Segment(
                    places[0],
                    places[-1],
                    expression.concepts,
                    expression.core,
                    self._denier(expression, places, keys),
                    extra,
                )
            )
        nothing: frozenset[str] = frozenset()
        segments.extend(
            Segment(index, index, self.concepts.get(key, nothing))
            for index, key in enumerate(keys)
            if index not in taken
        )
        segments.sort(key=lambda segment: segment.first)
        return segments

    def _denier(
        self, expression: Expression, places: Sequence[int], keys: Sequence[str]
    ) -> int | None:
        """Return the word with which an expression denies what follows, if it does."""
        if not expression.denies:
            return None
        return next((place for place in places if keys[place] in self._denying), None)

    def _expressions_at(
        self, keys: Sequence[str], clauses: Sequence[int], first: int
    ) -> list[tuple[tuple[int, ...], Expression]]:
        """Return the expressions that begin at a word, each with the words it takes."""
        following = keys[first + 1] if first + 1 < len(keys) else ""
        found = []
        for second in (following, GAP):
            for expression in self._expressions.get((keys[first], second), ()):
                places = _places(expression.keys, keys, clauses, first)
                if places:
                    found.append((places, expression))
        return found


def _places(
    pattern: Sequence[str], keys: Sequence[str], clauses: Sequence[int], first: int
) -> tuple[int, ...]:
    """Return the words an expression takes that begins at `first`; nothing if it is not there."""
    places = [first]
    position = first + 1
    clause = clauses[first]
    gap = 0
    for wanted in pattern[1:]:
        if wanted == GAP:
            gap = _MAX_GAP
            continue
        for here in range(position, position + gap + 1):
            if here >= len(keys) or clauses[here] != clause:
                return ()
            if keys[here] == wanted:
                places.append(here)
                position = here + 1
                break
        else:
            return ()
        gap = 0
    return tuple(places)


@cache
def lexicon(code: str) -> Lexicon:
    """Return the compiled lexicon of a language. Raises ValueError for an unknown one."""
    return Lexicon(language(code))
