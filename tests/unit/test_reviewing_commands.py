"""`history`, `show`, `compare` and `delete` on the command line."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.conversations import Clock
from trainer.cli import run
from trainer.commands.history import COLUMNS, defused
from trainer.dialogue.library import Library
from trainer.practice.session import Session
from trainer.practice.start import start
from trainer.store.opening import open_store
from trainer.store.records import Mode

DECISION = "I've enjoyed our work, but we have to end our business relationship."
INSULT = "Oh stop whining, you old crook."
Run = Callable[..., str]


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command that goes well, and return what it prints."""

    def ran(*arguments: str) -> str:
        assert run(arguments) == 0
        return capsys.readouterr().out

    return ran


def held(scenario: str, *replies: str, mode: Mode = Mode.PRACTISE) -> Session:
    store = open_store().store
    dialogue = Library().open(scenario, "en")
    session = start(dialogue, store=store, mode=mode, clock=Clock(), seed=1)
    for reply in replies:
        session.submit(reply)
    return session


def finished(scenario: str) -> Session:
    session = held(scenario)
    while session.script is not None:
        session.submit(session.script.recommended.value)
    return session


def test_an_empty_history_says_how_to_begin_one(told: Run) -> None:
    assert "partways play" in told("history")
    assert json.loads(told("history", "--json")) == []
    assert told("history", "--csv").strip() == ",".join(COLUMNS)


def test_history_lists_the_newest_first_with_ending_total_and_change(told: Run) -> None:
    first, second = finished("late-payer"), finished("late-payer")
    burned = held("late-payer", INSULT, INSULT)
    rows = told("history").splitlines()[1:]
    assert [row.split()[0] for row in rows] == [burned.id, second.id, first.id]
    assert "Bridge burned" in rows[0]
    assert f"−{second.total - burned.total}" in rows[0]
    assert "±0" in rows[1]
    assert "–" in rows[2]


def test_an_open_session_is_called_open_and_has_no_total(told: Run) -> None:
    held("late-payer", DECISION)
    assert re.search(r"open +– +–", told("history"))


