"""The first screen and the briefing."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from tests.conversations import Clock, store_in
from tests.tui.driving import app_in, notices, say, texts_of, visible, wait_for_screen, wait_until
from trainer.dialogue.library import BUNDLED, Library
from trainer.practice.start import start
from trainer.store.errors import StoreError
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore
from trainer.tui.catalogue import Entry
from trainer.tui.services import Start
from trainer.tui.widgets.card import Card, CardList
from trainer.tui.widgets.preview import Preview

TITLES = ("The diva", "The family friend", "The jerk", "The late payer")
END_IT = "I'm sorry, but we have to end our business relationship."


def shown_cards(pilot: Pilot[Any]) -> list[Card]:
    return [card for card in pilot.app.screen.query(Card) if card.display]


def previews(pilot: Pilot[Any], name: str) -> bool:
    return name in texts_of(pilot.app.screen.query_one(Preview))


def marks(pilot: Pilot[Any], value: object) -> bool:
    return any(card.has_focus and card.value is value for card in shown_cards(pilot))


def play_a_bit(store: SqliteSessionStore, replies: int, mode: Mode = Mode.PRACTISE) -> None:
    dialogue = Library().open("late-payer", "en")
    session = start(dialogue, store=store, mode=mode, clock=Clock(), seed=1)
    for _reply in range(replies):
        session.submit(END_IT)


def play_to_an_ending(store: SqliteSessionStore) -> int:
    dialogue = Library().open("late-payer", "en")
    session = start(dialogue, store=store, mode=Mode.PRACTISE, clock=Clock(), seed=1)
    while session.script is not None:
        session.submit("You are an idiot and I am going to sue you.")
    return session.total


async def test_every_client_is_listed_and_the_marked_one_is_previewed(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 4)
        shown = visible(app)
        assert all(title in shown for title in TITLES)
        headers = [entry.header for entry in Library().headers("en")]
        for header in headers:
            assert header is not None
            await wait_until(pilot, partial(previews, pilot, header.client.name))
            await pilot.press("down")


async def test_the_filter_leaves_what_matches_and_escape_shows_all_again(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 4)
        await pilot.press("slash", *"jerk")
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 1)
        await wait_until(pilot, partial(previews, pilot, "Gordon Hale"))
        for keys in (["enter"], ["slash", "down"]):
            await pilot.press(*keys)
            await wait_until(pilot, lambda: shown_cards(pilot)[0].has_focus)
        await pilot.press("escape")
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 4)


async def test_a_filter_that_nothing_matches_leaves_an_empty_list(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(60, 20)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 4)
        await pilot.press("slash", *"[/b]zzz", "enter")
        await wait_until(pilot, lambda: "Nobody matches" in visible(app))
        assert not shown_cards(pilot)


async def test_best_and_last_score_are_shown(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    total = play_to_an_ending(store)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: f"best {total} · last {total}" in visible(app))


async def test_an_open_conversation_is_offered_first_and_goes_on(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    play_a_bit(store, replies=1)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 5)
        assert "Go on with" in texts_of(shown_cards(pilot)[0])
        assert shown_cards(pilot)[0].has_focus
        await pilot.press("c")
        await wait_for_screen(pilot, "ChatScreen")
        await wait_until(pilot, lambda: END_IT in texts_of(app.screen))


async def test_who_comes_back_from_an_open_conversation_finds_it_marked(tmp_path: Path) -> None:
    app = app_in(tmp_path, start=Start(scenario="jerk", mode=Mode.PRACTISE))
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_for_screen(pilot, "ChatScreen")
        await say(pilot, "Hello.")
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 5)
        await wait_until(pilot, lambda: shown_cards(pilot)[0].has_focus)
        await pilot.press("enter")
        await wait_for_screen(pilot, "ChatScreen")


async def test_cards_take_two_lines_also_beside_a_scroll_bar(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    play_a_bit(store, replies=1)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(60, 20)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 5)
        assert app.screen.query_one(CardList).show_vertical_scrollbar
        assert {card.outer_size.height for card in shown_cards(pilot)} == {2}


async def test_a_session_named_at_the_start_goes_on_at_once(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    play_a_bit(store, replies=1)
    session = store.open_sessions("en")[0].id
    app = app_in(tmp_path, store=store, start=Start(session=session))
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_for_screen(pilot, "ChatScreen")
        await wait_until(pilot, lambda: END_IT in texts_of(app.screen))


async def test_a_session_that_is_not_there_is_told_on_the_first_screen(tmp_path: Path) -> None:
    app = app_in(tmp_path, start=Start(session="no-such"))
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: any("no-such" in notice for notice in notices(pilot)))
        assert type(app.screen).__name__ == "PickerScreen"


async def test_a_session_without_a_reply_is_not_offered(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    play_a_bit(store, replies=0)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 4)
        await pilot.press("c", "f1")
        await wait_for_screen(pilot, "HelpScreen")
        assert type(app.screen_stack[-2]).__name__ == "PickerScreen"


def library_with(folder: Path, text: str) -> Library:
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "mine.yaml").write_text(text, "utf-8")
    return Library((BUNDLED, folder))


async def test_a_broken_dialogue_says_why_and_does_not_open(tmp_path: Path) -> None:
    library = library_with(tmp_path / "own", "partways: 1\nid: mine\nlanguage: en\ntitle: [\n")
    app = app_in(tmp_path, library=library)
    async with app.run_test(size=(100, 30)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 5)
        assert "cannot be played" in visible(app)
        broken = next(card for card in shown_cards(pilot) if "mine" in texts_of(card))
        broken.focus()
        await wait_until(pilot, lambda: "mine.yaml" in texts_of(app.screen.query_one(Preview)))
        await pilot.press("enter")
        await wait_for_screen(pilot, "FindingsScreen")
        await wait_until(pilot, lambda: "unclosed" in visible(app))
        await pilot.press("escape")
        await wait_for_screen(pilot, "PickerScreen")


async def test_turns_full_of_errors_are_told_all_with_their_lines(tmp_path: Path) -> None:
    text = (BUNDLED / "en" / "jerk.yaml").read_text("utf-8")
    text = text.replace("id: jerk\n", "id: mine\n").replace("    recommended:", "    recomended:")
    app = app_in(tmp_path, library=library_with(tmp_path / "own", text))
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 5)
        shown_cards(pilot)[-1].focus()
        await pilot.press("enter")
        await wait_for_screen(pilot, "BriefingScreen")
        await pilot.press("enter")
        await wait_for_screen(pilot, "FindingsScreen")
        await wait_until(pilot, lambda: "^^^^" in visible(app))
        findings = texts_of(app.screen)
        assert "9 things to mend" in findings
        assert findings.count("`recomended` is no key") == 9
        await pilot.press("escape")
        await wait_for_screen(pilot, "BriefingScreen")


async def test_a_broken_dialogue_has_no_map_but_findings(tmp_path: Path) -> None:
    library = library_with(tmp_path / "own", "partways: 1\nid: mine\nlanguage: en\ntitle: [\n")
    app = app_in(tmp_path, library=library)
    async with app.run_test(size=(60, 20)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 5)
        shown_cards(pilot)[-1].focus()
        await wait_until(pilot, lambda: "mine.yaml" in texts_of(app.screen.query_one(Preview)))
        await pilot.press("g")
        await wait_for_screen(pilot, "FindingsScreen")


async def test_a_file_mended_meanwhile_is_there_after_reading_the_list_anew(
    tmp_path: Path,
) -> None:
    library = library_with(tmp_path / "own", "partways: 1\nid: mine\nlanguage: en\ntitle: [\n")
    app = app_in(tmp_path, library=library)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: "cannot be played" in visible(app))
        text = (BUNDLED / "en" / "jerk.yaml").read_text("utf-8")
        (tmp_path / "own" / "en" / "mine.yaml").write_text(text.replace("id: jerk", "id: mine"))
        await pilot.press("r")
        await wait_until(pilot, lambda: "cannot be played" not in visible(app))
        assert "Read anew: 5 clients." in notices(pilot)


async def test_clients_of_the_users_own_are_marked_with_a_word(tmp_path: Path) -> None:
    text = (BUNDLED / "en" / "jerk.yaml").read_text("utf-8")
    library = library_with(tmp_path / "own", text.replace("id: jerk", "id: mine"))
    (tmp_path / "own" / "en" / "jerk.yaml").write_text(text)
    app = app_in(tmp_path, library=library)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 5)
        remarks = {
            card.value.id: texts_of(card).splitlines()[0]
            for card in shown_cards(pilot)
            if isinstance(card.value, Entry)
        }
        assert remarks["mine"].endswith("yours")
        assert remarks["jerk"].endswith("yours, in place of ours")
        assert "yours" not in remarks["diva"]


async def test_a_conversation_whose_turns_were_renamed_says_so(tmp_path: Path) -> None:
    text = (BUNDLED / "en" / "jerk.yaml").read_text("utf-8").replace("id: jerk\n", "id: mine\n")
    library = library_with(tmp_path / "own", text)
    store = store_in(tmp_path)
    dialogue = library.open("mine", "en")
    session = start(dialogue, store=store, mode=Mode.EXAM, clock=Clock(), seed=1)
    session.submit(END_IT)
    path = tmp_path / "own" / "en" / "mine.yaml"
    path.write_text(re.sub(rf"\b{dialogue.start}\b", "anew", text), "utf-8")
    app = app_in(tmp_path, library=library, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 6)
        await pilot.press("c")
        await wait_until(pilot, lambda: any("rewritten" in notice for notice in notices(pilot)))
        assert type(app.screen).__name__ == "PickerScreen"
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 5)
    assert store.session(session.id).closed_at is not None


async def test_markup_in_a_title_is_shown_as_it_is_written(tmp_path: Path) -> None:
    text = (BUNDLED / "en" / "jerk.yaml").read_text("utf-8")
    text = text.replace("id: jerk\n", "id: mine\n").replace(
        "title: The jerk\n", "title: '[bold]The [/red] boss[/bold]'\n"
    )
    app = app_in(tmp_path, library=library_with(tmp_path / "own", text))
    async with app.run_test(size=(100, 30)) as pilot:
        await wait_until(pilot, lambda: "[bold]The [/red] boss[/bold]" in visible(app))


async def test_a_store_that_cannot_be_read_is_told_and_the_app_stays(tmp_path: Path) -> None:
    class Unreadable(SqliteSessionStore):
        def records(self, language: str) -> Any:
            raise StoreError("The disk is on strike [/b].")

    store = store_in(tmp_path)
    store.__class__ = Unreadable
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: "The disk is on strike [/b]." in notices(pilot))
        assert type(app.screen).__name__ == "PickerScreen"


async def test_a_notice_of_the_start_is_shown(tmp_path: Path) -> None:
    app = app_in(tmp_path, notice="The file was damaged [bold]and set aside[/bold].")
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(
            pilot, lambda: "The file was damaged [bold]and set aside[/bold]." in visible(app)
        )


async def test_the_briefing_tells_story_and_goal_and_offers_three_modes(tmp_path: Path) -> None:
    app = app_in(tmp_path, start=Start(scenario="jerk"))
    async with app.run_test(size=(140, 40)) as pilot:
        await wait_for_screen(pilot, "BriefingScreen")
        await wait_until(pilot, lambda: "Your goal" in visible(app))
        shown = visible(app)
        assert "What happened" in shown
        assert "advice first" in shown
        assert "the coach speaks at the end" in shown


async def test_the_goal_is_in_view_however_long_the_story_is(tmp_path: Path) -> None:
    library = Library()
    goal = library.open("diva", "en").header.goal
    app = app_in(tmp_path, start=Start(scenario="diva"), library=library)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_for_screen(pilot, "BriefingScreen")
        await wait_until(pilot, lambda: " ".join(goal.split()[-3:]) in visible(app))


async def test_the_first_time_learn_is_suggested_and_later_practise(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    for expected in (Mode.LEARN, Mode.PRACTISE):
        app = app_in(tmp_path, store=store, start=Start(scenario="late-payer"))
        async with app.run_test(size=(80, 24)) as pilot:
            await wait_for_screen(pilot, "BriefingScreen")
            await wait_until(pilot, partial(marks, pilot, expected))
        play_to_an_ending(store)


async def test_a_client_and_a_mode_are_chosen_with_the_mouse_alone(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 4)
        await pilot.click(shown_cards(pilot)[2])
        await wait_for_screen(pilot, "BriefingScreen")
        await wait_until(pilot, lambda: len(shown_cards(pilot)) == 3)
        await pilot.click(shown_cards(pilot)[2])
        await wait_for_screen(pilot, "ChatScreen")
        await wait_until(pilot, lambda: "Exam" in visible(app))
