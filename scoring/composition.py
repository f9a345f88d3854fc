"""From findings to points: weights, caps, and a sum whose parts add up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scoring.context import weights
from scoring.judgement import Band, MoveFinding, Part, PartKind, PitfallFinding
from scoring.rubric import Rubric, Severity

FULL_MARKS_AT = 0.8
CAP_WITHOUT_ESSENTIAL = 50
CAP_WITH_HALF_OF_IT = 65
STRONG = 70
FAIR = 50
COST = {Severity.MILD: 10, Severity.SERIOUS: 28, Severity.GRAVE: 45}
FREE_DIGRESSION = 0.3
"""This share of a reply may serve no move."""
DIGRESSION_COST = 75
"""Points that a whole reply beyond that share would cost."""
CAP = {Severity.MILD: 69, Severity.SERIOUS: 60, Severity.GRAVE: 30}


@dataclass(frozen=True, slots=True)
class Score:
    """Points 0–100, the verdict in a word, and the parts that add up to the points."""

    points: int
    band: Band
    parts: tuple[Part, ...]


def compose(
    rubric: Rubric,
    moves: Sequence[MoveFinding],
    pitfalls: Sequence[PitfallFinding],
    *,
    understood: bool,
    digression: float = 0.0,
) -> Score:
    """Return the score of a reply from its findings, both in the order of the rubric.

    `digression` is the share (0 to 1) of the reply that serves no move.
    """
    parts = _earned(rubric, moves)
    points = sum(part.points for part in parts)
    for move, found in zip(rubric.moves, moves, strict=True):
        cap = CAP_WITH_HALF_OF_IT if found.credit else CAP_WITHOUT_ESSENTIAL
        if move.essential and found.credit < 1 and points > cap:
            parts.append(Part(PartKind.MISSING, move.id, cap - points))
            points = cap
    severities = {pitfall.id: pitfall.severity for pitfall in rubric.pitfalls}
    hits = sorted(
        (finding for finding in pitfalls if finding.hit),
        key=lambda finding: -COST[severities[finding.id]],
    )
    for finding in hits:
        severity = severities[finding.id]
        left = max(0, min(points - COST[severity], CAP[severity]))
        parts.append(Part(PartKind.PITFALL, finding.id, left - points))
        points = left
    strayed = min(points, round(DIGRESSION_COST * max(0.0, digression - FREE_DIGRESSION)))
    if strayed:
        parts.append(Part(PartKind.DIGRESSION, "digression", -strayed))
        points -= strayed
    if not understood and points:
        parts.append(Part(PartKind.OTHER, "not-understood", -points))
        points = 0
    return Score(points, _band(points, hits, severities, understood=understood), tuple(parts))


def _earned(rubric: Rubric, moves: Sequence[MoveFinding]) -> list[Part]:
    """Return the points of each move made: whole points that never exceed 100 in sum."""
    of_moves = weights(rubric)
    full = FULL_MARKS_AT * sum(of_moves)
    parts: list[Part] = []
    reached = 0.0
    given = 0
    for weight, finding in zip(of_moves, moves, strict=True):
        if finding.credit <= 0:
            continue
        reached = min(full, reached + weight * finding.credit)
        points = round(100 * reached / full) - given
        given += points
        parts.append(Part(PartKind.MOVE, finding.id, points))
    return parts


def _band(
    points: int,
    hits: Sequence[PitfallFinding],
    severities: dict[str, Severity],
    *,
    understood: bool,
) -> Band:
    if not understood:
        return Band.NOT_UNDERSTOOD
    if any(severities[finding.id] is Severity.GRAVE for finding in hits):
        return Band.HARMFUL
    if points >= STRONG:
        return Band.STRONG
    return Band.FAIR if points >= FAIR else Band.WEAK
