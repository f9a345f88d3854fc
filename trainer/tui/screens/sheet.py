"""The sheet: one page to have at hand in the real conversation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Static

from trainer.i18n import _
from trainer.review.document import Block, Section
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.screens.turns import LINES, Page
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.page_lines import page_lines

if TYPE_CHECKING:
    from trainer.review.document import Document


class SheetScreen(Screen[None]):
    """Shows a sheet, in two columns where there is room; it can be saved as a file.

    `name` is proposed as the name of the file, without its ending.
    """

    CSS_PATH = "../styles/sheet.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("e", "save", _("Save"), _("Save the sheet as a file, to print or to send"), id="save"),
        key("escape,q,s", "app.pop_screen", _("Close"), _("Back to the clients"), id="close"),
        key("down", "read(1)", _("Down"), _("Read on"), id="down", show=False),
        key("up", "read(-1)", _("Up"), _("Read back"), id="up", show=False),
        key("pagedown,space", "turn_page(1)", _("On"), _("A page on"), id="page-down", show=False),
        key("pageup", "turn_page(-1)", _("Back"), _("A page back"), id="page-up", show=False),
    ]

    def __init__(self, document: Document, *, name: str) -> None:
        super().__init__()
        self._document = document
        self._file_name = name

    def compose(self) -> ComposeResult:
        """Lay out the head and the two columns."""
        first, second = columns(self._document.blocks)
        with Horizontal(id="head"):
            yield Static(printable(self._document.title), id="name", markup=False)
            yield Static(printable(self._document.subtitle), id="claim", markup=False)
        with Page(id="pages"):
            with Page(classes="column"):
                yield from page_lines(first)
            with Page(classes="column"):
                yield from page_lines(second)
        yield KeyBar()

    def action_read(self, step: int) -> None:
        """Scroll by a few lines; negative is up."""
        for page in self.query(Page):
            page.scroll_relative(y=step * LINES, animate=False)

    def action_turn_page(self, pages: int) -> None:
        """Scroll by a page; negative is up."""
        for page in self.query(Page):
            page.scroll_page_down() if pages > 0 else page.scroll_page_up()

    def action_save(self) -> None:
        """Ask where to save the sheet."""
        from trainer.tui.screens.save import SaveScreen

        self.app.push_screen(SaveScreen(self._document, name=self._file_name))


def columns(blocks: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """Part blocks after the first section: what to say stands beside everything else."""
    ends = [place for place, block in enumerate(blocks, 1) if isinstance(block, Section)]
    end = ends[0] if ends else len(blocks)
    return blocks[:end], blocks[end:]
