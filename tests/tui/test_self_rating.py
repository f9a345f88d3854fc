"""In exam mode one rates one's own replies before the score is shown."""

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.conversations import begin, store_in
from tests.tui.driving import (
    app_in,
    chat_with,
    say,
    texts_of,
    visible,
    wait_for_screen,
    wait_until,
    write,
)
from trainer.practice.session import Session
from trainer.store.records import Mode
from trainer.store.self_ratings import ratings_of

REPLIES = ("80 decision", "80 decision-stands")


async def finish(pilot: Pilot[Any], session: Session, *replies: str) -> None:
    """Hold a conversation to its end and go on to what follows."""
    await chat_with(pilot, session)
    for reply in replies[:-1]:
        await say(pilot, reply)
    await write(pilot, replies[-1])
    await pilot.press("enter")
    await wait_until(pilot, lambda: session.ending is not None)
    await wait_until(pilot, lambda: pilot.app.screen.query("EndingCard"))
    await pilot.press("enter")


async def asked(pilot: Pilot[Any], place: str) -> None:
    await wait_until(pilot, lambda: place in visible(pilot.app))


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
async def test_each_reply_is_rated_with_a_key_before_the_debrief_sets_both_side_by_side(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    store = store_in(tmp_path)
    async with app_in(tmp_path, store=store).run_test(size=size) as pilot:
        session = begin(store, mode=Mode.EXAM)
        await finish(pilot, session, *REPLIES)
        await wait_for_screen(pilot, "SelfRatingScreen")
        await asked(pilot, "Reply 1 of 2")
        assert "80 decision" in visible(pilot.app)
        await pilot.press("4")
        await asked(pilot, "Reply 2 of 2")
        await pilot.press("down", "enter")
        await wait_for_screen(pilot, "DebriefScreen")
        blocks = [texts_of(block) for block in pilot.app.screen.query("TurnBlock")]
        assert ["you gave it 70, good" in text for text in blocks] == [True, True]
        assert "You have rated 2 replies; not enough yet" in texts_of(pilot.app.screen)
    assert set(ratings_of(store.database, session.id).values()) == {70}


async def test_replies_can_be_left_out_one_by_one_or_all_at_once(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    async with app_in(tmp_path, store=store).run_test() as pilot:
        session = begin(store, mode=Mode.EXAM)
        await finish(pilot, session, *REPLIES)
        await asked(pilot, "Reply 1 of 2")
        await pilot.press("right")
        await asked(pilot, "Reply 2 of 2")
        await pilot.press("left")
        await asked(pilot, "Reply 1 of 2")
        await pilot.press("escape")
        await wait_for_screen(pilot, "DebriefScreen")
        assert "judge yourself" not in texts_of(pilot.app.screen)
    assert not ratings_of(store.database, session.id)


async def test_a_rating_can_be_mended_before_the_score_is_shown(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    async with app_in(tmp_path, store=store).run_test() as pilot:
        session = begin(store, mode=Mode.EXAM)
        await finish(pilot, session, *REPLIES)
        await asked(pilot, "Reply 1 of 2")
        await pilot.press("1")
        await asked(pilot, "Reply 2 of 2")
        await pilot.press("left")
        await asked(pilot, "▸ 1  fails")
        await pilot.press("5")
        await asked(pilot, "Reply 2 of 2")
        await pilot.press("escape")
        await wait_for_screen(pilot, "DebriefScreen")
    assert list(ratings_of(store.database, session.id).values()) == [90]


async def test_where_the_coach_has_spoken_nothing_is_asked(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    async with app_in(tmp_path, store=store).run_test() as pilot:
        await finish(pilot, begin(store, mode=Mode.PRACTISE), *REPLIES)
        await wait_for_screen(pilot, "DebriefScreen")
