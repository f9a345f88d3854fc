import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.cli import run
from trainer.plain.text_lines import TextOutput
from trainer.plain.typed import Command, Typed, parse, typed

GOOD = (
    "I have enjoyed working with you, Ray, but your payments keep coming late while we delivered "
    "on time, my studio cannot run like that, and so unfortunately we have to part ways."
)
CAVING = "All right, you win, let's carry on as before, I take it all back."

Play = Callable[..., str]


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Play:
    """Return what types lines into plain mode and gives what it prints."""

    def played(*lines: str, arguments: tuple[str, ...] = ("late-payer",)) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        seed = [] if "--resume" in arguments else ["--seed", "3"]
        assert run(["play", *arguments, "--plain", *seed]) == 0
        return capsys.readouterr().out

    return played


def events(told: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in told.splitlines()]


def test_a_reply_is_answered_judged_and_quoted(play: Play) -> None:
    told = play(GOOD)
    assert "You: I have enjoyed" in told
    assert "Coach: " in told
    assert "“unfortunately”" in told


def test_a_person_at_a_terminal_is_told_whose_turn_it_is() -> None:
    at_a_terminal, in_a_pipe = io.StringIO(), io.StringIO()
    TextOutput(at_a_terminal, echo=False).waits()
    TextOutput(in_a_pipe, echo=True).waits()
    assert (at_a_terminal.getvalue(), in_a_pipe.getvalue()) == ("You: ", "")


def test_at_the_end_of_input_the_way_to_resume_is_told_and_works(play: Play) -> None:
    assert "partways play late-payer --plain --resume" in play(GOOD)
    again = play(arguments=("late-payer", "--resume"))
    assert "You go on where you left off." in again
    assert "You: I have enjoyed" in again
    assert "Your goal: " in again
    assert "/help" in again


def test_leaving_keeps_the_rest_of_the_input_unread(play: Play) -> None:
    told = play(GOOD, "/leave", CAVING)
    assert "Your conversation is kept" in told
    assert told.count("Coach:") == 1


def test_nothing_is_kept_where_nothing_was_said(play: Play) -> None:
    assert "is kept" not in play("/leave")


def test_an_open_conversation_is_offered_at_the_next_start(play: Play) -> None:
    assert "An earlier conversation" not in play(GOOD)
    assert "An earlier conversation" in play(GOOD)
    assert events(play(arguments=("late-payer", "--json")))[0] == {
        "event": "open",
        "resume": "partways play late-payer --plain --resume",
    }
    assert "An earlier conversation" not in play(arguments=("diva",))


def test_a_hint_names_the_heart_of_the_turn_first(play: Play) -> None:
    assert "Hint: End it in plain words." in play("/hint")


def test_the_debrief_tells_which_hints_were_asked_for(play: Play) -> None:
    lines = ["/hint", *[CAVING] * 12]
    assert "Hints before it: End it in plain words" in play(*lines)
    debrief = events(play(*lines, arguments=("late-payer", "--json")))[-1]
    assert debrief["turns"][0]["hints"] == ["decision"]
    assert debrief["turns"][1]["hints"] == []


def test_the_recommended_line_is_shown_on_demand(play: Play) -> None:
    assert "You could say: " in play("/line")


def test_a_reply_can_be_taken_back(play: Play) -> None:
    opening = events(play("/leave", arguments=("late-payer", "--json")))[-1]
    told = events(play(GOOD, "/retry", arguments=("late-payer", "--json")))
    assert opening["event"] == "client"
    assert told[-2:] == [{"event": "back", "number": 1}, opening]


def test_rewind_goes_back_to_a_numbered_reply_and_refuses_others(play: Play) -> None:
    told = play(GOOD, "/rewind 9", "/rewind one", "/rewind", f"/rewind {'9' * 5000}", "/rewind 1")
    assert "There is no reply 9 to go back to; so far you have given 1." in told
    assert told.count("Which reply?") == 3
    assert "You are back before your reply 1." in told
    assert told.count("You wanted to talk?") + told.count("You said you wanted a word.") == 2


def test_an_unknown_command_is_told_and_not_sent(play: Play) -> None:
    told = play("/hnit")
    assert "There is no command /hnit." in told
    assert "Coach:" not in told


def test_learn_mode_gives_the_advice_first_and_exam_mode_is_quiet(play: Play) -> None:
    assert "Advice: " in play(arguments=("late-payer", "--mode", "learn"))
    told = play(GOOD, arguments=("late-payer", "--mode", "exam"))
    assert "Coach:" not in told
    (reply,) = (
        event
        for event in events(play(GOOD, arguments=("late-payer", "--json", "--mode", "exam")))
        if event["event"] == "reply"
    )
    assert reply["judgement"] is None


