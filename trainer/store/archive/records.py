"""What an archive holds: sessions with all that hangs on them, without a database's numbers.

Turns are named by their place in the session, from 1. Times are texts as the store keeps them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from trainer.store.disputes import DisputeKind, DisputeState, Words
from trainer.store.records import Mode, Outcome

if TYPE_CHECKING:
    from scoring.judgement import Judgement


@dataclass(frozen=True, slots=True)
class ArchivedEnding:
    """That an attempt ended with a turn; its totals as in `HistoryRow`."""

    ending: str
    total: int
    total_of_the_day: int
    ended_at: str
    sorted_at: str


@dataclass(frozen=True, slots=True)
class ArchivedRating:
    """How somebody rated a reply of their own before they saw its score."""

    points: int
    at: str


@dataclass(frozen=True, slots=True)
class ArchivedDispute:
    """A verdict that somebody did not agree with."""

    kind: DisputeKind
    target: str
    should_count: bool
    words: Words | None
    at: str
    state: DisputeState


@dataclass(frozen=True, slots=True)
class ArchivedRescore:
    """A later judgement."""

    judgement: Judgement
    rubric_digest: str
    scorer_version: str
    at: str


@dataclass(frozen=True, slots=True)
class ArchivedTurn:
    """A reply; `parent` is the place of the one before it. `keeper` tells when it was marked."""

    turn: str
    parent: int | None
    reply: str
    sent_at: str
    hints: tuple[str, ...]
    outcome: Outcome | None
    ending: ArchivedEnding | None
    keeper: str | None
    self_rating: ArchivedRating | None
    disputes: tuple[ArchivedDispute, ...]
    rescored: tuple[ArchivedRescore, ...]


@dataclass(frozen=True, slots=True)
class ArchivedHint:
    """A hint that waits for the reply after `parent`."""

    parent: int | None
    move: str


@dataclass(frozen=True, slots=True)
class ArchivedSession:
    """A session, every attempt of it; `head` is the place of its last turn."""

    id: str
    scenario: str
    language: str
    mode: Mode
    seed: int
    started_at: str
    sorted_at: str
    used_at: str | None
    closed_at: str | None
    blanks: Mapping[str, str]
    head: int | None
    turns: tuple[ArchivedTurn, ...]
    pending_hints: tuple[ArchivedHint, ...]


@dataclass(frozen=True, slots=True)
class ArchivedProfile:
    """What blanks were filled with, under a name."""

    language: str
    scenario: str
    name: str
    blanks: Mapping[str, str]
    at: str


@dataclass(frozen=True, slots=True)
class ArchivedReview:
    """A reply that was given in a drill."""

    language: str
    scenario: str
    turn: str
    reply: str
    judgement: Judgement
    rubric_digest: str
    scorer_version: str
    hints: int
    tries: int
    rating: int
    at: str
    sorted_at: str


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything of one file."""

    sessions: tuple[ArchivedSession, ...]
    profiles: tuple[ArchivedProfile, ...]
    drill_reviews: tuple[ArchivedReview, ...]
