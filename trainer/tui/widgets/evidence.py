"""A reply with the words marked that made the difference: in brackets, numbered and in colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from scoring.judgement import PartKind
from trainer.i18n import _
from trainer.practice.debrief import Mark, MarkKind, TurnReview, segments
from trainer.text import printable
from trainer.tui.widgets.line import Line

SIGNS = {
    MarkKind.MOVE: ("✓", "$success"),
    MarkKind.HALF: ("◐", "$warning"),
    MarkKind.DENIED: ("↯", "$warning"),
    MarkKind.PITFALL: ("✗", "$error"),
}
PART_SIGNS = {
    PartKind.MOVE: ("✓", "$success"),
    PartKind.MISSING: ("○", "$warning"),
    PartKind.PITFALL: ("✗", "$error"),
    PartKind.DIGRESSION: ("…", "$warning"),
    PartKind.OTHER: ("·", "$text-muted"),
}
# Where marks overlap, the graver one gives the colour.
GRAVEST_FIRST = (MarkKind.PITFALL, MarkKind.DENIED, MarkKind.HALF, MarkKind.MOVE)
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def marked_reply(reply: str, marks: Sequence[Mark]) -> Content:
    """Return the reply as typed, each marked stretch in brackets with the number of its mark."""
    numbers = {id(mark): number for number, mark in enumerate(marks, 1)}
    parts: list[tuple[str, str] | str] = []
    position = 0
    for text, covering in segments(reply, marks):
        end = position + len(text)
        opening = sum(mark.start == position for mark in covering)
        closing = [numbers[id(mark)] for mark in covering if mark.end == end]
        style = _style(covering)
        parts.append(("[" * opening, style))
        parts.append((printable(text), style))
        parts += [(f"]{_superscript(number)}", style) for number in closing]
        position = end
    return Content.assemble(*parts)


def sum_lines(review: TurnReview) -> Iterator[Line]:
    """Yield a line for each part of the score, with the number of its mark, and the score.

    Marks that neither gave nor took points follow without points.
    """
    numbers = {mark.id: number for number, mark in enumerate(review.marks, 1)}
    marks = {mark.id: mark for mark in review.marks}
    told = set()
    for part, told_part in zip(review.turn.judgement.parts, review.parts, strict=True):
        told.add(part.id)
        mark = marks.get(part.id)
        sign, color = SIGNS[mark.kind] if mark else PART_SIGNS[part.kind]
        number = numbers.get(part.id)
        yield _line(f"{part.points:>+4}", sign, color, told_part.label, mark, number)
    for mark in review.marks:
        if mark.id not in told:
            yield _line(" " * 4, *SIGNS[mark.kind], mark.label, mark, numbers[mark.id])
    yield Line(Content.styled(f"{review.card.points:>4}  {_('in all')}", "bold"), inset=True)


def _line(
    points: str, sign: str, color: str, label: str, mark: Mark | None, number: int | None
) -> Line:
    remark = _remark(mark) if mark else ""
    return Line(
        Content.assemble(
            (f"{points}  ", "bold"),
            (f"{sign} ", f"bold {color}"),
            printable(label),
            (f" {_superscript(number)}" if number else "", color),
            (f"  {remark}" if remark else "", "$text-muted"),
        ),
        inset=True,
    )


def _remark(mark: Mark) -> str:
    remarks = {
        MarkKind.MOVE: "",
        MarkKind.HALF: _("half there"),
        MarkKind.DENIED: _("you say the opposite"),
        MarkKind.PITFALL: _("step back from this"),
    }
    told = [remarks[mark.kind], "" if mark.sure else _("perhaps")]
    return ", ".join(filter(None, told))


def _superscript(number: int) -> str:
    return str(number).translate(SUPERSCRIPTS)


def _style(covering: Sequence[Mark]) -> str:
    kinds = {mark.kind for mark in covering}
    for kind in GRAVEST_FIRST:
        if kind in kinds:
            return f"underline {SIGNS[kind][1]}"
    return ""
