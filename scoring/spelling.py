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


class Speller:
    """Corrects words that neither the language nor the rubric knows."""

    def __init__(self, lexicon: Lexicon, vocabulary: Iterable[str]) -> None:
        own = frozenset(vocabulary)
        self._lexicon = lexicon
        self._known = lexicon.words | own
        self._known_keys = frozenset(map(lexicon.key, self._known))
        self._by_initial: dict[str, list[str]] = defaultdict(list)
        # Of two words equally near, the first wins: those the turn is about come first.
        for word in (*sorted(own), *sorted(self._known - own)):
            if len(word) >= _MIN_LENGTH - 1:
                self._by_initial[word[0]].append(word)
        for word in sorted(self._known):
            for form in lexicon.language.inflect(word):
                if form not in self._known and lexicon.key(form) == lexicon.key(word):
                    self._by_initial[form[0]].append(form)
        self._cache: dict[str, str] = {}

    def correct(self, word: Word) -> str:
        """Return the word that was meant, or the word itself."""
        text = word.text
        if text in self._known or len(text) < _MIN_LENGTH - 1 or not text.isalpha():
            return text
        if self._lexicon.key(text) in self._known_keys or word.name:
            return text
        found = self._cache.get(text)
        if found is None:
            found = self._nearest(text)
            if len(self._cache) < 10_000:
                self._cache[text] = found
        return found

    def _nearest(self, text: str) -> str:
        allowed = 2 if len(text) >= _LONG else 1
        candidates = self._by_initial.get(text[0], [])
        best = process.extractOne(text, candidates, scorer=OSA.distance, score_cutoff=allowed)
        if best is None and len(text) >= _MIN_LENGTH:
            best = process.extractOne(
                text, self._by_initial.get(text[1], []), scorer=OSA.distance, score_cutoff=1
            )
        return best[0] if best is not None else text
