"""How much of a reply serves none of the moves.

What a person says beyond them is what the other side takes up: an excuse, a dig, a door left
open, whether or not a phrasing of a pitfall resembles it.
"""

from __future__ import annotations

from collections.abc import Sequence

from scoring.units import Unit
from scoring.windows import Match

_RESEMBLES = 0.5
"""A stretch that resembles a phrasing of a move by this much serves the move."""
_SHORT = 8.0
"""A reply of less substance than this strays no further than one of this length would."""


def digression(units: Sequence[Unit], matches: Sequence[Match]) -> float:
    """Return the share (0 to 1) of the words of substance, by weight, that no match covers.

    `matches` are those of the moves. A short reply is measured as though it were longer: a name,
    a date or a greeting beside the one thing it says is no digression.
    """
    total = sum(unit.weight for unit in units if unit.counts)
    return sum(units[index].weight for index in beside(units, matches)) / max(_SHORT, total)


def beside(units: Sequence[Unit], matches: Sequence[Match]) -> list[int]:
    """Return the places of the units of substance that no match of a move covers."""
    serving: set[int] = set()
    for match in matches:
        if match.similarity >= _RESEMBLES:
            serving.update(range(match.first, match.last + 1))
    return [index for index, unit in enumerate(units) if unit.counts and index not in serving]
