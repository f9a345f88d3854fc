"""What the rest of a reply says for or against a finding.

A reply that does its job rarely falls into a pitfall, and one that falls into a pitfall rarely
makes the moves its words resemble: close calls are settled by what stands around them.
"""

from __future__ import annotations

from collections.abc import Sequence

from scoring.rubric import Rubric

ESSENTIAL_FACTOR = 2.0
_FAINT = 0.35
_FULL = 0.65
_TROUBLE_FROM = 0.45
_COMPANY = 0.1
_TROUBLE = 0.2
_DOUBT = 0.2


def weights(rubric: Rubric) -> list[float]:
    """Return the weights of the moves, those of essential moves doubled."""
    return [move.weight * (ESSENTIAL_FACTOR if move.essential else 1.0) for move in rubric.moves]


def in_context(
    rubric: Rubric, moves: Sequence[float], pitfalls: Sequence[float]
) -> tuple[list[float], list[float]]:
    """Return the similarities of moves and pitfalls, each seen beside all the others."""
    of_moves = weights(rubric)
    total = sum(of_moves)
    presence = [min(1.0, max(0.0, (value - _FAINT) / (_FULL - _FAINT))) for value in moves]
    present = sum(weight * share for weight, share in zip(of_moves, presence, strict=True))
    trouble = max(0.0, max(pitfalls, default=0.0) - _TROUBLE_FROM)
    seen_moves = []
    for value, weight, share in zip(moves, of_moves, presence, strict=True):
        rest = total - weight
        company = (present - weight * share) / rest if rest > 0 else 0.0
        seen_moves.append(value and value + _COMPANY * company - _TROUBLE * trouble)
    doubt = _DOUBT * present / total
    return seen_moves, [value and value - doubt for value in pitfalls]
