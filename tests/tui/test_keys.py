"""Footer, help and command palette speak of the same actions; looks without colour."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path
from typing import Any

import pytest
from textual.binding import Binding
from textual.dom import DOMNode
from textual.pilot import Pilot
from textual.screen import Screen

import trainer.tui
from tests.conversations import begin, store_in
from tests.tui.driving import (
    app_in,
    chat_with,
    notices,
    say,
    texts_of,
    visible,
    wait_for_screen,
    wait_until,
    write,
)
from trainer.store.records import Mode
from trainer.tui.app import PartwaysApp
from trainer.tui.commands import ShortcutCommands
from trainer.tui.keys import Shortcut, key_name, shortcuts
from trainer.tui.services import Start
from trainer.tui.widgets.key_bar import KeyHint
from trainer.tui.widgets.reply_box import ReplyBox

STARTS = [None, Start(scenario="jerk"), Start(scenario="jerk", mode=Mode.LEARN)]
NAMES = ["PickerScreen", "BriefingScreen", "ChatScreen"]


def our_classes() -> list[type[DOMNode]]:
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(trainer.tui.__path__, "trainer.tui.")
    ]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, DOMNode)
        and value.__module__ == module.__name__
    ]


def test_every_binding_has_an_id_a_label_and_a_tooltip() -> None:
    bindings = [
        binding for owner in our_classes() for binding in owner.__dict__.get("BINDINGS", ())
    ]
    assert len(bindings) > 20
    for binding in bindings:
        assert isinstance(binding, Binding)
        assert binding.id
        assert binding.description
        assert binding.tooltip


def listed(app: PartwaysApp) -> list[Shortcut]:
    return [item for item in shortcuts(app.screen) if item.listed]


async def settled(pilot: Pilot[Any], name: str) -> None:
    """Wait until the screen is up, something has the focus and the footer shows its keys."""
    app = pilot.app
    await wait_for_screen(pilot, name)
    await wait_until(pilot, lambda: app.focused is not None)
    await wait_until(
        pilot,
        lambda: (
            [hint.shortcut.id for hint in app.screen.query(KeyHint)]
            == [item.id for item in shortcuts(app.screen) if item.listed]
        ),
    )


@pytest.mark.parametrize(("start", "name"), list(zip(STARTS, NAMES, strict=True)))
async def test_footer_help_and_palette_offer_the_same(
    start: Start | None, name: str, tmp_path: Path
) -> None:
    app = app_in(tmp_path, start=start)
    async with app.run_test(size=(160, 50)) as pilot:
        await settled(pilot, name)
        screen: Screen[Any] = app.screen
        offered = shortcuts(screen)
        footer = {hint.shortcut.id for hint in screen.query(KeyHint)}
        assert footer == {item.id for item in offered if item.listed}
        provider = ShortcutCommands(screen)
        palette = [hit.text async for hit in provider.discover()]
        usable = [item.label for item in offered if item.enabled and item.id != "palette"]
        assert palette == usable
        await pilot.press("f1")
        await wait_for_screen(pilot, "HelpScreen")
        text = texts_of(app.screen)
        for item in offered:
            assert item.label in text
            assert item.tooltip in text
            assert item.all_keys in text


async def test_the_footer_always_names_help_and_the_way_out_and_never_more_than_fits(
    tmp_path: Path,
) -> None:
    app = app_in(tmp_path, start=Start(scenario="jerk", mode=Mode.LEARN))
    async with app.run_test(size=(60, 20)) as pilot:
        await settled(pilot, "ChatScreen")
        hints = [hint for hint in app.screen.query(KeyHint) if hint.display]
        assert {"send", "leave", "help"} <= {hint.shortcut.id for hint in hints}
        assert all(0 < hint.region.right <= 60 for hint in hints)
        assert len(hints) < len(listed(app))


async def test_a_click_in_the_footer_does_what_the_key_does(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "PickerScreen")
        help_hint = next(hint for hint in app.screen.query(KeyHint) if hint.shortcut.id == "help")
        await pilot.click(help_hint)
        await wait_for_screen(pilot, "HelpScreen")


async def test_the_palette_finds_an_action_by_its_name_and_does_it(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await chat_with(pilot, begin(store))
        await pilot.press("ctrl+p")
        await wait_for_screen(pilot, "CommandPalette")
        await pilot.press(*"hint")
        await wait_until(pilot, lambda: "Name one thing" in visible(app))
        await pilot.press("enter")
        await wait_until(pilot, lambda: screen.session.hints)


async def test_help_leaves_the_draft_and_the_focus_where_they_were(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await chat_with(pilot, begin(store))
        await write(pilot, "what about [this]?")
        await pilot.press("question_mark")
        await wait_until(pilot, lambda: screen.query_one(ReplyBox).text.endswith("??"))
        await pilot.press("f1")
        await wait_for_screen(pilot, "HelpScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "ChatScreen")
        assert screen.query_one(ReplyBox).text == "what about [this]??"
        assert screen.query_one(ReplyBox).has_focus


async def test_ctrl_c_says_how_to_leave_and_where_the_keys_are_told(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await chat_with(pilot, begin(store))
        await pilot.press("ctrl+c")
        await wait_until(pilot, lambda: notices(pilot))
        assert "Ctrl+Q" in notices(pilot)[0]
        assert "Ctrl+N" in notices(pilot)[0]
        await pilot.press("ctrl+n")
        await wait_for_screen(pilot, "HelpScreen")


async def test_quitting_is_told_once_with_every_key(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "PickerScreen")
        (quit,) = (item for item in shortcuts(app.screen) if item.label == "Quit")
        assert quit.all_keys == "Q · Ctrl+Q"


@pytest.mark.parametrize(
    ("key", "name"),
    [("ctrl+j", "Ctrl+J"), ("escape", "Esc"), ("question_mark", "?"), ("f2", "F2")],
)
def test_keys_are_named_as_on_a_keyboard(key: str, name: str) -> None:
    assert key_name(key) == name


async def test_without_colour_nothing_is_coloured_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    store = store_in(tmp_path)
    app = app_in(tmp_path, store=store, no_color=True)
    async with app.run_test(size=(140, 40)) as pilot:
        await chat_with(pilot, begin(store))
        await say(pilot, "50 decision !vague")
        strips = app.screen._compositor.render_strips()
        styles = [segment.style for strip in strips for segment in strip if segment.style]
        assert styles
        for style in styles:
            for color in (style.color, style.bgcolor):
                assert color is None or color.is_default
        shown = visible(app)
        for word in ("fair", "✓ Label of decision", "✗ Label of vague", "wary"):
            assert word in shown


async def test_the_looks_change_by_key_and_text_stays_readable(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot, "PickerScreen")
        seen = []
        for _look in range(3):
            seen.append(app.theme)
            await pilot.press("f9")
            await wait_until(pilot, lambda: re.search("The diva", visible(app)))
        assert len(set(seen)) == 3
        assert app.theme == seen[0]
