"""How typical words are of one move or pitfall among all those of a rubric."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from scoring.units import Unit, contrary

_SMOOTHING = 0.3
_STRANGE = -0.5
"""What a word costs that no phrasing of the move or pitfall has."""
_CONTRARY = 1.0
"""What a word costs whose contrary is typical, as a share of what the contrary is worth."""
_CONTRARY_FLOOR = -3.0
_NEAR = 2
_PAIR_WEIGHT = 0.15
_PAIR_CAP = 20.0
CAP = 9.0


class Typicality:
    """Log-odds of meanings: in the phrasings of one owner against those of all the others.

    `banks` holds for each owner (move or pitfall) the units of each of its phrasings.
    """

    def __init__(self, banks: Sequence[Sequence[Sequence[Unit]]]) -> None:
        counts = [Counter[str]() for _ in banks]
        for count, bank in zip(counts, banks, strict=True):
            for units in bank:
                count.update({sign for unit in units if not unit.small for sign in unit.signs})
        sizes = [len(bank) for bank in banks]
        shares: dict[str, float] = defaultdict(float)
        for count, size in zip(counts, sizes, strict=True):
            for sign, number in count.items():
                shares[sign] += number / (size + 1)
        self._owners = len(banks)
        everything = sum(sizes)
        self._weights: dict[str, tuple[float, ...]] = {}
        for sign in {*shares, *map(contrary, shares)}:
            opposite = contrary(sign)
            row = []
            for count, size in zip(counts, sizes, strict=True):
                said = sign if count[sign] or not count[opposite] else opposite
                odds = _log_odds(count[said], size, shares.get(said, 0.0), self._owners, everything)
                row.append(odds if said == sign else -_CONTRARY * max(odds, -_STRANGE))
            self._weights[sign] = tuple(row)
        # With nothing to compare it with, no word is typical of an owner.
        self._strange = (_STRANGE if self._owners > 1 else 0.0,) * self._owners
        self._pairs = _pair_weights(banks, sizes)

    def running(self, units: Sequence[Unit]) -> list[list[float]]:
        """Return the running totals of what the units say for each owner: row i of the first i.

        What a stretch of units says is the difference of two rows; above 0 it is typical.
        """
        together = self._of_pairs(units)
        totals = [0.0] * self._owners
        rows = [totals]
        for index, unit in enumerate(units):
            if unit.counts:
                size = unit.weight
                totals = [
                    total + (said if (said := weight * size) > _CONTRARY_FLOOR else _CONTRARY_FLOOR)
                    for total, weight in zip(totals, self._said(unit), strict=True)
                ]
            if index in together:
                totals = totals.copy()
                for owner, weight in together[index].items():
                    totals[owner] += _PAIR_WEIGHT * min(weight, _PAIR_CAP)
            rows.append(totals)
        return rows

    def _said(self, unit: Unit) -> Iterable[float]:
        """Return what a unit says for each owner: of its meanings the most telling one."""
        found = [self._weights[sign] for sign in unit.signs if sign in self._weights]
        if not found:
            return self._strange
        return found[0] if len(found) == 1 else map(_telling, *found)

    def _of_pairs(self, units: Sequence[Unit]) -> dict[int, dict[int, float]]:
        """Return what each unit says together with those just before it, by its place and owner."""
        found: dict[int, dict[int, float]] = {}
        for first, place in _neighbours(units):
            best: dict[int, float] = {}
            for pair in product(units[first].signs, units[place].signs):
                for owner, weight in self._pairs.get(pair, ()):
                    if weight > best.get(owner, 0.0):
                        best[owner] = weight
            if best:
                sums = found.setdefault(place, {})
                for owner, weight in best.items():
                    sums[owner] = sums.get(owner, 0.0) + weight
        return found


def _neighbours(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Yield the places of units that stand close together, at least one of them of substance."""
    for index, first in enumerate(units):
        for place in range(index + 1, min(index + 1 + _NEAR, len(units))):
            second = units[place]
            if second.sentence != first.sentence:
                break
            if second.first > first.last and not (first.small and second.small):
                yield index, place


def _pair_weights(
    banks: Sequence[Sequence[Sequence[Unit]]], sizes: Sequence[int]
) -> dict[tuple[str, str], list[tuple[int, float]]]:
    counts: dict[tuple[str, str], dict[int, int]] = {}
    for owner, bank in enumerate(banks):
        for units in bank:
            seen = {
                pair
                for first, second in _neighbours(units)
                for pair in product(units[first].signs, units[second].signs)
            }
            for pair in seen:
                owners = counts.setdefault(pair, {})
                owners[owner] = owners.get(owner, 0) + 1
    everything = sum(sizes)
    weights: dict[tuple[str, str], list[tuple[int, float]]] = {}
    for pair, owners in counts.items():
        shares = sum(own / (sizes[owner] + 1) for owner, own in owners.items())
        weights[pair] = [
            (owner, _log_odds(own, sizes[owner], shares, len(banks), everything))
            for owner, own in owners.items()
        ]
    return weights


def _telling(*weights: float) -> float:
    """Return what a word says in its most telling meaning: for the owner, else against it."""
    best = max(weights)
    return best if best > 0 else min(weights)


def _log_odds(own: int, size: int, shares: float, owners: int, everything: int) -> float:
    """Compare how often an owner says something with how often the others do on average.

    `own` of its `size` phrasings say it; `shares` are the parts of all `owners` that do, summed.
    """
    if owners < 2:
        return 0.0
    if not own:
        return _STRANGE
    mine = (own + _SMOOTHING) / (size + 1)
    theirs = (shares - own / (size + 1)) / (owners - 1) + _SMOOTHING / (everything - size + 1)
    return math.log(mine / theirs)
