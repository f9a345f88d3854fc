"""One turn of a kept session: as in the debrief, with what was said instead and the other ways."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.content import Content

from trainer.i18n import _
from trainer.review.kept import OtherReply, Step, Way, ways_not_taken
from trainer.text import printable
from trainer.tui.widgets.line import Line, flat, heading
from trainer.tui.widgets.turn_block import TurnBlock


class StepBlock(TurnBlock):
    """Shows one turn of an attempt, the other attempts at it, and the branches not taken."""

    def __init__(self, step: Step, client: str) -> None:
        super().__init__(step.review, client, step.self_rating)
        self.step = step
        if step.points_of_the_day != step.review.card.points:
            self.flag("day", _("{points} on the day").format(points=step.points_of_the_day))

    def compose(self) -> ComposeResult:
        """Lay out the turn as in the debrief, then what lies beside it."""
        yield from super().compose()
        if self.step.others:
            yield heading(_("What you also said here"))
            yield from map(_other, self.step.others)
        if self.step.ways:
            yield heading(_("Where it went, and could have gone"))
            yield from _ways(self.step)


def _other(other: OtherReply) -> Line:
    points = "" if other.points is None else f"{other.points} · "
    about = _("attempt {number}, → {title}").format(number=other.attempt, title=other.title)
    return Line(
        Content.assemble(
            (f"{points}{printable(about)}\n", "$text-muted"), f"“{flat(other.reply)}”"
        ),
        inset=True,
    )


def _ways(step: Step) -> Iterator[Line]:
    for way in step.ways:
        if way.taken:
            yield _way("→", "$accent", way, "bold", "$text-muted")
    for way in ways_not_taken(step.ways):
        yield _way("╌", "$text-disabled", way, "$text-disabled", "$text-disabled")


def _way(sign: str, color: str, way: Way, title: str, condition: str) -> Line:
    return Line(
        Content.assemble(
            (f"{sign} ", color),
            (printable(way.title), title),
            (f"  {printable(way.condition)}", condition),
        ),
        inset=True,
    )
