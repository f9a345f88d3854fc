"""Score a typed reply against recommended phrasing, with the words that earned each point."""

from typing import TYPE_CHECKING, Any

from scoring.judgement import Band, Evidence, Judgement, MoveFinding, Part, PitfallFinding
from scoring.rubric import Detector, Move, Pitfall, Rubric, Severity

if TYPE_CHECKING:
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

# The scorer and what it stands on take longer to load than all of the types; who only passes
# rubrics and judgements on does without.
_LOADED_WHEN_ASKED_FOR = ("VERSION", "Scorer", "scorer_for")


def __getattr__(name: str) -> Any:
    if name in _LOADED_WHEN_ASKED_FOR:
        from scoring import scorer

        return getattr(scorer, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
