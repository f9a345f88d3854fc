"""Holds a drill line by line, on any input and any output."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Protocol

from trainer.dialogue.model import MoveScript
from trainer.drill.drill import Drill, Summary
from trainer.drill.exercise import Exercise, Try
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.plain.typed import Command, Typed


class DrillOutput(Protocol):
    """Says each thing that happens in a drill."""

    def begin(self, drill: Drill) -> None:
        """Tell how it works and how long it takes."""
        ...

    def exercise(self, exercise: Exercise, number: int) -> None:
        """Say whose turn it is, why it is drilled, and the client's line."""
        ...

    def waits(self) -> None:
        """Tell that something can be typed now."""
        ...

    def judged(self, item: Try) -> None:
        """Tell what came of a reply, and whether it holds."""
        ...

    def hint(self, move: MoveScript | None) -> None:
        """Name the next missing move, or say that none is left."""
        ...

    def recommended(self, reply: str) -> None:
        """Show a recommended reply."""
        ...

    def end(self, summary: Summary, now: datetime) -> None:
        """Tell what came of the drill."""
        ...

    def problem(self, message: str) -> None:
        """Tell what could not be done."""
        ...

    def help(self) -> None:
        """Tell what can be typed."""
        ...


def hold_drill(
    drill: Drill, *, clock: Callable[[], datetime], lines: Iterator[Typed], output: DrillOutput
) -> None:
    """Go through the turns until the time is up or the input ends; what was said is kept."""
    output.begin(drill)
    number = 0
    try:
        while (exercise := drill.exercise) is not None:
            number += 1
            output.exercise(exercise, number)
            if not _practise(drill, exercise, lines, output):
                drill.stop()
            drill.go_on()
    finally:
        output.end(drill.summary, clock())


def _practise(
    drill: Drill, exercise: Exercise, lines: Iterator[Typed], output: DrillOutput
) -> bool:
    """Take replies until one holds or the turn is skipped; return whether the drill goes on."""
    output.waits()
    for line in lines:
        if line.command is Command.LEAVE:
            return False
        if line.command is Command.SKIP:
            return True
        if line.is_command or line.text.strip():
            try:
                _take(drill, line, output)
            except PartwaysError as error:
                output.problem(str(error))
        if exercise.held:
            return True
        output.waits()
    return False


def _take(drill: Drill, line: Typed, output: DrillOutput) -> None:
    match line:
        case Typed(is_command=False):
            output.judged(drill.submit(line.text))
        case Typed(command=Command.HINT):
            output.hint(drill.hint())
        case Typed(command=Command.LINE):
            output.recommended(drill.example())
        case Typed(command=Command.HELP):
            output.help()
        case Typed(command=Command.RETRY | Command.REWIND):
            output.problem(_("Just say it again; a turn goes on until your reply holds."))
        case _:
            output.problem(
                _("There is no command /{word}. /help lists them.").format(word=line.text)
                + " "
                + _("A reply that begins with a slash needs a space before it.")
            )
