"""The coach's card over a drill, for where there is no room beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen

from trainer.i18n import _
from trainer.tui.keys import key
from trainer.tui.widgets.coach import lines_for
from trainer.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from trainer.drill.exercise import Exercise


class DrillCardScreen(ModalScreen[None]):
    """Shows the whole card; closing it goes back to the reply."""

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,f8,f3,ctrl+g", "dismiss", _("Close"), _("Back to your reply"), id="close")
    ]

    def __init__(self, exercise: Exercise, *, recommended: bool) -> None:
        super().__init__()
        self._exercise = exercise
        self._recommended = recommended

    def compose(self) -> ComposeResult:
        """Lay out the card."""
        with Vertical(classes="dialog"), VerticalScroll(id="card"):
            yield from lines_for(self._exercise, recommended=self._recommended, advice=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Let the arrow keys scroll, and begin with what was asked for."""
        card = self.query_one("#card", VerticalScroll)
        card.focus()
        if self._recommended:
            card.scroll_end(animate=False)
