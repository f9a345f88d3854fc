"""How the attempts at one conversation went: in all, and for each skill."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from trainer.documents.sparkline import sparkline
from trainer.i18n import _, ngettext
from trainer.names import skill_name
from trainer.review.attempts import opened_attempts
from trainer.review.enough import ENOUGH
from trainer.review.naming import Names
from trainer.review.trends import Trend, skill_trends
from trainer.store.errors import StoreError
from trainer.store.history import Attempt, attempts
from trainer.text import printable
from trainer.times import local_time
from trainer.tui.keys import key
from trainer.tui.plots import plot
from trainer.tui.widgets.card import Card, CardList
from trainer.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from trainer.tui.services import Services

SHOWN = 40
"""So many attempts are looked into, the newest."""

SPARKS = 16


@dataclass(frozen=True, slots=True)
class NamedTrend:
    """The points of all, or of one skill, and what they are called."""

    name: str
    trend: Trend


class TrendRow(Card, inherit_bindings=False):
    """The points in all, or of one skill, in a line."""

    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, named: NamedTrend) -> None:
        trend = named.trend
        super().__init__(named, Content(named.name), Content(""))
        self._sparks = Content.styled(f"{sparkline(trend.points[-SPARKS:])} ", "$primary")
        self._figures = _figures(trend) if trend.known else Content("")

    def render(self) -> Content:
        """Set name and figures on one line; where it is short, the figures alone are enough."""
        if not self._figures:
            return self._title
        told = self._sparks + self._figures
        if self._title.cell_length + 2 + told.cell_length > self.content_size.width:
            told = self._figures
        room = max(0, self.content_size.width - told.cell_length - self._title.cell_length)
        return self._title.pad_right(room) + told


class TrendScreen(Screen[None]):
    """Lists total and skills of the last attempts, and draws the marked one."""

    CSS_PATH = "../styles/trend.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,q,t", "app.pop_screen", _("Close"), _("Back to the history"), id="close")
    ]

    def __init__(self, services: Services, scenario: str, language: str) -> None:
        super().__init__()
        self._services = services
        self._scenario, self._language = scenario, language
        self._attempts: Sequence[Attempt] = ()
        self._marked: NamedTrend | None = None

    def compose(self) -> ComposeResult:
        """Lay out the plot and what it can show."""
        names = Names(self._services.library)
        with Horizontal(id="head"):
            title = names.title(self._scenario, self._language)
            yield Static(printable(title), id="name", markup=False)
            yield Static(id="claim", markup=False)
        yield Static(id="plot", markup=False)
        yield CardList(id="trends")
        yield KeyBar()

    async def on_mount(self) -> None:
        """Look into the attempts."""
        try:
            self._attempts = attempts(
                self._services.store.database,
                language=self._language,
                scenario=self._scenario,
                limit=SHOWN,
            )
            opened = opened_attempts(self._attempts, self._services.store, self._services.library)
        except StoreError as error:
            self.notify(str(error), severity="error")
            return
        count = len(self._attempts)
        self.query_one("#claim", Static).update(_claim(count))
        whole = Trend(tuple(attempt.total for attempt in self._attempts))
        trends = [NamedTrend(_("In all"), whole)]
        trends += [
            NamedTrend(skill_name(skill), trend) for skill, trend in skill_trends(opened).items()
        ]
        listed = self.query_one(CardList)
        if count:
            await listed.mount(*map(TrendRow, trends))
            listed.mark_first()

    @on(Card.Marked)
    def draw_marked(self, event: Card.Marked) -> None:
        """Draw the marked trend."""
        if isinstance(event.card.value, NamedTrend):
            self._marked = event.card.value
            self._draw()

    def on_resize(self, event: events.Resize) -> None:
        """Fit the drawing to the new size."""
        self.call_after_refresh(self._draw)

    def _draw(self) -> None:
        if self._marked is None:
            return
        canvas = self.query_one("#plot", Static)
        trend = self._marked.trend
        if not trend.enough:
            count = len(trend.known)
            told = ngettext(
                "Not enough yet: {count} attempt. From {enough} on there is a curve here.",
                "Not enough yet: {count} attempts. From {enough} on there is a curve here.",
                count,
            )
            canvas.update(Content.styled(told.format(count=count, enough=ENOUGH), "$text-muted"))
            return
        ends = (self._attempts[0].ended_at, self._attempts[-1].ended_at)
        first, last = (local_time(at).split()[0] for at in ends)
        size = canvas.content_size
        canvas.update(plot(trend.points, (first, last), (size.width, size.height)))


def _claim(count: int) -> str:
    if count == SHOWN:
        return _("the last {count} attempts").format(count=count)
    return ngettext(
        "{count} attempt came to an ending", "{count} attempts came to an ending", count
    ).format(count=count)


def _figures(trend: Trend) -> Content:
    """Return first, best and latest points."""
    known = trend.known
    figures = ((_("first"), known[0]), (_("best"), max(known)), (_("latest"), known[-1]))
    return Content.assemble(
        *(
            part
            for name, points in figures
            for part in ((f"  {name} ", "$text-muted"), (f"{points:>3}", "bold"))
        )
    )
