"""From a contested verdict to a patch, and from the patched script to new scores."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.conversations import Clock
from trainer.cli import run
from trainer.dialogue.library import BUNDLED, Library
from trainer.folders import open_library, user_dialogues
from trainer.practice.session import Session
from trainer.practice.start import start
from trainer.store.disputes import DisputeKind, Words, dispute, disputes
from trainer.store.opening import open_store
from trainer.store.records import Mode
from trainer.store.rescoring import rescored
from trainer.store.sessions import SqliteSessionStore

REPLY = "Ray, thanks for the fun. From May on somebody else is going to hoist your sails."
WORDS = "From May on somebody else is going to hoist your sails"
TWISTED = "This is my notice board, Ray."


@pytest.fixture
def store() -> SqliteSessionStore:
    return open_store().store


def said(store: SqliteSessionStore, *replies: str, scenario: str = "late-payer") -> Session:
    dialogue = open_library().open(scenario, "en")
    session = start(dialogue, store=store, mode=Mode.PRACTISE, clock=Clock(), seed=1)
    for reply in replies:
        session.submit(reply)
    return session


def contested(store: SqliteSessionStore, session: Session, target: str = "decision") -> None:
    """Say that the words of the last reply make a move."""
    turn = session.path[-1]
    start = turn.reply.find(WORDS)
    words = Words(WORDS, start, start + len(WORDS)) if start >= 0 else None
    dispute(
        store.database,
        turn.id,
        DisputeKind.MOVE,
        target,
        should_count=True,
        words=words,
        at=Clock()(),
    )


def own_copy(scenario: str = "late-payer") -> Path:
    """Return a copy of a bundled script among the user's own ones."""
    import os

    path = user_dialogues(os.environ) / "en" / f"{scenario}.yaml"
    path.parent.mkdir(parents=True)
    shutil.copy(BUNDLED / "en" / path.name, path)
    return path


def patched(patch: str, folder: Path) -> None:
    command = [shutil.which("patch") or "patch", "-p1", "--silent", "-d", str(folder)]
    subprocess.run(command, input=patch.encode(), check=True, capture_output=True)


