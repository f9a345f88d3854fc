"""One turn, replied to until it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from trainer.dialogue.model import Dialogue, MoveScript, TurnScript
from trainer.dialogue.rubrics import rubric_of
from trainer.drill.picking import Pick
from trainer.drill.rating import Rating, holds, rating_of
from trainer.drill.schedule import Review, mastery
from trainer.i18n import _
from trainer.practice.errors import SessionEndedError
from trainer.practice.judging import Judge, Verdict
from trainer.practice.replying import next_hint, sendable
from trainer.practice.turn import Turn
from trainer.store.records import Mode


@dataclass(frozen=True, slots=True)
class Try:
    """A reply in a drill: what came of it and how much help it had.

    `turn` looks like an exchange of a conversation, so that the same coach comments on it.
    """

    turn: Turn
    verdict: Verdict
    rating: Rating
    at: datetime

    @property
    def holds(self) -> bool:
        """Say whether the reply is good enough to go on to another turn."""
        return holds(self.verdict.judgement.band)


class Exercise:
    """A turn that waits for a reply that holds.

    `line` is what the client says. `rewritten` tells that the turn is judged by another rubric
    than when it was last replied to. Hints and the recommended reply are given on request; they
    lower the rating of every reply after them.
    """

    def __init__(self, pick: Pick, dialogue: Dialogue, line: str, judge: Judge) -> None:
        self.pick = pick
        self.dialogue = dialogue
        self.line = line
        self._judge = judge
        self._tries: list[Try] = []
        self._hints: list[MoveScript] = []
        self._hints_before = 0
        self._example = False

    @property
    def script(self) -> TurnScript:
        """Return the turn."""
        return self.dialogue.turns[self.pick.place.turn]

    @property
    def tries(self) -> tuple[Try, ...]:
        """Return the replies so far, oldest first."""
        return tuple(self._tries)

    @property
    def path(self) -> tuple[Turn, ...]:
        """Return the exchanges so far, for the coach, who comments on them as in a conversation."""
        return tuple(item.turn for item in self._tries)

    @property
    def mode(self) -> Mode:
        """Return how much coaching a drill gives: a comment on every reply."""
        return Mode.PRACTISE

    @property
    def hints(self) -> tuple[MoveScript, ...]:
        """Return the moves that hints have named since the last reply."""
        return tuple(self._hints[self._hints_before :])

    @property
    def hints_in_all(self) -> int:
        """Return how many hints were asked for at this turn."""
        return len(self._hints)

    @property
    def held(self) -> bool:
        """Say whether a reply has held: there is nothing more to do here."""
        return any(item.holds for item in self._tries)

    @property
    def rewritten(self) -> bool:
        """Say whether the turn was replied to before and its rubric has changed since."""
        reviews = self.pick.reviews
        if not reviews:
            return False
        rubric = rubric_of(self.script, self.dialogue.header.language)
        return reviews[-1].rubric_digest != rubric.digest

    @property
    def due(self) -> datetime | None:
        """Return when the turn is due after all that was said to it, None where nothing was."""
        new = [
            Review(item.at, item.rating, item.turn.judgement.score, item.verdict.rubric_digest)
            for item in self._tries
        ]
        reviews = [*self.pick.reviews, *new]
        stands = mastery(reviews, max(item.at for item in reviews)) if reviews else None
        return stands.due if stands else None

    def submit(self, text: str, at: datetime) -> Try:
        """Judge a reply given at this time and return what came of it.

        Raises EmptyReplyError, ReplyTooLongError, and SessionEndedError where one has held.
        """
        if self.held:
            raise SessionEndedError(_("Your reply holds; go on to the next turn."))
        reply = sendable(text)
        verdict = self._judge(self.script.id, reply)
        judgement = verdict.judgement
        number = len(self._tries) + 1
        item = Try(
            turn=self._turn(number, reply, verdict),
            verdict=verdict,
            rating=rating_of(
                judgement.band,
                judgement.score,
                tries=number,
                hints=len(self._hints),
                example=self._example,
            ),
            at=at,
        )
        self._tries.append(item)
        self._hints_before = len(self._hints)
        return item

    def hint(self) -> MoveScript | None:
        """Name the weightiest move that the last reply did not make, None where none is left."""
        known = {move.id for move in self._hints}
        if self._tries:
            known |= {finding.id for finding in self._tries[-1].verdict.judgement.made}
        move = next_hint(self.script, known)
        if move is not None:
            self._hints.append(move)
        return move

    def example(self) -> str:
        """Return a recommended reply."""
        self._example = not self.held or self._example
        return self.script.recommended.value

    def _turn(self, number: int, reply: str, verdict: Verdict) -> Turn:
        mood = self.dialogue.header.client.mood
        return Turn(
            id=number,
            number=number,
            script=self.script,
            client=(self.line,),
            reply=reply,
            judgement=verdict.judgement,
            scored=verdict.judgement.understood,
            answer=(),
            to=self.script.id,
            mood_before=mood,
            mood_after=mood,
            hints=tuple(move.id for move in self._hints),
        )
