"""Where the user types a reply: grows with the text, Enter sends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.geometry import Offset
from textual.message import Message
from textual.widgets import TextArea

from trainer.i18n import _
from trainer.tui.keys import key


class ReplyBox(TextArea):
    """A few lines for one reply; a paste over `limit` characters is declined.

    Sending does not clear it: the draft stays until the reply is kept.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "send", _("Send"), _("Send your reply"), id="send"),
        key(
            "ctrl+j,shift+enter",
            "newline",
            _("New line"),
            _("Start a new line in your reply"),
            id="newline",
            show=False,
        ),
        key(
            "pageup",
            "page(-1)",
            _("Earlier"),
            _("Scroll the conversation up"),
            id="scroll-up",
            show=False,
        ),
        key(
            "pagedown",
            "page(1)",
            _("Later"),
            _("Scroll the conversation down"),
            id="scroll-down",
            show=False,
        ),
    ]

    @dataclass
    class Sent(Message):
        """The user wants this draft to be the reply."""

        text: str

    @dataclass
    class TooLong(Message):
        """A paste was declined: `length` characters would have been too many."""

        length: int

    @dataclass
    class Paged(Message):
        """The user wants to scroll the conversation by pages; negative is up."""

        pages: int

    def __init__(self, limit: int) -> None:
        super().__init__(
            compact=True,
            highlight_cursor_line=False,
            tab_behavior="focus",
            placeholder=_("What do you say?"),
        )
        self._limit = limit

    def draft(self, text: str) -> None:
        """Begin with this text, the cursor behind it."""
        self.load_text(text)
        self.move_cursor(self.document.end)

    def on_key(self, event: events.Key) -> None:
        """Send or break the line here, in its turn among the keys typed before.

        A priority binding would overtake them: its text would not be in the box yet.
        """
        actions = {
            "enter": self.action_send,
            "ctrl+j": self.action_newline,
            "shift+enter": self.action_newline,
        }
        if (action := actions.get(event.key)) is not None:
            event.stop()
            event.prevent_default()
            action()

    def scroll_cursor_visible(self, center: bool = False, animate: bool = False) -> Offset:
        """Scroll to the cursor, where it stands in the text.

        While lines are taken back the text is shorter already, and the cursor not there yet.
        """
        if self.cursor_location[0] >= self.document.line_count:
            return Offset()
        return super().scroll_cursor_visible(center, animate)

    def action_send(self) -> None:
        """Hand the draft over; it is not cleared here."""
        self.post_message(self.Sent(self.text))

    def action_newline(self) -> None:
        """Start a new line where the cursor is."""
        self.replace("\n", *self.selection, maintain_selection_offset=False)

    def action_page(self, pages: int) -> None:
        """Ask for earlier or later lines of the conversation."""
        self.post_message(self.Paged(pages))

    def on_paste(self, event: events.Paste) -> None:
        """Take a paste that leaves the reply a reply; decline a longer one and keep the draft."""
        length = len(self.text) - len(self.selected_text) + len(event.text)
        if length > self._limit:
            event.prevent_default()
            event.stop()
            self.post_message(self.TooLong(length))
