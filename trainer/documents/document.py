"""A page to take away, as plain values: what it says, not how it looks.

Markdown, HTML and the terminal each render the same document. Every text in it is kept as it
was written; making it safe is the renderers' part.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How a stretch of text is set off. Whatever a tone tells, the words tell as well."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    GOOD = "good"
    HALF = "half"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one tone; `sign` tells that it was put into what somebody wrote."""

    text: str
    tone: Tone = Tone.PLAIN
    sign: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences; line breaks in them mean nothing."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Speech:
    """What somebody says or said, with its line breaks; `own` are the words of the user."""

    speaker: str
    runs: Runs
    own: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """Points of a list, each a paragraph."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A line of a sum; `points` is None where it neither gave nor took any.

    `number` is that of the marked words it is about, None where there are none.
    """

    points: int | None
    sign: str
    label: str
    number: int | None = None
    note: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Sum:
    """Points, line by line, and what they come to."""

    terms: tuple[Term, ...]

    @property
    def total(self) -> int:
        """Return what the terms add up to."""
        return sum(term.points or 0 for term in self.terms)


@dataclass(frozen=True, slots=True)
class Meter:
    """A value between 0 and 100 with its name; `told` says it in words."""

    label: str
    value: int | None
    told: str


@dataclass(frozen=True, slots=True)
class Meters:
    """Values below each other, so that they can be compared."""

    meters: tuple[Meter, ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """How a value between 0 and 100 went; `told` names each step in a word."""

    label: str
    values: tuple[int, ...]
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a title; `remark` stands beside the title."""

    title: str
    blocks: tuple[Block, ...]
    remark: str = ""


Block = Paragraph | Speech | Items | Sum | Meters | Curve | Section


@dataclass(frozen=True, slots=True)
class Document:
    """A whole page in one language; `colophon` tells where it comes from.

    One that is `compact` is set small and in two columns on paper, to fit on one side.
    """

    title: str
    subtitle: str
    language: str
    blocks: tuple[Block, ...]
    colophon: str = ""
    compact: bool = False


def plain(text: str) -> Runs:
    """Return a text without anything set off."""
    return (Run(text),)


def labelled(label: str, text: str) -> Paragraph:
    """Return a paragraph that begins with what it is about."""
    return Paragraph((Run(f"{label}:", Tone.STRONG), Run(f" {text}")))
