"""From a contested verdict to a patch, and from the patched script to new scores."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conversations import Clock
from trainer.cli import run
from trainer.dialogue.filling import filled
from trainer.dialogue.library import BUNDLED
from trainer.folders import open_library, user_dialogues
from trainer.practice.session import Session
from trainer.practice.start import start
from trainer.store.disputes import DisputeKind, Words, dispute, disputes
from trainer.store.opening import open_store
from trainer.store.records import Mode
from trainer.store.rescoring import rescored
from trainer.store.sessions import SqliteSessionStore

DATA = Path(__file__).parents[1] / "data" / "dialogues" / "en"
REPLY = "Sam, thanks for everything. From May on somebody else paints your boards."
WORDS = "From May on somebody else paints your boards"
FOOL = "You make a fool of me."


@pytest.fixture
def folder() -> Path:
    """Return the user's own folder, with a small script in it and its shared parts."""
    folder = user_dialogues(os.environ)
    shutil.copytree(DATA, folder / "en")
    return folder


@pytest.fixture
def store(folder: Path) -> SqliteSessionStore:
    return open_store().store


def said(store: SqliteSessionStore, *replies: str, scenario: str = "small") -> Session:
    dialogue = open_library().open(scenario, "en")
    session = start(dialogue, store=store, mode=Mode.PRACTISE, clock=Clock(), seed=1)
    for reply in replies:
        session.submit(reply)
    return session


def contested(
    store: SqliteSessionStore,
    session: Session,
    target: str = "decision",
    kind: DisputeKind = DisputeKind.MOVE,
) -> None:
    """Say that the last reply makes a move, or does not fall into a pitfall."""
    turn = session.path[-1]
    start = turn.reply.find(WORDS)
    words = Words(WORDS, start, start + len(WORDS)) if start >= 0 else None
    dispute(
        store.database,
        turn.id,
        kind,
        target,
        should_count=kind is DisputeKind.MOVE,
        words=words,
        at=Clock()(),
    )


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
    folder: Path, store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    session = said(store, REPLY)
    contested(store, session)
    before = session.path[0].judgement
    assert "decision" not in {finding.id for finding in before.made}

    patch, told = asked(capsys, "disputes", "--patch")
    assert patch.startswith("--- a/en/small.yaml\n+++ b/en/small.yaml\n")
    assert "End it in plain words: counts (0 → " in told
    assert "partways check finds nothing new in it." in told
    found = asked(capsys, "check", "small")[0]
    patched(patch, folder)
    assert len(asked(capsys, "check", "small")[0].splitlines()) == len(found.splitlines())

    out, _err = asked(capsys, "rescore", session.id)
    assert "now: End it in plain words" in out
    (later,) = rescored(store.database, session.id).values()
    assert later.judgement.score > before.score
    (turn,) = store.turns(session.id)
    assert turn.outcome is not None
    assert turn.outcome.judgement == before

    assert asked(capsys, "disputes", "--patch") == (
        "",
        "en/small.yaml:\n"
        f"  #1 End it in plain words: counts "
        f"({later.judgement.score} → {later.judgement.score} points)\n"
        "  All of it stands in the file already.\n",
    )
    assert "nothing changes" in asked(capsys, "rescore", "--all")[1]


def test_the_patch_for_a_bundled_script_fits_the_project_and_tells_how_to_make_a_copy(
    capsys: pytest.CaptureFixture[str],
) -> None:
    store = open_store().store
    contested(store, said(store, REPLY, scenario="late-payer"))
    patch, told = asked(capsys, "disputes", "--patch")
    assert patch.startswith(
        "--- a/dialogues/en/late-payer.yaml\n+++ b/dialogues/en/late-payer.yaml"
    )
    assert f"patch -p1 -d {BUNDLED.parent}" in told
    assert "late-payer.yaml came with the program." in told
    assert f"cp {BUNDLED / 'en' / 'late-payer.yaml'} {user_dialogues(os.environ)}" in told
    added = [line for line in patch.splitlines()[2:] if line.startswith("+")]
    assert added[0].strip("+ ") == f"- {WORDS}"
    assert not [line for line in patch.splitlines()[2:] if line.startswith("-")]


