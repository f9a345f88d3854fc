"""What is said of turns that are drilled, wherever it is shown."""

from __future__ import annotations

from datetime import datetime

from trainer.drill.drill import Summary
from trainer.drill.exercise import Exercise
from trainer.drill.picking import Reason
from trainer.i18n import _, ngettext
from trainer.times import local


def reason_told(reason: Reason) -> str:
    """Return in a few words why a turn is drilled."""
    told = {
        Reason.WEAK: _("did not hold last time"),
        Reason.DUE: _("due again"),
        Reason.NEW: _("new"),
        Reason.AHEAD: _("ahead of time"),
    }
    return told[reason]


def result_told(exercise: Exercise) -> str:
    """Return in a few words what came of a turn."""
    tries = len(exercise.tries)
    if not exercise.held:
        return _("does not hold yet")
    if tries == 1:
        return _("held at once")
    return ngettext("held after {count} reply", "held after {count} replies", tries).format(
        count=tries
    )


def due_told(due: datetime, now: datetime) -> str:
    """Return when a turn comes again, in local days."""
    days = (local(due).date() - local(now).date()).days
    if days <= 0:
        return _("comes again today")
    if days == 1:
        return _("comes again tomorrow")
    return ngettext("comes again in {count} day", "comes again in {count} days", days).format(
        count=days
    )


def summary_told(summary: Summary) -> str:
    """Return in a sentence what came of a drill."""
    count = len(summary.exercises)
    if not count:
        return _("Nothing drilled this time.")
    parts = [
        (_("{count} held at once"), len(summary.at_once)),
        (_("{count} in the end"), len(summary.in_the_end)),
        (_("{count} not yet"), len(summary.not_yet)),
    ]
    turns = ngettext("{count} turn", "{count} turns", count).format(count=count)
    told = ", ".join(text.format(count=number) for text, number in parts if number)
    return _("{turns} in {time}: {told}.").format(
        turns=turns, time=_duration(summary.seconds), told=told
    )


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return _("less than a minute")
    return ngettext("{count} minute", "{count} minutes", minutes).format(count=minutes)
