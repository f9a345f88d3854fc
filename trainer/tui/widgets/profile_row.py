"""The profiles of a conversation on one line, to go through with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from trainer.i18n import _
from trainer.text import printable
from trainer.tui.keys import key


class ProfileRow(Static, can_focus=True):
    """One of several names between two arrows; behind the last one stands a new profile."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        key("right", "go(1)", _("Next profile"), _("Take the next profile"), id="next-profile"),
        key(
            "left",
            "go(-1)",
            _("Previous"),
            _("Take the profile before"),
            id="previous-profile",
            show=False,
        ),
        key("delete", "forget", _("Delete"), _("Delete this profile"), id="forget-profile"),
        key("enter", "app.focus_next", _("Fill in"), _("Go to the first field"), id="fill-in"),
    ]
    index: reactive[int] = reactive(0)

    @dataclass
    class Taken(Message):
        """Another profile is to be shown; `before` is the number of the one before."""

        before: int
        index: int

    @dataclass
    class Entered(Message):
        """The arrow keys act on the row now."""

        row: ProfileRow

    @dataclass
    class Unwanted(Message):
        """A profile is to be deleted."""

        index: int

    def __init__(self, names: Sequence[str], index: int, *, id: str) -> None:
        super().__init__(id=id)
        self.names = list(names)
        self.set_reactive(ProfileRow.index, index)

    def render(self) -> Content:
        """Show the name, and which of how many it is."""
        new = self.index == len(self.names)
        name = _("a new one") if new else printable(self.names[self.index])
        style = "$accent bold" if self.has_focus else "bold"
        place = _("{number} of {count}").format(number=self.index + 1, count=len(self.names) + 1)
        return Content.assemble(
            ("‹ ", style), (name, style), (" ›", style), (f"   {place}", "$text-muted")
        )

    def without(self, index: int) -> None:
        """Take out a profile that is gone."""
        del self.names[index]
        self.set_reactive(ProfileRow.index, min(index, len(self.names)))
        self.refresh()

    def action_go(self, step: int) -> None:
        """Take the next profile, or the one before."""
        before, count = self.index, len(self.names) + 1
        self.index = (before + step) % count
        self.post_message(self.Taken(before, self.index))

    def action_forget(self) -> None:
        """Ask for this profile to be deleted."""
        if self.index < len(self.names):
            self.post_message(self.Unwanted(self.index))

    def on_focus(self) -> None:
        """Show that the arrow keys act on it, and tell the form."""
        self.refresh()
        self.post_message(self.Entered(self))

    def on_blur(self) -> None:
        """Show that they do not any more."""
        self.refresh()
