"""How a conversation unfolds: from the turns so far to where it stands, and on. No state, no I/O.

Everything depends on the script, the seed and the turns alone: the same replies with the same
seed make the same conversation.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from scoring.judgement import Judgement
from trainer.dialogue.branching import MOOD_BY_BAND, mood_after, take_branch
from trainer.dialogue.model import Branch, Dialogue, Ending, Text, TurnScript
from trainer.practice.turn import Turn


@dataclass(frozen=True, slots=True)
class Position:
    """Where a conversation stands: at a turn that waits for a reply, or at an ending.

    `client` are the client's lines that wait for a reply, empty at an ending. `tries` counts
    the replies that were taken up at this turn, `asked_back` tells that the client has asked
    back since the conversation came here.
    """

    script: TurnScript | None
    ending: Ending | None
    client: tuple[str, ...]
    mood: int
    tries: int
    asked_back: bool


@dataclass(frozen=True, slots=True)
class Reaction:
    """What the client does with a judged reply; see `trainer.store.records.Outcome`.

    `branch` is the one that is taken, None where the client asks back.
    """

    branch: Branch | None
    scored: bool
    to: str
    answer: tuple[str, ...]
    mood: int


def position_after(dialogue: Dialogue, seed: int, path: Sequence[Turn]) -> Position:
    """Return where the conversation stands after these turns."""
    if not path:
        start = dialogue.turns[dialogue.start]
        line = _variant(start.client, seed, f"{start.id}/client", 0)
        return Position(start, None, line, dialogue.header.client.mood, 0, asked_back=False)
    last = path[-1]
    if last.to in dialogue.endings:
        ending = dialogue.endings[last.to]
        return Position(None, ending, (), last.mood_after, 0, asked_back=False)
    visit = list(takewhile(lambda turn: turn.script.id == last.to, reversed(path)))
    return Position(
        script=dialogue.turns[last.to],
        ending=None,
        client=last.answer,
        mood=last.mood_after,
        tries=sum(turn.scored and turn.script.id == last.to for turn in path),
        asked_back=any(not turn.scored for turn in visit),
    )


def reaction(dialogue: Dialogue, seed: int, path: Sequence[Turn], judgement: Judgement) -> Reaction:
    """Return what the client does with the reply that was judged so.

    What makes no sense to them they ask about once; after that they make of it what they can.
    Raises ValueError where the conversation is over.
    """
    position = position_after(dialogue, seed, path)
    script = position.script
    if script is None:
        raise ValueError("the conversation is over")
    change = MOOD_BY_BAND[judgement.band]
    if not judgement.understood and not position.asked_back:
        asked = sum(not turn.scored and turn.script.id == script.id for turn in path)
        line = _variant(script.asks_back, seed, f"{script.id}/asks-back", asked)
        return Reaction(
            branch=None,
            scored=False,
            to=script.id,
            answer=line or position.client,
            mood=mood_after(position.mood, change),
        )
    branch = take_branch(script, judgement, mood=position.mood, tries=position.tries + 1)
    return Reaction(
        branch=branch,
        scored=True,
        to=branch.to,
        answer=_says(branch, script, seed, path) + _line_of(branch.to, dialogue, seed, path),
        mood=mood_after(position.mood, change + branch.mood),
    )


def _says(branch: Branch, script: TurnScript, seed: int, path: Sequence[Turn]) -> tuple[str, ...]:
    taken = sum(
        turn.scored and (turn.script.id, turn.to) == (script.id, branch.to) for turn in path
    )
    return _variant(branch.says, seed, f"{script.id}/{script.branches.index(branch)}", taken)


def _line_of(target: str, dialogue: Dialogue, seed: int, path: Sequence[Turn]) -> tuple[str, ...]:
    if target in dialogue.endings:
        return _variant(dialogue.endings[target].client, seed, f"{target}/client", 0)
    visits = int(target == dialogue.start) + sum(turn.scored and turn.to == target for turn in path)
    return _variant(dialogue.turns[target].client, seed, f"{target}/client", visits)


def _variant(variants: Sequence[Text], seed: int, line: str, said: int) -> tuple[str, ...]:
    """Return one of the variants, empty where there is none.

    Where to begin depends on the seed and the line's name; `said`, how often the line was
    said before, moves on from there, so that no variant comes twice in a row.
    """
    if not variants:
        return ()
    digest = hashlib.sha256(f"{seed}/{line}".encode()).digest()
    first = int.from_bytes(digest[:8], "big")
    return (variants[(first + said) % len(variants)].value,)
