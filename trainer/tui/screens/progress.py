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
    from collections.abc import Sequence

    from trainer.review.progress import Progress
    from trainer.review.progress_report import ProgressReport

BAR = 10
LABEL = 30  # cells for a name; where there are fewer, what is told twice gives way


class ProgressRow(Static):
    """One move or pitfall in a line: its last verdicts, its name, and how it goes in all.

    `group` are the items of all rows that make columns with it.
    """

    def __init__(self, item: Progress, group: Sequence[Progress]) -> None:
        super().__init__()
        self._item = item
        self._group = group

    def render(self) -> Content:
        """Set name and counts at the two ends of the line; for a name there is room first."""
        signs = Content.styled(f"{latest_signs(self._item)}   ", "bold")
        width = self.content_size.width - signs.cell_length - 2
        for drawn, briefly in ((True, False), (False, False), (False, True)):
            counts = self._counts(drawn=drawn, briefly=briefly)
            room = max(8, width - counts.cell_length)
            if room >= LABEL:
                break
        label = Content(printable(self._item.subject.label)).truncate(room, ellipsis=True)
        return signs + label.pad_right(room - label.cell_length + 2) + counts

    def _counts(self, *, drawn: bool, briefly: bool) -> Content:
        """Return how it goes: as a bar if `drawn`, as a figure, in words."""
        share = self._item.share or 0
        cells = max(len(counts_told(item, briefly=briefly)) for item in self._group)
        return Content.assemble(
            bar(share, BAR, "$primary") + " " if drawn else "",
            (f"{share:>3}", "bold"),
            (f"  {counts_told(self._item, briefly=briefly):<{cells}}", "$text-muted"),
        )


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
                yield heading(title)
                for item in items:
                    yield ProgressRow(item, items)
            for title, names in names_only(self._report.items):
                yield heading(title)
                yield Line(Content.styled(printable(names), "$text-muted"))
            yield heading(_("How well you judge yourself"))
            yield Line(Content(told(self._report.judging)))
            if self._report.items:
                yield Line(Content.styled(signs_told(), "$text-muted"), gap=True)
        yield KeyBar()
