"""Progress by move: what goes well, what does not yet, and how well one judges oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from trainer.i18n import _
from trainer.review.progress_words import (
    basis_told,
    counts_told,
    latest_signs,
    names_only,
    sections,
    signs_told,
)
from trainer.review.self_judging import told
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.widgets.face import bar
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import Line, heading

if TYPE_CHECKING:
    from trainer.review.progress import Progress
    from trainer.review.progress_report import ProgressReport

BAR = 10


class ProgressRow(Static):
    """One move or pitfall in a line: its last verdicts, its name, and how it goes in all.

    `width` is how many cells the counts take in every row, so that the rows make columns.
    """

    def __init__(self, item: Progress, share: int, width: int) -> None:
        super().__init__()
        self._item = item
        self._share = share
        self._width = width

    def render(self) -> Content:
        """Set name and counts at the two ends of the line; a long name gives way."""
        signs = Content.styled(f"{latest_signs(self._item)}   ", "bold")
        counts = Content.assemble(
            bar(self._share, BAR, "$primary"),
            (f" {self._share:>3}", "bold"),
            (f"  {counts_told(self._item):<{self._width}}", "$text-muted"),
        )
        room = max(8, self.content_size.width - signs.cell_length - counts.cell_length - 2)
        label = Content(printable(self._item.subject.label)).truncate(room, ellipsis=True)
        return signs + label.pad_right(room - label.cell_length + 2) + counts


class ProgressScreen(Screen[None]):
    """Shows a report; what came up too seldom is named and not graded."""

    CSS_PATH = "../styles/progress.tcss"
    AUTO_FOCUS = "#progress"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,q,p", "app.pop_screen", _("Close"), _("Back to where you were"), id="close"),
    ]

    def __init__(self, report: ProgressReport) -> None:
        super().__init__()
        self._report = report

    def compose(self) -> ComposeResult:
        """Lay out the sections."""
        with VerticalScroll(id="progress"):
            yield Line(Content.styled(_("Progress by move"), "bold $accent"))
            yield Line(Content.styled(basis_told(self._report), "$text-muted"))
            for title, items in sections(self._report.items):
                width = max(len(counts_told(item)) for item in items)
                yield heading(title)
                for item in items:
                    yield ProgressRow(item, item.share or 0, width)
            for title, names in names_only(self._report.items):
                yield heading(title)
                yield Line(Content.styled(printable(names), "$text-muted"))
            yield heading(_("How well you judge yourself"))
            yield Line(Content(told(self._report.judging)))
            if self._report.items:
                yield Line(Content.styled(signs_told(), "$text-muted"), gap=True)
        yield KeyBar()
