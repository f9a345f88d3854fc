import io
import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer import __version__
from trainer.cli import run
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue

OPEN = Library.open
DECISION = "I've enjoyed our work, but we have to end our business relationship."


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"partways, version {__version__}\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(command in told for command in ("play", "list", "score", "evaluate"))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["score", "late-payr", "opening", "x"], "did you mean `late-payer`?"),
        (["score", "late-payer", "openin", "x"], "did you mean `opening`?"),
        (["play", "dive", "--plain"], "did you mean `diva`?"),
        (["grahp"], "Did you mean 'graph'"),
        (["play", "--json"], "--json goes with --plain"),
        (["play", "--mode", "hard"], "'learn', 'practise', 'exam'"),
        (["list", "--lang", "xx"], "no conversations in the language `xx`; there are: en"),
        (["play", "--resume"], "No open conversation to resume"),
        (["play", "dive", "--resume"], "did you mean `diva`?"),
        (["play", "--lang", "xx"], "no conversations in the language `xx`; there are: en"),
        (["play", "--resume", "--mode", "exam"], "keeps its mode"),
        (["play", "--resume", "--seed", "1"], "keeps its mode and its seed"),
    ],
)
def test_a_wrong_call_ends_with_2_and_says_what_was_meant(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    captured = capsys.readouterr()
    assert told in captured.err
    assert captured.out == ""


def test_list_shows_the_four_clients(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["id"] for row in rows] == ["diva", "family-friend", "jerk", "late-payer"]
    assert all(row["error"] is None and row["best"] is None for row in rows)

    assert run(["list"]) == 0
    table = capsys.readouterr().out
    assert all(row["title"] in table and row["client"] in table for row in rows)


def test_score_tells_moves_pitfalls_and_the_branch(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["score", "late-payer", "opening", DECISION, "--json"]) == 0
    judged = json.loads(capsys.readouterr().out)
    decision = next(move for move in judged["moves"] if move["id"] == "decision")
    assert decision["made"]
    assert decision["credit"] == 1
    assert DECISION[decision["start"] : decision["end"]] in DECISION
    assert decision["phrase"]
    assert judged["understood"]
    assert judged["score"] == sum(part["points"] for part in judged["parts"])
    assert {"id", "hit", "start", "end", "phrase"} <= judged["pitfalls"][0].keys()
    assert judged["next"]


def test_score_reads_the_reply_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["score", "late-payer", "opening", DECISION, "--json"]) == 0
    from_argument = capsys.readouterr().out
    stream = io.TextIOWrapper(io.BytesIO(f"{DECISION}\n".encode()))
    monkeypatch.setattr("sys.stdin", stream)
    assert run(["score", "late-payer", "opening", "--json"]) == 0
    assert capsys.readouterr().out == from_argument


def test_a_reply_that_makes_no_sense_stays_at_its_turn(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["score", "diva", "opening", "purple lamps seven", "--json"]) == 0
    judged = json.loads(capsys.readouterr().out)
    assert (judged["understood"], judged["score"], judged["next"]) == (False, 0, "opening")


def test_the_sum_in_words_ends_at_the_score(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["score", "late-payer", "opening", DECISION]) == 0
    lines = capsys.readouterr().out.splitlines()
    score = int(lines[0].split()[0])
    first = lines.index("The sum:") + 1
    assert score == sum(int(line.split()[0]) for line in lines[first:-1])
    assert lines[-1].startswith("The script goes to: ")


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n", id="blank"),
        pytest.param("\x1b[31mred\x1b[0m", id="escape sequence"),
        pytest.param("[bold]x[/bold]", id="markup"),
        pytest.param("אין ברירה", id="right to left"),
        pytest.param("🤝" * 50, id="emoji"),
        pytest.param("a" * 100_000, id="huge"),
    ],
)
def test_no_reply_upsets_the_judge_or_the_terminal(
    reply: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["score", "jerk", "opening", reply]) == 0
    assert "\x1b" not in capsys.readouterr().out


@lru_cache
def jerk() -> Dialogue:
    return OPEN(Library(), "jerk", "en")


@given(st.text(max_size=300))
def test_any_text_can_be_scored(reply: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Library, "open", lambda *_: jerk())
        assert run(["score", "jerk", "opening", "--json", "--", reply]) == 0


@pytest.mark.parametrize(
    "arguments", [["list"], ["score", "late-payer", "opening"], ["play", "late-payer"]]
)
def test_closed_standard_streams_are_an_empty_input_and_a_bin(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", None)
    assert run(arguments) == 0


@pytest.mark.parametrize("arguments", [["list"], ["play", "late-payer", "--plain"]])
def test_a_reader_that_goes_away_is_no_error(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stdout", stream)
        assert run(arguments) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_output_that_cannot_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stdout", stream)
        assert run(["list"]) == 2
    assert "No space left on device" in capsys.readouterr().err


def labelled(folder: Path, **changes: Any) -> Path:
    path = folder / "replies.jsonl"
    sample = {
        "id": "a",
        "scenario": "late-payer",
        "turn": "opening",
        "lang": "en",
        "reply": DECISION,
        "grade": 2,
        "moves": ["appreciation", "decision"],
        "pitfalls": ["chasing"],
        "kind": "plain",
    }
    rows = [{**sample, **changes}, {**sample, "id": "b", "grade": 0, "reply": "Hm.", "moves": []}]
    path.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    return path


def test_evaluate_prints_figures_and_names_the_misses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evaluate", str(labelled(tmp_path)), "--errors"]) == 0
    told = capsys.readouterr().out
    assert "turn late-payer opening" in told
    assert "token_set_ratio" in told
    assert "pitfall missed: chasing" in told


def test_evaluate_tells_what_changed_since_an_earlier_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evaluate", str(labelled(tmp_path)), "--json"]) == 0
    old = tmp_path / "old.json"
    old.write_text(capsys.readouterr().out, "utf-8")
    changed = labelled(tmp_path, reply="I've enjoyed our work.")
    assert run(["evaluate", str(changed), "--compare", str(old)]) == 0
    assert "−decision" in capsys.readouterr().out


def test_json_holds_for_any_encoding_of_the_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evaluate", str(labelled(tmp_path, id="é\ud800🤝")), "--json"]) == 0
    told = capsys.readouterr().out
    assert told.isascii()
    assert json.loads(told)["replies"][0]["id"] == "é\ud800🤝"


@pytest.mark.parametrize(
    ("changes", "code", "told"),
    [
        ({"turn": "openin"}, 2, "did you mean `opening`?"),
        ({"scenario": "dive"}, 2, "did you mean `diva`?"),
        ({"grade": 7}, 1, "“grade” must be 0, 1, 2 or 3"),
    ],
)
def test_evaluate_says_what_is_wrong_with_its_file(
    changes: dict[str, Any],
    code: int,
    told: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["evaluate", str(labelled(tmp_path, **changes))]) == code
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        "{",
        '{"groups": {"all": {}}, "replies": [{"id": "a", "score": 1, "moves": 5, "pitfalls": []}]}',
    ],
)
def test_a_file_to_compare_with_must_be_an_evaluation(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "old.json"
    old.write_text(content, "utf-8")
    assert run(["evaluate", str(labelled(tmp_path)), "--compare", str(old)]) == 2
    assert "is not what `partways evaluate --json` writes" in capsys.readouterr().err
