"""A kept attempt once more, step by step, with the client's mood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from scoring.judgement import Band
from trainer.i18n import _
from trainer.tui.keys import key
from trainer.tui.verdicts import score_line
from trainer.tui.widgets.client_head import ClientHead
from trainer.tui.widgets.conversation import Conversation
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import flat

if TYPE_CHECKING:
    from trainer.practice.debrief import TurnReview
    from trainer.review.kept import KeptAttempt, KeptSession


@dataclass(frozen=True, slots=True)
class Beat:
    """Something that is said: by the client, or by the user in a reviewed turn.

    `mood` is the client's from then on, `change` what the reply before did to it.
    """

    lines: tuple[str, ...]
    mood: int
    change: int = 0
    review: TurnReview | None = None


def beats_of(attempt: KeptAttempt) -> tuple[Beat, ...]:
    """Return what is said in an attempt, in turns."""
    return tuple(_beats(attempt))


def _beats(attempt: KeptAttempt) -> Iterator[Beat]:
    for step in attempt.steps:
        turn = step.review.turn
        if turn.number == 1 and turn.client:
            yield Beat(turn.client, turn.mood_before)
        yield Beat((turn.reply,), turn.mood_before, review=step.review)
        yield Beat(turn.answer, turn.mood_after, turn.mood_after - turn.mood_before)


class ReplayScreen(Screen[None]):
    """Plays an attempt at the pace of the user, forwards and back."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "../styles/conversation.tcss",
        "../styles/replay.tcss",
    ]
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("right,space,enter", "step(1)", _("Next"), _("Show what was said next"), id="forth"),
        key("left,backspace", "step(-1)", _("Back"), _("Take the last step back"), id="back"),
        key("home", "jump(1)", _("Start"), _("Go to the first step"), id="start", show=False),
        key("end", "jump(-1)", _("End"), _("Go to the last step"), id="end", show=False),
        key("up", "read(-1)", _("Up"), _("Scroll up"), id="up", show=False),
        key("down", "read(1)", _("Down"), _("Scroll down"), id="down", show=False),
        key("escape,q,p", "app.pop_screen", _("Close"), _("Back to the session"), id="close"),
    ]

    def __init__(self, kept: KeptSession, attempt: KeptAttempt) -> None:
        super().__init__()
        self._kept = kept
        self._beats = beats_of(attempt)
        self._shown = 0

    def compose(self) -> ComposeResult:
        """Lay out the client, what was said so far and what the coach made of it."""
        mood = self._beats[0].mood if self._beats else 0
        role = self._kept.header.client.role if self._kept.header else ""
        yield ClientHead(self._kept.client, role, mood)
        yield Conversation(self._kept.client, animated=False)
        with Vertical(id="judged"):
            yield Static(id="verdict", markup=False)
        yield KeyBar()

    async def on_mount(self) -> None:
        """Begin with the client's first line."""
        self.query_one(Conversation).can_focus = False
        await self._show(1)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Grey out the direction in which there is nothing more."""
        if action == "step":
            wanted = self._shown + (1 if parameters[0] == 1 else -1)
            return True if 1 <= wanted <= len(self._beats) else None
        return True

    async def action_step(self, step: int) -> None:
        """Show the next beat, or take the last one back."""
        await self._show(self._shown + step)

    async def action_jump(self, place: int) -> None:
        """Go to the first beat, or to the last one."""
        await self._show(1 if place == 1 else len(self._beats))

    def action_read(self, lines: int) -> None:
        """Scroll what was said."""
        self.query_one(Conversation).scroll_relative(y=2 * lines, animate=False)

    async def _show(self, count: int) -> None:
        """Show so many beats, those that are there already as they are."""
        count = max(1, min(len(self._beats), count))
        conversation = self.query_one(Conversation)
        if count < self._shown:
            await conversation.restart(self._kept.client)
            self._shown = 0
        for beat in self._beats[self._shown : count]:
            if beat.review is None:
                conversation.say_theirs(beat.lines)
            else:
                conversation.say_mine(beat.lines[0], score_line(beat.review.turn))
        self._shown = count
        if self._beats:
            self._show_state(self._beats[count - 1])
        self.refresh_bindings()

    def _show_state(self, beat: Beat) -> None:
        head = self.query_one(ClientHead)
        head.feel(beat.mood, beat.change)
        head.tell(_("{number} of {count}").format(number=self._shown, count=len(self._beats)))
        self._show_verdict(beat)

    def _show_verdict(self, beat: Beat) -> None:
        """Show what the coach makes of a reply; nothing where the client speaks."""
        verdict = self.query_one("#verdict", Static)
        verdict.visible = beat.review is not None
        if beat.review is not None:
            card = beat.review.card
            verdict.update(flat(card.verdict))
            for band in Band:
                verdict.set_class(band is card.band, f"-{band.value}")
