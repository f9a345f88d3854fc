"""Looking back on sessions that were held: history, session, replay, comparison, trend."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.conversations import GOOD, Clock, store_in
from tests.conversations import begin as begin_small
from tests.tui.driving import (
    app_in,
    bubbles,
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
from trainer.practice.start import start
from trainer.store.history import EVERYTHING, Order, count
from trainer.store.records import Mode
from trainer.store.self_ratings import rate
from trainer.store.sessions import SqliteSessionStore
from trainer.tui.screens.replay import ReplayScreen
from trainer.tui.screens.session import SessionScreen
from trainer.tui.widgets.session_card import SessionCard
from trainer.tui.widgets.session_list import PAGE, SessionList
from trainer.tui.widgets.step_block import StepBlock

DECISION = "I've enjoyed our work, but we have to end our business relationship."
INSULT = "Oh stop whining, you old crook."


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return store_in(tmp_path)


def held(
    store: SqliteSessionStore,
    *replies: str,
    scenario: str = "late-payer",
    mode: Mode = Mode.PRACTISE,
) -> Session:
    dialogue = Library().open(scenario, "en")
    session = start(dialogue, store=store, mode=mode, clock=Clock(), seed=1)
    for reply in replies:
        session.submit(reply)
    return session


async def open_history(pilot: Pilot[Any]) -> SessionList:
    await wait_for_screen(pilot, "PickerScreen")
    await pilot.press("h")
    await wait_for_screen(pilot, "HistoryScreen")
    sessions = pilot.app.screen.query_one(SessionList)
    await wait_until(pilot, lambda: visible(pilot.app).strip())
    return sessions


async def open_marked(pilot: Pilot[Any]) -> SessionScreen:
    await pilot.press("enter")
    await wait_for_screen(pilot, "SessionScreen")
    screen = pilot.app.screen
    assert isinstance(screen, SessionScreen)
    await wait_until(pilot, lambda: screen.query(StepBlock))
    return screen


def listed(sessions: SessionList) -> list[str]:
    return [card.row.id for card in sessions.rows]


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
async def test_one_goes_from_history_to_session_to_comparison_and_on_from_a_turn(
    size: tuple[int, int], store: SqliteSessionStore, tmp_path: Path
) -> None:
    burned, better = held(store, INSULT, INSULT), held(store, DECISION, INSULT)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=size) as pilot:
        sessions = await open_history(pilot)
        await wait_until(pilot, lambda: listed(sessions) == [better.id, burned.id])
        assert "2 sessions · newest first" in visible(app)
        await open_marked(pilot)
        assert "attempt" not in visible(app).splitlines()[0]

        await pilot.press("c")
        await wait_for_screen(pilot, "RivalsScreen")
        await pilot.press("enter")
        await wait_for_screen(pilot, "ComparisonScreen")
        told = texts_of(app.screen)
        assert "▲ gained  End it in plain words" in told
        assert "▲ stepped around  Insult or sarcasm  A “you old crook”" in told
        await pilot.press("escape")
        await wait_for_screen(pilot, "SessionScreen")

        await pilot.press("tab", "tab", "enter")
        await wait_for_screen(pilot, "ChatScreen")
        session = chat(pilot).session
        assert (session.id, [turn.reply for turn in session.path]) == (better.id, [DECISION])
        await wait_until(pilot, lambda: bubbles(pilot))
        await say(pilot, DECISION)
        replies = [turn.reply for turn in store.turns(better.id)]
        assert replies == [DECISION, INSULT, DECISION]


@pytest.mark.parametrize("key", ["escape", "ctrl+q"])
async def test_who_goes_back_by_mistake_and_leaves_finds_the_session_finished(
    store: SqliteSessionStore, tmp_path: Path, key: str
) -> None:
    session = held(store, INSULT, INSULT)
    over = store.session(session.id)
    assert over.ending
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: app.screen.query(SessionCard))
        await open_marked(pilot)
        await pilot.press("tab", "enter")
        await wait_for_screen(pilot, "ChatScreen")
        assert store.session(session.id).ending is None
        await pilot.press(key)
        await wait_until(pilot, lambda: store.session(session.id) == over)


async def test_an_empty_history_says_what_will_be_here(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: "Nothing here yet." in visible(app))
        for word in ("Trend", "Mode", "Sort", "0 sessions", "newest first"):
            assert word not in visible(app)
        await pilot.press("c", "t", "d", "f", "m", "o", "u", "end", "pagedown")
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")


async def test_the_list_is_filtered_and_sorted_and_says_so(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    burned = held(store, INSULT, INSULT, mode=Mode.EXAM).id
    jerk = held(store, DECISION, scenario="jerk").id
    open_one = held(store, DECISION).id
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(140, 40)) as pilot:
        sessions = await open_history(pilot)
        for key, expected, told in (
            ("f", [open_one, burned], "2 sessions · only The late payer · newest first"),
            ("f", [open_one, jerk, burned], "3 sessions · newest first"),
            ("m", [], "0 sessions · only Learn"),
            ("m", [open_one, jerk], "2 sessions · only Practise"),
            ("m", [burned], "1 session · only Exam"),
            ("m", [open_one, jerk, burned], "3 sessions · newest first"),
            ("o", [burned, open_one, jerk], "most points first"),
            ("o", [jerk, open_one, burned], "by client"),
        ):
            await pilot.press(key)
            await wait_until(pilot, lambda told=told: told in visible(app))  # type: ignore[misc]
            assert listed(sessions) == expected


async def test_a_deleted_session_comes_back_at_the_press_of_a_key(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    first, second = held(store, DECISION), held(store, DECISION)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        sessions = await open_history(pilot)
        await wait_until(pilot, lambda: len(sessions.rows) == 2)
        await pilot.press("d")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("enter")  # the cautious answer has the focus
        await wait_for_screen(pilot, "HistoryScreen")
        assert len(sessions.rows) == 2
        await pilot.press("d")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("right", "enter")
        await wait_until(pilot, lambda: listed(sessions) == [first.id])
        assert "U brings it back" in notices(pilot)[0]
        await pilot.press("u")
        await wait_until(pilot, lambda: listed(sessions) == [second.id, first.id])
        assert sessions.marked is not None
        assert sessions.marked.row.id == second.id


async def test_what_was_deleted_is_gone_once_the_app_is_closed(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    held(store, DECISION)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: app.screen.query(SessionCard))
        await pilot.press("d")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("right", "enter")
        await wait_until(pilot, lambda: "Nothing here yet." in visible(app))
    with store.database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM turns").fetchone()[0] == 0


async def test_the_list_grows_as_one_goes_down(store: SqliteSessionStore, tmp_path: Path) -> None:
    held_sessions = [begin_small(store) for _number in range(PAGE + 5)]
    for session in held_sessions:
        session.submit("40 none")
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        sessions = await open_history(pilot)
        await wait_until(pilot, lambda: len(sessions.rows) == PAGE)
        await pilot.press("end")
        await wait_until(pilot, lambda: len(sessions.rows) == PAGE + 5)
        await pilot.press("end")
        await wait_until(pilot, lambda: sessions.rows[-1].has_focus)
        assert listed(sessions)[-1] == held_sessions[0].id
        assert len(set(listed(sessions))) == count(store.database)


async def test_a_page_is_turned_also_before_the_list_is_laid_out(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    held(store, DECISION)
    held(store, INSULT)
    async with app_in(tmp_path, store=store).run_test(size=(80, 24)) as pilot:
        sessions = await open_history(pilot)
        await sessions.show(EVERYTHING, Order.NEWEST, Clock()())
        assert not sessions.rows[0].outer_size.height
        sessions.action_mark_page(1)
        await pilot.press("end")
        await wait_until(pilot, lambda: sessions.rows[-1].has_focus)


async def test_a_session_shows_what_was_said_instead_and_the_ways_not_taken(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    session = held(store, DECISION)
    session.rewind(1)
    session.submit(INSULT)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(140, 40)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: app.screen.query(SessionCard))
        screen = await open_marked(pilot)
        block = texts_of(screen.query_one(StepBlock))
        assert "What you also said here" in block
        assert f"62 · attempt 1, → But why?\n“{DECISION}”" in block
        assert re.search(r"→ Stung  falls into", block)
        assert re.search(r"╌ But why\?  makes", block)
        assert "attempt 2 of 2" in visible(app)
        await pilot.press("a")
        await wait_until(pilot, lambda: "attempt 1 of 2" in visible(app))
        assert [block.review.turn.reply for block in screen.query(StepBlock)] == [DECISION]


async def test_a_session_is_saved_as_a_page(
    store: SqliteSessionStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    session = held(store, DECISION)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: app.screen.query(SessionCard))
        await open_marked(pilot)
        await pilot.press("e")
        await wait_for_screen(pilot, "SaveScreen")
        await pilot.press("enter")
        await wait_for_screen(pilot, "SessionScreen")
    page = (tmp_path / f"late-payer-{session.id}.html").read_text("utf-8")
    assert "The late payer" in page


async def test_the_session_of_an_exam_tells_how_well_one_judged_oneself(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    session = held(store, INSULT, INSULT, mode=Mode.EXAM)
    points = session.path[0].judgement.score
    rate(store.database, session.path[0].id, points=points, at=Clock()())
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(140, 40)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: app.screen.query(SessionCard))
        screen = await open_marked(pilot)
        told = texts_of(screen)
        assert "How well you judge yourself" in told
        assert "you gave it" in told


async def test_an_exam_that_goes_on_shows_what_was_said_and_nothing_of_the_coach(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    session = held(store, DECISION, INSULT, mode=Mode.EXAM)
    held(store, DECISION)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(140, 40)) as pilot:
        sessions = await open_history(pilot)
        await wait_until(pilot, lambda: len(sessions.rows) == 2)
        await pilot.press("down")
        await pilot.press("c")
        await wait_until(pilot, lambda: notices(pilot))
        assert "not over yet" in notices(pilot)[0]
        await pilot.press("enter")
        await wait_for_screen(pilot, "SessionScreen")
        await wait_until(pilot, lambda: INSULT in visible(app))
        told = texts_of(app.screen)
        assert "the coach speaks at its end" in told
        assert DECISION in told
        assert all(" ".join(line.split()) in told for line in session.path[-1].answer)
        for secret in ("points", "strong", "harmful", "Insult", "recommended", "Total", "["):
            assert secret not in told
        await pilot.press("p", "e", "c")
        await pilot.press("g")
        await wait_for_screen(pilot, "ChatScreen")
        assert chat(pilot).session.id == session.id


async def test_progress_by_move_is_one_key_away(store: SqliteSessionStore, tmp_path: Path) -> None:
    held(store, DECISION)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_history(pilot)
        await pilot.press("p")
        await wait_for_screen(pilot, "ProgressScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "HistoryScreen")


async def test_another_attempt_can_be_gone_on_from(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    session = held(store, DECISION, DECISION)
    session.rewind(1)
    session.submit(INSULT)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(140, 40)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: app.screen.query(SessionCard))
        screen = await open_marked(pilot)
        await pilot.press("a")
        await wait_until(pilot, lambda: len(screen.query(StepBlock)) == 2)
        await pilot.press("tab", "tab", "enter")
        await wait_for_screen(pilot, "ChatScreen")
        assert [turn.reply for turn in chat(pilot).session.path] == [DECISION]


async def test_a_session_is_shown_without_its_dialogue_but_cannot_go_on(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    session = begin_small(store)
    for reply in GOOD:
        session.submit(reply)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(140, 40)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: app.screen.query(SessionCard))
        screen = await open_marked(pilot)
        told = texts_of(screen)
        assert "can't be opened any more" in told
        assert "90  in all" in told
        assert "It ended with: good-terms" in told
        await pilot.press("tab", "enter")
        await wait_until(pilot, lambda: notices(pilot))
        assert isinstance(app.screen, SessionScreen)
        assert store.session(session.id).ending == "good-terms"


async def test_a_replay_goes_step_by_step_with_the_clients_mood(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    session = held(store, DECISION, INSULT)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: app.screen.query(SessionCard))
        await open_marked(pilot)
        await pilot.press("p")
        await wait_for_screen(pilot, "ReplayScreen")
        assert isinstance(app.screen, ReplayScreen)
        first, second = session.path
        said = [list(first.client), [DECISION], list(first.answer), [INSULT], list(second.answer)]
        whole = [line for lines in said for line in lines]
        await wait_until(pilot, lambda: bubbles(pilot) == whole[:1])
        for shown in range(1, len(said)):
            await pilot.press("right")
            await wait_until(pilot, lambda shown=shown: f"{shown + 1} of 5" in visible(app))  # type: ignore[misc]
            assert bubbles(pilot) == [line for lines in said[: shown + 1] for line in lines]
        drop = second.mood_before - second.mood_after
        assert f"▼ {drop}" in visible(app)
        await pilot.press("left")
        await wait_until(pilot, lambda: "4 of 5" in visible(app))
        assert bubbles(pilot)[-1] == INSULT
        await pilot.press("home")
        await wait_until(pilot, lambda: bubbles(pilot) == whole[:1])


async def test_a_trend_tells_its_figures_also_where_the_window_is_narrow(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    for _number in range(16):
        held(store, INSULT, INSULT)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(60, 20)) as pilot:
        await open_history(pilot)
        await wait_until(pilot, lambda: app.screen.query(SessionCard))
        await pilot.press("t")
        await wait_for_screen(pilot, "TrendScreen")
        await wait_until(pilot, lambda: "Business facts" in visible(app))
        rows = [line for line in visible(app).splitlines() if "first " in line]
        assert len(rows) > 3
        assert all(re.search(r"first +\d+ +best +\d+ +latest +\d+", row) for row in rows)


async def test_a_trend_is_drawn_once_there_is_enough_of_it(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        for attempts, told in ((1, "Not enough yet: 1 attempt."), (2, "●")):
            for _number in range(attempts):
                held(store, INSULT, INSULT)
            await open_history(pilot)
            await wait_until(pilot, lambda: app.screen.query(SessionCard))
            await pilot.press("t")
            await wait_for_screen(pilot, "TrendScreen")
            await wait_until(pilot, lambda told=told: told in visible(app))  # type: ignore[misc]
            await pilot.press("escape", "escape")
        await wait_for_screen(pilot, "PickerScreen")
