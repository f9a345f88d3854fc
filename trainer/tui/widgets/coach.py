"""The coach: a card on the last reply, hints, and in learn mode the advice for the next one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from trainer.i18n import _
from trainer.names import band_name
from trainer.practice.coach import CoachCard, Note, card_of
from trainer.store.records import Mode
from trainer.text import printable
from trainer.tui.keys import key_name
from trainer.tui.verdicts import BAND_COLORS
from trainer.tui.widgets.face import bar
from trainer.tui.widgets.line import Line, flat, heading

if TYPE_CHECKING:
    from trainer.dialogue.model import MoveScript, TurnScript
    from trainer.practice.turn import Turn


class Coached(Protocol):
    """What the coach comments on: a conversation, or a turn that is drilled.

    `path` are the replies so far, `script` is the turn that waits for one, `hints` are the moves
    named since the last reply.
    """

    @property
    def path(self) -> tuple[Turn, ...]:
        """Return the replies so far, oldest first."""
        ...

    @property
    def script(self) -> TurnScript | None:
        """Return the turn that waits for a reply."""
        ...

    @property
    def hints(self) -> tuple[MoveScript, ...]:
        """Return the moves that hints have named."""
        ...

    @property
    def mode(self) -> Mode:
        """Return how much coaching is wanted."""
        ...


class CoachPanel(VerticalScroll):
    """The whole card. `show` draws it anew from where the session stands."""

    async def show(self, session: Coached, *, recommended: bool, flag: str = "") -> None:
        """Draw the card, with the recommended reply where it is asked for.

        `flag` is said of the last reply.
        """
        lines = lines_for(session, recommended=recommended, advice=False, flag=flag)
        with self.app.batch_update():
            await self.remove_children()
            await self.mount(*lines)
        self.scroll_home(animate=False)


class CoachStrip(Vertical):
    """What belongs next to the reply box: advice and hints; in a narrow window the verdict too."""

    @dataclass
    class Opened(Message):
        """The user wants to see the whole card."""

    def compose(self) -> ComposeResult:
        """Lay out verdict and advice, both empty."""
        yield Static(id="strip-verdict", markup=False)
        yield Static(id="strip-advice", markup=False)

    def on_click(self) -> None:
        """Open the whole card by a click."""
        self.post_message(self.Opened())

    def show(self, session: Coached, *, heard: bool) -> None:
        """Draw verdict and advice anew from where the session stands.

        `heard` is false while the client is still answering: advice on the answer can wait.
        """
        advice = _advice_line(session) if heard else None
        self._fill("#strip-verdict", _verdict_lines(session, with_tip=advice is None))
        self._fill("#strip-advice", advice)

    def _fill(self, selector: str, text: Content | None) -> None:
        line = self.query_one(selector, Static)
        line.set_class(text is None, "-empty")
        line.update(text or Content(""))


def _verdict_lines(session: Coached, *, with_tip: bool) -> Content | None:
    if not session.path:
        if not with_tip:
            return None
        welcome = _("The coach comments on your reply. {key} gives a hint.")
        return Content.styled(welcome.format(key=key_name("f2")), "$text-muted")
    card = card_of(session.path[-1])
    verdict = Content.assemble(
        (f"{_('Coach')}  ", "bold $accent"),
        _points(card),
        (f"   {_tally(card)}", "$text-muted"),
        (f"   {key_name('f8')}", "bold $footer-key-foreground"),
        (f" {_('more')}", "$text-muted"),
    )
    if not with_tip:
        return verdict
    return Content("\n").join([verdict, _labelled(_("Tip"), card.tip)])


def _advice_line(session: Coached) -> Content | None:
    if session.hints:
        hint = session.hints[-1]
        return _labelled(_("Hint"), f"{hint.label}. {hint.tip}")
    if session.script is not None and session.mode is Mode.LEARN:
        return _labelled(_("Advice"), session.script.advice)
    return None


def lines_for(
    session: Coached, *, recommended: bool, advice: bool, flag: str = ""
) -> Iterator[Line]:
    """Yield the paragraphs of the coach's card for where the session stands.

    With `advice` it also holds what learn mode says of the next reply; `flag` is what the user
    has made of the last one.
    """
    card = card_of(session.path[-1]) if session.path else None
    waiting = session.script
    if card is not None:
        yield from card_lines(card, flag=flag)
    if waiting is not None and session.mode is Mode.LEARN and advice:
        title = _("For your next reply") if card else _("Advice")
        yield heading(title)
        yield Line(Content(flat(waiting.advice)))
    elif card is None:
        yield heading(_("Coach"))
        yield Line(
            Content.styled(
                _(
                    "Reply in your own words. What you did well and what is missing is told "
                    "here after each reply."
                ),
                "$text-muted",
            )
        )
    for hint in session.hints:
        yield heading(_("Hint"))
        yield Line(Content.assemble(("○ ", "$accent"), (printable(hint.label), "bold")))
        yield Line(Content(flat(hint.tip)), inset=True)
    if recommended:
        text = card.recommended if card else waiting.recommended.value if waiting else ""
        yield heading(_("A recommended reply"))
        yield Line(Content.styled(f"“{flat(text)}”", "italic"))


def card_lines(card: CoachCard, *, flag: str = "") -> Iterator[Line]:
    """Yield the paragraphs on one reply; `flag` is what the user has made of it."""
    yield Line(Content.styled(_("Coach"), "bold $accent"))
    yield Line(_points(card))
    if flag:
        yield Line(Content.styled(printable(flag), "$accent"))
    yield Line(Content(printable(card.verdict)))
    if card.cut:
        yield Line(
            Content.styled(_("Your reply is long: only its beginning was read."), "$text-muted")
        )
    yield from _section(_("You did"), "✓", "$success", card.made)
    yield from _section(_("Half there"), "◐", "$warning", card.half_made)
    yield from _section(_("Step back from"), "✗", "$error", card.pitfalls)
    yield from _section(_("Not yet"), "○", "$text-muted", card.missed)
    if card.tip:
        yield heading(_("Try this"))
        yield Line(Content(flat(card.tip)))


def _section(title: str, sign: str, color: str, notes: Sequence[Note]) -> Iterator[Line]:
    if not notes:
        return
    yield heading(title)
    for note in notes:
        label = printable(note.label)
        if not note.sure:
            label = _("{label}, perhaps?").format(label=label)
        yield Line(Content.assemble((f"{sign} ", f"{color} bold"), label))
        if note.words:
            words = f"“{flat(note.words)}”"
            if note.denied:
                words = _("you say the opposite: {words}").format(words=words)
            yield Line(Content.styled(words, "italic $text-muted"), inset=True)


def _points(card: CoachCard) -> Content:
    color = BAND_COLORS[card.band]
    word = band_name(card.band)
    if not card.scored:
        return Content.styled(word, f"bold {color}")
    return Content.assemble(
        (f"{card.points} ", f"bold {color}"), bar(card.points, 10, color), (f" {word}", color)
    )


def _tally(card: CoachCard) -> str:
    counts = (
        ("✓", card.made),
        ("◐", card.half_made),
        ("○", card.missed),
        ("✗", card.pitfalls),
    )
    return "  ".join(f"{sign} {len(notes)}" for sign, notes in counts if notes)


def _labelled(label: str, text: str) -> Content:
    return Content.assemble((f"{label}  ", "bold $accent"), flat(text))
