"""A conversation that is pulled: `session.submit(text)` gives back what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from trainer.dialogue.model import Dialogue, Ending, MoveScript, TurnScript
from trainer.i18n import _
from trainer.practice.errors import (
    DialogueChangedError,
    NoSuchTurnError,
    NothingToRetryError,
    SessionEndedError,
)
from trainer.practice.judging import Judge, ScorerJudge
from trainer.practice.replying import MAX_REPLY, next_hint, sendable
from trainer.practice.turn import Turn, total_of
from trainer.practice.unfolding import Position, position_after, reaction
from trainer.store.records import Mode, Outcome, SessionStore, StoredSession, StoredTurn

__all__ = ["MAX_REPLY", "Session", "Turn"]


class Session:
    """Holds one conversation; every reply is in the store before it is judged.

    `dialogue` is the compiled script, `stored` the session as the store has it (new or to be
    resumed), `clock` returns an aware time, `judge` is the scorer unless another is given. The
    client's variants depend on the seed and on the path alone: same seed, same replies, same
    conversation.

    A resumed session goes on from what was kept, and judges a reply that was kept but not
    judged. Raises DialogueChangedError where the script has changed so that it does not fit, and
    ValueError where the session belongs to another dialogue.
    """

    def __init__(
        self,
        dialogue: Dialogue,
        stored: StoredSession,
        *,
        store: SessionStore,
        clock: Callable[[], datetime],
        judge: Judge | None = None,
    ) -> None:
        if (stored.scenario, stored.language) != (dialogue.header.id, dialogue.header.language):
            raise ValueError(f"session {stored.id} belongs to another dialogue")
        self.dialogue = dialogue
        self._stored = stored
        self._store = store
        self._clock = clock
        self._judge = ScorerJudge(dialogue) if judge is None else judge
        self._path: list[Turn] = []
        self._gone_back_from: int | None = None
        turns = store.turns(stored.id)
        self._replies = len(turns)
        for turn in _line_to(stored.head, turns):
            self._go_on(turn)
        self._position = position_after(dialogue, self.seed, self._path)
        self._hints = [
            move
            for name in stored.pending_hints
            for move in self._moves_of_waiting_turn()
            if move.id == name
        ]
        if self.ending is not None and stored.ending is None:
            self._close(self.ending)

    @property
    def id(self) -> str:
        """Return the id the store knows the session by."""
        return self._stored.id

    @property
    def mode(self) -> Mode:
        """Return how much coaching the session gives."""
        return self._stored.mode

    @property
    def seed(self) -> int:
        """Return what the choice of the client's variants starts from."""
        return self._stored.seed

    @property
    def script(self) -> TurnScript | None:
        """Return the turn that waits for a reply, None where the conversation is over."""
        return self._position.script

    @property
    def ending(self) -> Ending | None:
        """Return how the conversation ended, None while it goes on."""
        return self._position.ending

    @property
    def mood(self) -> int:
        """Return how the client feels now, 0 furious to 100 cordial."""
        return self._position.mood

    @property
    def tries(self) -> int:
        """Return how many replies to the waiting turn the client has taken up in this attempt."""
        return self._position.tries

    @property
    def client(self) -> tuple[str, ...]:
        """Return the client's lines that wait for a reply; empty where the conversation is over."""
        return self._position.client

    @property
    def path(self) -> tuple[Turn, ...]:
        """Return the attempt that goes on, oldest turn first."""
        return tuple(self._path)

    @property
    def other_attempts(self) -> int:
        """Return how many replies were left behind by retry or rewind."""
        return self._replies - len(self._path)

    @property
    def hints(self) -> tuple[MoveScript, ...]:
        """Return the moves that hints have named since the last reply."""
        return tuple(self._hints)

    @property
    def total(self) -> int:
        """Return the mean of the points of the scored turns so far, 0–100; 0 before the first."""
        return total_of(self._path)

    def submit(self, text: str) -> Turn:
        """Keep a reply, judge it and return what came of it.

        Raises SessionEndedError, EmptyReplyError or ReplyTooLongError, with nothing kept, and
        StoreError where the reply could not be kept or what came of it could not.
        """
        script = self._waiting_turn()
        reply = sendable(text)
        parent = self._path[-1].id if self._path else None
        kept = self._store.add_reply(
            self.id, parent=parent, turn=script.id, reply=reply, at=self._clock()
        )
        self._replies += 1
        self._gone_back_from = None
        turn = self._go_on(kept)
        self._moved()
        if self.ending is not None:
            self._close(self.ending)
        return turn

    def hint(self) -> MoveScript | None:
        """Name the weightiest move that is still missing, and keep that it was named.

        Moves made by the reply before at this same turn are not missing. Returns None where
        nothing is left to name. Raises SessionEndedError.
        """
        script = self._waiting_turn()
        last = self._path[-1] if self._path else None
        known = {move.id for move in self._hints}
        if last is not None and last.script.id == script.id:
            known |= {finding.id for finding in last.judgement.made}
        move = next_hint(script, known)
        if move is None:
            return None
        self._store.add_hint(self.id, move.id)
        self._hints.append(move)
        return move

    def retry(self) -> TurnScript:
        """Take the last reply back and return the turn that waits again.

        Raises NothingToRetryError.
        """
        if not self._path:
            raise NothingToRetryError(_("There is no reply yet that you could take back."))
        return self.rewind(len(self._path))

    def rewind(self, number: int) -> TurnScript:
        """Go back to before the turn of this number and return the turn that waits again.

        What was said from there on stays in the store as another attempt. Raises
        NoSuchTurnError.
        """
        if not 1 <= number <= len(self._path):
            raise NoSuchTurnError(
                _(
                    "There is no reply {number} to go back to; so far you have given {count}."
                ).format(number=number, count=len(self._path))
            )
        head = self._path[number - 2].id if number > 1 else None
        if self.ending is not None:
            self.gone_back_from(self._path[-1].id)
        self._store.move_head(self.id, head)
        del self._path[number - 1 :]
        self._moved()
        return self._waiting_turn()

    def gone_back_from(self, last: int) -> None:
        """Remember the last turn of a finished attempt, by the store's number, until a reply."""
        self._gone_back_from = last

    def leave(self) -> bool:
        """Leave the conversation, and tell whether it is finished again.

        It is where one has gone back in a finished one and said nothing new.
        """
        if self._gone_back_from is None:
            return False
        self._store.move_head(self.id, self._gone_back_from)
        return True

    def _waiting_turn(self) -> TurnScript:
        if self.script is None:
            raise SessionEndedError(_("The conversation is over."))
        return self.script

    def _moves_of_waiting_turn(self) -> tuple[MoveScript, ...]:
        return () if self.script is None else self.script.moves

    def _moved(self) -> None:
        self._position = position_after(self.dialogue, self.seed, self._path)
        self._hints = []

    def _close(self, ending: Ending) -> None:
        self._store.end(
            self.id,
            turn_id=self._path[-1].id,
            ending=ending.id,
            total=self.total,
            at=self._clock(),
        )

    def _go_on(self, kept: StoredTurn) -> Turn:
        """Add a kept reply to the path, judged now where it has not been."""
        position = position_after(self.dialogue, self.seed, self._path)
        if position.script is None or position.script.id != kept.turn:
            raise self._changed()
        outcome = kept.outcome
        if outcome is None:
            outcome = self._outcome(kept)
            self._store.set_outcome(kept.id, outcome)
        elif outcome.to not in self.dialogue.turns and outcome.to not in self.dialogue.endings:
            raise self._changed()
        turn = _turn(kept, outcome, position, position.script, len(self._path) + 1)
        self._path.append(turn)
        return turn

    def _outcome(self, kept: StoredTurn) -> Outcome:
        verdict = self._judge(kept.turn, kept.reply)
        came = reaction(self.dialogue, self.seed, self._path, verdict.judgement)
        return Outcome(
            judgement=verdict.judgement,
            rubric_digest=verdict.rubric_digest,
            scorer_version=verdict.scorer_version,
            scored=came.scored,
            to=came.to,
            answer=came.answer,
            mood=came.mood,
        )

    def _changed(self) -> DialogueChangedError:
        return DialogueChangedError(
            _(
                "The conversation {title!r} has been rewritten since you began the session {id}; "
                "it cannot go on. What you said is kept. Please start a new session."
            ).format(title=self.dialogue.header.title, id=self.id)
        )


def _turn(
    kept: StoredTurn, outcome: Outcome, position: Position, script: TurnScript, number: int
) -> Turn:
    return Turn(
        id=kept.id,
        number=number,
        script=script,
        client=position.client,
        reply=kept.reply,
        judgement=outcome.judgement,
        scored=outcome.scored,
        answer=outcome.answer,
        to=outcome.to,
        mood_before=position.mood,
        mood_after=outcome.mood,
        hints=kept.hints,
    )


def _line_to(head: int | None, turns: Sequence[StoredTurn]) -> list[StoredTurn]:
    """Return the turns that lead to the head, oldest first."""
    by_id = {turn.id: turn for turn in turns}
    line: list[StoredTurn] = []
    while head is not None:
        line.append(by_id[head])
        head = by_id[head].parent
    return line[::-1]
