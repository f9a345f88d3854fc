"""What the screens have in common on which one reads: keys that scroll every page at once."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen

from trainer.i18n import _
from trainer.tui.keys import key

LINES = 2  # how far a key scrolls


class Page(VerticalScroll, can_focus=False, inherit_bindings=False):
    """A part of the screen that can be scrolled; the keys for that are the screen's."""


class ReadingScreen(Screen[None]):
    """Scrolls its pages by keys, whatever has the focus."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("down", "read(1)", _("Down"), _("Read on"), id="down", show=False),
        key("up", "read(-1)", _("Up"), _("Read back"), id="up", show=False),
        key("pagedown,space", "turn_page(1)", _("On"), _("A page on"), id="page-down", show=False),
        key("pageup", "turn_page(-1)", _("Back"), _("A page back"), id="page-up", show=False),
    ]

    def action_read(self, step: int) -> None:
        """Scroll by a few lines; negative is up."""
        for page in self.query(Page):
            page.scroll_relative(y=step * LINES, animate=False)

    def action_turn_page(self, pages: int) -> None:
        """Scroll by a page; negative is up."""
        for page in self.query(Page):
            if pages > 0:
                page.scroll_page_down()
            else:
                page.scroll_page_up()
