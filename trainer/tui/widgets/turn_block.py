"""One turn of the debrief: what was said, what it was worth, how to say it better."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message

from trainer.i18n import _
from trainer.practice.debrief import Mark, TurnReview
from trainer.practice.turn import Turn
from trainer.review.self_judging import given_told
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.verdicts import BAND_COLORS, score_line
from trainer.tui.widgets.evidence import marked_reply, sum_lines
from trainer.tui.widgets.line import Line, flat, heading


class TurnBlock(Vertical, can_focus=True):
    """Shows one reviewed turn; Enter goes back to it. `flag` says what the user has made of it.

    `given` are the points (0–100) one gave the reply, None where one was not asked.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        key(
            "enter,r",
            "retry",
            _("Retry here"),
            _("Go back to this turn and reply anew"),
            id="retry-here",
        )
    ]

    @dataclass
    class Retried(Message):
        """The user wants to go back to the turn of this number."""

        number: int

    @dataclass
    class Shown(Message):
        """The turn is on the screen now; who knows more of it can flag it."""

        block: TurnBlock

    def __init__(self, review: TurnReview, client: str, given: int | None = None) -> None:
        super().__init__()
        self.review = review
        self._client = client
        self._flags: dict[str, str] = {}
        if given is not None:
            told = _("you gave it {given}").format(given=given_told(given))
            self._flags["given"] = told

    def compose(self) -> ComposeResult:
        """Lay out the turn."""
        review, turn = self.review, self.review.turn
        yield Line(
            Content.assemble(
                (f"{turn.number}  ", "bold $accent"),
                (printable(review.title), "bold"),
                (f"   {score_line(turn)}", f"bold {BAND_COLORS[review.card.band]}"),
            )
        )
        yield self._flag_line()
        yield from said_lines(turn, self._client, review.marks)
        if turn.scored:
            yield heading(_("Where the points come from"))
            yield from sum_lines(review)
        yield from self._advice()

    def on_mount(self) -> None:
        """Tell the screen."""
        self.post_message(self.Shown(self))

    def flag(self, name: str, words: str) -> None:
        """Say under the title what the user has made of the turn: `★ kept`; no words take it back.

        `name` tells one flag from another; they stand in the order in which they came.
        """
        self._flags[name] = words
        for line in self.query(".turn--flags").results(Line):
            line.update(self._flag_words())
            line.display = any(self._flags.values())

    def action_retry(self) -> None:
        """Ask to go back to this turn."""
        self.post_message(self.Retried(self.review.turn.number))

    def _flag_line(self) -> Line:
        line = Line(self._flag_words(), inset=True)
        line.add_class("turn--flags")
        line.display = any(self._flags.values())
        return line

    def _flag_words(self) -> Content:
        words = [printable(words) for words in self._flags.values() if words]
        return Content.styled(" · ".join(words), "$accent")

    def _advice(self) -> Iterator[Line]:
        card = self.review.card
        if card.missed:
            yield heading(_("Not yet"))
            for note in card.missed:
                yield Line(
                    Content.assemble(("○ ", "$text-muted"), printable(note.label)), inset=True
                )
        if self.review.hints:
            yield heading(_("Hints you asked for"))
            yield Line(Content(printable(", ".join(self.review.hints))), inset=True)
        if card.tip:
            yield heading(_("Try this"))
            yield Line(Content(flat(card.tip)), inset=True)
        if card.recommended:
            yield heading(_("A recommended reply"))
            yield Line(Content.styled(f"“{flat(card.recommended)}”", "italic"), inset=True)


def said_lines(turn: Turn, client: str, marks: Sequence[Mark] = ()) -> Iterator[Line]:
    """Yield what the client said and what was replied, with the marked words."""
    yield from client_lines(turn.client, client)
    yield Line(
        Content.assemble((f"{_('You')}: ", "bold"), marked_reply(turn.reply, marks)), gap=True
    )


def client_lines(said: Sequence[str], client: str) -> Iterator[Line]:
    """Yield what the client said, with their name."""
    for line in said:
        yield Line(
            Content.assemble(
                (f"{printable(client)}: ", "bold $text-muted"), (flat(line), "$text-muted")
            ),
            gap=True,
        )
