"""Misspelt words back to the words a turn is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from scoring.lexicon import Lexicon
from scoring.text import Word

_MIN_LENGTH = 4
_LONG = 8
_CACHED = 10_000


class Speller:
    """Corrects words that neither the language nor the rubric knows.

    `vocabulary` are the words of the rubric, each as often as it occurs there.
    """

    def __init__(self, lexicon: Lexicon, vocabulary: Iterable[str]) -> None:
        own = [word for word, _ in Counter(vocabulary).most_common()]
        inflect = lexicon.language.inflect
        forms = [form for word in own for form in inflect(word)]
        self._lexicon = lexicon
        self._known = frozenset((*own, *forms))
        self._by_first: dict[str, list[str]] = defaultdict(list)
        self._by_second: dict[str, list[str]] = defaultdict(list)
        # Of two words equally near, the first wins: small words and those the turn is about.
        for word in dict.fromkeys((*lexicon.small_words, *own, *lexicon.spellings, *forms)):
            if len(word) >= _MIN_LENGTH - 1:
                self._by_first[word[0]].append(word)
                self._by_second[word[1]].append(word)
        self._cache: dict[str, str] = {}

    def correct(self, word: Word) -> str:
        """Return the word that was meant, or the word itself."""
        text = word.text
        if len(text) < _MIN_LENGTH - 1 or word.name or not text.isalpha():
            return text
        if text in self._known or text in self._lexicon.words:
            return text
        found = self._cache.get(text)
        if found is None:
            found = self._nearest(text)
            if len(self._cache) < _CACHED:
                self._cache[text] = found
        return found

    def _nearest(self, text: str) -> str:
        allowed = 2 if len(text) >= _LONG else 1
        found = _within(text, self._by_first[text[0]], allowed)
        if found is None and len(text) >= _MIN_LENGTH:
            # The first letter itself may be swapped, wrong or missing.
            for candidates in (
                self._by_first[text[1]],
                self._by_second[text[1]],
                self._by_second[text[0]],
            ):
                found = found or _within(text, candidates, 1)
        return found or text


def _within(text: str, candidates: Iterable[str], distance: int) -> str | None:
    best = process.extractOne(text, candidates, scorer=OSA.distance, score_cutoff=distance)
    return None if best is None else best[0]
