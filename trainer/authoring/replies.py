"""What made-up users say: the replies an author wrote for a turn, and who picks which of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from scoring.judgement import Band, Judgement
from trainer.dialogue.model import Dialogue, TurnScript
from trainer.practice.judging import Judge

POOR_SCORE = 50
"""Replies below this many points are what a user without luck or practice gives."""


class User(StrEnum):
    """A kind of person at the keyboard, by what they answer."""

    GOOD = "good"  # strong replies only; the best one where there is none
    MIXED = "mixed"  # any of the replies
    LEARNING = "learning"  # poor but harmless at first, better each time the turn comes back
    POOR = "poor"  # poor replies only; the worst one where there is none


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply that can be given to a turn, and what the scorer makes of it."""

    text: str
    judgement: Judgement


Stock = Mapping[str, Sequence[Reply]]
"""For each turn the replies that can be given to it, from the fewest points to the most."""


def texts_for(script: TurnScript) -> tuple[str, ...]:
    """Return the replies to try at a turn, each once: its samples, `recommended` and `tempting`.

    What decides a branch lends one of its wordings: a move, to see what comes of it alone, and
    a pitfall that no sample falls into. In a turn without samples every move and pitfall does.
    """
    moves, pitfalls = _decisive(script)
    texts = [script.recommended, script.tempting, *(sample.reply for sample in script.samples)]
    texts += [
        move.phrasings[0]
        for move in script.moves
        if move.phrasings and (move.id in moves or not script.samples)
    ]
    pitfalls = pitfalls.difference(*(sample.pitfalls for sample in script.samples))
    texts += [
        pitfall.phrasings[0]
        for pitfall in script.pitfalls
        if pitfall.phrasings and (pitfall.id in pitfalls or not script.samples)
    ]
    return tuple(dict.fromkeys(text.value for text in texts))


def _decisive(script: TurnScript) -> tuple[set[str], set[str]]:
    """Return the moves and the pitfalls that the branches of a turn ask for."""
    conditions = [branch.when for branch in script.branches if branch.when is not None]
    moves = {name for when in conditions for name in when.moves}
    return moves, {name for when in conditions for name in when.pitfalls}


def judged_replies(dialogue: Dialogue, judge: Judge) -> Iterator[tuple[str, Reply]]:
    """Yield each reply to each turn, with the turn's id; each is judged when it is asked for."""
    for script in dialogue.turns.values():
        for text in texts_for(script):
            yield script.id, Reply(text, judge(script.id, text).judgement)


def stock_of(dialogue: Dialogue, replies: Iterator[tuple[str, Reply]]) -> Stock:
    """Return judged replies by turn and by points."""
    stock: dict[str, list[Reply]] = {turn: [] for turn in dialogue.turns}
    for turn, reply in replies:
        stock[turn].append(reply)
    for options in stock.values():
        options.sort(key=_worth)
    return stock


def choose(user: User, options: Sequence[Reply], last: Judgement | None, random: Random) -> Reply:
    """Return the reply this user gives, of one or more `options` in the order of a stock.

    `last` is the judgement of their last reply to this same turn, None where there is none yet.
    """
    match user:
        case User.GOOD:
            fitting = [reply for reply in options if reply.judgement.band is Band.STRONG]
            return random.choice(fitting or options[-1:])
        case User.MIXED:
            return random.choice(options)
        case User.LEARNING if last is not None:
            better = [reply for reply in options if reply.judgement.score > last.score]
            return random.choice(better or options[-1:])
        case User.LEARNING:
            poor = _poor(options)
            harmless = [reply for reply in poor if reply.judgement.band is not Band.HARMFUL]
            return random.choice(harmless or poor)
        case User.POOR:
            return random.choice(_poor(options))


def _poor(options: Sequence[Reply]) -> Sequence[Reply]:
    return [reply for reply in options if reply.judgement.score < POOR_SCORE] or options[:1]


def _worth(reply: Reply) -> tuple[int, str]:
    return reply.judgement.score, reply.text
