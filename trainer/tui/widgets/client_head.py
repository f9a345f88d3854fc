"""The top of a conversation: who speaks, how they feel, and a remark at the right."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from trainer.text import printable
from trainer.tui.widgets.face import Face, MoodBar


class ClientHead(Horizontal):
    """Face, name, role and mood (0–100) of the client, and a remark, such as the mode."""

    def __init__(self, name: str, role: str, mood: int, remark: str = "") -> None:
        super().__init__()
        self._client = name
        self._role = role
        self._mood = mood
        self._remark = remark

    def compose(self) -> ComposeResult:
        """Lay out the faces for a high and for a low window, and what stands beside them."""
        yield Face(self._mood)
        yield Face(self._mood, small=True)
        with Vertical(id="who"):
            yield Static(printable(self._client), id="client-name", markup=False)
            yield Static(printable(self._role), id="client-role", markup=False)
            yield MoodBar(self._mood)
        yield Static(self._remark, id="remark", markup=False)

    def introduce(self, name: str, role: str) -> None:
        """Show the name and role of another client in place of those before."""
        self.query_one("#client-name", Static).update(printable(name))
        self.query_one("#client-role", Static).update(printable(role))

    def feel(self, mood: int, change: int = 0) -> None:
        """Show how the client feels now and what the last reply changed."""
        for face in self.query(Face):
            face.mood = mood
        bar = self.query_one(MoodBar)
        bar.mood, bar.change = mood, change

    def tell(self, remark: str) -> None:
        """Show another remark."""
        self.query_one("#remark", Static).update(remark)
