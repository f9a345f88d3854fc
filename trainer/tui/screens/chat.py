"""The conversation: what is said, how the client takes it, what the coach thinks of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.names import mode_name
from trainer.practice.session import MAX_REPLY
from trainer.store.records import Mode
from trainer.text import is_blank, printable
from trainer.tui.keys import key
from trainer.tui.opening import warm_up
from trainer.tui.verdicts import score_line
from trainer.tui.widgets.coach import CoachPanel, CoachStrip
from trainer.tui.widgets.conversation import Conversation
from trainer.tui.widgets.ending_card import EndingCard
from trainer.tui.widgets.face import Face, MoodBar
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.reply_box import ReplyBox

if TYPE_CHECKING:
    from trainer.practice.session import Session


class ChatScreen(Screen[None]):
    """Holds one conversation; every change goes through the session, the screen only shows it.

    `session` is the conversation; with `animated` the client takes a moment to answer.
    """

    CSS_PATH = "../styles/chat.tcss"
    AUTO_FOCUS = "ReplyBox"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("f2,ctrl+t", "hint", _("Hint"), _("Name one thing that is still missing"), id="hint"),
        key("f4,ctrl+r", "retry", _("Retry"), _("Take your last reply back"), id="retry"),
        key("escape", "leave", _("Leave"), _("Leave; the conversation is kept"), id="leave"),
        key(
            "f3,ctrl+o",
            "recommend",
            _("Example"),
            _("Show or hide a recommended reply"),
            id="recommend",
        ),
        key("f8,ctrl+g", "coach", _("Coach"), _("Go to the coach's card"), id="coach"),
        key(
            "f5,ctrl+l",
            "rewind",
            _("Go back"),
            _("Go back to an earlier turn; nothing is lost"),
            id="rewind",
        ),
    ]

    @dataclass
    class Left(Message):
        """The user leaves; the conversation is kept."""

        session: Session

    @dataclass
    class Finished(Message):
        """The conversation is over and the user wants to look back on it."""

        session: Session

    def __init__(self, session: Session, *, animated: bool) -> None:
        super().__init__()
        self.session = session
        self._animated = animated
        self._recommended = False

    def compose(self) -> ComposeResult:
        """Lay out the client, the conversation, the reply box and the coach."""
        client = self.session.dialogue.header.client
        with Horizontal(id="client"):
            yield Face(self.session.mood)
            yield Face(self.session.mood, small=True)
            with Vertical(id="who"):
                yield Static(printable(client.name), id="client-name", markup=False)
                yield Static(printable(client.role), id="client-role", markup=False)
                yield MoodBar(self.session.mood)
            yield Static(mode_name(self.session.mode), id="mode", markup=False)
        with Horizontal(id="table"):
            with Vertical(id="talk"):
                yield Conversation(client.name, animated=self._animated)
                yield CoachStrip()
                yield ReplyBox(MAX_REPLY)
            yield CoachPanel()
        yield KeyBar()

    async def on_mount(self) -> None:
        """Show what was said so far."""
        self.set_class(self.session.mode is Mode.EXAM, "-exam")
        await self._show_all()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what the mode and the state of the conversation allow."""
        session = self.session
        exam, ended = session.mode is Mode.EXAM, session.ending is not None
        if action in ("hint", "recommend", "coach"):
            return not exam and not (ended and action == "hint")
        if action in ("retry", "rewind"):
            return True if session.path else None
        return True

    # -------------------------------------------------------------- replying

    @on(ReplyBox.Sent)
    async def reply(self, event: ReplyBox.Sent) -> None:
        """Give the draft to the session; it leaves the box once it is kept."""
        conversation = self.query_one(Conversation)
        if conversation.busy and is_blank(event.text):
            conversation.skip()
            return
        conversation.skip()
        try:
            turn = self.session.submit(event.text)
        except PartwaysError as error:
            self._warn(error)
            return
        self.query_one(ReplyBox).clear()
        self._recommended = False
        self._warm_up()
        conversation.say_mine(turn.reply, "" if self._exam else score_line(turn))
        conversation.answer(turn.answer)
        await self._show_coach()
        self.refresh_bindings()

    @on(ReplyBox.TooLong)
    def decline(self, event: ReplyBox.TooLong) -> None:
        """Say that the paste was too long; the draft stayed as it was."""
        self.notify(
            _(
                "That paste would make a reply of {length:,} characters; there is room for "
                "{limit:,}. Your draft is as it was."
            ).format(length=event.length, limit=MAX_REPLY),
            severity="warning",
            markup=False,
        )

    @on(ReplyBox.Paged)
    def scroll_conversation(self, event: ReplyBox.Paged) -> None:
        """Scroll while the focus stays in the reply box."""
        conversation = self.query_one(Conversation)
        if event.pages > 0:
            conversation.scroll_page_down()
        else:
            conversation.scroll_page_up()

    @on(Conversation.Settled)
    async def settle(self) -> None:
        """Show how the client feels now and, at the end, the way to the debrief."""
        self._show_mood()
        if not self._exam:
            self.query_one(CoachStrip).show(self.session, heard=True)
        await self._show_ending()

    # -------------------------------------------------------------- coaching

    async def action_hint(self) -> None:
        """Let the coach name the next missing move."""
        try:
            move = self.session.hint()
        except PartwaysError as error:
            self._warn(error)
            return
        if move is None:
            self.notify(_("No hint is left for this turn."), markup=False)
        await self._show_coach()

    async def action_recommend(self) -> None:
        """Show or hide a recommended reply on the coach's card."""
        self._recommended = not self._recommended
        await self._show_coach()
        if self._narrow:
            self.action_coach()
        elif self._recommended:
            self.query_one(CoachPanel).scroll_end(animate=False)

    @on(CoachStrip.Opened)
    def action_coach(self) -> None:
        """Go to the coach's card: beside the conversation, or over it where there is no room."""
        if not self._narrow:
            panel, box = self.query_one(CoachPanel), self.query_one(ReplyBox)
            (box if panel.has_focus else panel).focus()
            return
        from trainer.tui.screens.coach import CoachScreen

        self.app.push_screen(CoachScreen(self.session, recommended=self._recommended))

    # ----------------------------------------------------- to and fro in time

    async def action_retry(self) -> None:
        """Take the last reply back and put its words into the reply box, to be reworded."""
        last = self.session.path[-1]
        await self._go_back_to(last.number)
        box = self.query_one(ReplyBox)
        if not box.text and len(self.session.path) < last.number:
            box.draft(last.reply)

    def action_rewind(self) -> None:
        """Let the user choose the turn to go back to."""
        from trainer.tui.screens.rewind import RewindScreen

        self.app.push_screen(
            RewindScreen(self.session.path, scores=not self._exam), self._go_back_to
        )

    async def _go_back_to(self, number: int | None) -> None:
        if number is None:
            return
        try:
            self.session.rewind(number)
        except PartwaysError as error:
            self._warn(error)
            return
        self._recommended = False
        await self._show_all()

    def action_leave(self) -> None:
        """Leave; ask first where a draft would be lost."""
        if is_blank(self.query_one(ReplyBox).text):
            self._leave(confirmed=True)
            return
        from trainer.tui.screens.confirm import ConfirmScreen

        self.app.push_screen(
            ConfirmScreen(
                _("Leave without sending?"),
                _("What you have typed is not sent yet and would be lost."),
                yes=_("Leave"),
                no=_("Stay"),
            ),
            self._leave,
        )

    def _leave(self, confirmed: bool | None) -> None:
        if confirmed:
            self.post_message(self.Left(self.session))

    @on(EndingCard.Chosen)
    def look_back(self) -> None:
        """Go on to the debrief."""
        self.post_message(self.Finished(self.session))

    # --------------------------------------------------------------- showing

    @property
    def _exam(self) -> bool:
        return self.session.mode is Mode.EXAM

    @property
    def _narrow(self) -> bool:
        return not self.query_one(CoachPanel).display

    async def _show_all(self) -> None:
        """Show the whole attempt anew: after a start, a retry, a rewind."""
        self._warm_up()
        conversation, session = self.query_one(Conversation), self.session
        await conversation.restart()
        conversation.say_theirs(session.path[0].client if session.path else session.client)
        for turn in session.path:
            self._warm_up()
        conversation.say_mine(turn.reply, "" if self._exam else score_line(turn))
            conversation.say_theirs(turn.answer)
        self._show_mood()
        await self._show_coach()
        await self._show_ending()
        self.refresh_bindings()

    def _show_mood(self) -> None:
        path = self.session.path
        for face in self.query(Face):
            face.mood = self.session.mood
        mood = self.query_one(MoodBar)
        mood.mood = self.session.mood
        mood.change = path[-1].mood_after - path[-1].mood_before if path else 0

    async def _show_coach(self) -> None:
        if self._exam:
            return
        heard = not self.query_one(Conversation).busy
        self.query_one(CoachStrip).show(self.session, heard=heard)
        await self.query_one(CoachPanel).show(self.session, recommended=self._recommended)

    async def _show_ending(self) -> None:
        ending, box = self.session.ending, self.query_one(ReplyBox)
        cards = self.query(EndingCard)
        box.display = ending is None
        if ending is None:
            await cards.remove()
            box.focus()
        elif not cards:
            card = EndingCard(ending)
            await self.query_one("#talk").mount(card)
            card.focus()

    def _warm_up(self) -> None:
        self.run_worker(partial(warm_up, self.session), thread=True, exit_on_error=False)

    def _warn(self, error: PartwaysError) -> None:
        self.notify(printable(str(error)), severity="warning", timeout=8, markup=False)
