"""A drill as data: one JSON object a line, each with the key `event`."""

from __future__ import annotations

from datetime import datetime

from trainer.drill.drill import Drill, Summary
from trainer.drill.exercise import Exercise, Try
from trainer.plain.json_events import JsonWriter
from trainer.plain.typed import IN_DRILLS


class DrillJson(JsonWriter):
    """Writes the events of a drill as JSON lines."""

    def begin(self, drill: Drill) -> None:
        """Give how many seconds it takes."""
        self._event("drill", seconds=round(drill.seconds_left))

    def exercise(self, exercise: Exercise, number: int) -> None:
        """Give the turn, why it is drilled, and the client's line."""
        self._event(
            "client",
            number=number,
            scenario=exercise.pick.place.scenario,
            turn=exercise.pick.place.turn,
            reason=exercise.pick.reason.name.lower(),
            rewritten=exercise.rewritten,
            lines=[exercise.line],
        )

    def waits(self) -> None:
        """Say nothing: a program knows by the events `client` and `reply`."""

    def judged(self, item: Try) -> None:
        """Give the reply with its judgement, whether it holds, and its rating (1–4)."""
        self._event(
            "reply",
            turn=item.turn.script.id,
            tries=item.turn.number,
            reply=item.turn.reply,
            holds=item.holds,
            rating=int(item.rating),
            judgement=item.turn.judgement.as_dict(),
        )

    def end(self, summary: Summary, now: datetime) -> None:
        """Give what came of each turn, and when it is due."""
        self._event(
            "summary",
            seconds=round(summary.seconds),
            turns=[
                {
                    "scenario": exercise.pick.place.scenario,
                    "turn": exercise.pick.place.turn,
                    "held": exercise.held,
                    "tries": len(exercise.tries),
                    "hints": exercise.hints_in_all,
                    "rating": int(exercise.tries[-1].rating),
                    "due": exercise.due.isoformat() if exercise.due else None,
                }
                for exercise in summary.exercises
            ],
        )

    def help(self) -> None:
        """List the commands."""
        self._event("help", commands=[f"/{command}" for command in IN_DRILLS])
