"""Before the score is shown, one says how one finds one's own replies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from trainer.i18n import _
from trainer.review.self_judging import LEVELS, level_name
from trainer.store.errors import StoreError
from trainer.tui.keys import key
from trainer.tui.widgets.card import Card, CardList
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.turn_block import said_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from trainer.practice.session import Session
    from trainer.practice.turn import Turn
    from trainer.review.self_rating import SelfRating


class LevelRow(Card, inherit_bindings=False):
    """One of the words a reply can be rated with, and the key for it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", _("Rate"), _("Rate the reply with the marked word"), id="rate")
    ]

    def __init__(self, number: int, points: int) -> None:
        super().__init__(points, Content(str(number)), Content(level_name(points)))

    def render(self) -> Content:
        """Set key and word side by side, with a sign on the marked one."""
        sign = "▸ " if self.has_focus else "  "
        return Content.assemble(
            (sign, "$accent bold"), (self._title.plain, "bold"), f"  {self._subtitle.plain}"
        )


class SelfRatingScreen(Screen[None]):
    """Goes through the replies that wait for a rating, at least one, one at a time.

    Each can be left out; whoever has had enough sees the score at once.
    """

    CSS_PATH = "../styles/self_rating.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            key(
                str(number),
                f"rate({number})",
                level_name(points),
                _("Rate the reply with this word"),
                id=f"rate-{number}",
                show=False,
            )
            for number, points in enumerate(LEVELS, 1)
        ),
        # What can be scrolled would scroll to the side.
        key(
            "right",
            "leave_out",
            _("Leave out"),
            _("Leave this reply out"),
            id="leave-out",
            priority=True,
        ),
        key(
            "left",
            "back",
            _("Back"),
            _("Back to the reply before"),
            id="reply-before",
            priority=True,
        ),
        key("escape,q", "finish", _("See the score"), _("Leave out the rest"), id="finish"),
        key("pagedown", "read(1)", _("Read on"), _("Scroll the reply"), id="read", show=False),
        key("pageup", "read(-1)", _("Read back"), _("Scroll the reply"), id="unread", show=False),
    ]

    @dataclass
    class Finished(Message):
        """The replies have been rated, or left out, and the score may be shown."""

        session: Session

    def __init__(self, session: Session, rating: SelfRating, waiting: Sequence[Turn]) -> None:
        super().__init__()
        self._session = session
        self._rating = rating
        self._turns = waiting
        self._place = 0

    def compose(self) -> ComposeResult:
        """Lay out the question, the reply, and the words to choose from."""
        with Horizontal(id="head"):
            yield Static(_("Before you see the score"), id="name", markup=False)
            yield Static(id="place", markup=False)
        yield VerticalScroll(id="said", can_focus=False)
        with CardList(id="levels"):
            yield Static(_("How did this reply do?"), classes="heading", markup=False)
            for number, points in enumerate(LEVELS, 1):
                yield LevelRow(number, points)
        yield KeyBar()

    async def on_mount(self) -> None:
        """Show the first reply."""
        await self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the way back where there is one."""
        return self._place > 0 if action == "back" else True

    @on(Card.Chosen)
    async def rate(self, event: Card.Chosen) -> None:
        """Keep a rating and go on with the next reply."""
        if isinstance(event.card.value, int):
            await self._rate(event.card.value)

    async def action_rate(self, number: int) -> None:
        """Rate with the word of this number."""
        await self._rate(LEVELS[number - 1])

    async def action_leave_out(self) -> None:
        """Go on with the next reply, or to the score."""
        await self._go_to(self._place + 1)

    async def action_back(self) -> None:
        """Go back to the reply before."""
        await self._go_to(self._place - 1)

    def action_finish(self) -> None:
        """Go on to the score."""
        self.post_message(self.Finished(self._session))

    def action_read(self, pages: int) -> None:
        """Scroll what was said by a page."""
        said = self.query_one("#said", VerticalScroll)
        said.scroll_page_down() if pages > 0 else said.scroll_page_up()

    async def _rate(self, points: int) -> None:
        try:
            self._rating.give(self._turns[self._place], points)
        except StoreError as error:
            self.notify(str(error), severity="error")
            return
        await self._go_to(self._place + 1)

    async def _go_to(self, place: int) -> None:
        if place >= len(self._turns):
            self.action_finish()
            return
        self._place = place
        await self._show()

    async def _show(self) -> None:
        turn = self._turns[self._place]
        place = _("Reply {number} of {count}").format(
            number=self._place + 1, count=len(self._turns)
        )
        self.query_one("#place", Static).update(place)
        said = self.query_one("#said", VerticalScroll)
        with self.app.batch_update():
            await said.remove_children()
            await said.mount(*said_lines(turn, self._session.dialogue.header.client.name))
        self._mark(self._rating.given.get(turn.id, LEVELS[len(LEVELS) // 2]))
        self.refresh_bindings()

    def _mark(self, points: int) -> None:
        for row in self.query(LevelRow):
            if row.value == points:
                row.focus()
