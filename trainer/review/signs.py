"""The signs that tell without colour what words of a reply and points of a sum stand for."""

from __future__ import annotations

from scoring.judgement import PartKind
from trainer.practice.debrief import MarkKind
from trainer.review.document import Curve, Term, Tone
from trainer.review.sparkline import sparkline

MARKS = {
    MarkKind.MOVE: ("✓", Tone.GOOD),
    MarkKind.HALF: ("◐", Tone.HALF),
    MarkKind.DENIED: ("↯", Tone.HALF),
    MarkKind.PITFALL: ("✗", Tone.BAD),
}
PARTS = {
    PartKind.MOVE: ("✓", Tone.GOOD),
    PartKind.MISSING: ("○", Tone.HALF),
    PartKind.PITFALL: ("✗", Tone.BAD),
    PartKind.DIGRESSION: ("…", Tone.HALF),
    PartKind.OTHER: ("·", Tone.QUIET),
}

# Where marks overlap, the graver one gives the tone.
GRAVEST_FIRST = (MarkKind.PITFALL, MarkKind.DENIED, MarkKind.HALF, MarkKind.MOVE)

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def superscript(number: int) -> str:
    """Return a number in raised digits."""
    return str(number).translate(_SUPERSCRIPTS)


def numbered(term: Term) -> str:
    """Return the label of a term with the number of the words it is about."""
    return term.label if term.number is None else f"{term.label} {superscript(term.number)}"


def curve_line(curve: Curve) -> str:
    """Return a curve in one line: a column for each value, then the words."""
    return f"{sparkline(curve.values)} {' → '.join(curve.told)}"
