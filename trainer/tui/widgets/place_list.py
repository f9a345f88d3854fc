"""The turns and endings of a dialogue, to choose one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from trainer.dialogue.model import Ending
from trainer.i18n import _
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.places import Place
from trainer.tui.widgets.card import Card, CardList


class PlaceRow(Card, inherit_bindings=False):
    """A turn or an ending on one line."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,right", "choose", _("Look closer"), _("Go to its branches"), id="closer")
    ]

    def __init__(self, place: Place) -> None:
        sign = "■" if isinstance(place.script, Ending) else "○"
        style = "" if place.reached else "$text-disabled"
        super().__init__(
            place.id,
            Content.assemble((f"{sign} ", "$accent"), (printable(place.title), style)),
            Content(""),
            Content.styled(place.note, "$text-warning") if place.note else None,
        )

    def render(self) -> Content:
        """Set title and note on one line."""
        return super().render().split("\n")[0]


class PlaceList(CardList):
    """Lists the places; the one that is looked at stays marked while the focus is elsewhere."""

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__(id="places")
        self._places = places

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        yield from map(PlaceRow, self._places)

    def mark(self, place: str) -> None:
        """Mark the place that is looked at."""
        for row in self.query(PlaceRow):
            row.set_class(row.value == place, "-current")
            if row.value == place:
                row.scroll_visible(animate=False)

    def focus_on(self, place: str) -> None:
        """Give the row of this place the focus."""
        for row in self.query(PlaceRow):
            if row.value == place:
                row.focus()
