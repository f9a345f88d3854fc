"""A reply with the words marked that made the difference, and the sum that is its score."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.judgement import Part
from trainer.documents.document import Run, Runs, Sum, Term, Tone
from trainer.documents.signs import superscript
from trainer.i18n import _
from trainer.practice.debrief import Mark, MarkKind, PartLine, TurnReview, segments
from trainer.review.signs import GRAVEST_FIRST, MARKS, PARTS


def evidence(reply: str, marks: Sequence[Mark], *, numbered: bool = True) -> Runs:
    """Return the reply as typed, each marked stretch in brackets with the number of its mark.

    The numbers are left out where nothing refers to them.
    """
    numbers = {id(mark): number for number, mark in enumerate(marks, 1)}
    runs: list[Run] = []
    position = 0
    for text, covering in segments(reply, marks):
        end = position + len(text)
        tone = _tone(covering)
        opening = "[" * sum(mark.start == position for mark in covering)
        closing = "".join(
            f"]{superscript(numbers[id(mark)]) if numbered else ''}"
            for mark in sorted(covering, key=lambda mark: -mark.start)
            if mark.end == end
        )
        if opening:
            runs.append(Run(opening, tone, sign=True))
        runs.append(Run(text, tone))
        if closing:
            runs.append(Run(closing, tone, sign=True))
        position = end
    return tuple(runs)


def sum_of(review: TurnReview) -> Sum:
    """Return what each point came from, with the numbers of the marks.

    Marks that neither gave nor took points follow without points.
    """
    numbers = {mark.id: number for number, mark in enumerate(review.marks, 1)}
    marks = {mark.id: mark for mark in review.marks}
    parts = list(zip(review.turn.judgement.parts, review.parts, strict=True))
    told = {part.id for part, _line in parts}
    terms = [
        _part_term(part, line, marks.get(part.id), numbers.get(part.id)) for part, line in parts
    ]
    terms += [_mark_term(mark, numbers[mark.id]) for mark in review.marks if mark.id not in told]
    return Sum(tuple(terms))


def _part_term(part: Part, line: PartLine, mark: Mark | None, number: int | None) -> Term:
    sign, tone = MARKS[mark.kind] if mark else PARTS[part.kind]
    return Term(line.points, sign, line.label, number, _remark(mark) if mark else "", tone)


def _mark_term(mark: Mark, number: int) -> Term:
    sign, tone = MARKS[mark.kind]
    return Term(None, sign, mark.label, number, _remark(mark), tone)


def _remark(mark: Mark) -> str:
    remarks = {
        MarkKind.MOVE: "",
        MarkKind.HALF: _("half there"),
        MarkKind.DENIED: _("you say the opposite"),
        MarkKind.PITFALL: _("step back from this"),
    }
    told = [remarks[mark.kind], "" if mark.sure else _("perhaps")]
    return ", ".join(filter(None, told))


def _tone(covering: Sequence[Mark]) -> Tone:
    kinds = {mark.kind for mark in covering}
    return next((MARKS[kind][1] for kind in GRAVEST_FIRST if kind in kinds), Tone.PLAIN)
