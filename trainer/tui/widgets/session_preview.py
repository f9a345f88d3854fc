"""What the history shows of the marked session beside the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.documents.sparkline import sparkline
from trainer.i18n import _, ngettext
from trainer.names import mode_name
from trainer.review.enough import ENOUGH
from trainer.review.naming import Names, change_words
from trainer.store.history import Attempt, HistoryRow, Standing
from trainer.text import printable
from trainer.times import duration, local_time
from trainer.tui.widgets.session_card import ending_words


class SessionPreview(VerticalScroll, can_focus=False):
    """The session in words, and how the attempts at its conversation went."""

    def __init__(self, names: Names) -> None:
        super().__init__(id="preview")
        self._names = names

    def compose(self) -> ComposeResult:
        """Start empty."""
        yield Static(id="preview-text", markup=False)

    def show(self, row: HistoryRow, standing: Standing | None, attempts: Sequence[Attempt]) -> None:
        """Show a session, and its scenario's attempts that came to an ending, oldest first."""
        title = self._names.title(row.scenario, row.language)
        lines = [
            Content.styled(" · ".join(_about(row)), "$text-muted"),
            ending_words(row, self._names),
            *([Content.assemble(*_total(row))] if row.total is not None else []),
            Content(""),
            Content.styled(_("{title}, time after time").format(title=printable(title)), "bold"),
            *_attempts(standing, attempts),
        ]
        self.query_one("#preview-text", Static).update(Content("\n").join(lines))
        self.scroll_home(animate=False)


def _about(row: HistoryRow) -> Iterator[str]:
    yield local_time(row.started_at)
    yield mode_name(row.mode)
    yield duration(row.talked)
    yield ngettext("{count} reply", "{count} replies", row.replies).format(count=row.replies)


def _total(row: HistoryRow) -> Iterator[tuple[str, str]]:
    yield (f"{row.total} ", "bold $primary")
    yield (_("of 100"), "$text-muted")
    if row.change is not None:
        than = _("than the time before") if row.change else _("as the time before")
        yield (f", {change_words(row.change)} {than}", "$text-muted")
    if row.total != row.total_of_the_day:
        yield (f", {_('{points} on the day').format(points=row.total_of_the_day)}", "$text-muted")


def _attempts(standing: Standing | None, attempts: Sequence[Attempt]) -> Iterator[Content]:
    if standing is None or standing.attempts < ENOUGH:
        count = 0 if standing is None else standing.attempts
        told = ngettext(
            "{count} attempt came to an ending: not enough yet for a trend.",
            "{count} attempts came to an ending: not enough yet for a trend.",
            count,
        )
        yield Content.styled(told.format(count=count), "$text-muted")
        return
    yield Content.styled(sparkline([attempt.total for attempt in attempts]), "$primary")
    figures = (
        (_("first"), standing.first),
        (_("best"), standing.best),
        (_("latest"), standing.latest),
    )
    yield Content("   ").join(
        [
            Content.assemble((f"{name} ", "$text-muted"), (str(attempt.total), "bold"))
            for name, attempt in figures
        ]
    )
