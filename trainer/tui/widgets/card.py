"""Cards to choose from: clients in the picker, turns in the debrief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from trainer.i18n import _
from trainer.tui.keys import key


class Card(Static, can_focus=True):
    """Something to choose: two lines, a remark at the right of the first. Enter or a click chooses.

    `value` is what the card stands for.
    """

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", _("Open"), _("Open what is marked"), id="open")
    ]

    @dataclass
    class Chosen(Message):
        """The card was chosen."""

        card: Card

    @dataclass
    class Marked(Message):
        """The card has the focus now."""

        card: Card

    def __init__(
        self,
        value: object,
        title: Content,
        subtitle: Content,
        remark: Content | None = None,
        *,
        classes: str | None = None,
    ) -> None:
        super().__init__(classes=classes)
        self.value = value
        self._title = title
        self._subtitle = subtitle
        self._remark = remark or Content("")

    def render(self) -> Content:
        """Set title and remark at the two ends of the first line, the subtitle below."""
        width = self.content_size.width
        gap = 2 if self._remark else 0
        room = max(8, width - self._remark.cell_length - gap)
        title = self._title.truncate(room, ellipsis=True)
        if self._remark:
            title = title.pad_right(room - title.cell_length + gap) + self._remark
        return Content("\n").join([title, self._subtitle.truncate(width, ellipsis=True)])

    def on_focus(self) -> None:
        """Tell the screen, so that it can show more of it."""
        self.post_message(self.Marked(self))

    def on_click(self) -> None:
        """Choose by a click."""
        self.action_choose()

    def action_choose(self) -> None:
        """Choose this card."""
        self.post_message(self.Chosen(self))


class CardList(VerticalScroll, can_focus=False):
    """Cards below each other; the arrow keys go from card to card."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("down", "mark(1)", _("Next"), _("Mark the next one"), id="next", show=False),
        key("up", "mark(-1)", _("Previous"), _("Mark the one before"), id="previous", show=False),
    ]

    @property
    def cards(self) -> list[Card]:
        """Return the cards that can be seen, from the top."""
        return [card for card in self.query(Card) if card.display]

    def action_mark(self, step: int) -> None:
        """Mark the card that many places further down."""
        cards = self.cards
        if not cards:
            return
        # The screen knows at once where the focus is, which keys that are typed ahead need.
        focused = self.screen.focused
        here = next((index for index, card in enumerate(cards) if card is focused), 0)
        self.screen.set_focus(cards[max(0, min(len(cards) - 1, here + step))])

    def mark_first(self) -> None:
        """Mark the topmost card."""
        if cards := self.cards:
            cards[0].focus()
