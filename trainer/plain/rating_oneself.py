"""Asks, line by line, what one gives one's own replies."""

from __future__ import annotations

from collections.abc import Iterator

from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.plain.output import Output
from trainer.plain.typed import Command, Typed
from trainer.practice.turn import Turn
from trainer.review.self_judging import LEVELS
from trainer.review.self_rating import SelfRating


def rate_oneself(rating: SelfRating, lines: Iterator[Typed], output: Output) -> None:
    """Ask for each reply that waits for it: an empty line leaves one out, /skip all the others."""
    try:
        waiting = rating.waiting
    except PartwaysError as error:
        output.problem(str(error))
        return
    for turn in waiting:
        output.rate(turn)
        if not _rate(turn, rating, lines, output):
            return


def _rate(turn: Turn, rating: SelfRating, lines: Iterator[Typed], output: Output) -> bool:
    """Take one rating, or none; return whether to go on with the next reply."""
    output.waits()
    for line in lines:
        typed = line.text.strip()
        if line.command in (Command.SKIP, Command.LEAVE):
            return False
        if not typed and not line.is_command:
            return True
        if not line.is_command and (points := _points(typed)) is not None:
            try:
                rating.give(turn, points)
            except PartwaysError as error:
                output.problem(str(error))
            return True
        output.problem(
            _("A number from 1 to {highest}, please; Enter leaves this one out, /skip the rest.")
            .format(highest=len(LEVELS))
        )  # fmt: skip
        output.waits()
    return False


def _points(typed: str) -> int | None:
    known = {str(number): points for number, points in enumerate(LEVELS, 1)}
    return known.get(typed)
