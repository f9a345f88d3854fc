"""From what the store has of a session, and its dialogue, to the session one looks back on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from scoring.judgement import Judgement
from trainer.dialogue.branching import take_branch
from trainer.dialogue.model import Branch, Dialogue, TurnScript
from trainer.dialogue.wording import condition_words, labels_of_turn
from trainer.i18n import _
from trainer.practice.debrief import Debrief, TurnReview, debrief_of, review_of, skill_scores
from trainer.practice.turn import Turn
from trainer.practice.unfolding import position_after
from trainer.review.kept import KeptAttempt, KeptSession, OtherReply, Step, Way
from trainer.review.scripts import dialogue_called, is_known, judged_script
from trainer.store.records import Outcome, StoredSession, StoredTurn


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What has been added to a session's turns since they were judged, by the store's ids.

    `rescored` are the newest judgements, `self_ratings` the user's own points (0–100),
    `endings` the ids of the endings that attempts came to.
    """

    rescored: Mapping[int, Judgement] = field(default_factory=dict)
    self_ratings: Mapping[int, int] = field(default_factory=dict)
    endings: Mapping[int, str] = field(default_factory=dict)


NOTHING = Afterwards()


def look_back(
    stored: StoredSession,
    turns: Sequence[StoredTurn],
    dialogue: Dialogue | None,
    afterwards: Afterwards = NOTHING,
) -> KeptSession:
    """Return a session as one looks back on it.

    `turns` are all of its replies in the order they were sent. `dialogue` is filled as the
    session was, None where it cannot be opened: then ids stand for names, and a remark says so.
    """
    name = stored.scenario
    script = dialogue or dialogue_called(name, stored.language, _("Client"))
    attempts = tuple(_Tree(stored, turns, script, afterwards).attempts())
    kept = KeptSession(
        stored=stored,
        header=None if dialogue is None else dialogue.header,
        title=script.header.title,
        client=script.header.client.name,
        attempts=attempts,
        waiting=next((turn.reply for turn in turns if turn.outcome is None), ""),
        remarks=(),
    )
    return replace(kept, remarks=tuple(_remarks(kept)))


def _remarks(kept: KeptSession) -> Iterator[str]:
    if kept.sealed:
        yield _("This exam is not over yet: the coach speaks at its end.")
    if kept.header is None:
        yield _(
            "The script of this conversation can't be opened any more, so ids stand for names. "
            "Replies, verdicts and points are as they were kept."
        )
    elif not all(step.known for attempt in kept.attempts for step in attempt.steps):
        yield _(
            "The script has been rewritten since, so some ids stand for names. "
            "Replies, verdicts and points are as they were kept."
        )


@dataclass(frozen=True, slots=True)
class _Judged:
    """A turn that was judged, with the same in the terms of the script, and what is known."""

    stored: StoredTurn
    outcome: Outcome
    review: TurnReview
    known: bool


