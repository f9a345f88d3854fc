"""Which turn to go back to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.i18n import _
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.verdicts import score_line
from trainer.tui.widgets.card import Card, CardList
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import flat

if TYPE_CHECKING:
    from trainer.practice.session import Turn


class TurnCard(Card, inherit_bindings=False):
    """A turn to go back to."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", _("Go back here"), _("Reply to this turn anew"), id="go-back")
    ]


class RewindScreen(ModalScreen[int | None]):
    """Lists the turns so far, oldest first; gives back the number of the chosen one."""

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "dismiss(None)", _("Cancel"), _("Close and change nothing"), id="cancel")
    ]

    def __init__(self, turns: Sequence[Turn], *, scores: bool) -> None:
        super().__init__()
        self._turns = turns
        self._scores = scores

    def compose(self) -> ComposeResult:
        """Lay out the turns."""
        with Vertical(classes="dialog"):
            yield Static(_("Go back to which turn?"), classes="dialog--title", markup=False)
            yield Static(
                _("You reply to it anew. What came after it is kept as another attempt."),
                classes="dialog--text",
                markup=False,
            )
            with CardList(id="turns"):
                for turn in self._turns:
                    yield TurnCard(
                        turn.number,
                        Content.assemble(
                            (f"{turn.number}  ", "$accent bold"),
                            (printable(turn.script.title), "bold"),
                        ),
                        Content.styled(f"   “{flat(turn.reply)}”", "$text-muted"),
                        Content.styled(score_line(turn), "$text-muted") if self._scores else None,
                    )
        yield KeyBar()

    def on_mount(self) -> None:
        """Mark the last turn: it is the most likely one."""
        self.query_one(CardList).cards[-1].focus()

    @on(Card.Chosen)
    def choose(self, event: Card.Chosen) -> None:
        """Hand the number over."""
        if isinstance(event.card.value, int):
            self.dismiss(event.card.value)
