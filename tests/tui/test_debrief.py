"""Looking back, and the words that made the difference."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from tests.conversations import begin, store_in
from tests.tui.driving import app_in, say, texts_of, visible, wait_for_screen, wait_until
from trainer.practice.debrief import Mark, MarkKind
from trainer.practice.session import Session
from trainer.store.records import Mode
from trainer.text import printable
from trainer.tui.screens.chat import ChatScreen
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.widgets.card import Card
from trainer.tui.widgets.evidence import marked_reply
from trainer.tui.widgets.turn_block import TurnBlock

REPLIES = ("60 regret [b] ~late-fact vague !vague", "90 decision", "80 decision-stands")


def over(session: Session) -> Session:
    for reply in REPLIES:
        session.submit(reply)
    assert session.ending is not None
    return session


async def look_back(pilot: Pilot[Any], session: Session) -> DebriefScreen:
    screen = DebriefScreen(session)
    await pilot.app.push_screen(screen)
    await wait_until(pilot, lambda: len(screen.query(TurnBlock)) == len(session.path))
    return screen


def marked(screen: DebriefScreen) -> TurnBlock | None:
    return screen.marked


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (140, 40)])
async def test_the_debrief_tells_ending_total_skills_and_lessons(
    size: tuple[int, int], tmp_path: Path
) -> None:
    store = store_in(tmp_path)
    session = over(begin(store, mode=Mode.EXAM))
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=size) as pilot:
        screen = await look_back(pilot, session)
        text = texts_of(screen)
        for part in ("Title of good-terms", "Debrief of good-terms.", f"Total  {session.total}"):
            assert part in text
        for skill in ("Clarity", "Respect", "Business facts", "Firmness", "Way forward"):
            assert skill in text
        for lesson in ("Get lost.", "It ends here.", "It is clear.", "· Breathe."):
            assert lesson in text


async def test_a_turn_shows_the_marked_words_and_the_sum_of_its_points(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await look_back(pilot, session)
        block = texts_of(screen.query(TurnBlock).first())
        assert "60 [regret]¹ [b] ~[late-fact]² [vague]³ !vague" in block
        assert "+60  ✓ Label of regret ¹" in block
        assert "◐ Label of late-fact ²  half there" in block
        assert "✗ Label of vague ³  step back from this" in block
        assert "○ Label of decision" in block
        assert "60  in all" in block
        assert "“I have to end this.”" in block


async def test_the_points_told_for_each_turn_add_up_to_its_score(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await look_back(pilot, session)
        for block, turn in zip(screen.query(TurnBlock), session.path, strict=True):
            points = [int(found) for found in re.findall(r"^ *([+-]\d+)  ", texts_of(block), re.M)]
            assert sum(points) == turn.judgement.score


async def test_one_retries_from_a_turn_and_the_conversation_goes_on(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await look_back(pilot, session)
        await pilot.press("tab", "tab")
        await wait_until(pilot, lambda: isinstance(app.focused, TurnBlock))
        await pilot.press("enter")
        await wait_for_screen(pilot, "ChatScreen")
        assert [turn.reply for turn in session.path] == [REPLIES[0]]
        assert isinstance(app.screen, ChatScreen)
        await say(pilot, "90 decision")


async def test_the_turn_to_retry_can_be_chosen_from_a_list(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await look_back(pilot, session)
        await pilot.press("r")
        await wait_for_screen(pilot, "RewindScreen")
        await wait_until(pilot, lambda: isinstance(app.focused, Card))
        await pilot.press("up", "up", "up", "enter")
        await wait_for_screen(pilot, "ChatScreen")
        assert not session.path


async def test_arrow_keys_read_on_without_a_mouse(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(60, 20)) as pilot:
        await look_back(pilot, session)
        for key, text in (("pagedown", "Breathe."), ("pageup", "How it went")):
            for _page in range(30):
                await pilot.press(key)
                await pilot.pause()
            assert text in visible(app)


async def test_arrow_keys_read_a_turn_to_its_end_before_they_mark_the_next(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(60, 20)) as pilot:
        screen = await look_back(pilot, session)
        blocks = list(screen.query(TurnBlock))
        assert marked(screen) is None
        for _press in range(60):
            before = marked(screen)
            read = before is None or before.region.bottom <= app.size.height
            await pilot.press("down")
            await pilot.pause()
            assert read or marked(screen) is before
        assert marked(screen) is blocks[-1]
        for _press in range(60):
            await pilot.press("up")
            await pilot.pause()
        assert marked(screen) is blocks[0]


async def test_a_turn_stays_marked_under_another_screen(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(140, 40)) as pilot:
        screen = await look_back(pilot, session)
        await pilot.press("down", "down")
        await wait_until(pilot, lambda: screen.marked)
        marked = screen.marked
        await pilot.press("f1")
        await wait_for_screen(pilot, "HelpScreen")
        assert screen.marked is marked
        await pilot.press("escape")
        await wait_for_screen(pilot, "DebriefScreen")
        assert screen.marked is marked


async def test_what_the_user_makes_of_a_turn_stands_under_its_title(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(140, 40)) as pilot:
        block = (await look_back(pilot, session)).query(TurnBlock).first()
        block.flag("kept", "★ [kept]")
        block.flag("self", "You gave it 70")
        await wait_until(pilot, lambda: "★ [kept] · You gave it 70" in visible(app))
        block.flag("kept", "")
        await wait_until(pilot, lambda: "★" not in visible(app))
        assert "You gave it 70" in visible(app)


def test_marks_that_overlap_are_each_closed_with_their_own_number() -> None:
    marks = (
        Mark(0, 7, MarkKind.MOVE, "a", "A", sure=True),
        Mark(3, 10, MarkKind.PITFALL, "b", "B", sure=True),
    )
    assert marked_reply("one two three", marks).plain == "[one[ two]¹ th]²ree"


@given(st.text(max_size=60), st.data())
def test_marking_changes_no_word_of_a_reply(reply: str, data: st.DataObject) -> None:
    place = st.integers(0, len(reply))
    spans = data.draw(st.lists(st.tuples(place, place), max_size=4))
    marks = tuple(
        Mark(start, end, data.draw(st.sampled_from(MarkKind)), str(number), "L", sure=True)
        for number, (start, end) in enumerate(sorted(spans))
        if start < end
    )
    plain = marked_reply(reply, marks).plain
    shown = printable(reply)
    assert len(plain) == len(shown) + 3 * len(marks)
    rest = iter(plain)
    assert all(character in rest for character in shown)
