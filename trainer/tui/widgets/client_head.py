"""The top of the conversation: who speaks, how they feel, how one practises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from trainer.names import mode_name
from trainer.text import printable
from trainer.tui.widgets.face import Face, MoodBar

if TYPE_CHECKING:
    from trainer.practice.session import Session


class ClientHead(Horizontal):
    """Face, name, role and mood of the client, and the mode of the session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def compose(self) -> ComposeResult:
        """Lay out the faces for a high and for a low window, and what stands beside them."""
        client, mood = self._session.dialogue.header.client, self._session.mood
        yield Face(mood)
        yield Face(mood, small=True)
        with Vertical(id="who"):
            yield Static(printable(client.name), id="client-name", markup=False)
            yield Static(printable(client.role), id="client-role", markup=False)
            yield MoodBar(mood)
        yield Static(mode_name(self._session.mode), id="mode", markup=False)

    def follow(self, session: Session) -> None:
        """Show the client of another session in place of the one before."""
        self._session = session
        client = session.dialogue.header.client
        self.query_one("#client-name", Static).update(printable(client.name))
        self.query_one("#client-role", Static).update(printable(client.role))

    def show_mood(self) -> None:
        """Show how the client feels now and what the last reply changed."""
        path = self._session.path
        for face in self.query(Face):
            face.mood = self._session.mood
        bar = self.query_one(MoodBar)
        bar.mood = self._session.mood
        bar.change = path[-1].mood_after - path[-1].mood_before if path else 0
