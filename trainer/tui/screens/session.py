"""A kept session, looked back on: the whole conversation, every attempt, every way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from trainer.i18n import _, ngettext
from trainer.names import mode_name
from trainer.review.kept import KeptAttempt, KeptSession
from trainer.review.self_judging import self_judging
from trainer.text import printable
from trainer.times import local_time
from trainer.tui.keys import key
from trainer.tui.screens.reading import Page
from trainer.tui.screens.turns import TurnsScreen
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import Line, flat
from trainer.tui.widgets.step_block import StepBlock
from trainer.tui.widgets.summary import judging_lines, lesson_lines, summary_lines
from trainer.tui.widgets.turn_block import TurnBlock, client_lines, said_lines

if TYPE_CHECKING:
    from trainer.tui.keeping import Keeping
    from trainer.tui.review_routes import ReviewRoutes


class SessionScreen(TurnsScreen):
    """Shows one attempt of a session; one can go through the others, and on from any turn."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "../styles/debrief.tcss",
        "../styles/session.tcss",
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,q", "app.pop_screen", _("Close"), _("Back to where you were"), id="close"),
        key("g", "go_on", _("Go on"), _("Go on with this conversation"), id="go-on"),
        key("p", "replay", _("Replay"), _("Go through it step by step"), id="replay"),
        key("a", "attempt", _("Other attempt"), _("Show the next attempt"), id="next-attempt"),
        key("c", "compare", _("Compare"), _("Put another attempt beside this one"), id="compare"),
    ]

    def __init__(
        self,
        kept: KeptSession,
        routes: ReviewRoutes,
        *,
        keeping: Keeping,
        attempt: int | None = None,
    ) -> None:
        super().__init__(session_id=kept.stored.id, keeping=keeping)
        self._kept = kept
        self._routes = routes
        self._attempt = (kept.numbered(attempt) if attempt is not None else None) or kept.attempt

    def compose(self) -> ComposeResult:
        """Lay out head, summary and turns."""
        with Horizontal(id="head"):
            yield Static(printable(self._kept.title), id="name", markup=False)
            yield Static(self._claim(), id="claim", markup=False)
        with Page(id="pages"):
            with Page(id="summary"):
                yield from self._summary()
            with Page(id="turns"):
                yield from self._turns()
        yield KeyBar()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what there is: more of an open conversation, other attempts, one to look into."""
        if action == "go_on":
            return self._kept.stored.ending is None and self._kept.stored.closed_at is None
        if action == "attempt":
            return len(self._kept.attempts) > 1
        if action in ("replay", "compare", "save") and self._kept.sealed:
            return False
        if action in ("replay", "compare"):
            return self._attempt is not None
        return super().check_action(action, parameters)

    def action_go_on(self) -> None:
        """Go on with the conversation where it was left."""
        self._routes.go_on(self._kept.stored)

    def action_replay(self) -> None:
        """Go through the attempt step by step."""
        if self._attempt is not None:
            self._routes.to_replay(self._kept, self._attempt)

    def action_compare(self) -> None:
        """Choose an attempt to put beside this one."""
        if self._attempt is not None:
            self._routes.choose_comparison(self._kept.stored.id, self._attempt.number)

    async def action_attempt(self) -> None:
        """Show the next attempt, after the last one the first."""
        attempts = self._kept.attempts
        if self._attempt is None:
            return
        self._attempt = attempts[self._attempt.number % len(attempts)]
        summary, turns = self.query_one("#summary"), self.query_one("#turns")
        with self.app.batch_update():
            for part in (summary, turns):
                await part.remove_children()
            await summary.mount(*self._summary())
            await turns.mount(*self._blocks(), Vertical(*self._lessons(), id="lessons"))
        self.query_one("#claim", Static).update(self._claim())
        for page in self.query(Page):
            page.scroll_home(animate=False)

    @on(TurnBlock.Retried)
    def retry(self, event: TurnBlock.Retried) -> None:
        """Reply anew to a turn."""
        if self._attempt is not None:
            turn = self._attempt.steps[event.number - 1].review.turn
            self._routes.go_on_from(self._kept.stored.id, turn.id)

    def _claim(self) -> str:
        told = []
        count = len(self._kept.attempts)
        if self._attempt is not None and count > 1:
            number = self._attempt.number
            told.append(_("attempt {number} of {count}").format(number=number, count=count))
        told += [local_time(self._kept.stored.started_at), mode_name(self._kept.stored.mode)]
        return " · ".join(told)

    def _summary(self) -> Iterator[Line]:
        for remark in self._kept.remarks:
            yield Line(Content.styled(f"{flat(remark)}\n", "$text-warning"))
        if self._attempt is None:
            yield Line(Content(_("Nothing has been said in it yet.")))
            return
        if self._kept.sealed:
            return
        debrief = self._attempt.debrief
        yield from summary_lines(debrief)
        if debrief.ending is None:
            yield Line(Content.styled(self._stopped(self._attempt), "$text-muted"), gap=True)
        if self._attempt.total_of_the_day != debrief.total:
            told = _("{points} on the day").format(points=self._attempt.total_of_the_day)
            yield Line(Content.styled(told, "$text-muted"))
        if self._attempt.ratings:
            yield from judging_lines(self_judging(self._attempt.ratings))

    def _stopped(self, attempt: KeptAttempt) -> str:
        if attempt.ending is not None:
            return _("It ended with: {ending}").format(ending=printable(attempt.ending_title))
        return ngettext(
            "It stopped after {count} reply, before: {title}",
            "It stopped after {count} replies, before: {title}",
            len(attempt.steps),
        ).format(count=len(attempt.steps), title=printable(attempt.ending_title))

    def _turns(self) -> ComposeResult:
        yield from self._blocks()
        with Vertical(id="lessons"):
            yield from self._lessons()

    def _blocks(self) -> Iterator[StepBlock | Line]:
        for step in () if self._attempt is None else self._attempt.steps:
            if self._kept.sealed:
                yield from said_lines(step.review.turn, self._kept.client)
            else:
                yield StepBlock(step, self._kept.client)

    def _lessons(self) -> Iterator[Line]:
        """Yield the client's last words, a reply nobody has judged, and what to take along."""
        if self._attempt is not None:
            yield from client_lines(self._attempt.steps[-1].review.turn.answer, self._kept.client)
        if self._kept.waiting:
            yield Line(
                Content.assemble(
                    (f"{_('You, not judged yet')}: ", "bold"), flat(self._kept.waiting)
                ),
                gap=True,
            )
        if self._attempt is not None and not self._kept.sealed:
            yield from lesson_lines(self._attempt.debrief)
