"""What came of a drill, and when its turns come again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen

from trainer.drill.words import due_told, result_told, summary_told
from trainer.i18n import _
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import Line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from trainer.drill.drill import Summary
    from trainer.drill.exercise import Exercise


class DrillEndScreen(Screen[None]):
    """Shows each turn that was drilled, seen from `now`."""

    CSS_PATH = "../styles/drill.tcss"
    AUTO_FOCUS = "#drilled"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,d", "again", _("Go on"), _("Drill for a few more minutes"), id="drill-again"),
        key("escape,q", "close", _("Clients"), _("Back to the clients"), id="close"),
    ]

    @dataclass
    class Again(Message):
        """The user wants to go on drilling."""

    @dataclass
    class Closed(Message):
        """The user has practised enough."""

    def __init__(self, summary: Summary, now: datetime) -> None:
        super().__init__()
        self._summary = summary
        self._now = now

    def compose(self) -> ComposeResult:
        """Lay out what came of the drill."""
        with VerticalScroll(id="drilled"):
            yield Line(Content.styled(_("That was your drill"), "bold $accent"))
            yield Line(Content(summary_told(self._summary)))
            for exercise in self._summary.exercises:
                yield from self._lines(exercise)
        yield KeyBar()

    def action_again(self) -> None:
        """Ask for more."""
        self.post_message(self.Again())

    def action_close(self) -> None:
        """Go back to the picker."""
        self.post_message(self.Closed())

    def _lines(self, exercise: Exercise) -> Iterator[Line]:
        sign, color = ("✓", "$success") if exercise.held else ("○", "$warning")
        yield Line(
            Content.assemble(
                (f"{sign} ", f"bold {color}"),
                (printable(exercise.script.title), "bold"),
                (f"  {printable(exercise.dialogue.header.title)}", "$text-muted"),
            ),
            gap=True,
        )
        told = [result_told(exercise)]
        if exercise.due is not None:
            told.append(due_told(exercise.due, self._now))
        yield Line(Content(", ".join(told)), inset=True)
