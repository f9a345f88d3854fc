"""The form in which a conversation is made one's own, and what becomes of what is typed there."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, Static

from tests.conversations import Clock, store_in
from tests.tui.driving import app_in, bubbles, chat, visible, wait_for_screen, wait_until
from trainer.dialogue.filling import filled
from trainer.dialogue.library import Library
from trainer.practice.profiles import keep_profile, profiles_of
from trainer.practice.start import start
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore
from trainer.tui.services import Start
from trainer.tui.widgets.blank_field import BlankField
from trainer.tui.widgets.profile_row import ProfileRow

FILE = Path(__file__).parents[1] / "data" / "fillable.yaml"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    folder = tmp_path / "dialogues"
    folder.mkdir()
    shutil.copy(FILE, folder)
    return Library((*Library().folders, folder))


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return store_in(tmp_path)


def keep(library: Library, store: SqliteSessionStore, profile: str, **values: str) -> None:
    header = library.open("fillable", "en").header
    keep_profile(header, profile, values, store.database, at=Clock()())


def kept(library: Library, store: SqliteSessionStore) -> dict[str, dict[str, str]]:
    """Return the words in each profile, last used first."""
    header = library.open("fillable", "en").header
    return {found.name: dict(found.blanks) for found in profiles_of(header, store.database)}


@asynccontextmanager
async def briefing(
    tmp_path: Path,
    library: Library,
    store: SqliteSessionStore,
    *,
    size: tuple[int, int] = (80, 24),
    blanks: dict[str, str] | None = None,
) -> AsyncIterator[Pilot[Any]]:
    start = Start(scenario="fillable", blanks=blanks or {})
    app = app_in(tmp_path, start=start, library=library, store=store)
    async with app.run_test(size=size) as pilot:
        await wait_for_screen(pilot, "BriefingScreen")
        yield pilot


async def open_form(pilot: Pilot[Any]) -> None:
    await pilot.press("f")
    await wait_for_screen(pilot, "FillingScreen")
    await wait_until(pilot, lambda: any(field.has_cursor for field in fields(pilot)))


def fields(pilot: Pilot[Any]) -> list[BlankField]:
    return list(pilot.app.screen.query(BlankField))


def texts(pilot: Pilot[Any]) -> list[str]:
    return [field.text for field in fields(pilot)]


def hint(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one("#hint", Static).content)


def is_seen(pilot: Pilot[Any], field: BlankField) -> bool:
    return field.has_cursor and pilot.app.screen.find_widget(field).visible_region.height > 0


async def paste(pilot: Pilot[Any], text: str) -> None:
    focused = pilot.app.focused
    assert isinstance(focused, Input)
    before = focused.value
    pilot.app.post_message(events.Paste(text))
    await wait_until(pilot, lambda: focused.value != before)


async def test_the_briefing_offers_the_form_where_there_are_blanks(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    async with briefing(tmp_path, library, store) as pilot:
        await wait_until(pilot, lambda: "F makes it yours" in visible(pilot.app))
        assert "Sam Field" in visible(pilot.app)
        await open_form(pilot)
        shown = visible(pilot.app)
        assert "Your client's full name" in shown
        assert "Sam Field" in shown
        await wait_until(pilot, lambda: "Such as “Ada Brooks”" in hint(pilot))
        await pilot.press("escape")
        await wait_for_screen(pilot, "BriefingScreen")
    assert kept(library, store) == {}


async def test_what_is_filled_in_is_kept_shown_and_played(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    async with briefing(tmp_path, library, store) as pilot:
        await open_form(pilot)
        await pilot.press(*"Ada", "enter", *"Ada", "enter", "enter", *"she", "enter")
        await wait_until(pilot, lambda: fields(pilot)[-1].has_cursor)
        await wait_until(pilot, lambda: "name under which" in hint(pilot))
        await pilot.press("enter")
        await wait_for_screen(pilot, "BriefingScreen")
        await wait_until(pilot, lambda: "Made yours: “Ada”" in visible(pilot.app))
        await wait_until(pilot, lambda: "like everyone called Ada" in visible(pilot.app))
        await pilot.press("enter")
        await wait_until(pilot, lambda: bubbles(pilot))
        session = chat(pilot).session
        assert "Ada" in " ".join(session.client)
    assert kept(library, store) == {"Ada": {"name": "Ada", "first": "Ada", "he": "she"}}
    assert store.session(session.id).blanks["first"] == "Ada"


async def test_an_empty_field_says_what_it_stands_for_by_now(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    async with briefing(tmp_path, library, store) as pilot:
        await open_form(pilot)
        await pilot.press(*"Ada Brooks", "down")
        await wait_until(pilot, lambda: "Left empty, it is “Ada”." in hint(pilot))
        assert fields(pilot)[1].default == "Ada"


async def test_the_profile_used_last_is_offered_first_and_others_can_be_taken(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    keep(library, store, "one", first="Uma")
    keep(library, store, "two", first="Dua", shop="kiosk")
    async with briefing(tmp_path, library, store) as pilot:
        await wait_until(pilot, lambda: "owner of a kiosk" in visible(pilot.app))
        await open_form(pilot)
        await wait_until(pilot, lambda: texts(pilot) == ["", "Dua", "kiosk", "", "two"])
        pilot.app.screen.query_one(ProfileRow).focus()
        await pilot.press("right")
        await wait_until(pilot, lambda: texts(pilot) == ["", "Uma", "", "", "one"])
        await pilot.press("right")
        await wait_until(pilot, lambda: texts(pilot) == ["", "", "", "", ""])
        await pilot.press("left", "ctrl+s")
        await wait_until(pilot, lambda: "“one”" in visible(pilot.app))
    assert list(kept(library, store)) == ["one", "two"]


async def test_what_was_typed_into_a_profile_is_there_again_on_return(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    keep(library, store, "one", first="Uma")
    async with briefing(tmp_path, library, store) as pilot:
        await open_form(pilot)
        await pilot.press(*"Uma Bell")
        row = pilot.app.screen.query_one(ProfileRow)
        row.focus()
        await pilot.press("right")
        await wait_until(pilot, lambda: texts(pilot)[0] == "")
        await pilot.press("left")
        await wait_until(pilot, lambda: texts(pilot)[0] == "Uma Bell")


async def test_what_was_filled_in_is_not_lost_without_a_question(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    keep(library, store, "one", first="Uma")
    async with briefing(tmp_path, library, store) as pilot:
        await open_form(pilot)
        await paste(pilot, "Ada Brooks")
        filled_in = texts(pilot)
        await pilot.press("escape")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "FillingScreen")
        assert texts(pilot) == filled_in
        pilot.app.screen.query_one(ProfileRow).focus()
        await pilot.press("right")
        await wait_until(pilot, lambda: texts(pilot) != filled_in)
        await pilot.press("escape")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("left", "enter")
        await wait_for_screen(pilot, "BriefingScreen")
    assert kept(library, store) == {"one": {"first": "Uma"}}


async def test_a_profile_is_deleted_after_asking(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    keep(library, store, "one", first="Uma")
    keep(library, store, "two", first="Dua")
    async with briefing(tmp_path, library, store) as pilot:
        await open_form(pilot)
        pilot.app.screen.query_one(ProfileRow).focus()
        await pilot.press("delete")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("escape")
        await wait_for_screen(pilot, "FillingScreen")
        assert list(kept(library, store)) == ["two", "one"]
        await pilot.press("delete")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("left", "enter")
        await wait_until(pilot, lambda: list(kept(library, store)) == ["one"])
        await wait_until(pilot, lambda: texts(pilot) == ["", "Uma", "", "", "one"])
        # The briefing still has its words; beginning with them does not bring the profile back.
        await pilot.press("escape")
        await wait_for_screen(pilot, "BriefingScreen")
        await pilot.press("enter")
        await wait_until(pilot, lambda: bubbles(pilot))
    assert list(kept(library, store)) == ["one"]


async def test_what_does_not_fit_is_told_at_once_and_not_kept(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    told = "✗ Your client's full name: 61 characters are too many, 60 fit"
    async with briefing(tmp_path, library, store) as pilot:
        await open_form(pilot)
        fields(pilot)[0].text = "x" * 61
        await wait_until(pilot, lambda: told in hint(pilot))
        await pilot.press("down", "ctrl+s")
        await wait_until(pilot, lambda: fields(pilot)[0].has_cursor and told in hint(pilot))
        assert type(pilot.app.screen).__name__ == "FillingScreen"
    assert kept(library, store) == {}


async def test_characters_that_a_terminal_obeys_become_visible(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    async with briefing(tmp_path, library, store) as pilot:
        await open_form(pilot)
        await paste(pilot, "a\u2066b\x07")
        await wait_until(pilot, lambda: fields(pilot)[0].text == "a\ufffdb␇")


async def test_odd_words_are_shown_as_they_were_typed(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    async with briefing(tmp_path, library, store) as pilot:
        await open_form(pilot)
        await paste(pilot, "[bold]{first}[/bold]")
        await pilot.press("down")
        await paste(pilot, "שרה 🦊\x1b[31m")
        await pilot.press("ctrl+s")
        await wait_for_screen(pilot, "BriefingScreen")
        await wait_until(pilot, lambda: "[bold]{first}[/bold]" in visible(pilot.app))
    (blanks,) = kept(library, store).values()
    assert blanks == {"name": "[bold]{first}[/bold]", "first": "שרה 🦊␛[31m"}


async def test_a_name_that_another_profile_has_is_not_taken(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    keep(library, store, "Ada", name="Ada")
    async with briefing(tmp_path, library, store) as pilot:
        await open_form(pilot)
        pilot.app.screen.query_one(ProfileRow).focus()
        await pilot.press("right")
        await wait_until(pilot, lambda: texts(pilot)[0] == "")
        fields(pilot)[0].text = "Ada"
        await wait_until(pilot, lambda: fields(pilot)[-1].default == "Ada 2")
        fields(pilot)[-1].text = "Ada"
        await pilot.press("ctrl+s")
        await wait_until(pilot, lambda: "another profile “Ada”" in hint(pilot))
        fields(pilot)[-1].text = ""
        await pilot.press("ctrl+s")
        await wait_for_screen(pilot, "BriefingScreen")
    assert list(kept(library, store)) == ["Ada 2", "Ada"]


async def test_an_open_conversation_is_offered_with_the_name_it_has(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    dialogue = filled(library.open("fillable", "en"), {"name": "Ada Brooks", "shop": "kiosk"})
    session = start(dialogue, store=store, mode=Mode.EXAM, clock=Clock(), seed=1)
    session.submit("I would rather talk about something else today, Ada.")
    app = app_in(tmp_path, library=library, store=store)
    async with app.run_test(size=(120, 30)) as pilot:
        await wait_until(pilot, lambda: "Go on with Ada Brooks" in visible(app))
        await wait_until(pilot, lambda: "owner of a kiosk" in visible(app))


async def test_a_form_left_empty_gives_the_conversation_as_it_comes(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    async with briefing(tmp_path, library, store, blanks={"first": "Ada"}) as pilot:
        await wait_until(pilot, lambda: "Made yours, with your own words." in visible(pilot.app))
        await open_form(pilot)
        await wait_until(pilot, lambda: texts(pilot) == ["", "Ada", "", "", ""])
        fields(pilot)[1].text = ""
        await pilot.press("ctrl+s")
        await wait_until(pilot, lambda: "F makes it yours" in visible(pilot.app))
    assert kept(library, store) == {}


async def test_every_field_can_be_reached_in_a_small_window(
    tmp_path: Path, library: Library, store: SqliteSessionStore
) -> None:
    async with briefing(tmp_path, library, store, size=(40, 12)) as pilot:
        await open_form(pilot)
        for field in fields(pilot):
            await wait_until(pilot, partial(is_seen, pilot, field))
            await pilot.press("down")
