"""What the scorer says of a reply: points, and for each point the words that earned it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Band(StrEnum):
    """The verdict in a word."""

    STRONG = "strong"
    FAIR = "fair"
    WEAK = "weak"
    HARMFUL = "harmful"
    NOT_UNDERSTOOD = "not-understood"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of a reply that resemble a phrasing.

    `start` and `end` are character offsets into the reply as it was typed
    (`reply[start:end]`); `similarity` is between 0 and 1.
    """

    start: int
    end: int
    phrase: str
    similarity: float


@dataclass(frozen=True, slots=True)
class MoveFinding:
    """Whether a move was made; `credit` is 0, 0.5 (half met) or 1.

    `denied` tells that the reply says the opposite of the phrasing, and `sure`
    is false where the evidence lies close to the threshold.
    """

    id: str
    made: bool
    credit: float
    evidence: Evidence | None = None
    denied: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True)
class PitfallFinding:
    """Whether the reply fell into a pitfall."""

    id: str
    hit: bool
    evidence: Evidence | None = None
    sure: bool = True


class PartKind(StrEnum):
    """What a part of the score comes from."""

    MOVE = "move"  # points for a move made or half made
    MISSING = "missing"  # taken off because an essential move is missing or only half made
    PITFALL = "pitfall"  # taken off for a pitfall
    DIGRESSION = "digression"  # taken off because much of the reply serves no move
    OTHER = "other"  # taken off because the reply was not understood, or rounding


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the sum that is the score: positive or negative whole points."""

    kind: PartKind
    id: str
    points: int


@dataclass(frozen=True, slots=True)
class Judgement:
    """One reply judged against one rubric; the points of `parts` add up to `score` (0–100).

    `cut` is true where the reply was too long and only its beginning was read.
    """

    score: int
    band: Band
    understood: bool
    sure: bool
    moves: tuple[MoveFinding, ...]
    pitfalls: tuple[PitfallFinding, ...]
    parts: tuple[Part, ...]
    cut: bool = False

    @property
    def made(self) -> tuple[MoveFinding, ...]:
        """Return the moves made, in the order of the rubric."""
        return tuple(finding for finding in self.moves if finding.made)

    @property
    def missed(self) -> tuple[MoveFinding, ...]:
        """Return the moves not made, in the order of the rubric."""
        return tuple(finding for finding in self.moves if not finding.made)

    @property
    def hits(self) -> tuple[PitfallFinding, ...]:
        """Return the pitfalls fallen into, in the order of the rubric."""
        return tuple(finding for finding in self.pitfalls if finding.hit)

    def as_dict(self) -> dict[str, Any]:
        """Return the judgement as plain values that JSON can hold."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Judgement:
        """Rebuild what `as_dict` gave; KeyError, TypeError or ValueError on anything else."""
        return cls(
            score=values["score"],
            band=Band(values["band"]),
            understood=values["understood"],
            sure=values["sure"],
            moves=tuple(
                MoveFinding(**{**move, "evidence": _evidence(move["evidence"])})
                for move in values["moves"]
            ),
            pitfalls=tuple(
                PitfallFinding(**{**pitfall, "evidence": _evidence(pitfall["evidence"])})
                for pitfall in values["pitfalls"]
            ),
            parts=tuple(
                Part(PartKind(part["kind"]), part["id"], part["points"]) for part in values["parts"]
            ),
            cut=values["cut"],
        )


def _evidence(values: dict[str, Any] | None) -> Evidence | None:
    return None if values is None else Evidence(**values)
