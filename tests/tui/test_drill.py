"""Drilling single turns in the app, and looking at the progress they make."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.conversations import Clock, store_in
from tests.tui.driving import (
    app_in,
    bubbles,
    notices,
    visible,
    wait_for_screen,
    wait_until,
    write,
)
from trainer.dialogue.library import Library
from trainer.drill.exercise import Exercise
from trainer.drill.picking import Reason
from trainer.practice.start import start
from trainer.review.enough import ENOUGH
from trainer.store.records import Mode
from trainer.tui.app import PartwaysApp
from trainer.tui.screens.drill import DrillScreen
from trainer.tui.services import DrillStart, Start
from trainer.tui.widgets.drill_head import DrillHead
from trainer.tui.widgets.drill_talk import HeldCard
from trainer.tui.widgets.reply_box import ReplyBox

SIZES = [(80, 24), (140, 40)]
POOR = "I have the blue folder on my desk, the tall one, next to the window."


def drilling(folder: Path, *, stopwatch: Callable[[], float] = lambda: 0.0) -> PartwaysApp:
    return app_in(folder, start=Start(drill=DrillStart("late-payer")), stopwatch=stopwatch)


def screen(pilot: Pilot[Any]) -> DrillScreen:
    assert isinstance(pilot.app.screen, DrillScreen)
    return pilot.app.screen


def exercise(pilot: Pilot[Any]) -> Exercise:
    found = screen(pilot)._drill.exercise
    assert found is not None
    return found


async def ready(pilot: Pilot[Any]) -> None:
    await wait_for_screen(pilot, "DrillScreen")
    await wait_until(pilot, lambda: bubbles(pilot))


async def reply(pilot: Pilot[Any], text: str) -> None:
    """Send a reply and wait until its verdict is on the screen."""
    tries = len(exercise(pilot).tries)
    await write(pilot, text)
    await pilot.press("enter")
    await wait_until(pilot, lambda: len(exercise(pilot).tries) > tries and len(bubbles(pilot)) == 2)


async def reply_well(pilot: Pilot[Any]) -> None:
    await reply(pilot, exercise(pilot).script.recommended.value)
    await wait_until(pilot, lambda: isinstance(pilot.app.focused, HeldCard))


@pytest.mark.parametrize("size", SIZES)
async def test_a_turn_is_replied_to_until_it_holds_and_the_next_one_follows(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with drilling(tmp_path).run_test(size=size) as pilot:
        await ready(pilot)
        first = exercise(pilot)
        assert bubbles(pilot) == [first.line]
        await reply(pilot, POOR)
        assert "Say it anew, until it holds" in visible(pilot.app)
        assert pilot.app.screen.query_one(ReplyBox).has_focus
        await reply_well(pilot)
        assert "It holds." in visible(pilot.app)
        await pilot.press("enter")
        await wait_until(pilot, lambda: exercise(pilot) is not first)
        await wait_until(pilot, lambda: bubbles(pilot) == [exercise(pilot).line])


async def test_a_drill_begins_in_the_picker_and_leads_back_there(tmp_path: Path) -> None:
    async with app_in(tmp_path).run_test() as pilot:
        await pilot.press("d")
        await ready(pilot)
        await reply_well(pilot)
        await pilot.press("escape")
        await wait_for_screen(pilot, "DrillEndScreen")
        assert "held at once" in visible(pilot.app)
        assert "comes again" in visible(pilot.app)
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")


async def test_one_can_go_on_with_more_turns_at_the_end(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test() as pilot:
        await ready(pilot)
        before = exercise(pilot).pick.place
        await reply_well(pilot)
        await pilot.press("escape")
        await wait_for_screen(pilot, "DrillEndScreen")
        await pilot.press("enter")
        await ready(pilot)
        assert exercise(pilot).pick.place.scenario == "late-payer"
        assert exercise(pilot).pick.place != before


async def test_nothing_said_means_nothing_to_look_back_on(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test() as pilot:
        await ready(pilot)
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")


async def test_when_the_time_is_up_the_turn_at_hand_is_the_last_one(tmp_path: Path) -> None:
    seconds = [0.0]
    async with drilling(tmp_path, stopwatch=lambda: seconds[0]).run_test() as pilot:
        await ready(pilot)
        assert "5 minutes left" in visible(pilot.app)
        seconds[0] = 400.0
        await reply_well(pilot)
        await wait_until(pilot, lambda: "last turn" in visible(pilot.app))
        assert "The time is up." in visible(pilot.app)
        await pilot.press("enter")
        await wait_for_screen(pilot, "DrillEndScreen")


async def test_enter_pressed_twice_goes_on_by_one_turn(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test() as pilot:
        await ready(pilot)
        first = exercise(pilot)
        await reply_well(pilot)
        card = pilot.app.screen.query_one(HeldCard)
        card.action_choose()
        card.action_choose()
        await wait_until(pilot, lambda: exercise(pilot) is not first)
        second = exercise(pilot)
        await wait_until(pilot, lambda: bubbles(pilot) == [second.line])
        assert exercise(pilot) is second


async def test_a_skipped_turn_comes_another_day_and_the_draft_does_not_follow(
    tmp_path: Path,
) -> None:
    async with drilling(tmp_path).run_test() as pilot:
        await ready(pilot)
        first = exercise(pilot)
        await write(pilot, "for the first one")
        await pilot.press("f5")
        await wait_until(pilot, lambda: exercise(pilot) is not first)
        await wait_until(pilot, lambda: pilot.app.screen.query_one(ReplyBox).text == "")


async def test_a_draft_is_not_lost_without_a_question(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test() as pilot:
        await ready(pilot)
        await write(pilot, "half a thought")
        await pilot.press("escape")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "DrillScreen")
        assert screen(pilot).unsent == "half a thought"
        await pilot.press("ctrl+q")
        await wait_for_screen(pilot, "ConfirmScreen")


async def test_the_last_reply_can_be_reworded(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test() as pilot:
        await ready(pilot)
        await reply(pilot, POOR)
        await pilot.press("f4")
        await wait_until(pilot, lambda: screen(pilot).unsent == POOR)


async def test_hints_and_the_example_are_given_on_request_in_a_narrow_window(
    tmp_path: Path,
) -> None:
    async with drilling(tmp_path).run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        await pilot.press("f2")
        await wait_until(pilot, lambda: "Hint" in visible(pilot.app))
        await pilot.press("f3")
        await wait_for_screen(pilot, "CoachScreen")
        await wait_until(pilot, lambda: "A recommended reply" in visible(pilot.app))
        await pilot.press("escape")
        await ready(pilot)


async def test_the_example_stands_beside_the_turn_in_a_wide_window(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test(size=(140, 40)) as pilot:
        await ready(pilot)
        await pilot.press("f3")
        await wait_until(pilot, lambda: "A recommended reply" in visible(pilot.app))
        await pilot.press("f3")
        await wait_until(pilot, lambda: "A recommended reply" not in visible(pilot.app))


async def test_an_empty_reply_is_answered_kindly(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test() as pilot:
        await ready(pilot)
        await pilot.press("space", "enter")
        await wait_until(pilot, lambda: notices(pilot))
        assert not exercise(pilot).tries


async def test_markup_in_a_reply_is_shown_as_it_was_typed(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test() as pilot:
        await ready(pilot)
        await reply(pilot, "[/b] we [red]have to stop[/] here")
        assert bubbles(pilot)[-1] == "[/b] we [red]have to stop[/] here"


@pytest.mark.parametrize("size", SIZES)
async def test_progress_tells_what_it_is_made_from_and_grades_nothing_too_early(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with drilling(tmp_path).run_test(size=size) as pilot:
        await ready(pilot)
        await reply(pilot, exercise(pilot).script.tempting.value)
        await pilot.press("escape")
        await wait_for_screen(pilot, "DrillEndScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")
        await pilot.press("p")
        await wait_for_screen(pilot, "ProgressScreen")
        await wait_until(pilot, lambda: "Not enough yet" in visible(pilot.app))
        assert "From 1 scored reply, 1 in drills." in visible(pilot.app)
        assert "Moves, the weakest first" not in visible(pilot.app)
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")


async def test_the_head_says_in_whole_words_why_a_turn_is_drilled(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        turn = exercise(pilot)
        turn.pick = replace(turn.pick, reason=Reason.WEAK)
        pilot.app.screen.query_one(DrillHead).show(turn)
        await wait_until(pilot, lambda: "did not hold last time" in visible(pilot.app))
        assert turn.script.title in visible(pilot.app)


async def test_progress_names_every_move_in_full_where_the_window_is_narrow(
    tmp_path: Path,
) -> None:
    store, dialogue = store_in(tmp_path), Library().open("late-payer", "en")
    for _attempt in range(ENOUGH):
        start(dialogue, store=store, mode=Mode.PRACTISE, clock=Clock(), seed=1).submit(POOR)
    async with app_in(tmp_path, store=store).run_test(size=(80, 24)) as pilot:
        await pilot.press("p")
        await wait_for_screen(pilot, "ProgressScreen")
        await wait_until(pilot, lambda: "Moves, the weakest first" in visible(pilot.app))
        for title in ("Offer someone who can take over", "Say that your side kept its dates"):
            assert title in visible(pilot.app)


async def test_progress_before_the_first_reply_shows_the_way(tmp_path: Path) -> None:
    async with app_in(tmp_path).run_test() as pilot:
        await pilot.press("p")
        await wait_for_screen(pilot, "ProgressScreen")
        await wait_until(pilot, lambda: "Nothing to look back on yet" in visible(pilot.app))


async def test_the_history_counts_drills_apart_and_leads_to_the_progress(tmp_path: Path) -> None:
    async with drilling(tmp_path).run_test(size=(140, 40)) as pilot:
        await ready(pilot)
        await reply_well(pilot)
        await pilot.press("escape")
        await wait_for_screen(pilot, "DrillEndScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")
        await pilot.press("h")
        await wait_for_screen(pilot, "HistoryScreen")
        await wait_until(pilot, lambda: "1 turn drilled" in visible(pilot.app))
        assert "0 sessions" not in visible(pilot.app)
        await pilot.press("p")
        await wait_for_screen(pilot, "ProgressScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "HistoryScreen")