@pytest.mark.parametrize("command", ["/hint", "/line"])
def test_the_coach_gives_no_help_in_an_exam(command: str, play: Play) -> None:
    told = play(command, arguments=("late-payer", "--mode", "exam"))
    assert "In exam mode the coach speaks at the end." in told
    assert "Hint:" not in told
    assert "You could say:" not in told


def test_an_interrupt_keeps_the_conversation_and_tells_the_way_to_resume(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_stream: object) -> Iterator[Typed]:
        yield Typed(GOOD)
        raise KeyboardInterrupt

    monkeypatch.setattr("trainer.plain.typed.typed", interrupted)
    assert run(["play", "late-payer", "--plain"]) == 130
    assert "partways play late-payer --plain --resume" in capsys.readouterr().out


def test_a_conversation_that_ends_is_debriefed(play: Play) -> None:
    lines = [CAVING] * 12
    last = events(play(*lines, arguments=("late-payer", "--json")))[-1]
    assert last["event"] == "debrief"
    assert last["kind"] == "caved-in"
    for turn in last["turns"]:
        judgement = turn["judgement"]
        assert judgement["score"] == sum(part["points"] for part in judgement["parts"])
    told = play("purple lamps seven", *lines)
    assert "How it ended: " in told
    assert " +0" not in told


def test_a_scenario_can_be_chosen_by_its_number(play: Play) -> None:
    told = play("9", "9" * 5000, "2", arguments=())
    assert "2. The family friend" in told
    assert "Pete" in told


def test_without_a_choice_nothing_begins(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run(["play", "--plain"]) == 0
    assert "No conversation was chosen" in capsys.readouterr().out


def test_plain_mode_is_chosen_where_there_is_no_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run(["play", "jerk"]) == 0
    assert "Gordon Hale" in capsys.readouterr().out


def test_control_characters_never_reach_the_terminal(play: Play) -> None:
    told = play("\x1b[31mYou are\x07 late\x1b[0m [bold]now[/bold]")
    assert "\x1b" not in told
    assert "\x07" not in told
    assert "[bold]now[/bold]" in told


def test_a_line_is_carried_on_by_a_backslash() -> None:
    assert list(typed(io.StringIO("one \\\ntwo\n/hint\n"))) == [
        Typed("one \ntwo"),
        Typed("", Command.HINT, is_command=True),
    ]


def test_a_space_makes_a_reply_of_a_line_with_a_slash() -> None:
    assert parse(" /hint") == Typed(" /hint")


@given(st.lists(st.text(max_size=40), max_size=6))
def test_any_lines_can_be_typed(lines: list[str]) -> None:
    stream = io.StringIO("\n".join(lines))
    assert all(isinstance(item, Typed) for item in typed(stream))


# ---------------------------------------------------------------- rating oneself

EXAM = ("jerk", "--mode", "exam")
LIES = "You are a crook and a liar, get lost."


def test_after_an_exam_one_rates_oneself_before_the_score_is_told(play: Play) -> None:
    told = play(LIES, LIES, "4", arguments=EXAM)
    assert told.index("how did each of your replies do?") < told.index("Total: ")
    assert "1 fails, 2 thin, 3 halfway, 4 good, 5 spot on" in told
    assert "you gave it 70, good; it scored 0." in told


def test_a_rating_can_be_left_out_and_anything_else_is_asked_for_again(play: Play) -> None:
    told = play(LIES, LIES, "seven", "", "3", arguments=EXAM)
    assert "A number from 1 to 5, please" in told
    assert "Reply 1: you gave it" not in told
    assert "Reply 2: you gave it 50, halfway" in told


@pytest.mark.parametrize("rest", [(), ("/skip", "5", "5")])
def test_all_ratings_can_be_skipped_and_the_end_of_input_skips_them(
    play: Play, rest: tuple[str, ...]
) -> None:
    told = play(LIES, LIES, *rest, arguments=EXAM)
    assert "Total: " in told
    assert "you gave it" not in told


def test_ratings_are_events_of_their_own(play: Play) -> None:
    told = events(play(LIES, LIES, "5", arguments=(*EXAM, "--json")))
    names = [event["event"] for event in told]
    assert names.index("rate") < names.index("debrief") < names.index("self-rating")
    assert told[-1]["replies"] == [{"number": 1, "given": 90, "scored": 0}]
    assert told[-1]["close"] is None
