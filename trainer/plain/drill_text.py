"""A drill in plain text: short lines in reading order."""

from __future__ import annotations

from datetime import datetime

from trainer.drill.drill import Drill, Summary
from trainer.drill.exercise import Exercise, Try
from trainer.drill.words import due_told, reason_told, result_told, summary_told
from trainer.i18n import _, ngettext
from trainer.plain.typed import drill_help_lines
from trainer.plain.writing import TextWriter
from trainer.practice.coach import card_of


class DrillText(TextWriter):
    """Writes a drill for a reader, a screen reader or a pipe."""

    def begin(self, drill: Drill) -> None:
        """Tell how it works and how long it takes."""
        minutes = max(1, round(drill.seconds_left / 60))
        self._say(
            ngettext(
                "A drill of {count} minute: single turns, each until your reply holds.",
                "A drill of {count} minutes: single turns, each until your reply holds.",
                minutes,
            ).format(count=minutes)
        )
        self._say(_("Type /help for what you can type."))

    def exercise(self, exercise: Exercise, number: int) -> None:
        """Say whose turn it is, why it is drilled, and the client's line."""
        header = exercise.dialogue.header
        self._gap()
        heading = _("{number}. {scenario}, {turn} ({reason}).")
        self._say(
            heading.format(
                number=number,
                scenario=header.title,
                turn=exercise.script.title,
                reason=reason_told(exercise.pick.reason),
            )
        )
        if exercise.rewritten:
            self._say(_("This turn has been rewritten since you last replied to it."))
        self._say(header.summary)
        self._labelled(_("Your goal"), header.goal)
        self._client_lines(header.client.name, [exercise.line])

    def judged(self, item: Try) -> None:
        """Say the coach's card, and whether the reply holds."""
        if self._echo:
            self._labelled(_("You"), item.turn.reply)
        self._gap()
        self._card(card_of(item.turn))
        if item.holds:
            self._say(_("It holds."))
        else:
            self._say(_("Once more: say it anew, or /skip."))

    def end(self, summary: Summary, now: datetime) -> None:
        """Tell what came of each turn and when it comes again."""
        self._gap()
        self._say(summary_told(summary))
        for exercise in summary.exercises:
            told = [
                f"{exercise.dialogue.header.title}, {exercise.script.title}",
                result_told(exercise),
            ]
            if exercise.due is not None:
                told.append(due_told(exercise.due, now))
            self._say("  " + "; ".join(told))

    def help(self) -> None:
        """Tell what can be typed."""
        for line in drill_help_lines():
            self._say(line)
