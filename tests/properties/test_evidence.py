"""Marking words of a reply changes none of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.documents import written
from trainer.documents.document import Run, Tone
from trainer.practice.debrief import Mark, MarkKind
from trainer.review.evidence import evidence


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    """Return a reply and marks in it, in the order of the text; they may overlap."""
    reply = draw(written())
    ends = st.integers(0, len(reply))
    kinds = st.sampled_from(MarkKind)
    drawn = draw(st.lists(st.tuples(ends, ends, kinds), max_size=5))
    marks = [
        Mark(start, end, kind, f"m{number}", "Label", sure=True)
        for number, (start, end, kind) in enumerate(drawn)
        if start < end
    ]
    return reply, sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.id))


def words(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs if not run.sign)


@given(marked())
def test_without_its_signs_it_is_the_reply_as_typed(
    reply_and_marks: tuple[str, list[Mark]],
) -> None:
    reply, marks = reply_and_marks
    assert words(evidence(reply, marks)) == reply


@given(marked())
def test_every_mark_is_opened_and_closed_once(reply_and_marks: tuple[str, list[Mark]]) -> None:
    reply, marks = reply_and_marks
    signs = "".join(run.text for run in evidence(reply, marks) if run.sign)
    assert (signs.count("["), signs.count("]")) == (len(marks), len(marks))
    assert all(sign in signs for sign in "¹²³⁴⁵"[: len(marks)])


@given(marked())
def test_what_is_marked_is_toned_and_nothing_else(reply_and_marks: tuple[str, list[Mark]]) -> None:
    reply, marks = reply_and_marks
    position = 0
    for run in evidence(reply, marks):
        if run.sign:
            assert run.tone is not Tone.PLAIN
            continue
        covering = [mark for mark in marks if mark.start <= position < mark.end]
        assert (run.tone is Tone.PLAIN) is (not covering)
        position += len(run.text)


def test_of_marks_that_end_together_the_one_begun_last_is_closed_first() -> None:
    marks = [
        Mark(0, 7, MarkKind.HALF, "outer", "Outer", sure=True),
        Mark(2, 7, MarkKind.MOVE, "inner", "Inner", sure=True),
    ]
    assert "".join(run.text for run in evidence("I leave.", marks)) == "[I [leave]²]¹."
