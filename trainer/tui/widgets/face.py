"""The client's face and mood, in signs, a bar and a word."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from trainer.i18n import _
from trainer.names import mood_name
from trainer.tui.moods import expression


class Face(Static):
    """The face, four lines high or, `small`, one; it changes with `mood` (0–100)."""

    mood: reactive[int] = reactive(50)

    def __init__(self, mood: int, *, small: bool = False) -> None:
        super().__init__(classes="-small" if small else "-large")
        self._small = small
        self.set_reactive(Face.mood, mood)

    def render(self) -> Content:
        """Draw the face in the colour of its mood."""
        look = expression(self.mood)
        return Content.styled(look.small if self._small else look.large, look.color)


class MoodBar(Static):
    """The mood (0–100) as a bar and a word, with what the last reply changed."""

    BAR = 10
    mood: reactive[int] = reactive(50)
    change: reactive[int] = reactive(0)

    def __init__(self, mood: int) -> None:
        super().__init__()
        self.set_reactive(MoodBar.mood, mood)

    def render(self) -> Content:
        """Draw bar, word and change."""
        look = expression(self.mood)
        return Content.assemble(
            bar(self.mood, self.BAR, look.color),
            (f" {mood_name(self.mood)}", f"{look.color} bold"),
            (_change(self.change), "$text-muted"),
        )


def bar(value: int, cells: int, color: str) -> Content:
    """Return a bar of so many cells for a value of 0–100; full and empty differ without colour."""
    full = round(max(0, min(100, value)) / 100 * cells)
    return Content.assemble(("━" * full, color), ("┄" * (cells - full), "$text-disabled"))


def _change(points: int) -> str:
    if not points:
        return ""
    return " " + (_("▲ {points}") if points > 0 else _("▼ {points}")).format(points=abs(points))
