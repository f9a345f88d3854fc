"""Contesting a verdict: in the debrief, and while the conversation goes on."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.conversations import GOOD, Clock, begin, store_in
from tests.tui.driving import (
    app_in,
    bubbles,
    notices,
    say,
    texts_of,
    visible,
    wait_for_screen,
    wait_until,
)
from trainer.practice.session import Session
from trainer.store.disputes import Dispute, DisputeKind, disputes
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore
from trainer.tui.keeping import Keeping
from trainer.tui.screens.chat import ChatScreen
from trainer.tui.screens.contest import VerdictCard
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.widgets.card import Card, CardList
from trainer.tui.widgets.turn_block import TurnBlock

REPLY = "60 regret now, and we are done, vague !vague"


def over(session: Session) -> Session:
    for reply in (REPLY, *GOOD):
        session.submit(reply)
    return session


async def look_back(pilot: Pilot[Any], session: Session, *, kept: bool = True) -> DebriefScreen:
    """Look back on a conversation, with its first turn marked."""
    services = pilot.app._services  # type: ignore[attr-defined]
    screen = DebriefScreen(session, keeping=Keeping(services) if kept else None)
    await pilot.app.push_screen(screen)
    await wait_until(pilot, lambda: screen.query(TurnBlock))
    screen.mark(screen.query(TurnBlock).first())
    await wait_until(pilot, lambda: screen.marked)
    return screen


@contextlib.asynccontextmanager
async def talking(
    folder: Path, *, size: tuple[int, int] = (80, 24), mode: Mode = Mode.PRACTISE
) -> AsyncIterator[tuple[Pilot[Any], SqliteSessionStore]]:
    """Run an app in a conversation that is kept."""
    store = store_in(folder)
    app = app_in(folder, store=store)
    async with app.run_test(size=size) as pilot:
        session = begin(store, mode=mode)
        await app.push_screen(ChatScreen(session, animated=False, keeping=Keeping(app._services)))
        await wait_until(pilot, lambda: bubbles(pilot))
        yield pilot, store


async def choose(pilot: Pilot[Any], label: str) -> None:
    """Mark a card by what it says, and choose it."""
    cards = pilot.app.screen.query(Card)
    card = next(card for card in cards if label in texts_of(card))
    card.focus()
    await wait_until(pilot, lambda: card.has_focus)
    await pilot.press("enter")


async def open_verdicts(pilot: Pilot[Any], key: str = "x") -> None:
    await pilot.press(key)
    await wait_for_screen(pilot, "ContestScreen")
    await wait_until(pilot, lambda: isinstance(pilot.app.focused, VerdictCard))


def claims(store: SqliteSessionStore) -> list[tuple[str, bool, str | None]]:
    def told(dispute: Dispute) -> tuple[str, bool, str | None]:
        words = dispute.words.text if dispute.words else None
        return dispute.target, dispute.should_count, words

    return [told(dispute) for dispute in disputes(store.database)]


async def test_a_move_that_was_overlooked_is_contested_with_the_words_that_make_it(
    tmp_path: Path,
) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    async with app_in(tmp_path, store=store).run_test(size=(80, 40)) as pilot:
        screen = await look_back(pilot, session)
        await open_verdicts(pilot)
        await choose(pilot, "Label of decision")
        await wait_for_screen(pilot, "WordingScreen")
        await choose(pilot, "“and we are done”")
        await wait_for_screen(pilot, "ContestScreen")
        await wait_until(pilot, lambda: "you say: it counts" in visible(pilot.app))
        assert claims(store) == [("decision", True, "and we are done")]
        await pilot.press("escape")
        await wait_until(pilot, lambda: pilot.app.screen is screen)
        await wait_until(pilot, lambda: "1 verdict contested" in visible(pilot.app))


async def test_what_counts_is_contested_at_once_and_can_be_left_to_stand_again(
    tmp_path: Path,
) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    async with app_in(tmp_path, store=store).run_test(size=(80, 40)) as pilot:
        await look_back(pilot, session)
        await open_verdicts(pilot)
        await choose(pilot, "Label of vague")
        await wait_until(pilot, lambda: claims(store) == [("vague", False, None)])
        (kept,) = disputes(store.database)
        assert (kept.kind, kept.turn_id) == (DisputeKind.PITFALL, session.path[0].id)
        await wait_until(pilot, lambda: "you say: it does not count" in visible(pilot.app))
        await choose(pilot, "Label of vague")
        await wait_until(pilot, lambda: not claims(store))


async def test_a_reply_without_words_to_point_at_becomes_an_example(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    async with app_in(tmp_path, store=store).run_test(size=(80, 40)) as pilot:
        await look_back(pilot, session)
        await open_verdicts(pilot)
        await choose(pilot, "Label of late-fact")
        await wait_for_screen(pilot, "WordingScreen")
        await choose(pilot, "I can't point at any")
        await wait_until(pilot, lambda: claims(store) == [("late-fact", True, None)])


async def test_nothing_is_contested_by_closing_the_words(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    async with app_in(tmp_path, store=store).run_test(size=(80, 40)) as pilot:
        await look_back(pilot, session)
        await open_verdicts(pilot)
        await choose(pilot, "Label of decision")
        await wait_for_screen(pilot, "WordingScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "ContestScreen")
        assert not claims(store)


async def test_what_was_contested_before_is_told_on_the_turn(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    from trainer.store.disputes import dispute

    dispute(
        store.database,
        session.path[0].id,
        DisputeKind.MOVE,
        "decision",
        should_count=True,
        words=None,
        at=Clock()(),
    )
    async with app_in(tmp_path, store=store).run_test(size=(80, 40)) as pilot:
        screen = await look_back(pilot, session)
        block = screen.query(TurnBlock).first()
        await wait_until(pilot, lambda: "1 verdict contested" in texts_of(block))


async def test_a_rehearsal_leaves_nothing_to_contest(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    async with app_in(tmp_path, store=store).run_test(size=(80, 40)) as pilot:
        screen = await look_back(pilot, session, kept=False)
        await pilot.press("x")
        await pilot.pause()
        assert pilot.app.screen is screen


async def test_the_last_reply_is_contested_while_one_talks(tmp_path: Path) -> None:
    async with talking(tmp_path, size=(140, 40)) as (pilot, store):
        await say(pilot, "60 regret and more")
        await open_verdicts(pilot, "f7")
        await choose(pilot, "Label of regret")
        await wait_until(pilot, lambda: claims(store) == [("regret", False, None)])
        await pilot.press("escape")
        await wait_for_screen(pilot, "ChatScreen")


async def test_the_coach_s_card_leads_to_contesting_too(tmp_path: Path) -> None:
    async with talking(tmp_path) as (pilot, _store):
        await say(pilot, "60 regret and more")
        await pilot.press("f8")
        await wait_for_screen(pilot, "CoachScreen")
        await open_verdicts(pilot)


@pytest.mark.parametrize("mode", [Mode.EXAM, Mode.PRACTISE])
async def test_before_the_coach_has_spoken_nothing_can_be_contested(
    mode: Mode, tmp_path: Path
) -> None:
    async with talking(tmp_path, mode=mode) as (pilot, _store):
        if mode is Mode.EXAM:
            await say(pilot, "60 regret and more")
        await pilot.press("f7")
        await pilot.pause()
        assert type(pilot.app.screen).__name__ == "ChatScreen"


async def test_a_store_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    async with app_in(tmp_path, store=store).run_test(size=(80, 40)) as pilot:
        await look_back(pilot, session)
        await open_verdicts(pilot)
        store.path.rename(store.path.with_name("away.db"))
        await choose(pilot, "Label of regret")
        await wait_until(
            pilot, lambda: any("is not there any more" in told for told in notices(pilot))
        )


async def test_markup_in_a_reply_is_shown_as_it_was_typed(tmp_path: Path) -> None:
    async with talking(tmp_path) as (pilot, _store):
        await say(pilot, "60 regret [b] we [/b] stop")
        await open_verdicts(pilot, "f7")
        await choose(pilot, "Label of decision")
        await wait_for_screen(pilot, "WordingScreen")
        await wait_until(pilot, lambda: "60 regret [b] we [/b] stop" in visible(pilot.app))


async def test_keys_typed_ahead_find_the_mark_where_it_is(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = over(begin(store))
    async with app_in(tmp_path, store=store).run_test(size=(80, 40)) as pilot:
        await look_back(pilot, session)
        await open_verdicts(pilot)
        verdicts = pilot.app.screen.query_one(CardList)
        for _key in range(2):
            verdicts.action_mark(1)
        assert pilot.app.focused is verdicts.cards[2]
