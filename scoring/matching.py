"""The phrases of a rubric against one reply: which are worth laying over it, and what they find."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from scoring.typicality import Typicality
from scoring.units import Analysis, Unit, contrary
from scoring.windows import Hits, Match, Phrase, Reply, Slot, best_window, limit

_RELATIVE, _COMPLETE, _SAME_WORD = range(3)
"""How a word resembles one of a phrase: by a concept, by one that says it all, as the same."""
_FREE = (0.92, 0.92, 1.0)
_LITERAL = (0.7, 0.92, 1.0)
"""What a partner is worth by how it resembles: to a phrase, and to one to be met literally."""
_BARE = 0.5
"""What weighs down a literal phrase of but one word of substance that does not say it all."""
_MIN_COVERAGE = 0.35
"""Phrases of which less than this is in the whole reply cannot count."""
_GIVEN = 0.4
"""What a word still weighs that the other side has just said."""


class PhraseIndex:
    """Phrases of many owners (moves and pitfalls), ready to be found in replies."""

    def __init__(
        self,
        phrases: Iterable[tuple[int, str, Sequence[Unit]]],
        typicality: Typicality,
        complete: frozenset[str],
        given: frozenset[str] = frozenset(),
        literal: frozenset[int] = frozenset(),
    ) -> None:
        self._literal = literal
        self._given = given
        self._typicality = typicality
        self._complete = complete
        self._numbers: dict[frozenset[str], int] = {}
        self._by_sign: dict[str, list[int]] = defaultdict(list)
        self._postings: list[list[tuple[int, float]]] = []
        self._phrases: list[Phrase] = []
        for owner, text, units in phrases:
            if units:
                self._add(owner, text, units)

    def _add(self, owner: int, text: str, units: Sequence[Unit]) -> None:
        single = sum(not unit.small for unit in units) == 1
        slots = []
        for place, unit in enumerate(units):
            meanings = self._number(self._strict(unit) if single else unit.signs)
            weight = unit.weight
            if not unit.small and f"={unit.key}" in self._given:
                weight *= _GIVEN
            slots.append(Slot(place, meanings, weight, unit.small))
            if not unit.small:
                self._postings[meanings].append((len(self._phrases), weight))
        slots.sort(key=lambda slot: -slot.weight)
        literal = owner in self._literal
        bare = (
            literal
            and single
            and not any(unit.signs & self._complete for unit in units if not unit.small)
        )
        total = sum(slot.weight for slot in slots) + (_BARE if bare else 0.0)
        content = sum(slot.weight for slot in slots if not slot.small)
        self._phrases.append(
            Phrase(
                text,
                owner,
                _LITERAL if literal else _FREE,
                tuple(slots),
                total,
                content,
                units[-1].sentence - units[0].sentence + 1,
            )
        )

    def _strict(self, unit: Unit) -> frozenset[str]:
        """Keep of the meanings of a phrase's only word those that say it all by themselves."""
        return frozenset(
            sign
            for sign in unit.signs
            if sign.lstrip("~") == f"={unit.key}" or sign.lstrip("~") in self._complete
        )

    def _number(self, signs: frozenset[str]) -> int:
        number = self._numbers.get(signs)
        if number is None:
            number = self._numbers[signs] = len(self._postings)
            self._postings.append([])
            for sign in signs:
                self._by_sign[sign].append(number)
        return number

    def find(self, analysis: Analysis, *, thorough: bool = False) -> list[Match]:
        """Return the matches of the phrases of which enough is in the reply.

        What cannot count, or beat the best match of its owner, is left out unless `thorough`.
        """
        hits = self._hits(analysis.units)
        reply = Reply(analysis.units, hits, self._typicality.running(analysis.units))
        covered: dict[int, float] = defaultdict(float)
        for meanings in hits:
            for number, weight in self._postings[meanings]:
                covered[number] += weight
        least = 0.0 if thorough else _MIN_COVERAGE
        candidates = sorted(
            (
                (weight / phrase.content, number)
                for number, weight in covered.items()
                if weight >= least * (phrase := self._phrases[number]).content
            ),
            key=lambda candidate: (-candidate[0], candidate[1]),
        )
        matches = []
        bars: dict[int, float] = {}
        for share, number in candidates:
            phrase = self._phrases[number]
            if not thorough and limit(phrase, share, reply) <= bars.get(phrase.owner, 0.0):
                continue
            match = best_window(phrase, reply)
            if match is not None:
                matches.append(match)
                # A denied match is still worth finding where nothing asserted is as near.
                bar = match.similarity if match.similarity == match.blind else 0.0
                bars[phrase.owner] = max(bars.get(phrase.owner, 0.0), bar)
        return matches

    def _kind(self, sign: str) -> int:
        if "=" in sign[:2]:
            return _SAME_WORD
        return _COMPLETE if sign.lstrip("~") in self._complete else _RELATIVE

    def _hits(self, units: Sequence[Unit]) -> dict[int, Hits]:
        hits: dict[int, Hits] = defaultdict(Hits)
        for index, unit in enumerate(units):
            best: dict[int, tuple[bool, int]] = {}
            for sign in unit.signs:
                kind = self._kind(sign)
                for asserted, wanted in ((True, sign), (False, contrary(sign))):
                    for meanings in self._by_sign.get(wanted, ()):
                        if (asserted, kind) > best.get(meanings, (False, -1)):
                            best[meanings] = (asserted, kind)
            for meanings, (asserted, kind) in best.items():
                found = hits[meanings]
                found.units.append(index)
                found.kinds.append(kind)
                found.asserted.append(asserted)
        return hits
