"""The conversation with what belongs to replying: advice, reply box and, at the end, the ending."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from trainer.errors import PartwaysError
from trainer.practice.session import Session
from trainer.store.records import Mode
from trainer.text import is_blank
from trainer.tui.opening import warm_up
from trainer.tui.verdicts import score_line
from trainer.tui.widgets.coach import CoachStrip
from trainer.tui.widgets.conversation import Conversation
from trainer.tui.widgets.ending_card import EndingCard
from trainer.tui.widgets.reply_area import ReplyArea
from trainer.tui.widgets.reply_box import ReplyBox

if TYPE_CHECKING:
    from trainer.practice.turn import Turn


class Talk(ReplyArea):
    """Takes replies for a session and shows what came of them.

    With `animated` the client takes a moment to answer.
    """

    @dataclass
    class Replied(Message):
        """A reply was kept and judged; the client is about to answer."""

    @dataclass
    class Answered(Message):
        """The client has said everything."""

    def __init__(self, session: Session, *, animated: bool) -> None:
        super().__init__(session.dialogue.header.client.name, animated=animated)
        self._session = session

    @property
    def awaited(self) -> bool:
        """Say whether the client waits for a reply."""
        return self._session.ending is None

    def follow(self, session: Session) -> None:
        """Take the place of the session so far; the draft stays. `show_all` shows it."""
        self._session = session

    async def show_all(self) -> None:
        """Show the whole attempt anew: after a start, a retry, a rewind."""
        conversation, session = self.query_one(Conversation), self._session
        await conversation.restart(session.dialogue.header.client.name)
        conversation.say_theirs(session.path[0].client if session.path else session.client)
        for turn in session.path:
            self._show_reply(turn)
            conversation.say_theirs(turn.answer)
        self._warm_up()
        await self._show_state()

    def show_advice(self) -> None:
        """Show advice and hints for where the session stands."""
        heard = not self.query_one(Conversation).busy
        self.query_one(CoachStrip).show(self._session, heard=heard)

    @on(ReplyBox.Sent)
    def reply(self, event: ReplyBox.Sent) -> None:
        """Give the draft to the session; it leaves the box once it is kept."""
        conversation = self.query_one(Conversation)
        if conversation.busy and is_blank(event.text):
            conversation.skip()
            return
        conversation.skip()
        self.app.clear_notifications()
        said = len(self._session.path)
        try:
            self._session.submit(event.text)
        except PartwaysError as error:
            self.notify(str(error), severity="warning")
        if len(self._session.path) == said:
            return
        # Also after an error: a reply may be kept where the ending it led to could not be.
        turn = self._session.path[-1]
        self.query_one(ReplyBox).clear()
        self._show_reply(turn)
        self._warm_up()
        conversation.answer(turn.answer)
        self.show_advice()
        self.post_message(self.Replied())

    @on(Conversation.Settled)
    async def settle(self) -> None:
        """Show what comes next, now that the client has answered."""
        if self.query_one(Conversation).busy:  # with the answer to a reply that did not wait
            return
        await self._show_state()
        self.post_message(self.Answered())

    async def _show_state(self) -> None:
        """Show advice, and the reply box or the ending in its place."""
        self.show_advice()
        ending, box, cards = self._session.ending, self.query_one(ReplyBox), self.query(EndingCard)
        box.display = ending is None
        if ending is None:
            await cards.remove()
            box.focus()
        elif not cards:
            card = EndingCard(ending)
            await self.mount(card)
            card.focus()

    def _show_reply(self, turn: Turn) -> None:
        remark = "" if self._session.mode is Mode.EXAM else score_line(turn)
        self.query_one(Conversation).say_mine(turn.reply, remark)

    def _warm_up(self) -> None:
        self.run_worker(partial(warm_up, self._session), thread=True, exit_on_error=False)
