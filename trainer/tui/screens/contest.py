"""What the coach got wrong about a reply: every verdict can be contested."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.practice.debrief import TurnReview
from trainer.review.contesting import Contestable, Extent, contestable
from trainer.review.dispute_book import DisputeBook
from trainer.store.disputes import Dispute, DisputeKind, DisputeState
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.widgets.card import Card, CardList
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import flat, heading

INDENT = "\u00a0\u00a0"  # blanks at the beginning of a line would be left away
SIGNS = {
    (DisputeKind.MOVE, Extent.FULL): ("✓", "$success"),
    (DisputeKind.MOVE, Extent.HALF): ("◐", "$warning"),
    (DisputeKind.MOVE, Extent.NONE): ("○", "$text-muted"),
    (DisputeKind.PITFALL, Extent.FULL): ("✗", "$error"),
    (DisputeKind.PITFALL, Extent.NONE): ("·", "$text-muted"),
}


class VerdictCard(Card, inherit_bindings=False):
    """A verdict on a move or pitfall; Enter contests it, or lets it stand after all."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,x", "choose", _("Contest"), _("Contest it, or let it stand"), id="contest-it")
    ]

    def __init__(self, item: Contestable, dispute: Dispute | None) -> None:
        sign, color = SIGNS[item.kind, item.extent]
        self._words = _words(item, dispute)
        super().__init__(
            item,
            Content.assemble((f"{sign} ", f"{color} bold"), (printable(item.label), "bold")),
            Content.styled(f"{INDENT}{self._words}", "$text-muted"),
            _remark(item, dispute),
        )

    def render(self) -> Content:
        """Leave the second line out where no words stand for the verdict."""
        both = super().render()
        return both if self._words else both.split("\n")[0]


class ContestScreen(ModalScreen[None]):
    """Lists the verdicts on a reply. What is contested is kept at once."""

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "dismiss", _("Done"), _("Close; what you contested is kept"), id="close")
    ]

    def __init__(self, review: TurnReview, book: DisputeBook, language: str) -> None:
        super().__init__()
        self._review = review
        self._book = book
        self._language = language

    def compose(self) -> ComposeResult:
        """Lay out the verdicts."""
        with Vertical(classes="dialog"):
            yield Static(_("What did the coach get wrong?"), classes="dialog--title", markup=False)
            yield Static(
                _("What you contest is kept for the author of the script."),
                classes="dialog--text",
                markup=False,
            )
            yield CardList(id="verdicts")
        yield KeyBar()

    async def on_mount(self) -> None:
        """Show the verdicts and mark the first one."""
        await self._show(0)

    @on(Card.Chosen)
    async def contest(self, event: Card.Chosen) -> None:
        """Contest a verdict, asking for words where some must be found; or let it stand after all.

        The message of another screen's cards is that screen's own.
        """
        item = event.card.value
        if not isinstance(item, Contestable):
            return
        try:
            if self._book.about(item) is not None:
                self._book.withdraw(item)
            elif not item.counts:
                self._ask_for_words(item)
                return
            else:
                self._book.contest(item)
        except PartwaysError as error:
            self.notify(str(error), severity="warning")
            return
        await self._show(self._place(item))

    def _ask_for_words(self, item: Contestable) -> None:
        from trainer.tui.screens.wording import Pointed, WordingScreen

        async def contest(pointed: Pointed | None) -> None:
            if pointed is None:
                return
            try:
                self._book.contest(item, pointed.words)
            except PartwaysError as error:
                self.notify(str(error), severity="warning")
                return
            await self._show(self._place(item))

        screen = WordingScreen(item, self._review.turn.reply, self._language)
        self.app.push_screen(screen, contest)

    def _place(self, item: Contestable) -> int:
        return contestable(self._review).index(item)

    async def _show(self, marked: int) -> None:
        """Draw the verdicts anew and mark one by its place."""
        verdicts = self.query_one("#verdicts", CardList)
        with self.app.batch_update():
            await verdicts.remove_children()
            await verdicts.mount(*self._lines())
        self.set_focus(verdicts.cards[marked])
        if not marked:
            self.call_after_refresh(verdicts.scroll_home, animate=False)

    def _lines(self) -> Iterator[Static]:
        disputes = {(found.kind, found.target): found for found in self._disputes()}
        for title, group in groupby(contestable(self._review), key=_group):
            yield heading(title)
            for item in group:
                yield VerdictCard(item, disputes.get(item.key))

    def _disputes(self) -> list[Dispute]:
        try:
            return self._book.disputes()
        except PartwaysError as error:
            self.notify(str(error), severity="warning")
            return []


def _group(item: Contestable) -> str:
    if item.extent is not Extent.NONE:
        return _("Heard in your reply")
    if item.kind is DisputeKind.MOVE:
        return _("Not heard")
    return _("Pitfalls you stayed clear of")


def _words(item: Contestable, dispute: Dispute | None) -> str:
    chosen = dispute.words if dispute else None
    text = chosen.text if chosen else item.words
    return f"“{flat(text)}”" if text else ""


def _remark(item: Contestable, dispute: Dispute | None) -> Content:
    if dispute is None:
        remarks = {
            Extent.FULL: _("counts"),
            Extent.HALF: _("half there"),
            Extent.NONE: "",
        }
        return Content.styled(remarks[item.extent], "$text-muted")
    claim = _("you say: it counts") if dispute.should_count else _("you say: it does not count")
    states = {
        DisputeState.OPEN: "",
        DisputeState.ACCEPTED: _("accepted"),
        DisputeState.DROPPED: _("dropped"),
    }
    return Content.styled(", ".join(filter(None, (claim, states[dispute.state]))), "bold $accent")
