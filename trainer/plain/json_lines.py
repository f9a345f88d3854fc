"""Plain mode as data: one JSON object a line, each with the key `event`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trainer.dialogue.library import Entry
from trainer.plain.json_events import JsonWriter
from trainer.plain.output import resume_command
from trainer.plain.typed import IN_CONVERSATIONS
from trainer.practice.debrief import Debrief
from trainer.practice.session import Session
from trainer.practice.turn import Turn
from trainer.review.self_rating import SelfRating
from trainer.store.records import Mode


class JsonOutput(JsonWriter):
    """Writes the events of a conversation as JSON lines."""

    def choices(self, entries: Sequence[Entry]) -> None:
        """List the scenarios that can be typed."""
        self._event("choices", scenarios=[entry.id for entry in entries])

    def offer(self, session: Session) -> None:
        """Tell how to go on with the open conversation."""
        self._event("open", resume=resume_command(session))

    def begin(self, session: Session, *, resumed: bool) -> None:
        """Name the session; a resumed one tells its turns so far."""
        self._event(
            "session",
            session=session.id,
            scenario=session.dialogue.header.id,
            language=session.dialogue.header.language,
            mode=session.mode,
            seed=session.seed,
            blanks=dict(session.dialogue.values),
            resumed=resumed,
        )
        for turn in session.path:
            self._event(
                "earlier", turn=turn.script.id, client=turn.client, reply=turn.reply, to=turn.to
            )

    def client(self, session: Session) -> None:
        """Tell the lines that wait for a reply."""
        if session.script is None:
            return
        advice = {"advice": session.script.advice} if session.mode is Mode.LEARN else {}
        self._event(
            "client",
            turn=session.script.id,
            lines=session.client,
            mood=session.mood,
            **advice,
        )

    def waits(self) -> None:
        """Say nothing: a program knows by the event `client`."""

    def judged(self, turn: Turn, session: Session) -> None:
        """Tell the reply and where it led; the judgement stays back in exam mode."""
        quiet = session.mode is Mode.EXAM
        self._event(
            "reply",
            number=turn.number,
            turn=turn.script.id,
            reply=turn.reply,
            scored=turn.scored,
            judgement=None if quiet else _judgement(turn),
            next=turn.to,
            mood=turn.mood_after,
        )
        if session.ending is not None:
            self._event("ending", id=session.ending.id, kind=session.ending.kind, lines=turn.answer)

    def went_back(self, session: Session) -> None:
        """Give the number of the reply that is to be given anew."""
        self._event("back", number=len(session.path) + 1)

    def rate(self, turn: Turn) -> None:
        """Ask for a number from 1 to 5; an empty line leaves the reply out, /skip the rest."""
        self._event("rate", number=turn.number, turn=turn.script.id, reply=turn.reply)

    def judged_oneself(self, rating: SelfRating) -> None:
        """Give the points one gave and those it was scored with, for each rated reply."""
        judging = rating.judging
        self._event(
            "self-rating",
            replies=[
                {
                    "number": turn.number,
                    "given": rating.given[turn.id],
                    "scored": turn.judgement.score,
                }
                for turn in rating.rated
            ],
            close=judging.close if judging.enough else None,
            difference=judging.difference if judging.enough else None,
        )

    def debrief(self, debrief: Debrief, session: Session) -> None:
        """Give total, skills and every turn's judgement."""
        self._event(
            "debrief",
            session=session.id,
            ending=debrief.ending.id if debrief.ending else None,
            kind=debrief.ending.kind if debrief.ending else None,
            debrief=debrief.ending.debrief if debrief.ending else None,
            total=debrief.total,
            skills={score.skill: score.points for score in debrief.skills},
            turns=[
                {
                    "number": review.turn.number,
                    "turn": review.turn.script.id,
                    "reply": review.turn.reply,
                    "hints": review.turn.hints,
                    "scored": review.turn.scored,
                    "judgement": _judgement(review.turn),
                }
                for review in debrief.turns
            ],
        )

    def kept(self, session: Session) -> None:
        """Tell how to go on."""
        self._event("kept", session=session.id, resume=resume_command(session))

    def note(self, message: str) -> None:
        """Tell something that went on beside the conversation."""
        self._event("note", message=message)

    def help(self) -> None:
        """List the commands."""
        self._event("help", commands=[f"/{command}" for command in IN_CONVERSATIONS])


def _judgement(turn: Turn) -> dict[str, Any]:
    return turn.judgement.as_dict()
