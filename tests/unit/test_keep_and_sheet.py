"""`partways keep` and `partways sheet`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from trainer.cli import run
from trainer.dialogue.library import BUNDLED, Library
from trainer.practice.profiles import keep_profile
from trainer.practice.start import start
from trainer.store.keepers import keepers
from trainer.store.opening import now, open_store
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore

FILLABLE = Path(__file__).parents[1] / "data" / "fillable.yaml"
LINE = "I'm sorry, Ray, but we have to end our business relationship here."


@pytest.fixture
def store() -> SqliteSessionStore:
    return open_store().store


@pytest.fixture
def session_id(store: SqliteSessionStore) -> str:
    dialogue = Library().open("late-payer", "en")
    session = start(dialogue, store=store, mode=Mode.LEARN, clock=now, seed=1)
    session.submit(LINE)
    return session.id


def kept(store: SqliteSessionStore) -> list[str]:
    found = keepers(store.database, language="en", scenario="late-payer")
    return [keeper.reply for keeper in found]


def test_a_reply_is_kept_by_its_number_and_let_go_of(
    store: SqliteSessionStore, session_id: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["keep", session_id[:5], "1"]) == 0
    assert kept(store) == [LINE]
    out = capsys.readouterr().out
    assert LINE in out
    assert "partways sheet late-payer" in out
    assert run(["keep", "last", "1", "--undo"]) == 0
    assert kept(store) == []


@pytest.mark.parametrize("number", ["0", "2", "99999999999999999999"])
def test_a_reply_that_is_not_there_is_told(
    store: SqliteSessionStore,
    session_id: str,
    number: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["keep", session_id, number]) == 2
    error = capsys.readouterr().err
    assert f"There is no reply {number}; {session_id} has 1." in error
    assert kept(store) == []


@pytest.mark.parametrize("arguments", [["keep", "nope", "1"], ["keep", "last", "one"], ["sheet"]])
def test_what_makes_no_sense_is_refused(arguments: list[str], session_id: str) -> None:
    assert run(arguments) == 2


def test_a_line_that_was_kept_stands_on_the_sheet(
    session_id: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["keep", session_id, "1"])
    capsys.readouterr()
    assert run(["sheet", "late-payer"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert f"★ Yours, kept: {LINE}" in told
    for title in ("What to say", "How they may react", "What not to say", "Keep in mind"):
        assert title in told


@pytest.mark.parametrize(
    ("arguments", "beginning"),
    [
        ([], "The late payer\nFor the real"),
        (["--format", "md"], "# The late payer\n"),
        (["--format", "html"], "<!doctype html>"),
    ],
)
def test_a_sheet_comes_in_three_forms(
    arguments: list[str], beginning: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["sheet", "late-payer", *arguments]) == 0
    assert capsys.readouterr().out.startswith(beginning)


@pytest.mark.parametrize(
    ("name", "beginning"), [("a.md", "# The"), ("a.HTML", "<!doctype"), ("a.txt", "The late")]
)
def test_the_ending_of_a_file_tells_the_form(tmp_path: Path, name: str, beginning: str) -> None:
    assert run(["sheet", "late-payer", "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_text("utf-8").startswith(beginning)


def test_a_file_is_overwritten_only_by_force(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sheet.md"
    file.write_text("mine")
    assert run(["sheet", "late-payer", "-o", str(file)]) == 2
    assert file.read_text() == "mine"
    assert "--force" in capsys.readouterr().err
    assert run(["sheet", "late-payer", "-o", str(file), "--force"]) == 0
    assert file.read_text("utf-8").startswith("# The late payer")


def test_an_unknown_scenario_is_told_with_those_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["sheet", "late-prayer"]) == 2
    assert "late-payer" in capsys.readouterr().err


def test_the_sheet_is_filled_with_the_profile_that_is_named_or_was_used_last(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], store: SqliteSessionStore
) -> None:
    shutil.copy(FILLABLE, tmp_path)
    header = Library((BUNDLED, tmp_path)).open("fillable", "en").header
    for name in ("Xandra", "Yolanda"):
        keep_profile(header, f"for {name}", {"first": name}, store.database, at=now())
    sheet = ["sheet", "fillable", "--dialogues", str(tmp_path)]
    assert run(sheet) == 0
    assert "End it with Yolanda" in capsys.readouterr().out
    assert run([*sheet, "--profile", "for Xandra"]) == 0
    assert "End it with Xandra" in capsys.readouterr().out
    assert run([*sheet, "--profile", "for nobody"]) == 2
