"""Starts the app with what the caller has opened."""

from __future__ import annotations

import os

from trainer.tui.app import PartwaysApp
from trainer.tui.services import Services, Start


def run(services: Services, *, start: Start | None = None, notice: str | None = None) -> None:
    """Run the app on the terminal of the process until the user quits.

    `start` says what to open at once; `notice` is something the user must be told first.
    """
    PartwaysApp(services, start=start, notice=notice or "", no_color="NO_COLOR" in os.environ).run()
