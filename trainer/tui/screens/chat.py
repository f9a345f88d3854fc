"""The conversation: what is said, how the client takes it, what the coach thinks of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.screen import Screen

from trainer.diagnostics import DiagnosticsError
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.names import mode_name
from trainer.practice.debrief import review_of
from trainer.practice.rehearsal import told
from trainer.store.errors import StoreError
from trainer.store.records import Mode
from trainer.tui.contested import Contested, can_be_contested
from trainer.tui.keeping import last_flag
from trainer.tui.keys import key
from trainer.tui.widgets.client_head import ClientHead
from trainer.tui.widgets.coach import CoachPanel, CoachStrip
from trainer.tui.widgets.ending_card import EndingCard
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.live_bar import LiveBar
from trainer.tui.widgets.talk import Talk

if TYPE_CHECKING:
    from trainer.practice.rehearsal import Rehearsal
    from trainer.practice.session import Session
    from trainer.tui.keeping import Keeping


class ChatScreen(Screen[None]):
    """Holds one conversation; every change goes through the session, the screen only shows it.

    With `animated` the client takes a moment to answer. With a `rehearsal`, whose session it
    is, nothing is kept; where that is watched the conversation follows the file. With `keeping`
    the last reply can be marked for the real conversation.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "../styles/conversation.tcss",
        "../styles/chat.tcss",
    ]
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
        key(
            "ctrl+s,f12",
            "keep",
            _("Keep"),
            _("Keep your last reply for your sheet, or let go of it"),
            id="keep",
        ),
        key(
            "f7",
            "contest",
            _("Contest"),
            _("Say what the coach got wrong about your last reply"),
            id="contest",
            show=False,
            priority=True,  # the reply box would select all
        ),
        key(
            "f6",
            "problems",
            _("What is wrong"),
            _("Show everything that is wrong with the file as it is now"),
            id="problems",
            priority=True,  # the reply box would select a line
        ),
    ]

    @dataclass
    class Left(Message):
        """The user leaves; `kept` tells whether what was said can be gone on with."""

        session: Session
        kept: bool

    @dataclass
    class Finished(Message):
        """The conversation is over and the user wants to look back on it."""

        session: Session

    def __init__(
        self,
        session: Session,
        *,
        animated: bool,
        rehearsal: Rehearsal | None = None,
        keeping: Keeping | None = None,
    ) -> None:
        super().__init__()
        self._keeping = keeping
        self.session = session
        self._rehearsal = rehearsal
        self._animated = animated
        self._recommended = False

    def compose(self) -> ComposeResult:
        """Lay out the client, the conversation and the coach."""
        client = self.session.dialogue.header.client
        yield ClientHead(client.name, client.role, self.session.mood, mode_name(self.session.mode))
        with Horizontal(id="table"):
            yield Talk(self.session, animated=self._animated)
            yield CoachPanel()
        if self._rehearsal is not None and self._rehearsal.watched:
            yield LiveBar(self._rehearsal.manuscript)
        yield KeyBar()

    async def on_mount(self) -> None:
        """Show what was said so far."""
        self.set_class(self._exam, "-exam")
        await self._show_all()

    def on_key(self, event: events.Key) -> None:
        """Take up typing also where the focus has wandered off to what can be scrolled."""
        if event.character is not None and event.is_printable:
            self.query_one(Talk).type(event.character)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what the mode and the state of the conversation allow."""
        if action == "hint":
            return not self._exam and self.session.ending is None
        if action in ("recommend", "coach"):
            return not self._exam
        if action in ("retry", "rewind"):
            return True if self.session.path else None
        if action == "keep":
            return self._keeping is not None and bool(self.session.path)
        if action == "contest":
            spoken = self._keeping is not None and not self._exam
            return spoken and can_be_contested(self.session.path)
        if action == "problems":
            return self._problem is not None
        return True

    @property
    def unsent(self) -> str:
        """Return the draft that leaving would lose, empty where there is none."""
        return self.query_one(Talk).unsent

    # -------------------------------------------------------------- coaching

    @on(Talk.Replied)
    async def comment(self) -> None:
        """Let the coach comment on the reply."""
        self._recommended = False
        await self._show_card()
        self.refresh_bindings()

    @on(Talk.Answered)
    def feel(self) -> None:
        """Show how the client feels about it."""
        self._show_mood()
        self.refresh_bindings()

    async def action_hint(self) -> None:
        """Let the coach name the next missing move."""
        try:
            move = self.session.hint()
        except PartwaysError as error:
            self._warn(error)
            return
        if move is None:
            self.notify(_("No hint is left for this turn."))
        self.query_one(Talk).show_advice()
        await self._show_card()

    async def action_recommend(self) -> None:
        """Show or hide a recommended reply on the coach's card."""
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
            self.query_one("ReplyBox").focus()
        else:
            panel.focus()

    async def action_keep(self) -> None:
        """Keep the last reply for the real conversation, or let go of it."""
        if self._keeping is None:
            return
        try:
            self.notify(self._keeping.toggle(self.session.path[-1].id))
        except StoreError as error:
            self._warn(error)
        await self._show_card()

    def action_contest(self) -> None:
        """Ask to contest what the coach made of the last reply."""
        self.post_message(Contested(review_of(self.session.path[-1])))

    # ----------------------------------------------------- to and fro in time

    async def action_retry(self) -> None:
        """Take the last reply back and put its words into the reply box, to be reworded."""
        last = self.session.path[-1]
        await self._go_back_to(last.number)
        if len(self.session.path) < last.number:
            self.query_one(Talk).draft(last.reply)

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
        if not self.unsent:
            self._leave(confirmed=True)
            return
        from trainer.tui.screens.confirm import ConfirmScreen

        self.app.push_screen(ConfirmScreen.losing_a_draft(), self._leave)

    def _leave(self, confirmed: bool | None) -> None:
        if confirmed:
            self.post_message(self.Left(self.session, kept=self._rehearsal is None))

    @on(EndingCard.Chosen)
    def look_back(self) -> None:
        """Go on to the debrief."""
        self.post_message(self.Finished(self.session))

    # ---------------------------------------------------------- live writing

    @on(LiveBar.Changed)
    async def follow(self) -> None:
        """Go over to the newest version of the file, or tell what is wrong with it."""
        rehearsal, bar = self._rehearsal, self.query_one(LiveBar)
        if rehearsal is None:
            return
        if self._problem is not None:
            bar.complain()
            self.refresh_bindings()
            return
        try:
            result = rehearsal.restart()
        except PartwaysError as error:
            self._warn(error)
            return
        self.session = result.session
        self._recommended = False
        client = self.session.dialogue.header.client
        self.query_one(ClientHead).introduce(client.name, client.role)
        self.query_one(Talk).follow(self.session)
        bar.tell(told(result))
        await self._show_all()

    @on(LiveBar.Opened)
    def action_problems(self) -> None:
        """Show everything that is wrong with the newest version of the file."""
        from trainer.tui.screens.findings import FindingsScreen

        if self._problem is not None:
            self.app.push_screen(FindingsScreen(self._problem))

    @property
    def _problem(self) -> PartwaysError | DiagnosticsError | None:
        return None if self._rehearsal is None else self._rehearsal.manuscript.problem

    # --------------------------------------------------------------- showing

    @property
    def _exam(self) -> bool:
        return self.session.mode is Mode.EXAM

    @property
    def _has_room(self) -> bool:
        """Say whether the card stands beside the conversation."""
        return self.query_one(CoachPanel).display

    async def _show_all(self) -> None:
        await self.query_one(Talk).show_all()
        self._show_mood()
        await self._show_card()
        self.refresh_bindings()

    def _show_mood(self) -> None:
        last = self.session.path[-1] if self.session.path else None
        change = last.mood_after - last.mood_before if last else 0
        self.query_one(ClientHead).feel(self.session.mood, change)

    async def _show_card(self) -> None:
        if not self._exam:
            flag = last_flag(self.session.path, self._keeping)
            await self.query_one(CoachPanel).show(
                self.session, recommended=self._recommended, flag=flag
            )

    def _open_card(self, *, recommended: bool) -> None:
        from trainer.tui.screens.coach import CoachScreen

        self.app.push_screen(
            CoachScreen(self.session, recommended=recommended, keeping=self._keeping)
        )

    def _warn(self, error: PartwaysError) -> None:
        self.notify(str(error), severity="warning")
