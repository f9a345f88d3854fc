"""Whether two phrasings say the same, as the scorer hears them."""

from __future__ import annotations

from scoring.reading import Reading
from scoring.windows import Match

_SAME = 0.83
"""Coverage from which two phrasings say the same."""


def says_the_same(match: Match, reading: Reading) -> bool:
    """Tell whether a phrasing has all the words of substance of the reply read, and no others."""
    if match.coverage < _SAME:
        return False
    units = reading.analysis.units
    used = {unit for _place, unit in match.pairs if not units[unit].small}
    counted = {index for index, unit in enumerate(units) if unit.counts}
    wanted = sum(not slot.small for slot in match.phrase.slots)
    return counted <= used and wanted <= len(used)
