"""The same replies once more, after the script has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from trainer.practice.session import Session


class Said(NamedTuple):
    """A reply and the id of the turn it was given to."""

    turn: str
    reply: str


@dataclass(frozen=True, slots=True)
class Replay:
    """A conversation in which `replayed` of `given` replies have been given once more."""

    session: Session
    replayed: int
    given: int


def said_in(session: Session) -> tuple[Said, ...]:
    """Return the replies of the attempt that goes on, oldest first."""
    return tuple(Said(turn.script.id, turn.reply) for turn in session.path)


def replay(session: Session, replies: Sequence[Said]) -> Replay:
    """Give the replies to a session as far as they fit: each to the turn it was meant for.

    Raises StoreError where one cannot be kept.
    """
    replayed = 0
    for said in replies:
        if session.script is None or session.script.id != said.turn:
            break
        session.submit(said.reply)
        replayed += 1
    return Replay(session, replayed, len(replies))
