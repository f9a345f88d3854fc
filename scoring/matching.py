"""Phrases against one reply: how similar, and which words of the reply earned it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scoring.typicality import CAP, Typicality
from scoring.units import MARKING_WEIGHT, LIGHT_WEIGHT, Analysis, Unit

_SAME_MEANING = 0.92
_TYPICALITY_WEIGHT = 0.05
_BETA_SQUARED = 4.0
_MIN_COVERAGE = 0.45
"""Phrases of which less than this is in the whole reply are not looked at."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase compiled: for each unit the number of its slot and its weight."""

    text: str
    owner: int
    slots: tuple[int, ...]
    weights: tuple[float, ...]
    anchors: frozenset[int]
    total: float
    content: float


@dataclass(frozen=True, slots=True)
class Match:
    """The best place of a phrase in a reply.

    `coverage` (0 to 1) tells how much of the phrase is there and how little else; it counts
    what the reply asserts, `blind` what it would be if denials were ignored. `typicality`
    speaks for (above 0) or against the owner of the phrase. `pairs` are (unit of the phrase,
    unit of the reply).
    """

    phrase: Phrase
    coverage: float
    blind_coverage: float
    typicality: float
    first: int
    last: int
    pairs: tuple[tuple[int, int], ...]

    @property
    def similarity(self) -> float:
        """Coverage and typicality as one number between 0 and 1."""
        return _blend(self.coverage, self.typicality)

    @property
    def blind(self) -> float:
        """The similarity if denials were ignored."""
        return _blend(self.blind_coverage, self.typicality)


def _blend(coverage: float, typicality: float) -> float:
    if coverage <= 0:
        return 0.0
    bonus = _TYPICALITY_WEIGHT * max(min(typicality, CAP), -CAP)
    return max(0.0, (coverage + bonus) / (1 + _TYPICALITY_WEIGHT * CAP))


@dataclass(frozen=True, slots=True)
class _Hit:
    unit: int
    quality: float
    asserted: bool


class PhraseIndex:
    """Phrases of many owners (moves and pitfalls), ready to be found in replies."""

    def __init__(
        self,
        phrases: Iterable[tuple[int, str, Sequence[Unit]]],
        typicality: Typicality,
        complete: frozenset[str],
    ) -> None:
        self._typicality = typicality
        self._complete = complete
        self._slots: dict[frozenset[str], int] = {}
        self._by_sign: dict[str, list[int]] = defaultdict(list)
        self._postings: list[list[tuple[int, float]]] = []
        self.phrases: list[Phrase] = []
        for owner, text, units in phrases:
            self._add(owner, text, units)

    def _add(self, owner: int, text: str, units: Sequence[Unit]) -> None:
        if not units:
            return
        weights = tuple(unit.weight for unit in units)
        single = sum(weight > MARKING_WEIGHT for weight in weights) == 1
        slots = tuple(self._slot(self._strict(unit) if single else unit.signs) for unit in units)
        number = len(self.phrases)
        content = 0.0
        for unit, slot, weight in zip(units, slots, weights, strict=True):
            if unit.weight > MARKING_WEIGHT:
                content += weight
                self._postings[slot].append((number, weight))
        anchors = frozenset(
            slot for unit, slot in zip(units, slots, strict=True) if unit.weight > MARKING_WEIGHT
        )
        self.phrases.append(Phrase(text, owner, slots, weights, anchors, sum(weights), content))

    def _strict(self, unit: Unit) -> frozenset[str]:
        """Keep of the meanings of a phrase's only word those that say it all by themselves."""
        return frozenset(
            sign
            for sign in unit.signs
            if sign.lstrip("~") == f"={unit.key}" or sign.lstrip("~") in self._complete
        )

    def _slot(self, signs: frozenset[str]) -> int:
        slot = self._slots.get(signs)
        if slot is None:
            slot = self._slots[signs] = len(self._postings)
            self._postings.append([])
            for sign in signs:
                self._by_sign[sign].append(slot)
        return slot

    def find(self, reply: Analysis) -> list[Match]:
        """Return the best match of every phrase of which enough is in the reply."""
        hits = self._hits(reply.units)
        covered: dict[int, float] = defaultdict(float)
        for slot in hits:
            for number, weight in self._postings[slot]:
                covered[number] += weight
        clauses = self._typicality.of_clauses(reply.units)
        matches = []
        for number, weight in covered.items():
            phrase = self.phrases[number]
            if weight >= _MIN_COVERAGE * phrase.content:
                match = _best_window(phrase, reply.units, hits, clauses)
                if match is not None:
                    matches.append(match)
        return matches

    def _hits(self, units: Sequence[Unit]) -> dict[int, list[_Hit]]:
        hits: dict[int, list[_Hit]] = defaultdict(list)
        for index, unit in enumerate(units):
            best: dict[int, tuple[float, bool]] = {}
            for sign in unit.signs:
                plain = sign.lstrip("~")
                quality = 1.0 if plain[0] == "=" else _SAME_MEANING
                contrary = plain if sign[0] == "~" else f"~{sign}"
                for asserted, wanted in ((True, sign), (False, contrary)):
                    for slot in self._by_sign.get(wanted, ()):
                        if (asserted, quality) > best.get(slot, (0.0, False))[::-1]:
                            best[slot] = (quality, asserted)
            for slot, (quality, asserted) in best.items():
                hits[slot].append(_Hit(index, quality, asserted))
        return hits


