"""What the picker shows of the marked client beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.i18n import _
from trainer.text import printable
from trainer.tui.widgets.line import flat

if TYPE_CHECKING:
    from trainer.dialogue.model import Header
    from trainer.tui.catalogue import Entry


class Preview(VerticalScroll, can_focus=False):
    """The situation and the goal of one dialogue, or what is wrong with it."""

    def compose(self) -> ComposeResult:
        """Start empty."""
        yield Static(id="preview-text", markup=False)

    def show(self, entry: Entry) -> None:
        """Show this entry from its beginning."""
        text = _broken(entry) if entry.header is None else _situation(entry.header)
        self.query_one("#preview-text", Static).update(text)
        self.scroll_home(animate=False)

    def turn_pages(self, pages: int) -> None:
        """Scroll by so many pages; negative is up."""
        if pages > 0:
            self.scroll_page_down()
        else:
            self.scroll_page_up()


def _situation(header: Header) -> Content:
    client = header.client
    return Content.assemble(
        (printable(client.name), "bold"),
        "\n",
        (printable(client.role), "$text-muted"),
        "\n\n",
        flat(header.situation),
        "\n\n",
        (_("Your goal"), "bold $accent"),
        "\n",
        flat(header.goal),
    )


def _broken(entry: Entry) -> Content:
    return Content.assemble(
        (_("This dialogue cannot be played yet."), "bold $error"),
        "\n\n",
        printable(str(entry.problem or "")),
    )
