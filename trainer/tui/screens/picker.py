"""The first screen: who to talk to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from trainer.i18n import _, ngettext
from trainer.store.errors import StoreError
from trainer.store.records import StoredSession
from trainer.text import printable
from trainer.tui.catalogue import Catalogue, Entry, load
from trainer.tui.keys import key, key_name
from trainer.tui.widgets.card import Card
from trainer.tui.widgets.client_list import ClientList
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.preview import Preview

if TYPE_CHECKING:
    from textual.widgets import Input

    from trainer.tui.services import Services


class PickerScreen(Screen[None]):
    """Lists the clients with their scores and shows what awaits with the marked one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "clear", _("Show all"), _("Drop the filter"), id="clear"),
        key(
            "c",
            "continue",
            _("Continue"),
            _("Go on with the conversation you left open"),
            id="continue",
        ),
        key("h", "history", _("History"), _("Look back on what you have done"), id="history"),
        key("d", "drill", _("Drill"), _("Practise single turns, the weakest first"), id="drill"),
        key(
            "s",
            "sheet",
            _("Sheet"),
            _("One page for the real conversation, with your best lines"),
            id="sheet",
        ),
        key("p", "progress", _("Progress"), _("See how each move goes"), id="progress"),
        key("q", "app.quit", _("Quit"), _("Leave the trainer"), id="quit"),
        key("slash,ctrl+f", "filter", _("Filter"), _("Show only clients that match"), id="filter"),
        key("g", "map", _("Map"), _("See every turn, move and branch of this one"), id="map"),
        key("r", "reload", _("Read anew"), _("Read the list of clients anew"), id="reload"),
        key("pagedown", "read(1)", _("Read on"), _("Scroll the preview"), id="read", show=False),
        key("pageup", "read(-1)", _("Read back"), _("Scroll the preview"), id="unread", show=False),
        key("down", "to_list", _("Next"), _("Mark the next one"), id="next", show=False),
    ]

    @dataclass
    class Picked(Message):
        """A client was chosen."""

        entry: Entry

    @dataclass
    class Mapped(Message):
        """The turns and branches of a client are to be looked at."""

        entry: Entry

    @dataclass
    class SheetWanted(Message):
        """The sheet of a client is to be looked at."""

        entry: Entry

    @dataclass
    class Remembered(Message):
        """The sessions that were held are to be looked at."""

    @dataclass
    class Continued(Message):
        """The open session is to go on."""

        session: StoredSession

    @dataclass
    class Drilled(Message):
        """Single turns are to be practised."""

    @dataclass
    class ProgressWanted(Message):
        """The progress by move is to be looked at."""

    def __init__(self, services: Services, *, notice: str = "") -> None:
        super().__init__()
        self._services = services
        self._notice = notice
        self._catalogue = Catalogue((), None)
        self._filter: Input | None = None
        self._stale = False
        self._shown: Entry | None = None

    def compose(self) -> ComposeResult:
        """Lay out head, list and preview, with everything that the first paint shows."""
        self._read_catalogue()
        with Horizontal(id="head"):
            yield Static("partways", id="name", markup=False)
            yield Static(_("Part ways, and stay on good terms."), id="claim")
        if self._notice:
            yield Static(printable(self._notice), id="notice", markup=False)
        with Container(id="body"):
            yield ClientList(self._catalogue, self._services.clock())
            yield Static(
                _("Nobody matches. {key} shows all.").format(key=key_name("escape")), id="nobody"
            )
            yield Preview(id="preview")
        yield KeyBar()

    def on_mount(self) -> None:
        """Mark the first client, or the conversation that was left open."""
        self.query_one(ClientList).mark_first()

    @on(events.ScreenSuspend)
    def expect_news(self) -> None:
        """Remember that scores may change while other screens are up."""
        self._stale = True

    @on(events.ScreenResume)
    async def refresh_cards(self) -> None:
        """Read the catalogue anew after other screens, and mark the same client again."""
        if self._stale:
            await self.show_anew()

    async def action_reload(self) -> None:
        """Read the catalogue anew: files may have been written in the meantime."""
        if await self.show_anew():
            count = len(self._catalogue.entries)
            self.notify(
                ngettext("Read anew: {count} client.", "Read anew: {count} clients.", count).format(
                    count=count
                )
            )

    async def show_anew(self) -> bool:
        """Read the catalogue and show it; say whether it could be read."""
        if not self._read_catalogue():
            return False
        self._stale = False
        now = self._services.clock()
        await self.query_one(ClientList).show(self._catalogue, now, words=self._words)
        self._say_if_nobody()
        self.refresh_bindings()
        return True

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is: a session to go on with, a filter to drop."""
        if action == "continue":
            return self._catalogue.open_session is not None
        if action == "clear":
            return self._filter is not None
        return True

    @on(Card.Marked)
    def show_marked(self, event: Card.Marked) -> None:
        """Show what awaits with the marked client."""
        self._preview(event.card)

    @on(Card.Chosen)
    def choose(self, event: Card.Chosen) -> None:
        """Go on with the open session or to the client's briefing."""
        value = event.card.value
        if isinstance(value, StoredSession):
            self.post_message(self.Continued(value))
        elif isinstance(value, Entry):
            self.post_message(self.Picked(value))

    def action_continue(self) -> None:
        """Go on with the open session."""
        if (session := self._catalogue.open_session) is not None:
            self.post_message(self.Continued(session))

    def action_map(self) -> None:
        """Look at the turns and branches of the marked client."""
        if self._shown is not None:
            self.post_message(self.Mapped(self._shown))

    def action_drill(self) -> None:
        """Practise single turns."""
        self.post_message(self.Drilled())

    def action_progress(self) -> None:
        """Look at the progress by move."""
        self.post_message(self.ProgressWanted())

    def action_sheet(self) -> None:
        """Look at the sheet of the marked client."""
        if self._shown is not None:
            self.post_message(self.SheetWanted(self._shown))

    def action_history(self) -> None:
        """Look back on the sessions that were held."""
        self.post_message(self.Remembered())

    def action_read(self, pages: int) -> None:
        """Scroll the preview by a page."""
        self.query_one(Preview).turn_pages(pages)

    async def action_filter(self) -> None:
        """Open the line to filter with."""
        if self._filter is None:
            from textual.widgets import Input

            self._filter = Input(placeholder=_("Name, role or trouble …"), id="filter")
            await self.mount(self._filter, before="#body")
            self.refresh_bindings()
        self._filter.focus()

    def action_to_list(self) -> None:
        """Go from the filter line to the first client that matches."""
        self.query_one(ClientList).mark_first()

    async def action_clear(self) -> None:
        """Close the filter line and show every client."""
        if self._filter is not None:
            await self._filter.remove()
            self._filter = None
            self._apply_filter()
            self.query_one(ClientList).mark_first()
            self.refresh_bindings()

    def on_input_changed(self) -> None:
        """Show the clients that match what was typed so far, the first one with its preview."""
        self._apply_filter()
        if cards := self.query_one(ClientList).cards:
            self._preview(cards[0])

    def on_input_submitted(self) -> None:
        """Go to the first client that matches."""
        self.action_to_list()

    @property
    def _words(self) -> str:
        """Return what is filtered by, empty where nothing is."""
        return "" if self._filter is None else self._filter.value

    def _apply_filter(self) -> None:
        self.query_one(ClientList).filter(self._words)
        self._say_if_nobody()

    def _say_if_nobody(self) -> None:
        self.query_one("#nobody").display = (
            bool(self._words) and not self.query_one(ClientList).cards
        )

    def _preview(self, card: Card) -> None:
        if (entry := self.query_one(ClientList).entry_of(card)) is not None:
            self._shown = entry
            self.query_one(Preview).show(entry)

    def _read_catalogue(self) -> bool:
        """Read the catalogue; say so and keep the one before where the store cannot be read."""
        try:
            self._catalogue = load(self._services)
        except StoreError as error:
            self.notify(str(error), severity="error")
            return False
        return True
