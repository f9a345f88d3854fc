"""A time that somebody types: a local day, or a local day and time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import click

from trainer.i18n import _


class LocalTime(click.DateTime):
    """Reads `2026-05-01`, `2026-05-01T18:30` or the same with a space as an aware time in UTC."""

    name = "local time"

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"])

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the time; a wrong call where it is none, or none that can be told in UTC."""
        local: datetime = super().convert(value, param, ctx)
        try:
            return local.astimezone(UTC)
        except (ValueError, OverflowError, OSError):
            self.fail(_("{value!r} is too far away.").format(value=value), param, ctx)