def asked(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> tuple[str, str]:
    capsys.readouterr()
    assert run(list(arguments)) == code
    captured = capsys.readouterr()
    return captured.out, captured.err


@pytest.mark.skipif(shutil.which("patch") is None, reason="patch is not installed")
def test_from_a_dispute_to_a_new_score_with_the_old_one_beside_it(
    store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    path = own_copy()
    session = said(store, REPLY)
    contested(store, session)
    before = session.path[0].judgement

    patch, told = asked(capsys, "disputes", "--patch")
    assert "decision" not in {finding.id for finding in before.made}
    assert "End it in plain words: counts" in told
    assert "partways check finds nothing new in it." in told
    old = path.read_bytes()
    patched(patch, path.parents[1])
    assert path.read_bytes() != old
    assert asked(capsys, "check", "late-payer", "--strict")[0] == ""

    out, _err = asked(capsys, "rescore", session.id)
    assert "now: End it in plain words" in out
    (later,) = rescored(store.database, session.id).values()
    assert later.judgement.score > before.score
    (turn,) = store.turns(session.id)
    assert turn.outcome is not None
    assert turn.outcome.judgement == before

    assert asked(capsys, "disputes", "--patch")[0] == ""
    assert "nothing changes" in asked(capsys, "rescore", "--all")[1]


def test_the_patch_for_a_bundled_script_fits_the_project_and_tells_how_to_make_a_copy(
    store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    contested(store, said(store, REPLY))
    patch, told = asked(capsys, "disputes", "--patch")
    assert patch.startswith(
        "--- a/dialogues/en/late-payer.yaml\n+++ b/dialogues/en/late-payer.yaml"
    )
    assert f"patch -p1 -d {BUNDLED.parent}" in told
    assert "came with the program" in told
    added = [line for line in patch.splitlines()[2:] if line.startswith("+")]
    assert added[0].strip("+ ") == f"- {WORDS}"
    assert not [line for line in patch.splitlines()[2:] if line.startswith("-")]


def test_what_check_will_find_is_told_and_makes_the_command_end_with_1(
    store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    session = said(store, TWISTED)
    contested(store, session, target="late-fact")
    patch, told = asked(capsys, "disputes", "--patch", code=1)
    assert "moves: [late-fact]" in patch
    assert "for want of words that say it" in told
    assert "error[sample-move]" in told


def test_disputes_are_listed_for_people_and_for_programs(
    store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    session = said(store, REPLY)
    contested(store, session)
    out, _err = asked(capsys, "disputes")
    assert "late-payer · opening" in out
    assert "should count: End it in plain words" in out
    assert f"“{WORDS}”" in out
    (row,) = json.loads(asked(capsys, "disputes", "--json")[0])
    start = REPLY.find(WORDS)
    assert row | {"id": 1, "at": ""} == {
        "id": 1,
        "state": "open",
        "session": session.id,
        "scenario": "late-payer",
        "language": "en",
        "turn": "opening",
        "kind": "move",
        "target": "decision",
        "label": "End it in plain words",
        "should_count": True,
        "words": WORDS,
        "start": start,
        "end": start + len(WORDS),
        "reply": REPLY,
        "at": "",
    }


@pytest.mark.parametrize(("verb", "state"), [("accept", "accepted"), ("drop", "dropped")])
def test_a_settled_dispute_leaves_the_list(
    verb: str, state: str, store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    contested(store, said(store, REPLY))
    number = str(disputes(store.database)[0].id)
    asked(capsys, "disputes", verb, number)
    assert json.loads(asked(capsys, "disputes", "--json")[0]) == []
    (row,) = json.loads(asked(capsys, "disputes", "--json", "--all")[0])
    assert row["state"] == state
    patch, _told = asked(capsys, "disputes", "--patch")
    assert bool(patch) is (verb == "accept")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["disputes", "accept", "7"], "There is no dispute 7: no verdict is disputed."),
        (["disputes", "drop", "x"], "'x' is not a valid integer"),
        (["disputes", "accept"], "Missing argument"),
        (["disputes", "--patch", "--json"], "do not go together"),
        (["rescore"], "Name the sessions"),
        (["rescore", "last", "--all"], "Name the sessions"),
        (["rescore", "zzz"], "There is no session"),
    ],
)
def test_a_wrong_call_says_what_is_wrong(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out, err = asked(capsys, *arguments, code=2)
    assert told in err
    assert out == ""


def test_nothing_disputed_is_said_and_fine(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["disputes"], ["disputes", "--patch"]):
        out, err = asked(capsys, *arguments)
        assert (out, err) == ("", "No verdict is disputed.\n")


def test_scripts_in_different_folders_are_patched_one_at_a_time(
    store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    own_copy("jerk")
    contested(store, said(store, REPLY))
    contested(store, said(store, REPLY, scenario="jerk"))
    _out, err = asked(capsys, "disputes", "--patch", code=2)
    assert "--scenario: jerk, late-payer" in err
    patch, _err = asked(capsys, "disputes", "--patch", "--scenario", "late-payer")
    assert patch.count("+++ ") == 1


def test_a_dispute_about_a_script_that_is_gone_is_told_and_passed_over(
    store: SqliteSessionStore,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = own_copy()
    text = path.read_text("utf-8").replace("id: late-payer", "id: gone")
    path.with_name("gone.yaml").write_text(text, "utf-8")
    session = said(store, REPLY, scenario="gone")
    contested(store, session)
    path.with_name("gone.yaml").unlink()
    patch, told = asked(capsys, "disputes", "--patch")
    assert patch == ""
    assert "no conversation `gone`" in told
    assert "its script is gone" in asked(capsys, "rescore", session.id)[0]


def values(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    return json.loads(asked(capsys, *arguments)[0])


def test_rescoring_as_json_tells_every_reply_that_was_judged_anew(
    store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    path = own_copy()
    session = said(store, REPLY)
    text = path.read_text("utf-8").replace("this is my notice, Ray", WORDS)
    path.write_text(text, "utf-8")
    (result,) = values(capsys, "rescore", "last", "--json")
    (reply,) = result["replies"]
    assert (result["session"], result["judged"], result["lost"]) == (session.id, 1, 0)
    assert reply["gained"] == ["decision"]
    assert reply["after"] > reply["before"]
    (again,) = values(capsys, "rescore", "last", "--json")
    assert again["replies"] == []


def test_the_library_stays_as_it_was() -> None:
    assert Library().path_of("late-payer", "en").is_relative_to(BUNDLED)
