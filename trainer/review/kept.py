"""A kept session as one looks back on it: every attempt at every turn, with what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.dialogue.header import Header
from trainer.practice.debrief import Debrief, TurnReview
from trainer.practice.turn import mean
from trainer.review.self_judging import Rated
from trainer.store.records import Mode, StoredSession


@dataclass(frozen=True, slots=True)
class Way:
    """A branch of the script after a reply: when it is taken, and where it leads.

    `condition` is in words, `to` the id of a turn or an ending and `title` what it is called.
    `taken` tells the one that the conversation took.
    """

    condition: str
    to: str
    title: str
    taken: bool


def ways_not_taken(ways: Sequence[Way]) -> tuple[Way, ...]:
    """Return for each place where the conversation did not go the first branch that leads there."""
    went = {way.to for way in ways if way.taken}
    first = {way.to: way for way in reversed(ways) if way.to not in went}
    return tuple(way for way in ways if way is first.get(way.to))


@dataclass(frozen=True, slots=True)
class OtherReply:
    """Another reply at the same moment, from which the user went back or to which they came.

    `attempt` is the number of the first attempt it belongs to, `turn` the store's id of it.
    `points` is None where it was not scored; `title` is that of where it led.
    """

    turn: int
    attempt: int
    reply: str
    points: int | None
    title: str


@dataclass(frozen=True, slots=True)
class Step:
    """One turn of an attempt, looked back on.

    `review` is judged as it is today, `points_of_the_day` is what it was worth when it was
    given: they differ where it was scored again. `ways` is empty and names in the review are ids
    where `known` is false: the script has lost this turn or something of it. `self_rating` is
    what the user gave the reply, 0–100, None where they were not asked.
    """

    review: TurnReview
    points_of_the_day: int
    ways: tuple[Way, ...]
    others: tuple[OtherReply, ...]
    known: bool
    self_rating: int | None = None


@dataclass(frozen=True, slots=True)
class KeptAttempt:
    """The turns from the first reply to where the user went back, left or came to an ending.

    `number` counts from 1 in the order in which the attempts were left. `ending` is an id, and
    None where there is none; `ending_title` is then what the turn is called that waits. `current`
    tells the attempt that the session is at.
    """

    number: int
    steps: tuple[Step, ...]
    debrief: Debrief
    ending: str | None
    ending_title: str
    current: bool

    @property
    def total_of_the_day(self) -> int:
        """Return the total, 0–100, before anything was scored again."""
        return mean([step.points_of_the_day for step in self.steps if step.review.turn.scored])

    @property
    def ratings(self) -> tuple[Rated, ...]:
        """Return what the user gave the replies they were asked about, beside their points."""
        return tuple(
            Rated(step.self_rating, step.review.card.points)
            for step in self.steps
            if step.self_rating is not None
        )

    @property
    def moods(self) -> tuple[int, ...]:
        """Return the client's mood before the first reply and after each, 0–100."""
        turns = [step.review.turn for step in self.steps]
        return (*(turn.mood_before for turn in turns[:1]), *(turn.mood_after for turn in turns))


@dataclass(frozen=True, slots=True)
class KeptSession:
    """A session of the store, made readable with its dialogue, or without it.

    `header` is None where the dialogue cannot be opened; `title` and `client` are then what is
    left of it. `waiting` is a last reply that was kept but never judged, empty where there is
    none. `remarks` tell the user what is not as it was.
    """

    stored: StoredSession
    header: Header | None
    title: str
    client: str
    attempts: tuple[KeptAttempt, ...]
    waiting: str
    remarks: tuple[str, ...]

    @property
    def sealed(self) -> bool:
        """Say whether the coach keeps quiet about it as yet."""
        return is_sealed(self.stored, ended=any(attempt.ending for attempt in self.attempts))

    @property
    def attempt(self) -> KeptAttempt | None:
        """Return the attempt the session is at, or the last one; None before the first reply."""
        current = (attempt for attempt in self.attempts if attempt.current)
        return next(current, self.attempts[-1] if self.attempts else None)

    def numbered(self, number: int) -> KeptAttempt | None:
        """Return the attempt of this number, None where there is none."""
        return next((attempt for attempt in self.attempts if attempt.number == number), None)


def is_sealed(stored: StoredSession, *, ended: bool) -> bool:
    """Say whether this is an exam that goes on: the coach speaks at its end, not before.

    `ended` tells whether any of its attempts has come to an ending.
    """
    return stored.mode is Mode.EXAM and stored.closed_at is None and not ended
