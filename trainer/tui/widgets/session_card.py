"""The cards of the history: one for each session that was held."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from trainer.documents.sparkline import sparkline
from trainer.i18n import _, ngettext
from trainer.names import mode_name
from trainer.review.naming import Names, signed
from trainer.store.history import HistoryRow, State
from trainer.text import printable
from trainer.times import duration, moment
from trainer.tui.keys import key
from trainer.tui.verdicts import ENDING_COLORS
from trainer.tui.widgets.card import Card


class SessionCard(Card, inherit_bindings=False):
    """A session: client and points above, when and how it was held below.

    `run` are the points of the attempts that led up to it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", _("Open"), _("Look back on the marked session"), id="open")
    ]

    def __init__(self, row: HistoryRow, names: Names, run: Sequence[int], now: datetime) -> None:
        super().__init__(
            row,
            Content.styled(printable(names.title(row.scenario, row.language)), "bold"),
            Content.assemble((_when(row, now), "$text-muted"), " · ", ending_words(row, names)),
            _score(row, run),
        )
        self.row = row


def ending_words(row: HistoryRow, names: Names) -> Content:
    """Return how a session ended, or that it did not, in the colour of its ending."""
    if row.state is State.OPEN:
        told = ngettext("open after {count} reply", "open after {count} replies", row.replies)
        return Content.styled(told.format(count=row.replies), "$accent")
    if row.ending is None:
        return Content.styled(_("given up"), "$text-muted")
    ending = names.ending(row.scenario, row.language, row.ending)
    if ending is None:
        return Content.styled(printable(row.ending), "$text-muted")
    return Content.styled(printable(ending.title), ENDING_COLORS[ending.kind])


def _when(row: HistoryRow, now: datetime) -> str:
    parts = (moment(row.started_at, now), mode_name(row.mode), duration(row.talked))
    return " · ".join(parts)


def _score(row: HistoryRow, run: Sequence[int]) -> Content:
    if row.total is None:
        return Content("")
    change = "" if row.change is None else f" {signed(row.change)}"
    return Content.assemble(
        (f"{sparkline(run)} ", "$text-muted"),
        (f"{row.total:>3}", "bold $primary"),
        (f"{change:>5}", "$text-muted"),
    )
