"""Phrases against one reply: how similar, and which words of the reply earned it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from scoring.typicality import CAP, Typicality
from scoring.units import LIGHT_WEIGHT, Analysis, Unit, contrary

_RELATIVE, _COMPLETE, _SAME_WORD = range(3)
"""How a word resembles one of a phrase: by a concept, by one that says it all, as the same."""
_FREE = (0.92, 0.92, 1.0)
_LITERAL = (0.7, 0.92, 1.0)
"""What a partner is worth by how it resembles: to a phrase, and to one to be met literally."""
_BARE = 0.5
"""What weighs down a literal phrase of but one word of substance that does not say it all."""
_TYPICALITY_WEIGHT = 0.05
_BETA_SQUARED = 4.0
_MIN_COVERAGE = 0.35
"""Phrases of which less than this is in the whole reply cannot count."""
_GIVEN = 0.4
"""What a word still weighs that the other side has just said."""
_AROUND = 0.15
"""What a word counts that stands in the same clause as a match, beside it."""
_BEFORE = 3
"""Units before the first word of substance among which small words of a phrase may stand."""


class Slot(NamedTuple):
    """A unit of a phrase: its place in the phrase, the meanings it asks for, its weight."""

    place: int
    meanings: int
    weight: float
    small: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase compiled: its slots, heaviest first, the weight of them all, and its sentences.

    `qualities` are what partners are worth to it, by how they resemble.
    """

    text: str
    owner: int
    qualities: tuple[float, ...]
    slots: tuple[Slot, ...]
    total: float
    content: float
    sentences: int


@dataclass(frozen=True, slots=True)
class Match:
    """The best place of a phrase in a reply, as units `first` to `last`.

    `coverage` (0 to 1) tells how much of the phrase is there and how little else; `typicality`
    speaks for (above 0) or against the owner of the phrase; `similarity` (0 to 1) is both in
    one, `blind` what it would be if denials were ignored. `pairs` are (unit of the phrase,
    unit of the reply).
    """

    phrase: Phrase
    similarity: float
    blind: float
    coverage: float
    typicality: float
    first: int
    last: int
    pairs: tuple[tuple[int, int], ...]


class _Hits:
    """Where the meanings of a slot occur in a reply, in order."""

    __slots__ = ("asserted", "kinds", "units")

    def __init__(self) -> None:
        self.units: list[int] = []
        self.kinds: list[int] = []
        self.asserted: list[bool] = []


class _Reply:
    """What the search for all phrases shares: the units, the hits, what is typical of whom."""

    def __init__(
        self, units: Sequence[Unit], hits: dict[int, _Hits], running: Sequence[Sequence[float]]
    ) -> None:
        self.units = units
        self.hits = hits
        self._running = running
        self._strange = [*map(_strangeness, units)]
        self._heavy = [0.0, *accumulate(self._strange)]
        self._clauses: dict[int, tuple[int, int]] = {}
        for index, unit in enumerate(units):
            self._clauses[unit.clause] = self._clauses.get(unit.clause, (index,))[0], index + 1
        self._best = [_best_stretch(column) for column in zip(*running, strict=True)]

    def best_typicality(self, owner: int) -> float:
        """Return what the stretch of units says that says most for an owner."""
        return self._best[owner]

    def typicality(self, owner: int, first: int, last: int) -> float:
        """Return what a stretch of units says for an owner."""
        return self._running[last + 1][owner] - self._running[first][owner]

    def strangeness(self, first: int, last: int, used: Iterable[int]) -> float:
        """Return the weight of the words of some weight in a stretch, but for those used.

        The other words of the clauses it lies in count too, for less.
        """
        units, heavy = self.units, self._heavy
        own = sum(map(self._strange.__getitem__, used))
        within = heavy[last + 1] - heavy[first]
        start = self._clauses[units[first].clause][0]
        beyond = self._clauses[units[last].clause][1]
        return within - own + _AROUND * (heavy[beyond] - heavy[start] - within)


def _strangeness(unit: Unit) -> float:
    return unit.weight if unit.weight >= LIGHT_WEIGHT and not unit.extra else 0.0


