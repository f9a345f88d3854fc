"""A dialogue as it was read and checked: frozen, and every element knows where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from scoring.judgement import Band
from scoring.rubric import Detector
from scoring.rubric import Severity as PitfallSeverity
from trainer.diagnostics import Span
from trainer.dialogue.header import Blank, Client, Header, Text

__all__ = [
    "Blank",
    "Branch",
    "Client",
    "Condition",
    "Dialogue",
    "Ending",
    "EndingKind",
    "Header",
    "MoveScript",
    "PitfallScript",
    "Sample",
    "Skill",
    "Text",
    "TurnScript",
]


class Skill(StrEnum):
    """The five skills that group all moves and pitfalls."""

    CLARITY = "clarity"
    RESPECT = "respect"
    BUSINESS_FACTS = "business-facts"
    FIRMNESS = "firmness"
    WAY_FORWARD = "way-forward"


class EndingKind(StrEnum):
    """How a conversation can end, best first."""

    GOOD_TERMS = "good-terms"
    BRUISED = "bruised"
    BURNED = "burned"
    CAVED_IN = "caved-in"


@dataclass(frozen=True, slots=True)
class MoveScript:
    """A move of a turn: what it is called, what it trains, how it may be worded."""

    id: str
    label: str
    skill: Skill
    weight: float
    essential: bool
    tip: str
    phrasings: tuple[Text, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class PitfallScript:
    """A pitfall of a turn: what it is called, what it spoils, how it may be worded."""

    id: str
    label: str
    skill: Skill
    severity: PitfallSeverity
    detector: Detector
    tip: str
    phrasings: tuple[Text, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Condition:
    """When a branch is taken: everything that is given must hold.

    `pitfalls` and `missing` hold if any of the ids was hit or missed, `moves` if all were
    made. Scores and moods are inclusive at the minimum and exclusive at `below`; `min_tries`
    counts the replies given to this turn, this one included.
    """

    pitfalls: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    min_score: int | None = None
    below_score: int | None = None
    min_mood: int | None = None
    below_mood: int | None = None
    min_tries: int | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """Where the conversation goes on; without `when` it is the turn's else.

    `mood` is what the client's mood changes by; `says` are variants of what they answer
    before the line of the next turn.
    """

    when: Condition | None
    to: str
    mood: int
    says: tuple[Text, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Sample:
    """An example reply of the author's, and what must come of it.

    What is None or empty is not asked for. The score is inclusive at the minimum and exclusive
    at `below`; the reply makes all of `moves`, none of `missing`, falls into all of `pitfalls`,
    none of `avoids`, and leads to `to` if it is the first one given to the turn.
    """

    reply: Text
    band: Band | None
    min_score: int | None
    below_score: int | None
    to: str | None
    moves: tuple[str, ...]
    missing: tuple[str, ...]
    pitfalls: tuple[str, ...]
    avoids: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class TurnScript:
    """One turn: variants of the client's line, what a reply is judged by, the branches in order.

    `prompts` are the lines with the defaults in their blanks, which replies are judged by; none
    where they are the client's lines as they stand.
    """

    id: str
    title: str
    client: tuple[Text, ...]
    asks_back: tuple[Text, ...]
    advice: str
    recommended: Text
    tempting: Text
    moves: tuple[MoveScript, ...]
    pitfalls: tuple[PitfallScript, ...]
    branches: tuple[Branch, ...]
    samples: tuple[Sample, ...]
    span: Span
    prompts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ending:
    """How the conversation ended: the client's last line (variants) and a line of debrief."""

    id: str
    kind: EndingKind
    title: str
    client: tuple[Text, ...]
    debrief: str
    span: Span


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A compiled dialogue: every branch leads to a turn or an ending that exists.

    `values` are what its blanks are filled with, by their ids; `template` is the same dialogue
    with its blanks still open, None where there is nothing to fill in.
    """

    header: Header
    start: str
    turns: Mapping[str, TurnScript]
    endings: Mapping[str, Ending]
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    template: Dialogue | None = field(default=None, repr=False, compare=False)
