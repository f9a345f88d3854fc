"""Names of modes and moments, for the first screens."""

from __future__ import annotations

from datetime import datetime, timedelta

from trainer.i18n import _
from trainer.store.records import Mode


def mode_name(mode: Mode) -> str:
    """Return what a mode is called."""
    names = {Mode.LEARN: _("Learn"), Mode.PRACTISE: _("Practise"), Mode.EXAM: _("Exam")}
    return names[mode]


def mode_promise(mode: Mode) -> str:
    """Return in a few words what a mode does."""
    promises = {
        Mode.LEARN: _("advice first, then a comment on every reply"),
        Mode.PRACTISE: _("a comment on every reply"),
        Mode.EXAM: _("on your own; the coach speaks at the end"),
    }
    return promises[mode]


def moment(at: datetime, now: datetime) -> str:
    """Return when something was, in local time and as short as it stays clear."""
    at, now = at.astimezone(), now.astimezone()
    if at.date() == now.date():
        return _("today, {time}").format(time=f"{at:%H:%M}")
    if at.date() == (now - timedelta(days=1)).date():
        return _("yesterday, {time}").format(time=f"{at:%H:%M}")
    return f"{at:%Y-%m-%d}"
