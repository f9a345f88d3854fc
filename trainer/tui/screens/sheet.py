"""The sheet: one page to have at hand in the real conversation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from trainer.documents.document import Block, Section
from trainer.i18n import _
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.screens.reading import Page, ReadingScreen
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.page_lines import page_lines

if TYPE_CHECKING:
    from trainer.documents.document import Document


class SheetScreen(ReadingScreen):
    """Shows a sheet, in two columns where there is room; it can be saved as a file.

    `name` is proposed as the name of the file, without its ending.
    """

    CSS_PATH = "../styles/sheet.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("e", "save", _("Save"), _("Save the sheet as a file, to print or to send"), id="save"),
        key("escape,q,s", "app.pop_screen", _("Close"), _("Back to the clients"), id="close"),
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

    def action_save(self) -> None:
        """Ask where to save the sheet."""
        from trainer.tui.screens.save import SaveScreen

        self.app.push_screen(SaveScreen(self._document, name=self._file_name))


def columns(blocks: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """Part blocks after the first section: what to say stands beside everything else."""
    ends = [place for place, block in enumerate(blocks, 1) if isinstance(block, Section)]
    end = ends[0] if ends else len(blocks)
    return blocks[:end], blocks[end:]
