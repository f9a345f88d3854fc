"""Score a typed reply against recommended phrasing, with the words that earned each point."""

from scoring.judgement import Band, Evidence, Judgement, MoveFinding, Part, PitfallFinding
from scoring.rubric import Detector, Move, Pitfall, Rubric, Severity
from scoring.scorer import VERSION, Scorer, scorer_for

__all__ = [
    "VERSION",
    "Band",
    "Detector",
    "Evidence",
    "Judgement",
    "Move",
    "MoveFinding",
    "Part",
    "Pitfall",
    "PitfallFinding",
    "Rubric",
    "Scorer",
    "Severity",
    "scorer_for",
]
