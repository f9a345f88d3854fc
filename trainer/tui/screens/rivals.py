"""Which attempt to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.i18n import _
from trainer.names import mode_name
from trainer.review.choosing import Rival
from trainer.text import printable
from trainer.times import moment
from trainer.tui.keys import key
from trainer.tui.widgets.card import Card, CardList
from trainer.tui.widgets.key_bar import KeyBar


class RivalCard(Card, inherit_bindings=False):
    """An attempt to compare with."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", _("Compare"), _("Put this attempt beside it"), id="choose-rival")
    ]

    def __init__(self, rival: Rival, now: datetime) -> None:
        when = moment(rival.started_at, now)
        if rival.attempt is not None:
            when = _("this session, attempt {number}").format(number=rival.attempt)
        super().__init__(
            rival,
            Content.styled(when, "bold"),
            Content.styled(
                " · ".join((mode_name(rival.mode), printable(rival.ending) or _("no ending"))),
                "$text-muted",
            ),
            Content("" if rival.total is None else str(rival.total)).stylize("bold $primary"),
        )


class RivalsScreen(ModalScreen[Rival | None]):
    """Lists the attempts to compare with; gives back the chosen one."""

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "dismiss(None)", _("Cancel"), _("Close and change nothing"), id="cancel")
    ]

    def __init__(self, rivals: Sequence[Rival], now: datetime) -> None:
        super().__init__()
        self._rivals = rivals
        self._now = now

    def compose(self) -> ComposeResult:
        """Lay out the attempts."""
        with Vertical(classes="dialog -small"):
            yield Static(_("Compare with which attempt?"), classes="dialog--title", markup=False)
            with CardList(id="turns"):
                for rival in self._rivals:
                    yield RivalCard(rival, self._now)
        yield KeyBar()

    def on_mount(self) -> None:
        """Mark the first: it is the newest one."""
        self.query_one(CardList).mark_first()

    @on(Card.Chosen)
    def choose(self, event: Card.Chosen) -> None:
        """Hand the attempt over."""
        if isinstance(event.card.value, Rival):
            self.dismiss(event.card.value)
