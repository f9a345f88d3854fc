"""Two screens as pictures: where a layout breaks, a picture says more than an assertion."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.conversations import GOOD, begin, store_in
from tests.tui.driving import app_in, chat_with, say, wait_until
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.widgets.key_bar import KeyHint
from trainer.tui.widgets.reply_box import ReplyBox

Compare = Callable[..., bool]


@pytest.fixture
def compare(snap_compare: Any) -> Compare:
    """Give the plugin's comparison a type."""
    compared: Compare = snap_compare
    return compared


def test_the_conversation_with_the_coach_beside_it(compare: Compare, tmp_path: Path) -> None:
    store = store_in(tmp_path)

    async def talk(pilot: Pilot[Any]) -> None:
        screen = await chat_with(pilot, begin(store))
        screen.query_one(ReplyBox).cursor_blink = False
        await say(pilot, "55 decision but ~regret and vague !vague [b]x[/b]")
        await wait_until(pilot, lambda: screen.query(KeyHint))

    assert compare(app_in(tmp_path, store=store), terminal_size=(110, 34), run_before=talk)


def test_the_debrief_in_a_narrow_window(compare: Compare, tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)

    async def look_back(pilot: Pilot[Any]) -> None:
        screen = DebriefScreen(session)
        await pilot.app.push_screen(screen)
        await wait_until(pilot, lambda: screen.query(KeyHint))

    assert compare(app_in(tmp_path, store=store), terminal_size=(80, 40), run_before=look_back)
