"""The list of the history, which grows by a page when one comes near its end."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import ClassVar

from textual.binding import BindingType

from trainer.i18n import _
from trainer.review.naming import Names
from trainer.store.handle import Database
from trainer.store.history import EVERYTHING, Filter, Order, page
from trainer.store.runs import runs
from trainer.tui.keys import key
from trainer.tui.widgets.card import CardList
from trainer.tui.widgets.session_card import SessionCard

PAGE = 30
NEAR = 10  # so many cards before the end the next page is fetched
RUN = 8  # points of a sparkline


class SessionList(CardList):
    """Shows the sessions that a filter lets through, in an order, page by page."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("pagedown", "mark_page(1)", _("On"), _("A page on"), id="page-on", show=False),
        key("pageup", "mark_page(-1)", _("Back"), _("A page back"), id="page-back", show=False),
        key("home", "mark_end(0)", _("First"), _("Mark the first"), id="first", show=False),
        key("end", "mark_end(-1)", _("Last"), _("Mark the last so far"), id="last", show=False),
    ]

    def __init__(self, database: Database, names: Names) -> None:
        super().__init__(id="sessions")
        self._database = database
        self._names = names
        self._which = EVERYTHING
        self._order = Order.NEWEST
        self._whole = False
        self._changing = asyncio.Lock()  # cards are only ever changed by one at a time

    @property
    def rows(self) -> list[SessionCard]:
        """Return the cards that are there so far, from the top."""
        return list(self.query(SessionCard))

    @property
    def marked(self) -> SessionCard | None:
        """Return the marked card, also while another screen lies over this one."""
        focused = self.screen.focused
        return focused if isinstance(focused, SessionCard) else None

    async def show(
        self, which: Filter, order: Order, now: datetime, *, mark: str | None = None
    ) -> None:
        """Show the sessions anew, at least as many as there were, and mark one by its id.

        Where that is not there, the card in its place is marked. Raises StoreError.
        """
        async with self._changing:
            before = self.rows
            place = next((n for n, card in enumerate(before) if card.row.id == mark), 0)
            self._which, self._order, self._whole = which, order, False
            cards = self._next_cards(0, max(PAGE, place + 1), now)
            with self.app.batch_update():
                await self.remove_children()
                await self.mount(*cards)
            again = next((card for card in cards if card.row.id == mark), None)
            if again is None and cards:
                again = cards[min(place, len(cards) - 1)]
            if again is not None:
                again.focus()

    async def grow(self, now: datetime) -> None:
        """Fetch the next page where the marked card is near the end. Raises StoreError."""
        async with self._changing:
            rows, marked = self.rows, self.marked
            if self._whole or marked is None or rows.index(marked) < len(rows) - NEAR:
                return
            await self.mount(*self._next_cards(len(rows), PAGE, now))

    def action_mark_page(self, pages: int) -> None:
        """Mark the card a page further down; negative is up."""
        if rows := self.rows:
            height = max(1, rows[0].outer_size.height)  # 0 until it is laid out
            self.action_mark(pages * max(1, self.size.height // height - 1))

    def action_mark_end(self, place: int) -> None:
        """Mark the first card (0), or the last one there is so far (−1)."""
        if rows := self.rows:
            rows[place].focus()

    def _next_cards(self, offset: int, count: int, now: datetime) -> list[SessionCard]:
        rows = page(self._database, self._which, order=self._order, limit=count, offset=offset)
        self._whole = len(rows) < count
        led = runs(self._database, [row.id for row in rows], length=RUN)
        return [SessionCard(row, self._names, led[row.id], now) for row in rows]
