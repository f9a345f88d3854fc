"""One turn of a drill: the client's line, the last reply, the box for the next one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from trainer.drill.words import due_told
from trainer.i18n import _
from trainer.tui.keys import key
from trainer.tui.opening import compile_turn
from trainer.tui.verdicts import score_line
from trainer.tui.widgets.card import Card
from trainer.tui.widgets.coach import CoachStrip
from trainer.tui.widgets.conversation import Conversation
from trainer.tui.widgets.line import flat
from trainer.tui.widgets.reply_area import ReplyArea
from trainer.tui.widgets.reply_box import ReplyBox

if TYPE_CHECKING:
    from datetime import datetime

    from trainer.drill.exercise import Exercise


class HeldCard(Card, inherit_bindings=False):
    """Stands where the reply box was once a reply holds; Enter goes on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", _("Go on"), _("Go on to the next turn"), id="go-on")
    ]

    def __init__(self, exercise: Exercise, now: datetime, *, last: bool) -> None:
        due = due_told(exercise.due, now) if exercise.due is not None else ""
        following = _("The time is up. See what came of it.") if last else _("On to the next turn.")
        super().__init__(
            exercise,
            Content.styled(_("It holds."), "bold $success"),
            Content.styled(following, "$text-muted"),
            Content.styled(due, "$text-muted"),
        )


class DrillTalk(ReplyArea):
    """Shows a turn as it stands. What is sent is left to the screen."""

    def __init__(self, exercise: Exercise) -> None:
        super().__init__(exercise.dialogue.header.client.name, animated=False)
        self._exercise = exercise

    @property
    def awaited(self) -> bool:
        """Say whether the turn waits for a reply."""
        return not self._exercise.held

    async def show(self, exercise: Exercise, now: datetime, *, last: bool) -> None:
        """Show a turn: what it is for, the client's line, and the last reply to it.

        `last` tells that no other turn follows.
        """
        if exercise is not self._exercise or not exercise.tries:
            self.run_worker(
                partial(compile_turn, exercise.script, exercise.dialogue.header.language),
                thread=True,
                exit_on_error=False,
            )
        self._exercise = exercise
        conversation = self.query_one(Conversation)
        await conversation.restart(exercise.dialogue.header.client.name)
        await conversation.mount(Static(_scene(exercise), classes="drill--scene", markup=False))
        conversation.say_theirs([exercise.line])
        if exercise.tries:
            turn = exercise.tries[-1].turn
            conversation.say_mine(turn.reply, score_line(turn))
        self.query_one(CoachStrip).show(exercise, heard=True)
        await self._show_box(now, last=last)

    async def _show_box(self, now: datetime, *, last: bool) -> None:
        box, cards = self.query_one(ReplyBox), self.query(HeldCard)
        await cards.remove()
        box.display = self.awaited
        if not self.awaited:
            card = HeldCard(self._exercise, now, last=last)
            await self.mount(card)
            card.focus()
            return
        tried = bool(self._exercise.tries)
        box.placeholder = _("Say it anew, until it holds") if tried else _("What do you say?")
        box.focus()


def _scene(exercise: Exercise) -> Content:
    """Return what one has to know to reply: whom to, what for, and whether it was rewritten."""
    header = exercise.dialogue.header
    parts = [
        Content.styled(flat(header.summary), "$text-muted"),
        Content.assemble(
            (f"{_('Your goal')}  ", "bold $accent"), (flat(header.goal), "$text-muted")
        ),
    ]
    if exercise.rewritten:
        told = _("This turn has been rewritten since you last replied to it.")
        parts.append(Content.styled(told, "italic $text-warning"))
    return Content("\n").join(parts)
