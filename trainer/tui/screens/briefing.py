"""Before the conversation: who it is, what happened, what to reach, and how to practise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from trainer.i18n import _
from trainer.names import mode_name, mode_promise
from trainer.store.records import Mode
from trainer.text import printable
from trainer.tui.keys import key, key_name
from trainer.tui.widgets.card import CardList
from trainer.tui.widgets.face import Face, MoodBar
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import flat
from trainer.tui.widgets.mode_row import ModeRow

if TYPE_CHECKING:
    from trainer.dialogue.model import Header
    from trainer.practice.profiles import Filling


class BriefingScreen(Screen[None]):
    """Tells the user who waits, and lets them choose how much coaching they want.

    `filling` is what the blanks of the header are filled with; with None they stay as they are.
    """

    CSS_PATH = "../styles/briefing.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "app.pop_screen", _("Back"), _("Choose another client"), id="back"),
        key(
            "f",
            "fill_in",
            _("Make it yours"),
            _("Fill in your own client and your own facts, and keep them"),
            id="fill-in",
        ),
        key("pagedown", "read(1)", _("Read on"), _("Scroll the briefing"), id="read", show=False),
        key("pageup", "read(-1)", _("Back up"), _("Scroll the briefing"), id="unread", show=False),
    ]

    @dataclass
    class Started(Message):
        """The conversation is to begin in this mode."""

        header: Header
        mode: Mode
        filling: Filling | None

    @dataclass
    class MadeOwn(Message):
        """The blanks are to be filled in."""

        header: Header
        suggested: Mode
        filling: Filling

    def __init__(self, header: Header, *, suggested: Mode, filling: Filling | None = None) -> None:
        super().__init__()
        self._header = header
        self._suggested = suggested
        self._filling = filling if header.blanks else None

    def compose(self) -> ComposeResult:
        """Lay out the client, the story and the three modes."""
        client = self._header.client
        with Horizontal(id="client"):
            yield Face(client.mood)
            with Vertical(id="who"):
                yield Static(printable(client.name), id="client-name", markup=False)
                yield Static(printable(client.role), id="client-role", markup=False)
                yield Static(flat(client.temper), id="client-temper", markup=False)
                yield MoodBar(client.mood)
        with VerticalScroll(id="story", can_focus=False):
            yield Static(_section(_("What happened"), self._header.situation), markup=False)
        yield Static(_section(_("Your goal"), self._header.goal), id="goal", markup=False)
        if self._filling is not None:
            yield Static(_whose(self._filling), id="own", markup=False)
        with CardList(id="modes"):
            yield Static(_("How do you want to practise?"), classes="heading", markup=False)
            for mode in Mode:
                yield ModeRow(mode, mode_name(mode), mode_promise(mode))
        yield KeyBar()

    def on_mount(self) -> None:
        """Mark the mode that suits."""
        for row in self.query(ModeRow):
            if row.value is self._suggested:
                row.focus()

    @on(ModeRow.Chosen)
    def begin(self, event: ModeRow.Chosen) -> None:
        """Begin in the chosen mode."""
        if isinstance(event.card.value, Mode):
            self.post_message(self.Started(self._header, event.card.value, self._filling))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the form only where there is something to fill in."""
        return self._filling is not None if action == "fill_in" else True

    def action_fill_in(self) -> None:
        """Ask for the form."""
        if self._filling is not None:
            self.post_message(self.MadeOwn(self._header, self._suggested, self._filling))

    def action_read(self, pages: int) -> None:
        """Scroll the story by a page."""
        story = self.query_one("#story", VerticalScroll)
        story.scroll_page_down() if pages > 0 else story.scroll_page_up()


def _whose(filling: Filling) -> Content:
    """Return in a line whose client it is."""
    changes = _("{key} changes it.").format(key=key_name("f"))
    if filling.profile:
        name = f"“{printable(filling.profile)}”"
        return Content.assemble(_("Made yours:"), " ", (name, "bold"), ". ", changes)
    if filling.blanks:
        return Content(" ".join((_("Made yours, with your own words."), changes)))
    return Content(
        _("{key} makes it yours: your own client, your own facts.").format(key=key_name("f"))
    )


def _section(title: str, text: str) -> Content:
    return Content.assemble((title, "bold $accent"), "\n", flat(text))
