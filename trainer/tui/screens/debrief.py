"""Looking back: how it ended, what each point came from, what to do another time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message

from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.names import mode_name
from trainer.practice.debrief import debrief_of
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.screens.reading import Page
from trainer.tui.screens.turns import TurnsScreen
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import Line
from trainer.tui.widgets.summary import judging_lines, lesson_lines, summary_lines
from trainer.tui.widgets.turn_block import TurnBlock

if TYPE_CHECKING:
    from trainer.practice.session import Session
    from trainer.review.self_rating import SelfRating
    from trainer.tui.keeping import Keeping


class DebriefScreen(TurnsScreen):
    """Shows the debrief of a session; one can go back to any of its turns.

    `remark` is what must be said about the scores, if anything.
    """

    CSS_PATH = "../styles/debrief.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("r", "choose_turn", _("Retry"), _("Choose a turn and reply to it anew"), id="retry"),
        key("escape,q", "close", _("Clients"), _("Back to the clients"), id="close"),
    ]

    @dataclass
    class Retried(Message):
        """The session stands at an earlier turn again and wants to go on."""

        session: Session

    @dataclass
    class Closed(Message):
        """The user has seen enough."""

    def __init__(
        self,
        session: Session,
        *,
        keeping: Keeping | None = None,
        rating: SelfRating | None = None,
        remark: str = "",
    ) -> None:
        super().__init__(session_id=session.id, keeping=keeping)
        self._session = session
        self._remark = remark
        self._judging = rating.judging if rating is not None and rating.rated else None
        self._given = {} if rating is None else rating.given
        self._debrief = debrief_of(session.dialogue, session.path)

    def compose(self) -> ComposeResult:
        """Lay out summary, turns and lessons."""
        header = self._session.dialogue.header
        about = f"{header.title} · {mode_name(self._session.mode)}"
        with Page(id="pages"):
            with Page(id="summary"):
                yield from summary_lines(self._debrief, about)
                if self._remark:
                    yield Line(Content.styled(printable(self._remark), "$text-muted"), gap=True)
                if self._judging is not None:
                    yield from judging_lines(self._judging)
            with Page(id="turns"):
                for review in self._debrief.turns:
                    given = self._given.get(review.turn.id)
                    yield TurnBlock(review, header.client.name, given)
                with Vertical(id="lessons"):
                    yield from lesson_lines(self._debrief)
        yield KeyBar()

    def action_choose_turn(self) -> None:
        """Let the user choose the turn to go back to."""
        from trainer.tui.screens.rewind import RewindScreen

        self.app.push_screen(RewindScreen(self._session.path, scores=True), self._retry)

    def action_close(self) -> None:
        """Go back to the picker."""
        self.post_message(self.Closed())

    @on(TurnBlock.Retried)
    def retry(self, event: TurnBlock.Retried) -> None:
        """Go back to a turn."""
        self._retry(event.number)

    def _retry(self, number: int | None) -> None:
        if number is None:
            return
        try:
            self._session.rewind(number)
        except PartwaysError as error:
            self.notify(str(error), severity="warning")
            return
        self.post_message(self.Retried(self._session))
