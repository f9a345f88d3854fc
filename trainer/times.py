"""Times in words: kept in UTC, told in local time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from trainer.i18n import _

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


def local(at: datetime) -> datetime:
    """Return an aware time as a clock on the wall shows it; as UTC where TZ names no zone."""
    try:
        return at.astimezone()
    except ValueError:  # a zone that is a day or more away
        return at.astimezone(UTC)


def moment(at: datetime, now: datetime) -> str:
    """Return when something was, in local time and as short as it stays clear."""
    at, now = local(at), local(now)
    if at.date() == now.date():
        return _("today, {time}").format(time=f"{at:%H:%M}")
    if at.date() == (now - timedelta(days=1)).date():
        return _("yesterday, {time}").format(time=f"{at:%H:%M}")
    return f"{at:%Y-%m-%d}"


def local_time(at: datetime) -> str:
    """Return day and time in local time, such as 2026-03-01 13:05."""
    return f"{local(at):%Y-%m-%d %H:%M}"


def duration(time: timedelta) -> str:
    """Return how long something took, such as "35 s", "6 min" or "1 h 5 min"."""
    if time < MINUTE:
        return _("{count} s").format(count=time // SECOND)
    if time < HOUR:
        return _("{count} min").format(count=time // MINUTE)
    hours, rest = divmod(time, HOUR)
    return _("{hours} h {minutes} min").format(hours=hours, minutes=rest // MINUTE)
