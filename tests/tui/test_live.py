"""Playing a dialogue while it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversations import store_in
from tests.manuscripts import END_IT, HELLO, manuscript, save, written_in
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
    write,
)
from trainer.store.records import Mode
from trainer.tui.services import Start
from trainer.tui.widgets.live_bar import LiveBar
from trainer.tui.widgets.reply_box import ReplyBox


@pytest.fixture(autouse=True)
def _eager(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LiveBar, "PERIOD", 0.01)


def live(path: Path, mode: Mode = Mode.PRACTISE) -> Start:
    return Start(manuscript=manuscript(path), mode=mode, watched=True)


async def test_a_save_is_followed_at_the_same_turn_and_the_draft_stays(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    app = app_in(tmp_path, start=live(path))
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_for_screen(pilot, "ChatScreen")
        await say(pilot, HELLO)
        await say(pilot, END_IT)
        said = len(bubbles(pilot))
        where = chat(pilot).session.script
        await write(pilot, "What I was about to say")
        save(path, "Gordon Hale", "Gordon [b]Hail[/b]")
        await wait_until(pilot, lambda: "2 replies were replayed" in visible(app))
        assert chat(pilot).session.dialogue.header.client.name == "Gordon [b]Hail[/b]"
        assert "Gordon [b]Hail[/b]" in texts_of(app.screen.query_one("#client-name"))
        assert len(bubbles(pilot)) == said
        assert where is not None
        assert chat(pilot).session.script is not None
        assert chat(pilot).session.script.id == where.id  # type: ignore[union-attr]
        assert app.screen.query_one(ReplyBox).text == "What I was about to say"


async def test_a_broken_version_shows_its_place_and_is_mended(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    app = app_in(tmp_path, start=live(path))
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_for_screen(pilot, "ChatScreen")
        await say(pilot, HELLO)
        save(path, "start: ", "strat: ")
        save(path, "goal: ", "gaol: ")
        await wait_until(pilot, lambda: "and 1 more error" in visible(app))
        assert "jerk.yaml:" in visible(app)
        await say(pilot, END_IT)  # the last good version goes on
        await pilot.press("f6")
        await wait_for_screen(pilot, "FindingsScreen")
        await wait_until(pilot, lambda: "^^^" in visible(app))
        assert "2 things to mend" in visible(app)
        assert "gaol: " in visible(app)
        await pilot.press("escape")
        await wait_for_screen(pilot, "ChatScreen")
        await pilot.click(LiveBar)
        await wait_for_screen(pilot, "FindingsScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "ChatScreen")
        save(path, "gaol: ", "goal: ")
        save(path, "strat: ", "start: ")
        await wait_until(pilot, lambda: "Read again" in visible(app))
        assert "more error" not in visible(app)
        assert len(chat(pilot).session.path) == 2


async def test_nothing_of_a_rehearsal_is_kept(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    app = app_in(tmp_path, store=store, start=live(written_in(tmp_path)))
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_for_screen(pilot, "ChatScreen")
        await say(pilot, HELLO)
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")
        await wait_until(pilot, lambda: any("rehearsal" in text for text in notices(pilot)))
        assert not store.open_sessions("en")
        assert not store.records("en")


async def test_a_file_without_a_mode_opens_with_its_briefing(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    start = Start(manuscript=manuscript(written_in(tmp_path)))
    app = app_in(tmp_path, store=store, start=start)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_for_screen(pilot, "BriefingScreen")
        await pilot.press("enter")
        await wait_for_screen(pilot, "ChatScreen")
        assert not app.screen.query(LiveBar)
        await say(pilot, HELLO)
        assert not store.open_sessions("en")


async def test_a_file_saved_during_the_debrief_is_played_on_return(tmp_path: Path) -> None:
    path = written_in(tmp_path)
    app = app_in(tmp_path, start=live(path))
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_for_screen(pilot, "ChatScreen")
        while chat(pilot).session.ending is None:
            await say(pilot, "You are an idiot and I am going to sue you.")
        await pilot.press("enter")
        await wait_for_screen(pilot, "DebriefScreen")
        save(path, "Gordon Hale", "Gordon Hail")
        app.screen._retry(1)  # type: ignore[attr-defined]
        await wait_for_screen(pilot, "ChatScreen")
        await wait_until(pilot, lambda: "Gordon Hail" in texts_of(app.screen))
