"""What the store keeps, as plain frozen values, and the narrow interface to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from scoring.judgement import Judgement
    from trainer.store.handle import Database


class Mode(StrEnum):
    """How much coaching a session gives."""

    LEARN = "learn"  # the advice first, and the coach after each reply
    PRACTISE = "practise"  # the coach after each reply
    EXAM = "exam"  # the coach only at the end


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a reply: the judgement, where the script went and how the client feels now.

    `to` is a turn or an ending; it is the turn itself where the client asks back, and then
    `scored` is false. `answer` is what the client said in return, as it was shown. The digest of
    the rubric and the version of the scorer tell what the judgement was made with.
    """

    judgement: Judgement
    rubric_digest: str
    scorer_version: str
    scored: bool
    to: str
    answer: tuple[str, ...]
    mood: int


@dataclass(frozen=True, slots=True)
class StoredTurn:
    """A sent reply. Turns form a tree: `parent` is the turn before it, None for the first reply.

    `outcome` is None where the process ended after the reply was kept and before it was judged.
    `hints` are the ids of the moves named by a hint before the reply. Times carry their UTC offset.
    """

    id: int
    session: str
    parent: int | None
    turn: str
    reply: str
    hints: tuple[str, ...]
    sent_at: datetime
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A session: `head` is the last turn of the attempt that goes on, None before the first reply.

    `ending` and `total` (0–100, of the day) are set where that attempt has ended.
    `pending_hints` are the hints asked for since the head. `blanks` are what the blanks of the
    script were filled with. `closed_at` is set where the attempt is given up: it has no ending
    and is offered no more.
    """

    id: str
    scenario: str
    language: str
    mode: Mode
    seed: int
    started_at: datetime
    head: int | None
    pending_hints: tuple[str, ...]
    ending: str | None
    ended_at: datetime | None
    total: int | None
    blanks: Mapping[str, str] = field(default_factory=dict)
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ScenarioRecord:
    """What the picker shows of a scenario: best and last total reached, and the open session.

    Every attempt that came to an ending counts, also where its session is open again.
    """

    scenario: str
    best: int | None
    last: int | None
    open_session: str | None


class SessionStore(Protocol):
    """Where sessions live. Whatever a method was given is on disk when it returns.

    Every method raises StoreError (trainer.store.errors) where the disk does not play along,
    and UnknownSessionError for an id that is not there, or of a session that was removed.
    """

    @property
    def database(self) -> Database:
        """Return the database, for the functions of this package's other modules."""
        ...

    def create(
        self,
        *,
        scenario: str,
        language: str,
        mode: Mode,
        seed: int,
        at: datetime,
        blanks: Mapping[str, str] | None = None,
    ) -> StoredSession:
        """Begin a session, its script's blanks filled with these words, and return it."""
        ...

    def session(self, session_id: str) -> StoredSession:
        """Return one session by its id."""
        ...

    def turns(self, session_id: str) -> Sequence[StoredTurn]:
        """Return every reply of a session, every attempt, in the order they were sent."""
        ...

    def add_reply(
        self,
        session_id: str,
        *,
        parent: int | None,
        turn: str,
        reply: str,
        at: datetime,
    ) -> StoredTurn:
        """Keep a reply and make it the head; pending hints become its hints."""
        ...

    def set_outcome(self, turn_id: int, outcome: Outcome) -> None:
        """Keep what came of a reply; what was kept before stays."""
        ...

    def move_head(self, session_id: str, head: int | None) -> None:
        """Go back to an earlier turn; an ended session is open again. No turn is lost."""
        ...

    def add_hint(self, session_id: str, move: str) -> None:
        """Keep that a hint named this move."""
        ...

    def end(self, session_id: str, *, turn_id: int, ending: str, total: int, at: datetime) -> None:
        """Close a session with the ending this turn led to, and the total of the attempt."""
        ...

    def give_up(self, session_id: str, *, at: datetime) -> None:
        """Close an open session without an ending: it is not offered any more.

        What was said is kept. Going back to one of its turns opens it again.
        """
        ...

    def open_sessions(self, language: str) -> Sequence[StoredSession]:
        """Return the open session that was used last of each scenario, last used first.

        Open is what waits for a reply and holds at least one.
        """
        ...

    def records(self, language: str) -> Mapping[str, ScenarioRecord]:
        """Return what the picker shows, by scenario."""
        ...
