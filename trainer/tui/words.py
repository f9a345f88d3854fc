"""Moments in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from trainer.i18n import _


def moment(at: datetime, now: datetime) -> str:
    """Return when something was, in local time and as short as it stays clear."""
    at, now = at.astimezone(), now.astimezone()
    if at.date() == now.date():
        return _("today, {time}").format(time=f"{at:%H:%M}")
    if at.date() == (now - timedelta(days=1)).date():
        return _("yesterday, {time}").format(time=f"{at:%H:%M}")
    return f"{at:%Y-%m-%d}"
