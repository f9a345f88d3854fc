"""What was said, as speech bubbles."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static


class Bubble(Horizontal):
    """One line of the conversation, shown as it is, never parsed as markup.

    `speaker` heads it, empty where the same person goes on speaking.
    """

    def __init__(self, speaker: str, text: str, *, mine: bool, note: str = "") -> None:
        super().__init__(classes="-mine" if mine else "-theirs")
        self._speaker = speaker
        self._text = text
        self._note = note

    def compose(self) -> ComposeResult:
        """Lay out name and words."""
        yield Static(self._body(), classes="bubble--text", markup=False)

    def _body(self) -> Content:
        if not self._speaker:
            return Content(self._text)
        return Content.assemble(
            (self._speaker, "$text-muted bold"),
            (f"  {self._note}" if self._note else "", "$text-muted"),
            f"\n{self._text}",
        )

    @property
    def plain(self) -> str:
        """Return the words of the bubble."""
        return self._text
