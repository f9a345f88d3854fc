"""What holds for the tests of the app."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator

import pytest

TURNS_OF_THE_LOOP = 8
SELDOM = 200_000  # allocations; an app makes so many that the default costs a quarter of the time


@pytest.fixture(autouse=True, scope="session")
def _seldom_collected() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(SELDOM)
    yield
    gc.set_threshold(*before)


@pytest.fixture(autouse=True)
def _no_idling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a key press return at once: the tests wait for what it brings about, not for silence."""

    async def a_few_turns(*_times: float) -> None:
        for _turn in range(TURNS_OF_THE_LOOP):
            await asyncio.sleep(0)

    monkeypatch.setattr("textual.app.wait_for_idle", a_few_turns)
    monkeypatch.setattr("textual.pilot.wait_for_idle", a_few_turns)
