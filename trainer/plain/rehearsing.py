"""A conversation line by line with a dialogue that is still being written."""

from __future__ import annotations

from collections.abc import Iterator

from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.plain.holding import take
from trainer.plain.output import Output
from trainer.plain.typed import Command, Typed
from trainer.practice.debrief import debrief_of
from trainer.practice.rehearsal import Rehearsal, first_problem, told


def rehearse(rehearsal: Rehearsal, *, lines: Iterator[Typed], output: Output) -> None:
    """Hold the conversation until it, or the input, ends; nothing of it is kept.

    Where the rehearsal is watched, the files are looked at before each prompt and after each
    line that was typed. A reply that was typed for another turn than the one that waits since
    is not taken.
    """
    output.begin(rehearsal.session, resumed=False)
    output.note(_("This is a rehearsal: nothing of it is kept."))
    output.client(rehearsal.session)
    output.waits()
    for line in lines:
        if line.command is Command.LEAVE:
            return
        answered = rehearsal.session.script
        follow(rehearsal, output)
        waiting = rehearsal.session.script
        if line.is_command or (answered and waiting and answered.id == waiting.id):
            _take(rehearsal, line, output)
        if rehearsal.session.ending is not None:
            output.debrief(
                debrief_of(rehearsal.session.dialogue, rehearsal.session.path), rehearsal.session
            )
            return
        follow(rehearsal, output)
        output.waits()


def follow(rehearsal: Rehearsal, output: Output) -> None:
    """Go over to the newest version where the files were saved, or tell what is wrong with it."""
    manuscript = rehearsal.manuscript
    if not rehearsal.watched or not manuscript.look(patient=False):
        return
    if manuscript.problem is not None:
        output.problem(first_problem(manuscript.problem))
        output.note(_("The version before it goes on."))
        return
    try:
        result = rehearsal.restart()
    except PartwaysError as error:
        output.problem(str(error))
        return
    output.note(told(result))
    output.client(result.session)


def _take(rehearsal: Rehearsal, line: Typed, output: Output) -> None:
    if not line.is_command and not line.text.strip():
        return
    try:
        take(rehearsal.session, line, output)
    except PartwaysError as error:
        output.problem(str(error))
