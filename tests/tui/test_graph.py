"""Walking a dialogue without playing it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.conversations import DIALOGUE, HAGGLES, OPENING, branch, texts
from tests.tui.driving import app_in, texts_of, visible, wait_for_screen, wait_until
from trainer.dialogue.graph import graph_of
from trainer.dialogue.model import Condition, Dialogue
from trainer.tui.places import places_of, ways_to
from trainer.tui.screens.graph import GraphScreen
from trainer.tui.widgets.card import Card
from trainer.tui.widgets.place_list import PlaceRow
from trainer.tui.widgets.place_view import BranchRow, PlaceView

ODD = replace(
    DIALOGUE,
    turns={
        "opening": replace(
            OPENING,
            title="The [b]opening[/b]",
            branches=(
                branch("haggles", Condition(moves=("decision",)), 5),
                branch("burned", Condition(moves=("decision", "regret")), -30),
                branch("bruised"),
            ),
        ),
        "haggles": HAGGLES,
        "lost": replace(OPENING, id="lost", title="Nobody comes here"),
    },
)


def place(pilot: Pilot[Any]) -> str:
    return texts_of(pilot.app.screen.query_one(PlaceView))


def rows(pilot: Pilot[Any]) -> list[str]:
    return [str(row.render()) for row in pilot.app.screen.query(PlaceRow)]


async def open_map(pilot: Pilot[Any], dialogue: Dialogue) -> None:
    await pilot.app.push_screen(GraphScreen(dialogue))
    await wait_until(pilot, lambda: dialogue.start in place(pilot))


def test_places_come_in_the_order_in_which_one_gets_there_and_the_rest_last() -> None:
    places = places_of(ODD, graph_of(ODD))
    assert [item.id for item in places if item.reached][:2] == ["opening", "haggles"]
    lost = next(item for item in places if not item.reached)
    assert (lost.id, lost.note) == ("lost", "out of reach")
    assert {item.id for item in places} == {*ODD.turns, *ODD.endings}


def test_only_branches_that_may_be_taken_lead_somewhere() -> None:
    assert ("opening", 2) not in ways_to("burned", graph_of(ODD))


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (140, 40)])
async def test_the_map_of_a_client_opens_from_the_picker(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=size) as pilot:
        await wait_for_screen(pilot, "PickerScreen")
        await wait_until(pilot, lambda: any(card.has_focus for card in app.screen.query(Card)))
        await pilot.press("g")
        await wait_for_screen(pilot, "GraphScreen")
        await wait_until(pilot, lambda: "Moves" in place(pilot))
        await wait_until(pilot, lambda: "Enter" in visible(app))
        assert "The diva" in visible(app)
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")


async def test_a_turn_shows_its_moves_pitfalls_and_branches_in_words(tmp_path: Path) -> None:
    async with app_in(tmp_path).run_test(size=(100, 50)) as pilot:
        await open_map(pilot, ODD)
        await wait_until(pilot, lambda: "otherwise" in place(pilot))
        shown = place(pilot)
        for part in (
            "Label of decision",
            "essential",
            "weight 2 · 1 phrasing",
            "grave · 1 phrasing",
            "makes “Label of decision”",
            "The haggling",
            "mood +5",
            "otherwise",
            "never taken: branch 1 always comes first",
            "The [b]opening[/b]",
        ):
            assert part in shown
        assert any("out of reach" in row for row in rows(pilot))


async def test_one_follows_branches_and_goes_back(tmp_path: Path) -> None:
    async with app_in(tmp_path).run_test(size=(80, 24)) as pilot:
        await open_map(pilot, DIALOGUE)
        await pilot.press("enter")
        await wait_until(pilot, lambda: isinstance(pilot.app.screen.focused, BranchRow))
        await pilot.press("down", "enter")
        await wait_until(pilot, lambda: "Hold to it." in place(pilot))
        await pilot.press("down", "enter")
        await wait_until(pilot, lambda: "Debrief of good-terms" in place(pilot))
        await pilot.press("backspace")
        await wait_until(pilot, lambda: "Hold to it." in place(pilot))
        await pilot.press("backspace")
        await wait_until(pilot, lambda: "Say it in plain words." in place(pilot))
        await pilot.press("backspace", "left")
        await wait_until(pilot, lambda: isinstance(pilot.app.screen.focused, PlaceRow))
        await pilot.press("down")
        await wait_until(pilot, lambda: "Hold to it." in place(pilot))


async def test_the_mouse_chooses_places_and_branches(tmp_path: Path) -> None:
    async with app_in(tmp_path).run_test(size=(100, 50)) as pilot:
        await open_map(pilot, DIALOGUE)
        row = pilot.app.screen.query(PlaceRow)[1]
        await wait_until(pilot, lambda: 0 < row.region.width < 50)  # beside what is shown
        await pilot.click(row)
        await wait_until(pilot, lambda: "Hold to it." in place(pilot))
        await wait_until(pilot, lambda: pilot.app.screen.query(BranchRow))
        first = pilot.app.screen.query(BranchRow).first()
        await wait_until(pilot, lambda: first.region.height and first.has_focus)
        await pilot.click(first)
        await wait_until(pilot, lambda: "Say it in plain words." in place(pilot))


async def test_what_an_author_wrote_is_shown_as_it_is(tmp_path: Path) -> None:
    odd = replace(OPENING, title="x" * 500, client=texts("[/b]\x1b[31m " * 200))
    dialogue = replace(DIALOGUE, turns={**DIALOGUE.turns, "opening": odd})
    async with app_in(tmp_path).run_test(size=(60, 20)) as pilot:
        await open_map(pilot, dialogue)
        assert "[/b]␛[31m" in place(pilot)
        assert "\x1b" not in place(pilot)
