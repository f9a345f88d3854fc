"""Misspelt words back to the words a turn is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from scoring.lexicon import Lexicon
from scoring.text import Word

_MIN_LENGTH = 4
_LONG = 8
_CACHED = 10_000


class Speller:
    """Corrects words that neither the language nor the rubric knows."""

    def __init__(self, lexicon: Lexicon, vocabulary: Iterable[str]) -> None:
        own = frozenset(vocabulary)
        inflect = lexicon.language.inflect
        self._known = own.union(*map(inflect, own))
        self._lexicon = lexicon
        self._by_initial: dict[str, list[str]] = defaultdict(list)
        # Of two words equally near, the first wins: those the turn is about come first.
        for word in (*sorted(self._known), *lexicon.spellings):
            if len(word) >= _MIN_LENGTH - 1:
                self._by_initial[word[0]].append(word)
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
        candidates = self._by_initial.get(text[0], ())
        best = process.extractOne(text, candidates, scorer=OSA.distance, score_cutoff=allowed)
        if best is None and len(text) >= _MIN_LENGTH:
            candidates = self._by_initial.get(text[1], ())
            best = process.extractOne(text, candidates, scorer=OSA.distance, score_cutoff=1)
        return best[0] if best is not None else text
