"""A reply with the words marked that made the difference: in brackets, numbered and in colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from trainer.documents.document import Sum, Term, Tone
from trainer.documents.signs import superscript
from trainer.i18n import _
from trainer.practice.debrief import Mark, TurnReview
from trainer.review.evidence import evidence, sum_of
from trainer.text import printable
from trainer.tui.widgets.line import Line

COLORS = {
    Tone.PLAIN: "$foreground",
    Tone.STRONG: "$foreground",
    Tone.QUIET: "$text-muted",
    Tone.GOOD: "$success",
    Tone.HALF: "$warning",
    Tone.BAD: "$error",
}


def marked_reply(reply: str, marks: Sequence[Mark], *, numbered: bool = True) -> Content:
    """Return the reply as typed, each marked stretch in brackets with the number of its mark."""
    return Content.assemble(
        *(
            (printable(run.text), "" if run.tone is Tone.PLAIN else f"underline {COLORS[run.tone]}")
            for run in evidence(reply, marks, numbered=numbered)
        )
    )


def sum_lines(review: TurnReview) -> Iterator[Line]:
    """Yield a line for each part of the score, with the number of its mark, and the score.

    Marks that neither gave nor took points follow without points.
    """
    yield from points_lines(sum_of(review))


def points_lines(points: Sum) -> Iterator[Line]:
    """Yield a line for each term of a sum, and what they come to."""
    yield from map(_line, points.terms)
    yield Line(Content.styled(f"{points.total:>4}  {_('in all')}", "bold"), inset=True)


def _line(term: Term) -> Line:
    points = "" if term.points is None else f"{term.points:+d}"
    color = COLORS[term.tone]
    return Line(
        Content.assemble(
            (f"{points:>4}  ", "bold"),
            (f"{term.sign} ", f"bold {color}"),
            printable(term.label),
            (f" {superscript(term.number)}" if term.number else "", color),
            (f"  {term.note}" if term.note else "", "$text-muted"),
        ),
        inset=True,
    )
