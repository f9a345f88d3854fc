"""A drill: single turns, each until its reply holds, for a few minutes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.screen import Screen

from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.tui.keys import key
from trainer.tui.widgets.coach import CoachPanel, CoachStrip
from trainer.tui.widgets.drill_head import DrillHead
from trainer.tui.widgets.drill_talk import DrillTalk, HeldCard
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.reply_box import ReplyBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from trainer.drill.drill import Drill
    from trainer.drill.exercise import Exercise

SECONDS_BETWEEN_LOOKS = 5  # at the time that is left


class DrillScreen(Screen[None]):
    """Holds a drill that has at least one turn; `clock` returns an aware time."""

    CSS_PATH: ClassVar = [
        "../styles/conversation.tcss",
        "../styles/chat.tcss",
        "../styles/drill.tcss",
    ]
    AUTO_FOCUS = "ReplyBox"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("f2,ctrl+t", "hint", _("Hint"), _("Name one thing that is still missing"), id="hint"),
        key(
            "f3,ctrl+o",
            "recommend",
            _("Example"),
            _("Show or hide a recommended reply; the turn comes again sooner then"),
            id="recommend",
        ),
        key(
            "f4,ctrl+r",
            "reword",
            _("Reword"),
            _("Take your last reply into the box to reword it"),
            id="reword",
        ),
        key("f5,ctrl+l", "skip", _("Skip"), _("Leave this turn for another day"), id="skip"),
        key("escape", "stop", _("End"), _("End the drill; what you said is kept"), id="stop"),
        key("f8,ctrl+g", "coach", _("Coach"), _("Go to the coach's card"), id="coach"),
    ]

    @dataclass
    class Ended(Message):
        """The drill is over: its time is up, its turns are through, or the user has ended it."""

        drill: Drill

    def __init__(self, drill: Drill, exercise: Exercise, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._drill = drill
        self._exercise = exercise
        self._clock = clock
        self._recommended = False

    def compose(self) -> ComposeResult:
        """Lay out the client, the turn and the coach."""
        yield DrillHead()
        with Horizontal(id="table"):
            yield DrillTalk(self._exercise)
            yield CoachPanel()
        yield KeyBar()

    async def on_mount(self) -> None:
        """Show the first turn, and the time as it passes."""
        self.set_interval(SECONDS_BETWEEN_LOOKS, self._show_time)
        await self._show()

    def on_key(self, event: events.Key) -> None:
        """Take up typing also where the focus has wandered off to what can be scrolled."""
        if event.character is not None and event.is_printable:
            self.query_one(DrillTalk).type(event.character)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what the turn allows as it stands."""
        if action in ("hint", "skip"):
            return not self._exercise.held
        if action == "reword":
            return None if not self._exercise.tries else not self._exercise.held
        return True

    @property
    def unsent(self) -> str:
        """Return the draft that leaving would lose, empty where there is none."""
        return self.query_one(DrillTalk).unsent

    # -------------------------------------------------------------- replying

    @on(ReplyBox.Sent)
    async def reply(self, event: ReplyBox.Sent) -> None:
        """Give the draft to the drill; it leaves the box once it is judged."""
        self.app.clear_notifications()
        tries = len(self._exercise.tries)
        try:
            self._drill.submit(event.text)
        except PartwaysError as error:
            self.notify(str(error), severity="warning")
        if len(self._exercise.tries) > tries:  # also where it could not be kept
            self._recommended = False
            self.query_one(ReplyBox).clear()
            await self._show()

    def action_reword(self) -> None:
        """Put the words of the last reply into the box, unless there is a draft."""
        self.query_one(DrillTalk).draft(self._exercise.tries[-1].turn.reply)

    @on(HeldCard.Chosen)
    async def go_on(self, event: HeldCard.Chosen) -> None:
        """Go on from a turn that holds, once, however often Enter was pressed."""
        if event.card.value is self._exercise:
            await self.action_skip()

    async def action_skip(self) -> None:
        """Go on to the next turn, or to the end."""
        if self._drill.exercise is not self._exercise:  # the end is on its way already
            return
        following = self._drill.go_on()
        if following is None:
            self.post_message(self.Ended(self._drill))
            return
        self._exercise = following
        self._recommended = False
        self.query_one(ReplyBox).clear()
        await self._show()

    def action_stop(self) -> None:
        """End the drill; ask first where a draft would be lost."""
        if not self.unsent:
            self._stop(confirmed=True)
            return
        from trainer.tui.screens.confirm import ConfirmScreen

        self.app.push_screen(ConfirmScreen.losing_a_draft(), self._stop)

    def _stop(self, confirmed: bool | None) -> None:
        if confirmed:
            self._drill.stop()
            self.post_message(self.Ended(self._drill))

    # -------------------------------------------------------------- coaching

    async def action_hint(self) -> None:
        """Let the coach name the next missing move."""
        if self._drill.hint() is None:
            self.notify(_("No hint is left for this turn."))
        self.query_one(CoachStrip).show(self._exercise, heard=True)
        await self._show_card()

    async def action_recommend(self) -> None:
        """Show or hide a recommended reply on the coach's card."""
        self._drill.example()
        if not self._has_room:
            self._open_card(recommended=True)
            return
        self._recommended = not self._recommended
        await self._show_card()
        if self._recommended:
            self.query_one(CoachPanel).scroll_end(animate=False)

    @on(CoachStrip.Opened)
    def action_coach(self) -> None:
        """Go to the coach's card: beside the conversation, or over it where there is no room."""
        if not self._has_room:
            self._open_card(recommended=False)
            return
        panel = self.query_one(CoachPanel)
        if panel.has_focus:
            self.query_one("HeldCard" if self._exercise.held else "ReplyBox").focus()
        else:
            panel.focus()

    # --------------------------------------------------------------- showing

    @property
    def _has_room(self) -> bool:
        """Say whether the card stands beside the conversation."""
        return self.query_one(CoachPanel).display

    async def _show(self) -> None:
        self.query_one(DrillHead).show(self._exercise)
        self._show_time()
        await self.query_one(DrillTalk).show(
            self._exercise, self._clock(), last=self._drill.seconds_left == 0
        )
        await self._show_card()
        self.refresh_bindings()

    def _show_time(self) -> None:
        self.query_one(DrillHead).show_time(self._drill.seconds_left)

    async def _show_card(self) -> None:
        await self.query_one(CoachPanel).show(self._exercise, recommended=self._recommended)

    def _open_card(self, *, recommended: bool) -> None:
        from trainer.tui.screens.coach import CoachScreen

        self.app.push_screen(CoachScreen(self._exercise, recommended=recommended))
