"""What was said so far, newest at the bottom, and the client typing."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static

from trainer.i18n import _
from trainer.text import printable
from trainer.tui.keys import key_name
from trainer.tui.widgets.bubble import Bubble

SHORTEST_WAIT = 0.5
LONGEST_WAIT = 2.0
SECONDS_PER_CHARACTER = 0.012


class TypingIndicator(Static):
    """Tells that the client is typing, and how to skip it."""

    def __init__(self, name: str) -> None:
        super().__init__(markup=False)
        self._name = name
        self._dots = 0

    def on_mount(self) -> None:
        """Let the dots run."""
        self.set_interval(0.3, self._step)
        self._step()

    def _step(self) -> None:
        self._dots = self._dots % 3 + 1
        typing = _("{name} is typing").format(name=self._name)
        skip = _("{key} skips").format(key=key_name("enter"))
        self.update(
            Content.assemble(
                (f"{typing} {'·' * self._dots:<3}", "italic $text-muted"),
                (f"   {skip}", "$text-disabled"),
            )
        )


class Conversation(VerticalScroll):
    """The bubbles of both sides. With `animated` the client takes a moment for each line."""

    @dataclass
    class Settled(Message):
        """The client has said everything."""

    def __init__(self, client: str, *, animated: bool) -> None:
        super().__init__()
        self._client = printable(client)
        self._animated = animated
        self._waiting: deque[str] = deque()
        self._timer: Timer | None = None
        self._client_speaks = False

    @property
    def busy(self) -> bool:
        """Say whether the client still has something to say."""
        return bool(self._waiting)

    async def restart(self, client: str) -> None:
        """Forget everything said, and begin anew with the client of this name."""
        self._client = printable(client)
        self._stop()
        self._waiting.clear()
        self._client_speaks = False
        await self.remove_children()

    def say_mine(self, text: str, note: str = "") -> None:
        """Add a reply of the user, with a remark on it."""
        self._client_speaks = False
        self._add(Bubble(_("You"), printable(text), mine=True, note=note))

    def say_theirs(self, lines: Sequence[str]) -> None:
        """Add lines of the client at once."""
        for line in lines:
            speaker = "" if self._client_speaks else self._client
            self._client_speaks = True
            self._add(Bubble(speaker, printable(line), mine=False))

    def answer(self, lines: Sequence[str]) -> None:
        """Let the client say these lines, after a moment for each."""
        self._waiting.extend(lines)
        if not self._animated:
            self.skip()
        elif self._timer is None:
            self._next()

    def skip(self) -> None:
        """Let the client say at once what is left to say."""
        if not self._waiting:
            return
        self._stop()
        self.say_theirs(tuple(self._waiting))
        self._waiting.clear()
        self.post_message(self.Settled())

    def _next(self) -> None:
        if not self._waiting:
            self.post_message(self.Settled())
            return
        self.mount(TypingIndicator(self._client))
        self.anchor()
        wait = SHORTEST_WAIT + SECONDS_PER_CHARACTER * len(self._waiting[0])
        self._timer = self.set_timer(min(LONGEST_WAIT, wait), self._say_next)

    def _say_next(self) -> None:
        self._stop()
        self.say_theirs([self._waiting.popleft()])
        self._next()

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self.query(TypingIndicator).remove()

    def _add(self, bubble: Bubble) -> None:
        self.mount(bubble)
        self.anchor()
