"""The conversation on the screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from tests.conversations import GOOD, begin, resumed, store_in
from tests.tui.driving import (
    app_in,
    bubbles,
    chat,
    chat_with,
    notices,
    say,
    talk,
    texts_of,
    visible,
    wait_for_screen,
    wait_until,
    write,
)
from trainer.store.errors import StoreError
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore
from trainer.tui.widgets.coach import CoachPanel
from trainer.tui.widgets.conversation import Conversation, TypingIndicator
from trainer.tui.widgets.ending_card import EndingCard
from trainer.tui.widgets.reply_box import ReplyBox

SIZES = [(60, 20), (80, 24), (140, 40)]


def box_of(pilot: Pilot[Any]) -> ReplyBox:
    return pilot.app.screen.query_one(ReplyBox)


def has_coach_beside(pilot: Pilot[Any], wanted: bool) -> bool:
    return pilot.app.screen.query_one(CoachPanel).display == wanted


@pytest.mark.parametrize("size", SIZES)
async def test_a_reply_is_shown_and_answered_and_the_focus_stays(
    size: tuple[int, int], tmp_path: Path
) -> None:
    async with talk(tmp_path, size=size) as pilot:
        screen = chat(pilot)
        await say(pilot, "80 decision")
        turn = screen.session.path[0]
        assert bubbles(pilot) == [*turn.client, "80 decision", *turn.answer]
        assert box_of(pilot).has_focus
        assert box_of(pilot).text == ""
        await wait_until(pilot, lambda: turn.answer[-1] in visible(pilot.app))


async def test_an_empty_reply_sends_nothing_and_says_so(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        screen = chat(pilot)
        await pilot.press("space", "ctrl+j", "enter")
        await wait_until(pilot, lambda: notices(pilot))
        assert not screen.session.path


async def test_ctrl_j_breaks_the_line_and_enter_sends_all_of_it(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        screen = chat(pilot)
        await pilot.press(*"hello", "ctrl+j", *"there", "shift+enter", *"you", "enter")
        await wait_until(pilot, lambda: screen.session.path)
        assert screen.session.path[0].reply == "hello\nthere\nyou"


async def test_the_box_grows_with_the_reply_to_a_few_lines(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        low = box_of(pilot).size.height
        await write(pilot, "one\ntwo\nthree")
        await wait_until(pilot, lambda: box_of(pilot).size.height == low + 2)
        await write(pilot, "line\n" * 40)
        await wait_until(pilot, lambda: low + 2 < box_of(pilot).size.height < 12)


@pytest.mark.parametrize(
    ("reply", "shown"),
    [
        ("80 decision [bold red]now[/bold red] [/", "80 decision [bold red]now[/bold red] [/"),
        ("\x1b[31mred\x1b[0m \x07 alert", "␛[31mred␛[0m ␇ alert"),
        ("\u202eright to left", "\N{REPLACEMENT CHARACTER}right to left"),
        ("👩‍💻 שלום [link=x]y[/link] $primary", "👩‍💻 שלום [link=x]y[/link] $primary"),
    ],
)
async def test_a_reply_is_shown_as_it_was_typed_and_styles_nothing(
    reply: str, shown: str, tmp_path: Path
) -> None:
    async with talk(tmp_path, size=(100, 30)) as pilot:
        screen = chat(pilot)
        await say(pilot, reply)
        assert bubbles(pilot)[1] == shown
        assert screen.session.path[0].reply == reply


async def test_a_paste_without_measure_is_declined_and_the_draft_kept(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        await write(pilot, "my draft")
        pilot.app.post_message(events.Paste("x" * 100_000))
        await wait_until(pilot, lambda: notices(pilot))
        assert "100,008" in notices(pilot)[-1]
        assert box_of(pilot).text == "my draft"


async def test_a_draft_that_grew_too_long_is_declined_and_kept(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        screen = chat(pilot)
        box_of(pilot).load_text("x" * 100_000)
        await pilot.press("enter")
        await wait_until(pilot, lambda: notices(pilot))
        assert len(box_of(pilot).text) == 100_000
        assert not screen.session.path


async def test_where_the_reply_cannot_be_kept_the_draft_stays(tmp_path: Path) -> None:
    class Full(SqliteSessionStore):
        def add_reply(self, *_arguments: Any, **_named: Any) -> Any:
            raise StoreError("The disk is full [bold].")

    store = store_in(tmp_path)
    session = begin(store)
    store.__class__ = Full
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await chat_with(pilot, session)
        await write(pilot, "80 decision")
        await pilot.press("enter")
        await wait_until(pilot, lambda: "The disk is full [bold]." in notices(pilot))
        assert box_of(pilot).text == "80 decision"
        assert len(bubbles(pilot)) == 1


async def test_a_reply_that_was_kept_is_shown_even_where_the_ending_could_not_be(
    tmp_path: Path,
) -> None:
    class FullAtTheEnd(SqliteSessionStore):
        def end(self, *_arguments: Any, **_named: Any) -> Any:
            raise StoreError("The disk is full.")

    store = store_in(tmp_path)
    store.__class__ = FullAtTheEnd
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await chat_with(pilot, begin(store))
        for reply in GOOD:
            await say(pilot, reply)
        assert bubbles(pilot)[-1] == screen.session.path[-1].answer[-1]
        assert "The disk is full." in notices(pilot)
        await wait_until(pilot, lambda: isinstance(app.focused, EndingCard))


async def test_a_hint_names_a_missing_move_and_is_kept(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await chat_with(pilot, begin(store))
        await pilot.press("f2")
        await wait_until(pilot, lambda: "Label of decision" in visible(app))
        assert [move.id for move in screen.session.hints] == ["decision"]
        assert store.session(screen.session.id).pending_hints == ("decision",)
        await pilot.press("f2", "f2", "f2")
        await wait_until(pilot, lambda: any("No hint" in notice for notice in notices(pilot)))


async def test_the_card_names_moves_words_and_pitfalls(tmp_path: Path) -> None:
    async with talk(tmp_path, size=(140, 40)) as pilot:
        screen = chat(pilot)
        await say(pilot, "50 decision ~regret but vague !vague")
        card = screen.query_one(CoachPanel)
        await wait_until(pilot, lambda: "50" in texts_of(card))
        text = texts_of(card)
        for part in ("fair", "✓ Label of decision", "“decision”", "◐ Label of regret"):
            assert part in text
        for part in ("✗ Label of vague", "“vague”", "○ Label of late-fact", "Tip"):
            assert part in text
        assert "I have to end this." not in text
        await pilot.press("f3")
        await wait_until(pilot, lambda: "“I have to end this.”" in texts_of(card))
        await pilot.press("f3")
        await wait_until(pilot, lambda: "I have to end this." not in texts_of(card))


async def test_in_a_narrow_window_the_card_opens_over_the_conversation(tmp_path: Path) -> None:
    async with talk(tmp_path, size=(60, 20)) as pilot:
        await say(pilot, "50 decision")
        await write(pilot, "draft")
        await pilot.press("f8")
        await wait_for_screen(pilot, "CoachScreen")
        assert "“decision”" in visible(pilot.app)
        await pilot.press("escape")
        await wait_for_screen(pilot, "ChatScreen")
        await pilot.press("f3")
        await wait_for_screen(pilot, "CoachScreen")
        await wait_until(pilot, lambda: "“I have to end this.”" in visible(pilot.app))
        await pilot.press("escape")
        await wait_for_screen(pilot, "ChatScreen")
        assert box_of(pilot).text == "draft"
        assert box_of(pilot).has_focus


async def test_learn_mode_gives_the_advice_first(tmp_path: Path) -> None:
    async with talk(tmp_path, mode=Mode.LEARN) as pilot:
        await wait_until(pilot, lambda: "Say it in plain words." in visible(pilot.app))


async def test_an_exam_has_no_hints_no_points_and_no_coach(tmp_path: Path) -> None:
    async with talk(tmp_path, size=(140, 40), mode=Mode.EXAM) as pilot:
        screen = chat(pilot)
        await pilot.press("f2", "f3", "f8")
        await say(pilot, "61 decision")
        shown = visible(pilot.app)
        assert not screen.session.hints
        for word in ("fair", "Label of", "Coach", "Hint", "Example"):
            assert word not in shown


async def test_retry_takes_the_reply_back_and_offers_its_words(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        screen = chat(pilot)
        await pilot.press("f4")
        await say(pilot, "90 decision")
        await pilot.press("f4")
        await wait_until(pilot, lambda: box_of(pilot).text == "90 decision")
        assert len(bubbles(pilot)) == 1
        assert not screen.session.path
        assert screen.session.other_attempts == 1


async def test_a_conversation_that_is_over_can_be_taken_up_again(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        screen = chat(pilot)
        for reply in GOOD:
            await say(pilot, reply)
        await wait_until(pilot, lambda: isinstance(pilot.app.focused, EndingCard))
        await pilot.press("f4")
        await wait_until(pilot, lambda: box_of(pilot).text == GOOD[1])
        assert not screen.query(EndingCard)
        assert box_of(pilot).has_focus


async def test_typing_goes_to_the_reply_box_from_wherever_the_focus_is(tmp_path: Path) -> None:
    async with talk(tmp_path, size=(140, 40)) as pilot:
        screen = chat(pilot)
        await pilot.press("a", "f8")
        await wait_until(pilot, lambda: screen.query_one(CoachPanel).has_focus)
        await pilot.press("b", "c")
        await wait_until(pilot, lambda: box_of(pilot).text == "abc")
        assert box_of(pilot).has_focus


async def test_one_goes_back_to_a_turn_chosen_from_a_list(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        screen = chat(pilot)
        for reply in ("60 regret", "90 decision", "50 referral"):
            await say(pilot, reply)
        await pilot.press("f5")
        await wait_for_screen(pilot, "RewindScreen")
        await pilot.press("up", "enter")
        await wait_for_screen(pilot, "ChatScreen")
        await wait_until(pilot, lambda: "90 decision" not in bubbles(pilot))
        await wait_until(pilot, lambda: box_of(pilot).has_focus)
        assert len(screen.session.path) == 1


async def test_a_resumed_conversation_shows_what_was_said(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = begin(store)
    said = [session.submit("90 decision"), session.submit("50 referral")]
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        await chat_with(pilot, resumed(session, store))
        expected = list(said[0].client)
        for turn in said:
            expected += [turn.reply, *turn.answer]
        assert bubbles(pilot) == expected
        assert "50 · fair" in visible(app)


async def test_a_window_may_change_its_size_and_the_draft_stays(tmp_path: Path) -> None:
    async with talk(tmp_path, size=(140, 40)) as pilot:
        await say(pilot, "50 decision")
        await write(pilot, "a draft")
        for width, height in (*SIZES, (30, 8), (100, 24)):
            await pilot.resize_terminal(width, height)
            await wait_until(pilot, partial(has_coach_beside, pilot, width >= 100))
        assert box_of(pilot).text == "a draft"
        assert box_of(pilot).has_focus
        assert "a draft" in visible(pilot.app)


async def test_the_client_types_for_a_moment_and_enter_skips_it(tmp_path: Path) -> None:
    async with talk(tmp_path, animated=True) as pilot:
        screen = chat(pilot)
        await write(pilot, "90 decision")
        await pilot.press("enter")
        await wait_until(pilot, lambda: screen.query(TypingIndicator))
        answer = screen.session.path[0].answer
        assert answer[-1] not in bubbles(pilot)
        await pilot.press("enter")
        await wait_until(pilot, lambda: bubbles(pilot)[2:] == list(answer))
        assert not screen.query(TypingIndicator)
        assert len(screen.session.path) == 1


async def test_who_does_not_wait_for_the_client_loses_nothing(tmp_path: Path) -> None:
    async with talk(tmp_path, animated=True) as pilot:
        screen = chat(pilot)
        for reply in GOOD:
            await write(pilot, reply)
            await pilot.press("enter")
        await wait_until(pilot, lambda: screen.session.ending is not None)
        await pilot.press("enter")
        first, second = screen.session.path
        said = [*first.client, GOOD[0], *first.answer, GOOD[1], *second.answer]
        await wait_until(pilot, lambda: bubbles(pilot) == said)


async def test_leaving_asks_before_a_draft_is_lost(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        await write(pilot, "not sent")
        await pilot.press("escape")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("enter")
        await wait_for_screen(pilot, "ChatScreen")
        assert box_of(pilot).text == "not sent"
        await pilot.press("escape")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("right", "enter")
        await wait_for_screen(pilot, "PickerScreen")


async def test_quitting_asks_before_a_draft_is_lost(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        await write(pilot, "not sent")
        await pilot.press("f1", "ctrl+q")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("enter", "escape")
        await wait_for_screen(pilot, "ChatScreen")
        assert box_of(pilot).text == "not sent"
        await pilot.press("ctrl+q")
        await wait_for_screen(pilot, "ConfirmScreen")
        await pilot.press("right", "enter")
        await wait_until(pilot, lambda: not pilot.app.is_running)
    assert pilot.app.return_code == 0


@pytest.mark.parametrize(("draft", "presses"), [("not sent", 2), (" \n", 1)])
async def test_quitting_twice_or_without_a_draft_quits(
    draft: str, presses: int, tmp_path: Path
) -> None:
    async with talk(tmp_path) as pilot:
        await write(pilot, draft)
        await pilot.press(*["ctrl+q"] * presses)
        await wait_until(pilot, lambda: not pilot.app.is_running)


async def test_what_was_typed_when_it_ended_is_no_draft_to_ask_about(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    app = app_in(tmp_path, store=store)
    async with app.run_test(size=(80, 24)) as pilot:
        session = begin(store)
        session.submit(GOOD[0])
        await chat_with(pilot, session, animated=True)
        await write(pilot, GOOD[1])
        await pilot.press("enter", *"and", "f4")
        await wait_until(pilot, lambda: session.ending is None)
        assert box_of(pilot).text == "and"
        await write(pilot, GOOD[1])
        await pilot.press("enter", *"bye", "escape")
        await wait_for_screen(pilot, "PickerScreen")


async def test_a_message_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        await pilot.press("enter", "enter", "enter")
        await wait_until(pilot, lambda: len(notices(pilot)) == 1)
        await say(pilot, "80 decision")
        assert not notices(pilot)


async def test_page_keys_scroll_what_was_said_while_the_focus_stays(tmp_path: Path) -> None:
    async with talk(tmp_path, size=(60, 20)) as pilot:
        screen = chat(pilot)
        await say(pilot, "90 regret\n" + "and so on\n" * 30)
        conversation = screen.query_one(Conversation)
        await wait_until(pilot, lambda: 0 < conversation.scroll_y == conversation.max_scroll_y)
        await pilot.press("pageup")
        await wait_until(pilot, lambda: conversation.scroll_y < conversation.max_scroll_y)
        await pilot.press("pagedown")
        await wait_until(pilot, lambda: conversation.scroll_y == conversation.max_scroll_y)
        assert box_of(pilot).has_focus


@pytest.mark.parametrize("size", SIZES)
async def test_at_the_end_the_debrief_waits_behind_one_key(
    size: tuple[int, int], tmp_path: Path
) -> None:
    async with talk(tmp_path, size=size) as pilot:
        for reply in GOOD:
            await say(pilot, reply)
        await wait_until(pilot, lambda: "Title of good-terms" in visible(pilot.app))
        assert not box_of(pilot).display
        await pilot.press("enter")
        await wait_for_screen(pilot, "DebriefScreen")


async def test_lines_beyond_the_box_are_taken_back_and_brought_again(tmp_path: Path) -> None:
    async with talk(tmp_path) as pilot:
        box = pilot.app.screen.query_one(ReplyBox)
        await write(pilot, "1\n2\n3\n4")
        await pilot.press("ctrl+j", "ctrl+z")
        await wait_until(pilot, lambda: box.text == "1\n2\n3\n4")
        await pilot.press("ctrl+j", "5", "ctrl+z", "ctrl+z")
        box.clear()
        box.undo()
        await pilot.pause()
        box.redo()
        await wait_until(pilot, lambda: box.text == "")
        await pilot.press("h", "i")
        await wait_until(pilot, lambda: box.text == "hi")
