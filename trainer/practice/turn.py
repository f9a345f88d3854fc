"""One exchange of a conversation, and the total of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scoring.judgement import Judgement
from trainer.dialogue.model import TurnScript


@dataclass(frozen=True, slots=True)
class Turn:
    """One exchange of the attempt that goes on: the client's lines, the reply, what came of it.

    `number` counts from 1 along the attempt; `id` is the store's. `client` is what was said
    before the reply, `answer` what the client said in return. `scored` is false where the
    client asked back.
    """

    id: int
    number: int
    script: TurnScript
    client: tuple[str, ...]
    reply: str
    judgement: Judgement
    scored: bool
    answer: tuple[str, ...]
    to: str
    mood_before: int
    mood_after: int
    hints: tuple[str, ...]


def mean(points: Sequence[int]) -> int:
    """Return the mean of some points as a whole number, halves rounded up; 0 for none."""
    return (2 * sum(points) + len(points)) // (2 * len(points)) if points else 0


def total_of(turns: Sequence[Turn]) -> int:
    """Return the total of an attempt, 0–100: the mean of the points of its scored turns."""
    return mean([turn.judgement.score for turn in turns if turn.scored])
