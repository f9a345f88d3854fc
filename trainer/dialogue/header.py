"""The part of a dialogue that the picker and the briefing show, before any turn is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from trainer.diagnostics import Span


class Text(NamedTuple):
    """A text of an author and where it stands."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Client:
    """The person on the other side. `mood` is where they start, 0 furious to 100 cordial."""

    name: str
    role: str
    temper: str
    mood: int
    span: Span


@dataclass(frozen=True, slots=True)
class Follower:
    """Words that go with another blank: for each of its choices, in order, one of `choices`."""

    id: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """What the player may fill in, such as their client's name.

    `label` asks for it, `default` stands in the texts until it is filled, `example` (may be
    empty) is another value. A value has at most `longest` characters; where there are
    `choices`, it is one of them, and the words of the `followers` go with it.
    """

    id: str
    label: str
    default: str
    example: str
    longest: int
    span: Span
    choices: tuple[str, ...] = ()
    followers: tuple[Follower, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """What the picker and the briefing show; read without compiling the turns.

    `template` is the same header with its blanks still open, None where they are.
    """

    id: str
    language: str
    title: str
    summary: str
    client: Client
    situation: str
    goal: str
    tempted: str
    say_instead: str
    why: str
    keep_in_mind: tuple[str, ...]
    span: Span
    blanks: tuple[Blank, ...] = ()
    template: Header | None = field(default=None, repr=False, compare=False)
