"""Paragraphs of the coach and of the debrief."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from trainer.text import printable


class Line(Static):
    """One paragraph; `inset` moves it in, also where it wraps, `gap` leaves a line before it."""

    def __init__(self, content: Content, *, inset: bool = False, gap: bool = False) -> None:
        super().__init__(content, markup=False)
        self.set_class(inset, "-inset")
        self.set_class(gap, "-gap")


def heading(title: str) -> Line:
    """Return the title of a few paragraphs."""
    return Line(Content.styled(title, "bold $accent"), gap=True)


def flat(text: str) -> str:
    """Return a text as one paragraph that is safe to show."""
    return printable(" ".join(text.split()))
