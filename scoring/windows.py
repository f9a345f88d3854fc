"""One phrase laid over one reply: where it fits best, how well, and which words earned it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from scoring.typicality import CAP
from scoring.units import LIGHT_WEIGHT, Unit

_TYPICALITY_WEIGHT = 0.05
_BETA_SQUARED = 4.0
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


class Hits:
    """Where the meanings of a slot occur in a reply, in order."""

    __slots__ = ("asserted", "kinds", "units")

    def __init__(self) -> None:
        self.units: list[int] = []
        self.kinds: list[int] = []
        self.asserted: list[bool] = []


class Reply:
    """What the search for all phrases shares: the units, the hits, what is typical of whom."""

    def __init__(
        self, units: Sequence[Unit], hits: dict[int, Hits], running: Sequence[Sequence[float]]
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


def limit(phrase: Phrase, share: float, reply: Reply) -> float:
    """Return what the similarity of a phrase cannot exceed, given its share in the reply."""
    small = phrase.total - phrase.content
    recall = (min(1.0, share) * phrase.content + small) / phrase.total
    best = (1 + _BETA_SQUARED) * recall / (_BETA_SQUARED + recall)
    return _blend(best, reply.best_typicality(phrase.owner))


def best_window(phrase: Phrase, reply: Reply) -> Match | None:
    """Return the match of a phrase where it fits a reply best, None where they share nothing."""
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


def _window(phrase: Phrase, reply: Reply, first: int, beyond: int) -> Match | None:
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
    hits: Hits,
    lowest: int,
    beyond: int,
    used: dict[int, int],
    reply: Reply,
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
