"""The sheet in the app: from the list of clients to a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tests.conversations import GOOD, Clock, begin, store_in
from tests.tui.driving import (
    app_in,
    notices,
    texts_of,
    visible,
    wait_for_screen,
    wait_until,
)
from trainer.dialogue.library import Library
from trainer.documents.document import Document, Paragraph, Section, Speech, plain
from trainer.tui.keeping import Keeping
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.save import SaveScreen
from trainer.tui.screens.sheet import SheetScreen, columns
from trainer.tui.services import Services
from trainer.tui.widgets.card import Card

HOSTILE = "[b]bold[/b] [/] \x1b[31m"
DOCUMENT = Document(
    title=HOSTILE,
    subtitle=HOSTILE,
    language="en",
    blocks=(
        Paragraph(plain("The goal.")),
        Section("What to say", (Section(HOSTILE, (Speech(HOSTILE, plain(HOSTILE), own=True),)),)),
        Section("Keep in mind", (Paragraph(plain(HOSTILE)),)),
    ),
)


async def ask_for_a_name(pilot: Pilot[Any], name: Path) -> None:
    await pilot.app.push_screen(SaveScreen(DOCUMENT, name="small-sheet"))
    await wait_for_screen(pilot, "SaveScreen")
    line = pilot.app.screen.query_one(Input)
    await wait_until(pilot, lambda: line.has_focus)
    line.value = str(name)
    await pilot.press("enter")


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
async def test_the_sheet_of_a_client_opens_from_the_picker_and_leads_back(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=size) as pilot:
        await wait_for_screen(pilot, "PickerScreen")
        await wait_until(pilot, lambda: any(card.has_focus for card in app.screen.query(Card)))
        await pilot.press("s")
        await wait_for_screen(pilot, "SheetScreen")
        await wait_until(pilot, lambda: "Recommended reply" in visible(app))
        assert "None of these lines is yours yet." in visible(app)
        assert ("How they may react" in visible(app)) is (size[0] > 100)
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")


async def test_the_sheet_can_be_read_to_its_end_by_keys(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: any(card.has_focus for card in app.screen.query(Card)))
        await pilot.press("s")
        await wait_for_screen(pilot, "SheetScreen")
        pages = app.screen.query_one("#pages")
        await wait_until(pilot, lambda: pages.max_scroll_y > 0)
        for _page in range(20):
            await pilot.press("pagedown")
        await wait_until(pilot, lambda: pages.scroll_offset.y == pages.max_scroll_y)
        await pilot.press("up")
        await wait_until(pilot, lambda: pages.scroll_offset.y < pages.max_scroll_y)


async def test_what_was_written_is_shown_as_it_was_written(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(SheetScreen(DOCUMENT, name="small"))
        await wait_until(pilot, lambda: "Keep in mind" in visible(app))
        shown = texts_of(app.screen)
        assert shown.count("[b]bold[/b] [/] ␛[31m") == 6


async def test_a_sheet_is_saved_under_the_name_one_confirms(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(SheetScreen(DOCUMENT, name="small-sheet"))
        await pilot.press("e")
        await wait_for_screen(pilot, "SaveScreen")
        assert app.screen.query_one(Input).value == str(Path("~") / "small-sheet.html")
        await pilot.press("escape")
        await wait_for_screen(pilot, "SheetScreen")
        await ask_for_a_name(pilot, tmp_path / "sheet.md")
        await wait_for_screen(pilot, "SheetScreen")
        assert (tmp_path / "sheet.md").read_text("utf-8").startswith("# \\[b\\]bold")
        assert any("Saved" in notice for notice in notices(pilot))


async def test_no_file_is_overwritten(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    there = tmp_path / "sheet.html"
    there.write_text("mine")
    async with app.run_test(size=(80, 24)) as pilot:
        await ask_for_a_name(pilot, there)
        await wait_until(pilot, lambda: "There is such a file already" in visible(app))
        assert there.read_text() == "mine"
        await pilot.press("2")
        await wait_until(pilot, lambda: "There is such a file" not in visible(app))


async def test_a_place_that_cannot_be_written_is_told_and_another_can_be_named(
    tmp_path: Path,
) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await ask_for_a_name(pilot, Path("/dev/null/sheet.html"))
        await wait_until(pilot, lambda: "can't be written" in visible(app))


async def test_a_conversation_one_looks_back_on_is_saved_with_all_that_was_said(
    tmp_path: Path,
) -> None:
    store = store_in(tmp_path)
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    services = Services(library=Library(), store=store, clock=Clock(), language="en")
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(DebriefScreen(session, keeping=Keeping(services)))
        await wait_for_screen(pilot, "DebriefScreen")
        await pilot.press("e")
        await wait_for_screen(pilot, "SaveScreen")
        line = app.screen.query_one(Input)
        assert line.value == str(Path("~") / f"small-{session.id}.html")
        line.value = str(tmp_path / "session.md")
        await wait_until(pilot, lambda: line.has_focus)
        await pilot.press("enter")
        await wait_for_screen(pilot, "DebriefScreen")
    assert "90 \\[decision\\]" in (tmp_path / "session.md").read_text("utf-8")


def test_what_to_say_stands_beside_everything_else() -> None:
    first, second = columns(DOCUMENT.blocks)
    assert [type(block).__name__ for block in first] == ["Paragraph", "Section"]
    assert [type(block).__name__ for block in second] == ["Section"]
    assert columns(()) == ((), ())
