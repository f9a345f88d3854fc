"""What a reply is judged against: the moves it should make and the pitfalls it may fall into."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a pitfall spoils an otherwise good reply."""

    MILD = "mild"
    SERIOUS = "serious"
    GRAVE = "grave"


class Detector(StrEnum):
    """How a pitfall is found in a reply."""

    PHRASES = "phrases"  # the reply says one of the phrasings, or something close to it
    WORDING = "wording"  # the same, in much the words of the phrasing: synonyms count for little
    SHOUTING = "shouting"  # the reply is written in capitals or rows of exclamation marks
    VAGUE = "vague"  # the reply makes no essential move and falls into no other pitfall

    @property
    def compares(self) -> bool:
        """Whether it is found by phrasings, and so needs some."""
        return self in (Detector.PHRASES, Detector.WORDING)


@dataclass(frozen=True, slots=True)
class Move:
    """Something a recommended reply does, with wordings that do it.

    `weight` is relative to the other moves of the rubric (> 0). Without the
    `essential` moves a reply's score is capped.
    """

    id: str
    phrasings: tuple[str, ...]
    weight: float = 1.0
    essential: bool = False


@dataclass(frozen=True, slots=True)
class Pitfall:
    """Something people are tempted to say, with wordings that say it."""

    id: str
    phrasings: tuple[str, ...] = ()
    severity: Severity = Severity.SERIOUS
    detector: Detector = Detector.PHRASES


@dataclass(frozen=True, slots=True)
class Rubric:
    """One turn's moves and pitfalls, and the client's lines that the reply answers.

    Raises ValueError where it could not be scored: no moves, an id twice, a
    weight that is not a finite number above zero, a move without phrasings.
    """

    language: str
    moves: tuple[Move, ...]
    pitfalls: tuple[Pitfall, ...] = ()
    prompts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what could not be scored."""
        if not self.moves:
            raise ValueError("a rubric needs at least one move")
        seen: set[str] = set()
        ids = [*(move.id for move in self.moves), *(pitfall.id for pitfall in self.pitfalls)]
        for name in ids:
            if name in seen:
                raise ValueError(f"the id {name!r} stands twice in the rubric")
            seen.add(name)
        for move in self.moves:
            if not move.phrasings:
                raise ValueError(f"the move {move.id!r} has no phrasings")
            if not 0 < move.weight < math.inf:
                raise ValueError(f"the weight of move {move.id!r} must be a number above 0")

    @property
    def digest(self) -> str:
        """Return a hash of everything that decides a score, 16 hexadecimal digits."""
        import hashlib  # both late: they cost more to load than all of the types here
        import json

        content = json.dumps(asdict(self), ensure_ascii=True, sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()[:16]
