"""A dialogue as a map: its turns and endings, and the branches between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.screen import Screen
from textual.widgets import Static

from trainer.dialogue.graph import graph_of
from trainer.i18n import _, ngettext
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.places import places_of
from trainer.tui.widgets.card import Card
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.place_list import PlaceList, PlaceRow
from trainer.tui.widgets.place_view import BranchRow, PlaceView

if TYPE_CHECKING:
    from trainer.dialogue.model import Dialogue


# The list stands above what is shown, and where there is room beside it.
WIDTHS = [(0, "-stacked"), (72, "-beside")]


class GraphScreen(Screen[None]):
    """Lets one walk a dialogue without playing it: along its branches, and back."""

    CSS_PATH = "../styles/graph.tcss"
    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = WIDTHS
    BINDINGS: ClassVar[list[BindingType]] = [
        key("backspace", "back", _("Back"), _("Go back along the way you came"), id="way-back"),
        key(
            "left",
            "to_list",
            _("List"),
            _("Go to the list of turns and endings"),
            id="to-list",
            priority=True,  # what can be scrolled would scroll to the left
        ),
        key("escape,q,g", "app.pop_screen", _("Close"), _("Back to the clients"), id="close"),
        key("pagedown", "read(1)", _("Read on"), _("Scroll what is shown"), id="read", show=False),
        key(
            "pageup", "read(-1)", _("Read back"), _("Scroll what is shown"), id="unread", show=False
        ),
    ]

    def __init__(self, dialogue: Dialogue) -> None:
        super().__init__()
        self._dialogue = dialogue
        self._graph = graph_of(dialogue)
        self._here = dialogue.start
        self._way: list[str] = []

    def compose(self) -> ComposeResult:
        """Lay out the list and the place that is looked at."""
        with Horizontal(id="head"):
            yield Static(printable(self._dialogue.header.title), id="name", markup=False)
            yield Static(self._summary, id="claim", markup=False)
        with Container(id="body"):
            yield PlaceList(places_of(self._dialogue, self._graph))
            yield PlaceView(self._dialogue, self._graph)
        yield KeyBar()

    def on_mount(self) -> None:
        """Begin where a conversation begins."""
        self.query_one(PlaceList).focus_on(self._here)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the way back where there is one, and the list where the focus is not in it."""
        if action == "back":
            return bool(self._way)
        if action == "to_list":
            return not isinstance(self.focused, PlaceRow)
        return True

    @on(Card.Marked)
    async def look_at(self, event: Card.Marked) -> None:
        """Show the place that is marked in the list."""
        if isinstance(event.card, PlaceRow):
            await self._show(str(event.card.value))

    @on(Card.Chosen)
    async def follow(self, event: Card.Chosen) -> None:
        """Go along a branch, or from the list to the branches of the place that is shown."""
        target = str(event.card.value)
        if isinstance(event.card, BranchRow):
            self._way.append(self._here)
        await self._show(target)
        self.query_one(PlaceView).take_focus()

    async def action_back(self) -> None:
        """Go back to where the last branch that was followed began."""
        await self._show(self._way.pop())
        self.query_one(PlaceView).take_focus()

    def action_to_list(self) -> None:
        """Go to the place in the list."""
        self.query_one(PlaceList).focus_on(self._here)

    def action_read(self, pages: int) -> None:
        """Scroll what is shown by a page."""
        view = self.query_one(PlaceView)
        view.scroll_page_down() if pages > 0 else view.scroll_page_up()

    async def _show(self, place: str) -> None:
        shown = self.query_one(PlaceView)
        if place != self._here or not shown.children:
            self._here = place
            await shown.show(place)
        self.query_one(PlaceList).mark(place)
        self.refresh_bindings()

    @property
    def _summary(self) -> str:
        turns, endings = len(self._dialogue.turns), len(self._dialogue.endings)
        return ", ".join(
            (
                ngettext("{count} turn", "{count} turns", turns).format(count=turns),
                ngettext("{count} ending", "{count} endings", endings).format(count=endings),
            )
        )