def _best_stretch(totals: Sequence[float]) -> float:
    """Return the largest rise from one of the running totals to a later one."""
    lowest = totals[0]
    best = 0.0
    for total in totals:
        if total < lowest:
            lowest = total
        elif total - lowest > best:
            best = total - lowest
    return best


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
        reply = _Reply(analysis.units, hits, self._typicality.running(analysis.units))
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
            limit = _limit(phrase, share, reply)
            if not thorough and limit <= bars.get(phrase.owner, 0.0):
                continue
            match = _best_window(phrase, reply)
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

    def _hits(self, units: Sequence[Unit]) -> dict[int, _Hits]:
        hits: dict[int, _Hits] = defaultdict(_Hits)
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


def _limit(phrase: Phrase, share: float, reply: _Reply) -> float:
    """Return what the similarity of a phrase cannot exceed, given its share in the reply."""
    small = phrase.total - phrase.content
    recall = (min(1.0, share) * phrase.content + small) / phrase.total
    best = (1 + _BETA_SQUARED) * recall / (_BETA_SQUARED + recall)
    return _blend(best, reply.best_typicality(phrase.owner))


def _best_window(phrase: Phrase, reply: _Reply) -> Match | None:
    width = 2 * len(phrase.slots) + 4
    anchors = {
        index
        for slot in phrase.slots
        if not slot.small and slot.meanings in reply.hits
        for index in reply.hits[slot.meanings].units
    }
    best: Match | None = None
    for anchor in sorted(anchors):
        match = _window(phrase, reply, anchor, anchor + width)
        if match is not None and (
            best is None or (match.similarity, match.blind) > (best.similarity, best.blind)
        ):
            best = match
    return best


def _window(phrase: Phrase, reply: _Reply, first: int, beyond: int) -> Match | None:
    """Assign the units of the phrase to units of the reply, heaviest first, each but once."""
    used: dict[int, int] = {}
    matched = blind = 0.0
    for slot in phrase.slots:
        hits = reply.hits.get(slot.meanings)
        if hits is None:
            continue
        lowest = first - _BEFORE if slot.small else first
        chosen = _choose(hits, lowest, beyond, used, reply, first, phrase.sentences)
        if chosen is None:
            continue
        used[hits.units[chosen]] = slot.place
        earned = slot.weight * phrase.qualities[hits.kinds[chosen]]
        blind += earned
        if hits.asserted[chosen]:
            matched += earned
    if not used:
        return None
    start, end = min(used), max(used)
    strange = reply.strangeness(start, end, used)
    typicality = reply.typicality(phrase.owner, start, end)
    coverage = _f_beta(matched, phrase.total, strange)
    return Match(
        phrase,
        similarity=_blend(coverage, typicality),
        blind=_blend(_f_beta(blind, phrase.total, strange), typicality),
        coverage=coverage,
        typicality=typicality,
        first=start,
        last=end,
        pairs=tuple(sorted((place, unit) for unit, place in used.items())),
    )


def _choose(
    hits: _Hits,
    lowest: int,
    beyond: int,
    used: dict[int, int],
    reply: _Reply,
    first: int,
    sentences: int,
) -> int | None:
    """Return the best hit of a slot in the window that is not used yet.

    A phrase reaches over as many sentences as it has itself.
    """
    sentence = reply.units[first].sentence
    chosen: int | None = None
    best = (False, -1)
    for number in range(bisect_left(hits.units, lowest), len(hits.units)):
        index = hits.units[number]
        if index >= beyond:
            break
        if index in used or abs(reply.units[index].sentence - sentence) >= sentences:
            continue
        worth = (hits.asserted[number], hits.kinds[number])
        if worth > best:
            chosen, best = number, worth
    return chosen


def _blend(coverage: float, typicality: float) -> float:
    """Return coverage and typicality as one number between 0 and 1."""
    if coverage <= 0:
        return 0.0
    bonus = _TYPICALITY_WEIGHT * max(min(typicality, CAP), -CAP)
    return max(0.0, (coverage + bonus) / (1 + _TYPICALITY_WEIGHT * CAP))


def _f_beta(matched: float, total: float, strange: float) -> float:
    """Return recall and precision as one number in which recall weighs twice."""
    if matched <= 0:
        return 0.0
    recall = matched / total
    precision = matched / (matched + strange)
    return (1 + _BETA_SQUARED) * recall * precision / (_BETA_SQUARED * precision + recall)
