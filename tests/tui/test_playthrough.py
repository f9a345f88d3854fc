"""The app from the first screen to the last, with the clients that come with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.tui.driving import app_in, say, visible, wait_for_screen, wait_until
from trainer.dialogue.library import Library
from trainer.dialogue.model import EndingKind, TurnScript
from trainer.store.records import Mode
from trainer.tui.screens.chat import ChatScreen
from trainer.tui.services import Start

SCENARIOS = ("diva", "family-friend", "jerk", "late-payer")
MAX_REPLIES = 14


async def play_to_the_end(
    pilot: Pilot[Any], scenario: str, reply_to: Callable[[TurnScript], str]
) -> EndingKind:
    """Answer each turn until the conversation is over; return how it ended."""
    await wait_for_screen(pilot, "ChatScreen")
    screen = pilot.app.screen
    assert isinstance(screen, ChatScreen)
    dialogue = Library().open(scenario, "en")
    for _reply in range(MAX_REPLIES):
        session = screen.session
        if session.script is None:
            break
        await say(pilot, reply_to(dialogue.turns[session.script.id]))
    assert screen.session.ending is not None
    return screen.session.ending.kind


def recommended(script: TurnScript) -> str:
    return script.recommended.value


def insulting(_script: TurnScript) -> str:
    return "You are a complete idiot, and my lawyer is going to ruin you."


@pytest.mark.parametrize("scenario", SCENARIOS[:-1])  # the last one is played below
async def test_recommended_replies_end_on_good_terms(scenario: str, tmp_path: Path) -> None:
    app = app_in(tmp_path, start=Start(scenario=scenario, mode=Mode.PRACTISE))
    async with app.run_test(size=(80, 24)) as pilot:
        assert await play_to_the_end(pilot, scenario, recommended) is EndingKind.GOOD_TERMS


@pytest.mark.parametrize("scenario", SCENARIOS)
async def test_insults_and_threats_end_badly(scenario: str, tmp_path: Path) -> None:
    app = app_in(tmp_path, start=Start(scenario=scenario, mode=Mode.EXAM))
    async with app.run_test(size=(120, 36)) as pilot:
        assert await play_to_the_end(pilot, scenario, insulting) is EndingKind.BURNED


async def test_from_the_picker_over_briefing_and_chat_to_the_debrief_and_back(
    tmp_path: Path,
) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: "The late payer" in visible(app))
        await pilot.press("end", "down", "down", "down", "enter")
        await wait_for_screen(pilot, "BriefingScreen")
        await pilot.press("enter")
        kind = await play_to_the_end(pilot, SCENARIOS[-1], recommended)
        assert kind is EndingKind.GOOD_TERMS
        await wait_until(pilot, lambda: app.focused is not None and app.focused.id != "reply")
        await pilot.press("enter")
        await wait_for_screen(pilot, "DebriefScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")
        await wait_until(pilot, lambda: "best " in visible(app))
