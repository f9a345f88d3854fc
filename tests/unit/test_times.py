"""Times in words, in local time, over midnight and the change of the clocks."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from trainer.drill.words import due_told
from trainer.times import duration, local_time, moment


@pytest.fixture(autouse=True)
def _in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def utc(year: int, month: int, day: int, hour: int, minute: int) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_days_are_those_of_the_local_calendar() -> None:
    now = utc(2026, 3, 1, 23, 30)  # half past midnight on the second of March
    assert moment(utc(2026, 3, 1, 23, 5), now) == "today, 00:05"
    assert moment(utc(2026, 3, 1, 22, 55), now) == "yesterday, 23:55"
    assert moment(utc(2026, 2, 28, 12, 0), now) == "2026-02-28"


def test_the_day_before_is_yesterday_also_when_it_had_25_hours() -> None:
    assert moment(utc(2026, 10, 24, 22, 30), utc(2026, 10, 25, 23, 30)) == "yesterday, 00:30"


def test_local_times_follow_the_change_of_the_clocks() -> None:
    assert local_time(utc(2026, 3, 29, 0, 59)) == "2026-03-29 01:59"
    assert local_time(utc(2026, 3, 29, 1, 0)) == "2026-03-29 03:00"


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "0 s"),
        (59, "59 s"),
        (60, "1 min"),
        (3599, "59 min"),
        (3600, "1 h 0 min"),
        (7500, "2 h 5 min"),
    ],
)
def test_durations_are_told_as_short_as_they_stay_clear(seconds: int, told: str) -> None:
    assert duration(timedelta(seconds=seconds)) == told


@pytest.mark.parametrize("zone", ["UTC-99", "UTC+24", "Nowhere/Land", ":::"])
def test_a_zone_that_is_none_breaks_nothing(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    noon = utc(2026, 3, 1, 12, 0)
    assert local_time(noon) == "2026-03-01 12:00"
    assert moment(noon, noon) == "today, 12:00"
    assert due_told(noon, noon) == "comes again today"
