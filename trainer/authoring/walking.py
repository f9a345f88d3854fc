"""Holds conversations with made-up users, by the rules of the real game."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from trainer.authoring.replies import Reply, Stock, User, choose
from trainer.dialogue.model import Branch, Dialogue, TurnScript
from trainer.practice.turn import Turn, total_of
from trainer.practice.unfolding import Position, Reaction, position_after, reaction

LONGEST_WALK = 40


@dataclass(frozen=True, slots=True)
class Step:
    """A reply that was given: to which turn, for how many points, which branch it took.

    `branch` counts from 1, in the order of the file; None where the client asked back.
    """

    turn: str
    reply: str
    score: int
    branch: int | None


@dataclass(frozen=True, slots=True)
class Walk:
    """A conversation: who held it, its replies, and the id of its ending.

    `ending` is None where it was broken off after LONGEST_WALK replies; `total` are its points
    (0–100).
    """

    user: User
    steps: tuple[Step, ...]
    ending: str | None
    total: int

    @property
    def visits(self) -> tuple[str, ...]:
        """Return the turns the conversation came to, in order; asking back is no new visit."""
        turns = [self.steps[0].turn] if self.steps else []
        turns += [
            after.turn
            for before, after in zip(self.steps, self.steps[1:], strict=False)
            if before.branch is not None
        ]
        return tuple(turns)


def walks(dialogue: Dialogue, stock: Stock, *, count: int, seed: int) -> Iterator[Walk]:
    """Yield `count` conversations, of all kinds of users by turns.

    `stock` holds at least one reply to each turn. The same seed makes the same conversations.
    """
    users = tuple(User)
    for number in range(count):
        random = Random(f"{seed}/{number}")  # noqa: S311 - chance in a game
        yield walk(dialogue, stock, users[number % len(users)], random)


def walk(dialogue: Dialogue, stock: Stock, user: User, random: Random) -> Walk:
    """Hold one conversation to its end, or until it has become too long."""
    seed = random.getrandbits(32)
    path: list[Turn] = []
    steps: list[Step] = []
    position = position_after(dialogue, seed, path)
    while position.script is not None and len(path) < LONGEST_WALK:
        script = position.script
        last = next((turn.judgement for turn in reversed(path) if turn.script is script), None)
        reply = choose(user, stock[script.id], last, random)
        came = reaction(dialogue, seed, path, reply.judgement)
        number = None if came.branch is None else _number_of(came.branch, script.branches)
        steps.append(Step(script.id, reply.text, reply.judgement.score, number))
        path.append(_turn(script, position, reply, came, len(path) + 1))
        position = position_after(dialogue, seed, path)
    ending = None if position.ending is None else position.ending.id
    return Walk(user, tuple(steps), ending, total_of(path))


def _number_of(branch: Branch, branches: tuple[Branch, ...]) -> int:
    # By identity: two branches that were written alike are two.
    return next(number for number, other in enumerate(branches, 1) if other is branch)


def _turn(
    script: TurnScript, position: Position, reply: Reply, came: Reaction, number: int
) -> Turn:
    return Turn(
        id=number,
        number=number,
        script=script,
        client=position.client,
        reply=reply.text,
        judgement=reply.judgement,
        scored=came.scored,
        answer=came.answer,
        to=came.to,
        mood_before=position.mood,
        mood_after=came.mood,
        hints=(),
    )
