"""Every session that was held, newest first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from trainer.i18n import _, ngettext
from trainer.names import mode_name
from trainer.review.naming import Names
from trainer.review.progress_words import drilled_told
from trainer.store.drill_reviews import turns_drilled
from trainer.store.errors import StoreError
from trainer.store.history import Filter, Order, Standing, attempts, count, standings
from trainer.store.records import Mode
from trainer.text import printable
from trainer.tui.keys import key, key_name
from trainer.tui.widgets.card import Card
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.session_card import SessionCard
from trainer.tui.widgets.session_list import SessionList
from trainer.tui.widgets.session_preview import SessionPreview

if TYPE_CHECKING:
    from trainer.tui.review_routes import ReviewRoutes
    from trainer.tui.services import Services

SPARKS = 30  # points of the sparkline beside the list
MODES = (None, *Mode)
ORDERS = tuple(Order)


class HistoryScreen(Screen[None]):
    """Lists the sessions; one can filter and sort them, open, compare and delete one."""

    CSS_PATH = "../styles/history.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,q,h", "app.pop_screen", _("Close"), _("Back to the clients"), id="close"),
        key("t", "trend", _("Trend"), _("See how the points went, and each skill"), id="trend"),
        key("c", "compare", _("Compare"), _("Put another attempt beside this one"), id="compare"),
        key(
            "f", "only", _("Only this"), _("Show only this client, or all again"), id="only-client"
        ),
        key("m", "mode", _("Mode"), _("Show only one mode, or all again"), id="only-mode"),
        key("o", "order", _("Sort"), _("Sort by time, points or client"), id="order"),
        key("p", "progress", _("Progress"), _("See how each move goes"), id="progress"),
        key("d,delete", "delete", _("Delete"), _("Delete the marked session"), id="delete"),
        key("u", "undo", _("Undo"), _("Bring the last deleted session back"), id="undo"),
    ]

    @dataclass
    class ProgressWanted(Message):
        """The progress by move is to be looked at."""

    def __init__(self, services: Services, routes: ReviewRoutes) -> None:
        super().__init__()
        self._services = services
        self._routes = routes
        self._database = services.store.database
        self._names = Names(services.library)
        self._which = Filter()
        self._order = Order.NEWEST
        self._standings: dict[str, dict[str, Standing]] = {}
        self._stale = False

    def compose(self) -> ComposeResult:
        """Lay out head, list and preview."""
        with Horizontal(id="head"):
            yield Static(_("History"), id="name", markup=False)
            yield Static(id="claim", markup=False)
        yield Static(id="nothing", markup=False)
        with Container(id="body"):
            yield SessionList(self._database, self._names)
            yield SessionPreview(self._names)
        yield KeyBar()

    async def on_mount(self) -> None:
        """Show the newest sessions."""
        await self._show()

    @on(events.ScreenSuspend)
    def expect_news(self) -> None:
        """Remember that sessions may change while other screens are up."""
        self._stale = True

    @on(events.ScreenResume)
    async def refresh_rows(self) -> None:
        """Read the sessions anew after other screens."""
        if self._stale:
            self._stale = False
            await self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is something for."""
        if action == "undo":
            return bool(self._routes.removed)
        if action in ("trend", "compare", "delete"):
            return bool(self.query(SessionCard))
        if action in ("only", "mode", "order"):
            return bool(self.query(SessionCard)) or (action != "order" and self._filtered)
        return True

    # ---------------------------------------------------------------- showing

    @on(Card.Marked)
    async def show_marked(self, event: Card.Marked) -> None:
        """Show more of the marked session, and more sessions near the end of the list."""
        if isinstance(event.card, SessionCard):
            self._preview(event.card)
            await self.query_one(SessionList).grow(self._services.clock())

    @on(Card.Chosen)
    def open_chosen(self, event: Card.Chosen) -> None:
        """Look back on a session."""
        if isinstance(event.card, SessionCard):
            self._routes.to_session(event.card.row.id)

    async def _show(self, mark: str | None = None) -> None:
        """Show what the filter lets through, with the same session marked as far as it does."""
        sessions = self.query_one(SessionList)
        mark = mark or (sessions.marked.row.id if sessions.marked else None)
        try:
            self._standings = {}
            await sessions.show(self._which, self._order, self._services.clock(), mark=mark)
            found = count(self._database, self._which)
            drilled = turns_drilled(self._database, self._services.language)
        except StoreError as error:
            self.notify(str(error), severity="error")
            return
        self.query_one("#claim", Static).update(self._claim(found, drilled))
        nothing = self.query_one("#nothing", Static)
        nothing.update(self._why_nothing())
        nothing.display = not found
        self.query_one("#body").display = bool(found)
        self.refresh_bindings()

    def _preview(self, card: SessionCard) -> None:
        row = card.row
        try:
            if row.language not in self._standings:
                self._standings[row.language] = standings(self._database, row.language)
            run = attempts(
                self._database, language=row.language, scenario=row.scenario, limit=SPARKS
            )
        except StoreError as error:
            self.notify(str(error), severity="error")
            return
        standing = self._standings[row.language].get(row.scenario)
        self.query_one(SessionPreview).show(row, standing, run)

    def _claim(self, found: int, drilled: int) -> str:
        """Return how many sessions are shown, which and in what order; drills count apart."""
        if not found and not self._filtered:
            return drilled_told(drilled) if drilled else ""
        told = [ngettext("{count} session", "{count} sessions", found).format(count=found)]
        if self._which.scenario is not None and self._which.language is not None:
            title = self._names.title(self._which.scenario, self._which.language)
            told.append(_("only {title}").format(title=printable(title)))
        if self._which.mode is not None:
            told.append(_("only {mode}").format(mode=mode_name(self._which.mode)))
        orders = {
            Order.NEWEST: _("newest first"),
            Order.POINTS: _("most points first"),
            Order.SCENARIO: _("by client"),
        }
        told.append(orders[self._order])
        if drilled:
            told.append(drilled_told(drilled))
        return " · ".join(told)

    def _why_nothing(self) -> str:
        if self._filtered:
            return _("No session is like that. {mode} and {only} show others.").format(
                mode=key_name("m"), only=key_name("f")
            )
        return _(
            "Nothing here yet. Hold a conversation, and you can look back on it here: what was "
            "said, what each point came from, and how it goes from time to time."
        )

    @property
    def _filtered(self) -> bool:
        return self._which != Filter()

    # ------------------------------------------------------- filter and sort

    async def action_only(self) -> None:
        """Show only sessions with the marked one's client, or all again."""
        marked = self.query_one(SessionList).marked
        if self._which.scenario is not None or marked is None:
            self._which = replace(self._which, scenario=None, language=None)
        else:
            row = marked.row
            self._which = replace(self._which, scenario=row.scenario, language=row.language)
        await self._show()

    async def action_mode(self) -> None:
        """Show only the next mode, after the last one all."""
        following = MODES[(MODES.index(self._which.mode) + 1) % len(MODES)]
        self._which = replace(self._which, mode=following)
        await self._show()

    async def action_order(self) -> None:
        """Sort by the next of time, points and client."""
        self._order = ORDERS[(ORDERS.index(self._order) + 1) % len(ORDERS)]
        await self._show()

    # ------------------------------------------------------ what one does to it

    def action_progress(self) -> None:
        """Look at the progress by move."""
        self.post_message(self.ProgressWanted())

    def action_trend(self) -> None:
        """See how the attempts at the marked conversation went."""
        if marked := self.query_one(SessionList).marked:
            self._routes.to_trend(marked.row.scenario, marked.row.language)

    def action_compare(self) -> None:
        """Choose an attempt to put beside the marked session."""
        if marked := self.query_one(SessionList).marked:
            self._routes.choose_comparison(marked.row.id)

    def action_delete(self) -> None:
        """Delete the marked session after a question."""
        marked = self.query_one(SessionList).marked
        if marked is None:
            return
        from trainer.tui.screens.confirm import ConfirmScreen

        row = marked.row
        question = ConfirmScreen.deleting_a_session(
            self._names.title(row.scenario, row.language), row.replies
        )

        async def delete(confirmed: bool | None) -> None:
            if confirmed and self._routes.remove(row.id):
                self.notify(
                    _("Deleted. {key} brings it back until you quit.").format(key=key_name("u"))
                )
                await self._show(row.id)

        self.app.push_screen(question, delete)

    async def action_undo(self) -> None:
        """Bring the session back that was deleted last."""
        if (session := self._routes.restore_last()) is not None:
            self.notify(_("It is back."))
            await self._show(session)
