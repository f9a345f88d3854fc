"""Terms and curves as text."""

from __future__ import annotations

from trainer.documents.document import Curve, Term
from trainer.documents.sparkline import sparkline

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