class _Tree:
    """The turns of a session: each leads to those that followed it."""

    def __init__(
        self,
        stored: StoredSession,
        turns: Sequence[StoredTurn],
        dialogue: Dialogue,
        afterwards: Afterwards,
    ) -> None:
        self._session = stored
        self._dialogue = dialogue
        self._afterwards = afterwards
        self._judged: dict[int, _Judged] = {}
        self._followers: dict[int | None, list[int]] = defaultdict(list)
        # A reply that was never judged is stepped over: it leads on from where it was given.
        leads_to: dict[int | None, int | None] = {None: None}
        for turn in turns:
            parent = leads_to[turn.parent]
            leads_to[turn.id] = parent
            if turn.outcome is not None:
                kept = replace(turn, parent=parent)
                self._judged[turn.id] = self._judge(kept, turn.outcome)
                self._followers[parent].append(turn.id)
                leads_to[turn.id] = turn.id
        self._head = leads_to[stored.head]

    def attempts(self) -> Iterator[KeptAttempt]:
        """Yield the attempts in the order in which they were left, the one that goes on last."""
        head = self._head
        lasts = [name for name in self._judged if not self._followers[name]]
        if head is not None and head not in lasts:
            lasts.append(head)
        lines = [self._line_to(last) for last in lasts]
        first_attempts = {
            name: number for number, line in reversed(list(enumerate(lines, 1))) for name in line
        }
        for number, line in enumerate(lines, 1):
            yield self._attempt(number, line, first_attempts, current=line[-1] == head)

    def _line_to(self, last: int) -> list[int]:
        line = [last]
        while (parent := self._judged[line[-1]].stored.parent) is not None:
            line.append(parent)
        return line[::-1]

    def _attempt(
        self, number: int, line: Sequence[int], first_attempts: Mapping[int, int], *, current: bool
    ) -> KeptAttempt:
        path = [self._judged[name] for name in line]
        return KeptAttempt(
            number=number,
            steps=tuple(self._step(judged, first_attempts) for judged in path),
            debrief=self._debrief(path),
            ending=self._ending(path[-1]),
            ending_title=self._title(path[-1].outcome.to),
            current=current,
        )

    def _debrief(self, path: Sequence[_Judged]) -> Debrief:
        """Return the debrief; moves of which the skill is not known any more are no skill's."""
        debrief = debrief_of(self._dialogue, [judged.review.turn for judged in path])
        known = [judged.review.turn for judged in path if judged.known]
        return replace(
            debrief,
            turns=tuple(judged.review for judged in path),
            skills=skill_scores(known) if known else (),
        )

    def _ending(self, last: _Judged) -> str | None:
        if last.outcome.to in self._dialogue.endings:
            return last.outcome.to
        if last.stored.id == self._session.head and self._session.ending is not None:
            return self._session.ending
        return self._afterwards.endings.get(last.stored.id)

    def _step(self, judged: _Judged, first_attempts: Mapping[int, int]) -> Step:
        name = judged.stored.id
        beside = [other for other in self._followers[judged.stored.parent] if other != name]
        return Step(
            review=judged.review,
            points_of_the_day=judged.outcome.judgement.score,
            ways=tuple(self._ways(judged)) if judged.known else (),
            others=tuple(self._other(self._judged[other], first_attempts) for other in beside),
            known=judged.known,
            self_rating=self._afterwards.self_ratings.get(name),
        )

    def _other(self, judged: _Judged, first_attempts: Mapping[int, int]) -> OtherReply:
        turn = judged.review.turn
        return OtherReply(
            turn=turn.id,
            attempt=first_attempts[turn.id],
            reply=turn.reply,
            points=turn.judgement.score if turn.scored else None,
            title=self._title(turn.to),
        )

    def _ways(self, judged: _Judged) -> Iterator[Way]:
        """Yield the branches of the script, with the one that was taken."""
        turn = judged.review.turn
        script = self._dialogue.turns[turn.script.id]
        labels = labels_of_turn(script)
        taken = self._branch_taken(judged, script) if turn.scored else None
        for branch in script.branches:
            yield Way(
                condition=condition_words(branch.when, labels),
                to=branch.to,
                title=self._title(branch.to),
                taken=branch is taken,
            )

    def _branch_taken(self, judged: _Judged, script: TurnScript) -> Branch | None:
        """Return the branch that led where the conversation went, None where none does any more."""
        turn = judged.review.turn
        before = (self._judged[name] for name in self._line_to(turn.id)[:-1])
        tries = 1 + sum(other.outcome.scored and other.stored.turn == script.id for other in before)
        verdict = judged.outcome.judgement
        branch = take_branch(script, verdict, mood=turn.mood_before, tries=tries)
        if branch.to == turn.to:
            return branch
        return next((other for other in script.branches if other.to == turn.to), None)

    def _title(self, place: str) -> str:
        script = self._dialogue.turns.get(place) or self._dialogue.endings.get(place)
        return place if script is None else script.title

    def _judge(self, kept: StoredTurn, outcome: Outcome) -> _Judged:
        script = self._dialogue.turns.get(kept.turn)
        judgement = self._afterwards.rescored.get(kept.id, outcome.judgement)
        known = is_known(script, judgement)
        before = None if kept.parent is None else self._judged[kept.parent]
        review = review_of(
            Turn(
                id=kept.id,
                number=1 if before is None else before.review.turn.number + 1,
                script=judged_script(script, kept.turn, judgement),
                client=self._opening(kept.turn) if before is None else before.outcome.answer,
                reply=kept.reply,
                judgement=judgement,
                scored=outcome.scored,
                answer=outcome.answer,
                to=outcome.to,
                mood_before=self._first_mood(outcome) if before is None else before.outcome.mood,
                mood_after=outcome.mood,
                hints=kept.hints,
            )
        )
        if not known:  # advice on what is no longer there would be made up
            review = replace(review, card=replace(review.card, tip=""))
        return _Judged(kept, outcome, review, known)

    def _opening(self, turn: str) -> tuple[str, ...]:
        """Return the client's first line, which is told by script and seed alone."""
        if turn != self._dialogue.start:
            return ()
        return position_after(self._dialogue, self._session.seed, ()).client

    def _first_mood(self, outcome: Outcome) -> int:
        """Return the mood before the first reply; without its script as after it."""
        return self._dialogue.header.client.mood if self._dialogue.turns else outcome.mood
