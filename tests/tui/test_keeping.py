"""Marking replies for the real conversation, wherever one looks at them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.conversations import GOOD, Clock, begin, store_in
from tests.tui.driving import (
    app_in,
    chat,
    notices,
    say,
    texts_of,
    visible,
    wait_for_screen,
    wait_until,
)
from trainer.dialogue.library import Library
from trainer.practice.session import Session
from trainer.store.keepers import kept_turns
from trainer.store.sessions import SqliteSessionStore
from trainer.tui.keeping import Keeping
from trainer.tui.keys import shortcuts
from trainer.tui.screens.chat import ChatScreen
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.services import Services


def keeping_in(store: SqliteSessionStore) -> Keeping:
    return Keeping(Services(library=Library(), store=store, clock=Clock(), language="en"))


def offered(pilot: Pilot[Any]) -> set[str]:
    return {item.id for item in shortcuts(pilot.app.screen) if item.enabled}


def over(store: SqliteSessionStore) -> Session:
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    return session


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
async def test_the_last_reply_can_be_kept_and_let_go_of_while_one_writes(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    store = store_in(tmp_path)
    session = begin(store)
    async with app_in(tmp_path, store=store).run_test(size=size) as pilot:
        await pilot.app.push_screen(ChatScreen(session, animated=False, keeping=keeping_in(store)))
        await wait_for_screen(pilot, "ChatScreen")
        assert "keep" not in offered(pilot)
        await say(pilot, "90 decision")
        await pilot.press("ctrl+s")
        await wait_until(pilot, lambda: kept_turns(store.database, session.id))
        assert kept_turns(store.database, session.id) == {session.path[0].id}
        assert any("Kept." in notice for notice in notices(pilot))
        await pilot.press("f12")
        await wait_until(pilot, lambda: not kept_turns(store.database, session.id))
        assert chat(pilot).unsent == ""


async def test_the_coach_beside_the_conversation_says_what_is_kept(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    async with app_in(tmp_path, store=store).run_test(size=(140, 40)) as pilot:
        await pilot.app.push_screen(
            ChatScreen(begin(store), animated=False, keeping=keeping_in(store))
        )
        await wait_for_screen(pilot, "ChatScreen")
        await say(pilot, "90 decision")
        await pilot.press("ctrl+s")
        await wait_until(pilot, lambda: "★ kept" in visible(pilot.app))


async def test_the_coachs_card_keeps_by_a_letter(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = begin(store)
    async with app_in(tmp_path, store=store).run_test(size=(80, 24)) as pilot:
        await pilot.app.push_screen(ChatScreen(session, animated=False, keeping=keeping_in(store)))
        await wait_for_screen(pilot, "ChatScreen")
        await say(pilot, "90 decision")
        await pilot.press("f8")
        await wait_for_screen(pilot, "CoachScreen")
        await pilot.press("k")
        await wait_until(pilot, lambda: "★ kept" in texts_of(pilot.app.screen))
        assert kept_turns(store.database, session.id) == {session.path[0].id}


async def test_the_marked_turn_of_a_debrief_is_kept_and_flagged(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(store)
    async with app_in(tmp_path, store=store).run_test(size=(140, 40)) as pilot:
        await pilot.app.push_screen(DebriefScreen(session, keeping=keeping_in(store)))
        await wait_for_screen(pilot, "DebriefScreen")
        assert "keep" not in offered(pilot)
        await pilot.press("tab", "tab")
        await wait_until(pilot, lambda: "keep" in offered(pilot))
        await pilot.press("k")
        await wait_until(pilot, lambda: "★ kept" in visible(pilot.app))
        assert kept_turns(store.database, session.id) == {session.path[1].id}
        await pilot.press("k")
        await wait_until(pilot, lambda: "★ kept" not in visible(pilot.app))
        assert not kept_turns(store.database, session.id)


async def test_what_was_kept_earlier_is_flagged_when_one_looks_back(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(store)
    keeping_in(store).toggle(session.path[0].id)
    async with app_in(tmp_path, store=store).run_test(size=(140, 40)) as pilot:
        await pilot.app.push_screen(DebriefScreen(session, keeping=keeping_in(store)))
        await wait_until(pilot, lambda: "★ kept" in visible(pilot.app))


async def test_nothing_of_a_rehearsal_can_be_kept(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    async with app_in(tmp_path, store=store).run_test(size=(140, 40)) as pilot:
        await pilot.app.push_screen(DebriefScreen(over(store)))
        await wait_for_screen(pilot, "DebriefScreen")
        await pilot.press("tab")
        assert "keep" not in offered(pilot)
