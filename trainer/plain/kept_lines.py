"""A kept session in plain lines: the whole conversation, with what came of every reply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from trainer.i18n import _, ngettext
from trainer.names import mode_name, mood_name
from trainer.plain.debrief_lines import DebriefWriter
from trainer.review.kept import KeptAttempt, KeptSession, OtherReply, Step, Way, ways_not_taken
from trainer.review.self_judging import given_told, self_judging, told
from trainer.times import local_time


class KeptWriter(DebriefWriter):
    """Writes one attempt of a kept session for a reader, a screen reader or a pipe."""

    def session(self, kept: KeptSession, attempt: KeptAttempt | None) -> None:
        """Write what the session is, and the attempt from its first reply to its lessons."""
        self._header(kept)
        if attempt is None:
            self._say(_("Nothing has been said in it yet."))
        elif kept.sealed:
            self._what_was_said(kept, attempt)
        else:
            self._what_came_of_it(kept, attempt)
        if kept.waiting and (attempt is None or attempt.current):
            self._gap()
            self._labelled(_("You, not judged yet"), kept.waiting)

    def _what_was_said(self, kept: KeptSession, attempt: KeptAttempt) -> None:
        for step in attempt.steps:
            turn = step.review.turn
            self._gap()
            self._client_lines(kept.client, turn.client)
            self._labelled(_("You"), turn.reply)
        self._gap()
        self._client_lines(kept.client, attempt.steps[-1].review.turn.answer)

    def _what_came_of_it(self, kept: KeptSession, attempt: KeptAttempt) -> None:
        self._which(kept, attempt)
        self._gap()
        self._how_it_went(attempt.debrief)
        self._of_the_day(attempt)
        if attempt.ratings:
            judging = told(self_judging(attempt.ratings))
            self._labelled(_("How well you judge yourself"), judging)
        for step in attempt.steps:
            self._gap()
            self._step(kept.client, step)
        self._end(kept, attempt)

    def _header(self, kept: KeptSession) -> None:
        role = kept.header.client.role if kept.header else ""
        self._say(f"{kept.title}. {', '.join(filter(None, (kept.client, role)))}.")
        self._say(
            _("Session {id}, {time}. Mode: {mode}.").format(
                id=kept.stored.id,
                time=local_time(kept.stored.started_at),
                mode=mode_name(kept.stored.mode),
            )
        )
        for remark in kept.remarks:
            self._say(remark)

    def _which(self, kept: KeptSession, attempt: KeptAttempt) -> None:
        count = len(kept.attempts)
        if count == 1:
            return
        others = next(other.number for other in kept.attempts if other is not attempt)
        self._say(
            _("Attempt {number} of {count}. Another one: {command}").format(
                number=attempt.number,
                count=count,
                command=f"partways show {kept.stored.id} --attempt {others}",
            )
        )

    def _of_the_day(self, attempt: KeptAttempt) -> None:
        if attempt.total_of_the_day != attempt.debrief.total:
            self._labelled(
                _("Total on the day"), _("{points} of 100").format(points=attempt.total_of_the_day)
            )

    def _step(self, client: str, step: Step) -> None:
        turn = step.review.turn
        self._client_lines(f"{client} ({mood_name(turn.mood_before)})", turn.client)
        self._review(step.review)
        if step.points_of_the_day != step.review.card.points:
            self._labelled(_("On the day"), _points(step.points_of_the_day))
        if step.self_rating is not None:
            self._labelled(_("You gave it"), given_told(step.self_rating))
        self._others(step.others)
        self._ways(step.ways)

    def _others(self, others: Iterable[OtherReply]) -> None:
        for other in others:
            told = _("Attempt {number}").format(number=other.attempt)
            if other.points is not None:
                told = f"{told}, {_points(other.points)}"
            self._labelled(f"  {told}, → {other.title}", " ".join(other.reply.split()))

    def _ways(self, ways: Sequence[Way]) -> None:
        taken = next((way for way in ways if way.taken), None)
        if taken is not None:
            self._labelled(_("It led to"), f"{taken.title} ({taken.condition})")
        if others := ways_not_taken(ways):
            self._labelled(_("Not taken"), " · ".join(way.title for way in others))

    def _end(self, kept: KeptSession, attempt: KeptAttempt) -> None:
        last = attempt.steps[-1].review.turn
        self._gap()
        self._client_lines(f"{kept.client} ({mood_name(last.mood_after)})", last.answer)
        self._gap()
        self._lessons(attempt.debrief)


def _points(points: int) -> str:
    return ngettext("{count} point", "{count} points", points).format(count=points)
