"""The whole way of somebody who reviews: from the history over a retry and a drill to the sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversations import store_in
from tests.tui.driving import app_in, bubbles, chat, say, texts_of, wait_for_screen, wait_until
from tests.tui.test_history import DECISION, INSULT, held, open_history, open_marked
from trainer.store.keepers import kept_turns
from trainer.tui.widgets.turn_block import TurnBlock


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
async def test_one_reviews_compares_retries_drills_and_takes_the_sheet_along(
    size: tuple[int, int], tmp_path: Path
) -> None:
    store = store_in(tmp_path)
    held(store, INSULT, INSULT)
    session = held(store, DECISION, INSULT)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=size) as pilot:
        sessions = await open_history(pilot)
        await wait_until(pilot, lambda: len(sessions.rows) == 2)
        screen = await open_marked(pilot)
        await pilot.press("tab")
        await wait_until(pilot, lambda: isinstance(app.focused, TurnBlock))
        await pilot.press("k")
        await wait_until(pilot, lambda: "★ kept" in texts_of(screen))
        assert kept_turns(store.database, session.id) == {session.path[0].id}

        await pilot.press("c")
        await wait_for_screen(pilot, "RivalsScreen")
        await pilot.press("enter")
        await wait_for_screen(pilot, "ComparisonScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "SessionScreen")

        await pilot.press("tab", "enter")
        await wait_for_screen(pilot, "ChatScreen")
        assert [turn.reply for turn in chat(pilot).session.path] == [DECISION]
        await wait_until(pilot, lambda: bubbles(pilot))
        await say(pilot, DECISION)
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")

        await pilot.press("d")
        await wait_for_screen(pilot, "DrillScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")

        await pilot.press("s")
        await wait_for_screen(pilot, "SheetScreen")
        await wait_until(pilot, lambda: DECISION in texts_of(app.screen))
