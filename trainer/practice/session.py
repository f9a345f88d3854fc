"""A conversation that is pulled: `session.submit(text)` gives back what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from scoring.judgement import Judgement
from trainer.dialogue.model import Dialogue, Ending, MoveScript, TurnScript
from trainer.store.records import Mode, SessionStore, StoredSession


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


class Session:
    """Holds one conversation; every reply is in the store before it is judged.

    `dialogue` is the compiled script, `stored` the session as the store has it (new or to be
    resumed), `clock` returns an aware time. The client's variants depend on the seed and on
    the path alone: same seed, same replies, same conversation.
    """

    def __init__(
        self,
        dialogue: Dialogue,
        stored: StoredSession,
        *,
        store: SessionStore,
        clock: Callable[[], datetime],
    ) -> None: ...

    # id: str, mode: Mode, dialogue: Dialogue, seed: int
    # script -> TurnScript | None     the turn that waits for a reply; None when ended
    # ending -> Ending | None
    # mood -> int
    # tries -> int                    replies already given to the waiting turn in this visit
    # client -> tuple[str, ...]       the client's lines that wait for a reply (after an ask-back: that line)
    # path -> tuple[Turn, ...]        the attempt that goes on, oldest first
    # other_attempts -> int           how many replies were left behind by retry or rewind
    # hints -> tuple[MoveScript, ...] asked for since the last reply
    # submit(text) -> Turn            raises EmptyReplyError, SessionEndedError
    # hint() -> MoveScript | None     the next missing move of the waiting turn, recorded; None when none is left
    # retry() -> TurnScript           takes the last reply back;            NothingToRetryError
    # rewind(number) -> TurnScript    back to before path[number - 1]; works after the ending too
    # total -> int                    0–100, mean of scored turns so far, weighted by nothing
