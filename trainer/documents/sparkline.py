"""Values from 0 to 100 as a line of blocks."""

from __future__ import annotations

from collections.abc import Sequence

BLOCKS = "▁▂▃▄▅▆▇█"


def sparkline(values: Sequence[int | None]) -> str:
    """Return values (0–100) as blocks, one each and higher for more; a dot for none."""
    return "".join(
        "·" if value is None else BLOCKS[min(len(BLOCKS) - 1, value * len(BLOCKS) // 100)]
        for value in values
    )