@pytest.mark.parametrize("width", [80, 100])
def test_in_a_terminal_each_session_of_the_history_stays_on_one_line(
    told: Run, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    finished("family-friend")
    held("late-payer", INSULT, INSULT)
    whole = told("history")
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    fitted = told("history")
    assert len(fitted.splitlines()) == 3
    assert max(map(len, fitted.splitlines())) <= width
    assert [row.split()[0] for row in fitted.splitlines()] == [
        row.split()[0] for row in whole.splitlines()
    ]
    assert max(map(len, whole.splitlines())) > 80


def test_history_is_filtered_and_cut(told: Run) -> None:
    jerk = held("jerk", DECISION, mode=Mode.EXAM)
    payers = [held("late-payer", DECISION).id for _session in range(3)]

    def listed(*options: str) -> list[str]:
        return [row["session"] for row in json.loads(told("history", "--json", *options))]

    assert listed("--scenario", "jerk") == [jerk.id]
    assert listed("--mode", "exam") == [jerk.id]
    assert listed("--limit", "2") == payers[:0:-1]
    assert listed("--since", "2999-01-01") == []
    assert len(listed("--since", "2000-01-01 10:30")) == 4


def test_a_filter_that_nothing_meets_says_so(told: Run) -> None:
    held("jerk", DECISION)
    assert "No session is like that" in told("history", "--scenario", "nobody")


def test_csv_holds_what_json_holds(told: Run) -> None:
    finished("late-payer")
    rows = list(csv.DictReader(io.StringIO(told("history", "--csv"))))
    values = json.loads(told("history", "--json"))
    assert rows == [
        {name: "" if value is None else str(value) for name, value in row.items()} for row in values
    ]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula_to_a_spreadsheet(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("value", ["late-payer", "", 12, -12, None])
def test_other_cells_stay_as_they_are(value: str | int | None) -> None:
    assert defused(value) == value


def test_show_tells_the_whole_conversation_and_what_each_point_came_from(told: Run) -> None:
    session = finished("late-payer")
    shown = told("show", session.id[:5])
    flat = " ".join(shown.split())
    for turn in session.path:
        assert " ".join(turn.reply.split()) in flat
        assert all(" ".join(line.split()) in flat for line in turn.answer)
    assert f"Total: {session.total} of 100" in shown
    sums = re.findall(r"The sum: (.*?) = (\d+)\b", flat)
    assert len(sums) == len(session.path)
    for terms, points in sums:
        assert sum(map(int, re.findall(r"[+-]\d+(?=,|$)", terms))) == int(points)


def test_show_names_the_other_attempts_and_the_branches_not_taken(told: Run) -> None:
    session = held("late-payer", DECISION)
    session.rewind(1)
    session.submit(INSULT)
    shown = told("show", "last")
    assert f"Attempt 2 of 2. Another one: partways show {session.id} --attempt 1" in shown
    assert "Attempt 1, " in shown
    assert re.search("It led to: Stung", shown)
    assert re.search("Not taken: .*The cheque is in the mail", shown)
    first = " ".join(told("show", "last", "--attempt", "1").split())
    assert f"Reply 1, The opening: {DECISION}" in first


def test_show_as_json_adds_up_to_the_total(told: Run) -> None:
    session = finished("late-payer")
    shown: dict[str, Any] = json.loads(told("show", "last", "--json"))
    (attempt,) = shown["attempts"]
    assert [turn["reply"] for turn in attempt["turns"]] == [turn.reply for turn in session.path]
    for turn in attempt["turns"]:
        assert sum(part["points"] for part in turn["parts"]) == turn["points"]
    points = [turn["points"] for turn in attempt["turns"] if turn["scored"]]
    assert attempt["total"] == int(sum(points) / len(points) + 0.5)


def test_an_exam_that_goes_on_is_shown_without_the_coach(
    told: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    exam = held("late-payer", DECISION, mode=Mode.EXAM)
    shown = told("show", "last")
    assert f"You: {DECISION}" in shown
    assert "the coach speaks at its end" in shown
    assert not any(secret in shown for secret in ("Total", "Coach", "points", "You could say"))
    (attempt,) = json.loads(told("show", "last", "--json"))["attempts"]
    (turn,) = attempt["turns"]
    assert (attempt["total"], turn["points"], list(turn["parts"])) == (None, None, [])
    other = held("late-payer", INSULT)
    assert run(["compare", exam.id, other.id]) == 2
    assert "not over yet" in capsys.readouterr().err


def test_compare_tells_points_moves_and_words(told: Run) -> None:
    first = held("late-payer", INSULT, INSULT)
    second = held("late-payer", DECISION)
    shown = told("compare", first.id, second.id)
    assert re.search(r"\+ gained – End it in plain words: B “.*end our business", shown)
    assert "+ stepped around – Insult or sarcasm: A “you old crook”" in shown
    assert "did not come by here" in shown
    values = json.loads(told("compare", first.id, second.id, "--json"))
    assert values["change"] == second.total - first.total


def test_two_attempts_of_one_session_can_be_compared(told: Run) -> None:
    session = held("late-payer", INSULT)
    session.rewind(1)
    session.submit(DECISION)
    assert f"A = {session.id}:1" in told("compare", f"{session.id}:1", "last:2")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "nothere"], "There is no session 'nothere'."),
        (["show", "last", "--attempt", "7"], "there is no attempt '7'"),
        (["compare", "last", "last:x"], "there is no attempt 'x'"),
        (["delete", "last"], "Add --yes if you mean it"),
        (["delete"], "Missing argument"),
        (["history", "--since", "soon"], "'soon' does not match"),
        (["history", "--since", "0001-01-01"], "'0001-01-01' is too far away"),
        (["history", "--limit", "0"], "0 is not in the range"),
    ],
)
def test_a_wrong_call_ends_with_2_and_says_why(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    held("late-payer", DECISION)
    assert run(arguments) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert captured.out == ""


def test_different_conversations_are_not_compared(capsys: pytest.CaptureFixture[str]) -> None:
    ids = [held("jerk", DECISION).id, held("late-payer", DECISION).id]
    assert run(["compare", *ids]) == 2
    assert "compare two of one" in capsys.readouterr().err


def test_an_attempt_is_not_compared_with_itself(capsys: pytest.CaptureFixture[str]) -> None:
    session = held("jerk", DECISION)
    assert run(["compare", "last", session.id]) == 2
    assert f"Both sides are {session.id}." in capsys.readouterr().err


def test_delete_is_for_good_and_for_those_that_were_named(told: Run) -> None:
    kept, first, second = (held("jerk", DECISION).id for _session in range(3))
    assert "2 sessions deleted." in told("delete", first, second, second, "--yes")
    assert [row["session"] for row in json.loads(told("history", "--json"))] == [kept]


def test_nothing_is_deleted_where_one_of_the_sessions_is_not_there(
    capsys: pytest.CaptureFixture[str],
) -> None:
    session = held("jerk", DECISION)
    assert run(["delete", session.id, "nothere", "--yes"]) == 2
    capsys.readouterr()
    assert run(["show", session.id]) == 0


def test_a_session_that_cannot_be_read_is_named_and_can_be_deleted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    damaged, sound = held("jerk", DECISION), held("jerk", DECISION)
    with open_store().store.database.transaction() as connection:
        connection.execute("UPDATE sessions SET mode = 'odd' WHERE id = ?", (damaged.id,))
    assert run(["history"]) == 2
    assert f"partways delete {damaged.id}" in capsys.readouterr().err
    assert run(["delete", damaged.id, "--yes"]) == 0
    assert run(["history"]) == 0
    assert sound.id in capsys.readouterr().out


def test_delete_asks_at_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    session = held("jerk", DECISION)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    answers = iter([False, True])
    asked = []

    def confirm(question: str, **_options: object) -> bool:
        asked.append(question)
        return next(answers)

    monkeypatch.setattr("click.confirm", confirm)
    assert run(["delete", "last"]) == 1
    assert run(["delete", "last"]) == 0
    assert all(session.id in question for question in asked)
    assert "No conversation yet" in (run(["history"]), capsys.readouterr().out)[1]
