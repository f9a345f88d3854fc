"""Points from attempt to attempt as a plot in characters; loads the library that draws it."""

from __future__ import annotations

from collections.abc import Sequence

import plotext
from textual.content import Content

DOT = "●"
LINE = "braille"
SCALE = (0, 25, 50, 75, 100)
SMALLEST = (24, 6)


def plot(points: Sequence[int | None], ends: tuple[str, str], size: tuple[int, int]) -> Content:
    """Return points (0–100), oldest first, in so many columns and rows.

    Where one is None the line is drawn past it. `ends` are the words below the first and the
    last; nothing is drawn where there are no points or the size is too small.
    """
    width, height = size
    known = [(place, value) for place, value in enumerate(points, 1) if value is not None]
    if not known or width < SMALLEST[0] or height < SMALLEST[1]:
        return Content("")
    return _coloured(_drawn(known, len(points), ends, width, height))


def _drawn(
    known: Sequence[tuple[int, int]], count: int, ends: tuple[str, str], width: int, height: int
) -> str:
    """Draw with the library, which keeps one figure for the whole process."""
    places, values = zip(*known, strict=True)
    plotext.clear_figure()
    plotext.theme("clear")
    plotext.limitsize(
        width=False, height=False
    )  # not to the terminal: the size is that of a part of it
    plotext.plotsize(width, height)
    plotext.plot(places, values, marker=LINE)
    plotext.scatter(places, values, marker=DOT)
    plotext.xlim(1, max(2, count))
    plotext.ylim(SCALE[0], SCALE[-1])
    plotext.yticks(SCALE)
    plotext.xticks(*((1, count), ends) if count > 1 else ((1,), ends[:1]))
    plotext.xaxes(lower=True, upper=False)
    plotext.yaxes(left=True, right=False)
    drawn: str = plotext.uncolorize(plotext.build())
    return drawn


def _coloured(drawn: str) -> Content:
    """Return the drawing with the line and its dots in colour, and the frame muted."""
    content = Content(drawn.rstrip("\n")).stylize("$text-muted")
    for place, sign in enumerate(content.plain):
        if sign == DOT:
            content = content.stylize("bold $accent", place, place + 1)
        elif "\u2800" <= sign <= "\u28ff":
            content = content.stylize("$primary", place, place + 1)
    return content