def _best_window(
    phrase: Phrase,
    units: Sequence[Unit],
    hits: dict[int, list[_Hit]],
    clauses: dict[int, list[float]],
) -> Match | None:
    width = 2 * len(phrase.slots) + 4
    anchors = sorted({hit.unit for slot in phrase.anchors for hit in hits.get(slot, ())})
    best: Match | None = None
    for anchor in anchors:
        match = _window(phrase, units, hits, clauses, anchor, anchor + width)
        if match is not None and (
            best is None or (match.similarity, match.blind) > (best.similarity, best.blind)
        ):
            best = match
    return best


def _window(
    phrase: Phrase,
    units: Sequence[Unit],
    hits: dict[int, list[_Hit]],
    clauses: dict[int, list[float]],
    first: int,
    beyond: int,
) -> Match | None:
    """Assign the units of the phrase to units of the reply, heaviest first, each but once."""
    sentence = units[first].sentence
    used: dict[int, int] = {}
    matched = blind = 0.0
    order = sorted(range(len(phrase.slots)), key=lambda place: -phrase.weights[place])
    for place in order:
        weight = phrase.weights[place]
        chosen: _Hit | None = None
        lowest = first if phrase.slots[place] in phrase.anchors else first - 3
        for hit in hits.get(phrase.slots[place], ()):
            if (
                lowest <= hit.unit < beyond
                and hit.unit not in used
                and units[hit.unit].sentence == sentence
                and (
                    chosen is None
                    or (hit.asserted, hit.quality) > (chosen.asserted, chosen.quality)
                )
            ):
                chosen = hit
        if chosen is None:
            continue
        used[chosen.unit] = place
        blind += weight * chosen.quality
        if chosen.asserted:
            matched += weight * chosen.quality
    if not used:
        return None
    start, end = min(used), max(used)
    extra = sum(
        units[index].weight
        for index in range(start, end + 1)
        if index not in used and units[index].weight >= LIGHT_WEIGHT and not units[index].extra
    )
    touched = {units[index].clause for index in range(start, end + 1)}
    typicality = max(
        (clauses[clause][phrase.owner] for clause in touched if clause in clauses), default=0.0
    )
    return Match(
        phrase,
        _f_beta(matched, phrase.total, extra),
        _f_beta(blind, phrase.total, extra),
        typicality,
        start,
        end,
        tuple(sorted((place, unit) for unit, place in used.items())),
    )


def _f_beta(matched: float, total: float, extra: float) -> float:
    """Return recall and precision as one number in which recall weighs twice."""
    if matched <= 0:
        return 0.0
    recall = matched / total
    precision = matched / (matched + extra)
    return (1 + _BETA_SQUARED) * recall * precision / (_BETA_SQUARED * precision + recall)
