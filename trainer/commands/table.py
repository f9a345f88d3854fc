"""Rows of text in columns."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.text import printable


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows, at least one, with their columns below each other, safe to print."""
    cells = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )
