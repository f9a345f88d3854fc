"""Two attempts at the same conversation, side by side."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from trainer.i18n import _
from trainer.review.comparing import Comparison, Difference, Pair
from trainer.review.naming import change_words, difference_name, end_words, signed
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.screens.reading import Page, ReadingScreen
from trainer.tui.verdicts import BAND_COLORS, score_line
from trainer.tui.widgets.evidence import marked_reply
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import Line, flat

if TYPE_CHECKING:
    from trainer.review.kept import KeptAttempt, Step

SIDES = ("A", "B")


class ComparisonScreen(ReadingScreen):
    """Shows what the second attempt did differently; `names` tell the attempts apart."""

    CSS_PATH = "../styles/comparison.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("space,pagedown", "turn_page(1)", _("Read on"), _("A page on"), id="page-down"),
        key("escape,q,c", "app.pop_screen", _("Close"), _("Back to where you were"), id="close"),
    ]

    def __init__(self, title: str, comparison: Comparison, names: Sequence[str]) -> None:
        super().__init__()
        self._title = title
        self._comparison = comparison
        self._names = names

    def compose(self) -> ComposeResult:
        """Lay out the totals, then turn by turn."""
        found = self._comparison
        with Horizontal(id="head"):
            yield Static(printable(self._title), id="name", markup=False)
            told = _("B has {change} than A") if found.change else _("B has {change} as A")
            told = told.format(change=change_words(found.change))
            yield Static(told, id="claim", markup=False)
        with Page(id="pages"):
            with Horizontal(classes="sides"):
                attempts = (found.first, found.second)
                for sign, name, attempt in zip(SIDES, self._names, attempts, strict=True):
                    yield Static(_heading(sign, name, attempt), classes="side", markup=False)
            for pair in found.pairs:
                yield PairBlock(pair)
        yield KeyBar()


class PairBlock(Vertical):
    """A turn of both attempts beside each other, and what the replies differ in below."""

    def __init__(self, pair: Pair) -> None:
        super().__init__()
        self._pair = pair

    def compose(self) -> ComposeResult:
        """Lay out title, sides and differences."""
        pair = self._pair
        change = "" if pair.change is None else f"   {signed(pair.change)}"
        yield Line(
            Content.assemble(
                (flat(pair.title), "bold"), (change, f"bold {_color(pair.change or 0)}")
            )
        )
        if pair.same and pair.second is not None:
            both = _("{a} and {b}, the same words").format(a=SIDES[0], b=SIDES[1])
            yield Static(_side(both, pair.second, ()), markup=False)
            return
        telling = {difference.id for difference in pair.differences}
        with Horizontal(classes="sides"):
            for sign, step in zip(SIDES, (pair.first, pair.second), strict=True):
                yield Static(_side(sign, step, telling), classes="side", markup=False)
        yield from map(_difference, pair.differences)


def _heading(sign: str, name: str, attempt: KeptAttempt) -> Content:
    return Content.assemble(
        (f"{sign}  ", "bold $accent"),
        (printable(name), "$text-muted"),
        "\n",
        (f"{attempt.debrief.total} ", "bold $primary"),
        printable(end_words(attempt)),
    )


def _side(sign: str, step: Step | None, telling: Collection[str]) -> Content:
    """Return a reply with the words marked that stand for one of the telling differences."""
    if step is None:
        return Content.assemble(
            (f"{sign}  ", "bold $accent"), (_("did not come by here"), "italic $text-disabled")
        )
    review = step.review
    marks = [mark for mark in review.marks if mark.id in telling]
    return Content.assemble(
        (f"{sign}  ", "bold $accent"),
        (score_line(review.turn), f"bold {BAND_COLORS[review.card.band]}"),
        "\n",
        marked_reply(review.turn.reply, marks, numbered=False),
    )


def _difference(difference: Difference) -> Line:
    sign, color = ("▲", "$success") if difference.good else ("▼", "$error")
    return Line(
        Content.assemble(
            (f"{sign} {difference_name(difference.kind)}  ", f"bold {color}"),
            printable(difference.label),
            *_words(difference),
        ),
        inset=True,
    )


def _words(difference: Difference) -> Iterator[tuple[str, str]]:
    for sign, words in zip(SIDES, (difference.first, difference.second), strict=True):
        if words:
            yield (f"  {sign} “{flat(words)}”", "$text-muted")


def _color(change: int) -> str:
    return "$success" if change > 0 else "$error" if change < 0 else "$text-muted"
