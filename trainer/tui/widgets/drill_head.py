"""The top of a drill: who speaks, which turn it is and why, and how much time is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from trainer.drill.words import reason_told
from trainer.i18n import _, ngettext
from trainer.text import printable
from trainer.tui.widgets.face import Face

if TYPE_CHECKING:
    from trainer.drill.exercise import Exercise


TITLE = 20  # cells; with fewer the title stands alone


class TurnLine(Static):
    """The title of a turn and why it is drilled.

    Where both do not fit, the title gives way, but never so far that it tells nothing.
    """

    def __init__(self) -> None:
        super().__init__(id="turn")
        self._title, self._reason = Content(""), Content("")

    def show(self, exercise: Exercise) -> None:
        """Show the turn of an exercise."""
        self._title = Content.styled(printable(exercise.script.title), "$accent")
        self._reason = Content.styled(f"  {reason_told(exercise.pick.reason)}", "$text-muted")
        self.refresh(layout=True)

    def render(self) -> Content:
        """Set both beside each other."""
        width = self.content_size.width
        room = width - self._reason.cell_length
        if room < min(TITLE, self._title.cell_length):
            return self._title.truncate(width, ellipsis=True)
        return self._title.truncate(room, ellipsis=True) + self._reason


class DrillHead(Horizontal):
    """Face, name and role of the client, the turn, and the time in whole minutes."""

    def compose(self) -> ComposeResult:
        """Lay out the faces for a high and for a low window, and what stands beside them."""
        yield Face(50)
        yield Face(50, small=True)
        with Vertical(id="who"):
            yield Static(id="client-name", markup=False)
            yield Static(id="client-role", markup=False)
            yield TurnLine()
        yield Static(id="time", markup=False)

    def show(self, exercise: Exercise) -> None:
        """Show the client and the turn of an exercise."""
        header = exercise.dialogue.header
        for face in self.query(Face):
            face.mood = header.client.mood
        self.query_one("#client-name", Static).update(printable(header.client.name))
        self.query_one("#client-role", Static).update(printable(header.client.role))
        self.query_one(TurnLine).show(exercise)

    def show_time(self, seconds_left: float) -> None:
        """Show how much time is left; one may always finish the turn at hand."""
        minutes = -int(-seconds_left // 60)
        left = ngettext("{count} minute left", "{count} minutes left", minutes)
        told = left.format(count=minutes) if minutes else _("last turn")
        self.query_one("#time", Static).update(told)
