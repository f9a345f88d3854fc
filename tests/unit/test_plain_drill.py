"""Drills and progress on the command line."""

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from trainer.cli import run
from trainer.dialogue.library import Library

Drill = Callable[..., str]


@pytest.fixture
def drill(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Drill:
    """Return what types lines into a drill with the late payer and gives what it prints."""

    def drilled(*lines: str, arguments: tuple[str, ...] = ()) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        assert run(["drill", "late-payer", "--plain", "--seed", "3", *arguments]) == 0
        return capsys.readouterr().out

    return drilled


def events(told: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in told.splitlines()]


def recommended(turn: str) -> str:
    text = Library().open("late-payer", "en").turns[turn].recommended.value
    return " ".join(text.split())


def test_a_turn_is_drilled_until_it_holds(drill: Drill) -> None:
    first = events(drill(arguments=("--json",)))[1]
    told = drill("hm", recommended(first["turn"]))
    assert "Once more: say it anew, or /skip." in told
    assert "It holds." in told
    assert "\n2. The late payer, " in told
    assert "held after 2 replies; comes again" in told


def test_hints_and_the_example_can_be_asked_for_and_a_turn_skipped(drill: Drill) -> None:
    told = drill("/hint", "/line", "/skip", "/help")
    assert "Hint: " in told
    assert "You could say: " in told
    assert "\n2. " in told
    assert "/skip      leaves this turn for another day" in told


def test_what_cannot_be_done_is_told_and_the_drill_goes_on(drill: Drill) -> None:
    told = drill("/foo", "/retry", "/rewind 1", "", "hm")
    assert "There is no command /foo." in told
    assert told.count("Just say it again") == 2
    assert "Once more" in told


def test_leaving_ends_the_drill_with_its_summary(drill: Drill) -> None:
    told = drill("hm", "/leave", "never read")
    assert "1 turn in less than a minute: 1 not yet." in told
    assert "never read" not in told


def test_the_events_of_a_drill_are_json_lines(drill: Drill) -> None:
    told = events(drill("/hint", "hm", "/line", arguments=("--json",)))
    names = ["drill", "client", "hint", "reply", "recommended", "summary"]
    assert [event["event"] for event in told] == names
    client, reply, summary = told[1], told[3], told[-1]
    assert client["reason"] == "new"
    assert (reply["tries"], reply["holds"], reply["rating"]) == (1, False, 1)
    (turn,) = summary["turns"]
    assert (turn["turn"], turn["held"], turn["tries"], turn["hints"]) == (
        client["turn"],
        False,
        1,
        1,
    )


def test_time_that_is_up_ends_the_drill_at_the_end_of_the_turn(drill: Drill) -> None:
    told = events(drill("hm", "/skip", "hm", arguments=("--json", "--minutes", "1e-9")))
    assert [event["event"] for event in told] == ["drill", "client", "reply", "summary"]


def test_what_did_not_hold_is_the_first_turn_of_the_next_drill(drill: Drill) -> None:
    before = events(drill("hm", arguments=("--json",)))
    after = events(drill(arguments=("--json", "--seed", "99")))
    assert (after[1]["turn"], after[1]["reason"]) == (before[1]["turn"], "weak")


def test_progress_is_told_as_text_and_as_json(
    drill: Drill, capsys: pytest.CaptureFixture[str]
) -> None:
    drill("I would rather not talk about it, please leave me alone with your invoices.")
    assert run(["progress"]) == 0
    assert "From 1 scored reply, 1 in drills." in capsys.readouterr().out
    assert run(["progress", "late-payer", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["replies"], told["drilled"]) == (1, 1)
    assert {item["share"] for item in told["progress"]} == {None}
    assert run(["progress", "diva", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["replies"] == 0


def test_progress_before_the_first_reply_shows_the_way(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["progress"]) == 0
    assert "Nothing to look back on yet" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["drill", "nobody", "--plain"],
        ["drill", "--minutes", "0"],
        ["drill", "--minutes", "-3"],
        ["drill", "--json"],
        ["progress", "nobody"],
        ["drill", "--lang", "xx", "--plain"],
    ],
)
def test_what_cannot_be_drilled_is_refused_with_a_word(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().err.startswith("partways: ")
