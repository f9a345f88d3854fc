"""What the screens work with, handed in by whoever starts the app."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trainer.dialogue.library import Library
    from trainer.practice.rehearsal import Manuscript
    from trainer.store.records import Mode, SessionStore


@dataclass(frozen=True, slots=True)
class Services:
    """The dialogues, the store and the ways of this start.

    `clock` returns an aware time, `stopwatch` seconds that only ever go on. With a `seed` every
    new session takes it, else each gets one of its own. Without `animations` the client answers
    at once.
    """

    library: Library
    store: SessionStore
    clock: Callable[[], datetime]
    language: str
    seed: int | None = None
    animations: bool = True
    stopwatch: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class DrillStart:
    """A drill to begin: of one scenario or of all, for so many minutes."""

    scenario: str | None = None
    minutes: float = 5


@dataclass(frozen=True, slots=True)
class Start:
    """What to open at once: a session to go on with, a scenario, a manuscript, or a drill.

    Scenario and manuscript open with the briefing, and where a mode is given with the conversation.
    `watched` tells whether the files of the manuscript are looked at meanwhile, `blanks` what
    the scenario is filled with.
    """

    scenario: str | None = None
    mode: Mode | None = None
    session: str | None = None
    manuscript: Manuscript | None = None
    watched: bool = False
    blanks: Mapping[str, str] = field(default_factory=dict)
    drill: DrillStart | None = None