def test_what_check_will_find_is_told_and_makes_the_command_end_with_1(
    store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    contested(store, said(store, FOOL), target="hours")
    patch, told = asked(capsys, "disputes", "--patch", code=1)
    assert "moves: [hours]" in patch
    assert "Name the hours: still does not count, for want of words that say it" in told
    assert "error[sample-move]" in told


def test_where_a_shared_phrasing_is_heard_its_place_is_told(
    store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    contested(store, said(store, FOOL), target="insult", kind=DisputeKind.PITFALL)
    patch, told = asked(capsys, "disputes", "--patch", code=1)
    assert "avoids: [insult]" in patch
    assert "Insult: still counts; what is heard is “you are a fool” (shared.yaml:" in told


def test_disputes_are_listed_for_people_and_for_programs(
    store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    session = said(store, REPLY)
    contested(store, session)
    out, _err = asked(capsys, "disputes")
    assert "small · opening" in out
    assert "should count: End it in plain words" in out
    assert f"“{WORDS}”" in out
    (row,) = json.loads(asked(capsys, "disputes", "--json")[0])
    start = REPLY.find(WORDS)
    assert row | {"id": 1, "at": ""} == {
        "id": 1,
        "state": "open",
        "session": session.id,
        "scenario": "small",
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
    contested(store, said(store, REPLY))
    contested(store, said(store, REPLY, scenario="jerk"))
    _out, err = asked(capsys, "disputes", "--patch", code=2)
    assert "--scenario: jerk, small" in err
    patch, _err = asked(capsys, "disputes", "--patch", "--scenario", "small")
    assert patch.count("+++ ") == 1


def test_a_dispute_about_a_script_that_is_gone_is_told_and_passed_over(
    folder: Path, store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    session = said(store, REPLY)
    contested(store, session)
    (folder / "en" / "small.yaml").unlink()
    patch, told = asked(capsys, "disputes", "--patch")
    assert patch == ""
    assert "no conversation `small`" in told
    assert "should count: decision" in asked(capsys, "disputes")[0]
    assert "its script is gone" in asked(capsys, "rescore", session.id)[0]


def test_a_dispute_about_a_move_that_is_gone_is_told_and_passed_over(
    folder: Path, store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    contested(store, said(store, REPLY), target="hours")
    file = folder / "en" / "small.yaml"
    file.write_text(
        file.read_text("utf-8").replace("hours]", "time]").replace("id: hours", "id: time")
    )
    patch, told = asked(capsys, "disputes", "--patch")
    assert patch == ""
    assert "#1 hours: the script has lost it" in told


def test_a_file_that_only_a_person_can_change_is_told_and_passed_over(
    folder: Path, store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    contested(store, said(store, REPLY))
    file = folder / "en" / "small.yaml"
    once = "        phrasings:\n          - this was our last sign\n"
    twice = "        phrasings:\n          - the changes take too many hours\n"
    text = file.read_text("utf-8")
    assert once in text
    assert twice in text
    text = text.replace(once, once.replace("phrasings:", "phrasings: &here"))
    file.write_text(text.replace(twice, "        phrasings: *here\n"), "utf-8")
    patch, told = asked(capsys, "disputes", "--patch")
    assert patch == ""
    assert "en/small.yaml: the file is written in a way that only a person can change" in told


def test_a_file_that_begins_with_a_byte_order_mark_is_patched_with_it(
    folder: Path, store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "en" / "small.yaml"
    before = file.read_bytes()
    file.write_bytes(b"\xef\xbb\xbf" + before.replace(b"\n", b"\r\n"))
    contested(store, said(store, REPLY))
    patch, _told = asked(capsys, "disputes", "--patch")
    if shutil.which("patch") is None:
        pytest.skip("patch is not installed")
    patched(patch, folder)
    after = file.read_bytes()
    assert after.startswith(b"\xef\xbb\xbfpartways: 1\r\n")
    assert after.count(b"\n") == after.count(b"\r\n") > before.count(b"\n")


def test_what_a_user_has_filled_in_stays_out_of_the_script(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "en" / "small.yaml"
    blanks = "blanks:\n  client:\n    label: Their name\n    default: Sam Field\nclient:"
    text = file.read_text("utf-8").replace("client:", blanks, 1)
    file.write_text(text.replace("name: Sam Field", 'name: "{client}"'), "utf-8")
    store = open_store().store
    dialogue = filled(open_library().open("small", "en"), {"client": "Ada Byron"})
    session = start(dialogue, store=store, mode=Mode.PRACTISE, clock=Clock(), seed=1)
    session.submit(REPLY.replace("Sam", "Ada"))
    contested(store, session)
    patch, _told = asked(capsys, "disputes", "--patch")
    assert f"- reply: {REPLY}" in patch
    assert "Ada" not in patch


def test_rescoring_as_json_tells_every_reply_that_was_judged_anew(
    folder: Path, store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    session = said(store, REPLY)
    file = folder / "en" / "small.yaml"
    file.write_text(file.read_text("utf-8").replace("this was our last sign", WORDS), "utf-8")
    (result,) = json.loads(asked(capsys, "rescore", "last", "--json")[0])
    (reply,) = result["replies"]
    assert (result["session"], result["judged"], result["lost"]) == (session.id, 1, 0)
    assert reply["gained"] == ["decision"]
    assert reply["after"] > reply["before"]
    (again,) = json.loads(asked(capsys, "rescore", "last", "--json")[0])
    assert again["replies"] == []


def test_an_exam_that_goes_on_is_left_alone(
    folder: Path, store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    dialogue = open_library().open("small", "en")
    session = start(dialogue, store=store, mode=Mode.EXAM, clock=Clock(), seed=1)
    session.submit(REPLY)
    file = folder / "en" / "small.yaml"
    file.write_text(file.read_text("utf-8").replace("this was our last sign", WORDS), "utf-8")
    out, _err = asked(capsys, "rescore", "last")
    assert out.strip().endswith("an exam that goes on is judged anew when it is over")
    (result,) = json.loads(asked(capsys, "rescore", "last", "--json")[0])
    assert (result["rescored"], result["replies"]) == (False, [])
    assert not rescored(store.database, session.id)


def test_show_tells_of_scores_that_are_not_of_today_until_they_are(
    folder: Path, store: SqliteSessionStore, capsys: pytest.CaptureFixture[str]
) -> None:
    said(store, REPLY)
    file = folder / "en" / "small.yaml"
    file.write_text(file.read_text("utf-8").replace("this was our last sign", WORDS), "utf-8")
    assert "judged with an earlier script" in " ".join(asked(capsys, "show", "last")[0].split())
    asked(capsys, "rescore", "last")
    shown = " ".join(asked(capsys, "show", "last")[0].split())
    assert "judged with an earlier script" not in shown
    assert "On the day" in shown
