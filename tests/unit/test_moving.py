"""`partways data`, `export` and `import` as they are typed."""

import json
import os
from pathlib import Path

import pytest

from tests.conversations import judge
from trainer.cli import run
from trainer.store.database import NAME
from trainer.store.folder import data_folder
from trainer.store.opening import now, open_store
from trainer.store.records import Mode, Outcome

TWEE = ":: StoryTitle\nOrchard\n\n:: Start\nHello.\n"


def hold(*replies: str, scenario: str = "late-payer") -> str:
    """Keep a session with these replies and return its id."""
    store = open_store().store
    session = store.create(scenario=scenario, language="en", mode=Mode.EXAM, seed=1, at=now())
    parent = None
    for reply in replies:
        sent = store.add_reply(session.id, parent=parent, turn="opening", reply=reply, at=now())
        judgement = judge("opening", "40 none").judgement
        store.set_outcome(sent.id, Outcome(judgement, "d", "1", True, "opening", ("Well.",), 50))
        parent = sent.id
    store.close()
    return session.id


@pytest.fixture
def home() -> Path:
    return data_folder(os.environ)


def printed(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_an_export_is_taken_in_after_everything_was_deleted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for reply in ("one", "two"):
        hold(reply)
    assert run(["export", "--all"]) == 0
    whole = printed(capsys)
    file = tmp_path / "all.json"
    assert run(["export", "--all", "-o", str(file)]) == 0
    assert file.read_text() == whole
    assert run(["data", "delete", "--yes"]) == 0
    assert run(["import", str(file)]) == 0
    assert "2 sessions added." in printed(capsys)
    assert run(["import", str(file)]) == 0
    assert "2 sessions were here already." in printed(capsys)
    assert run(["export", "--all"]) == 0
    assert printed(capsys) == whole


def test_single_sessions_are_exported_by_the_beginning_of_their_id(
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, last = hold("one"), hold("two")
    assert run(["export", first[:6], "last"]) == 0
    values = json.loads(printed(capsys))
    assert [session["id"] for session in values["sessions"]] == [first, last]
    assert run(["export", "last"]) == 0
    assert [session["id"] for session in json.loads(printed(capsys))["sessions"]] == [last]


@pytest.mark.parametrize(
    ("arguments", "beginning"),
    [
        (["--format", "md"], "# The late payer"),
        (["--format", "html"], "<!doctype html>"),
        (["--format", "text"], "The late payer"),
    ],
)
def test_a_session_is_exported_to_be_read(
    capsys: pytest.CaptureFixture[str], arguments: list[str], beginning: str
) -> None:
    hold("We have to talk.")
    assert run(["export", "last", *arguments]) == 0
    text = printed(capsys)
    assert text.startswith(beginning)
    assert "We have to talk." in text


def test_several_sessions_to_be_read_stand_in_one_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = [hold("Reply one."), hold("Reply two.", scenario="gone-meanwhile")]
    assert run(["export", "--all", "-o", str(tmp_path / "all.html")]) == 0
    text = (tmp_path / "all.html").read_text("utf-8")
    assert text.count("<!doctype html>") == 1
    for word in ("2 conversations", "Reply one.", "Reply two.", *ids):
        assert word in text


def test_an_export_goes_over_a_file_by_force_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hold("one")
    file = tmp_path / "there.json"
    file.write_text("mine")
    assert run(["export", "last", "-o", str(file)]) == 2
    assert "--force" in capsys.readouterr().err
    assert file.read_text() == "mine"
    assert run(["export", "last", "-o", str(file), "--force"]) == 0
    assert json.loads(file.read_text())["version"] == 1


@pytest.mark.parametrize("arguments", [[], ["last", "--all"], ["nobody"], ["--format", "pdf"]])
def test_an_export_of_nothing_or_of_too_much_is_a_mistake(arguments: list[str]) -> None:
    hold("one")
    assert run(["export", *arguments]) == 2


def test_an_export_too_large_to_be_taken_in_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hold("one")
    monkeypatch.setattr("trainer.commands.exporting.MAX_BYTES", 100)
    assert run(["export", "last", "-o", str(tmp_path / "new.json")]) == 2
    assert "fewer sessions" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["story.twee", "story.txt", "story"])
def test_a_story_is_told_by_its_content(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / name).write_text(TWEE)
    assert run(["import", str(tmp_path / name), "--into", str(tmp_path / "mine")]) == 0
    assert "orchard.yaml" in printed(capsys)


@pytest.mark.parametrize("name", ["all.json", "all.txt", "all.twee"])
def test_an_export_is_told_by_its_content(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    hold("one")
    run(["export", "--all"])
    (tmp_path / name).write_text("\ufeff\n" + printed(capsys), "utf-8")
    assert run(["import", str(tmp_path / name)]) == 0
    assert "1 session was here already." in printed(capsys)


@pytest.mark.parametrize("more", [["my-id"], ["--into", "somewhere"]])
def test_what_is_for_stories_does_not_go_with_an_export(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str]
) -> None:
    (tmp_path / "all.json").write_text('{"format": "partways export"}')
    assert run(["import", str(tmp_path / "all.json"), *more]) == 2
    assert "are for stories" in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "{", '{"format": "other"}', "[1]", "nothing at all"])
def test_a_foreign_or_damaged_json_file_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    (tmp_path / "all.json").write_text(content)
    assert run(["import", str(tmp_path / "all.json")]) == 2
    assert "Nothing was changed." in capsys.readouterr().err


def test_data_tells_where_it_lies_and_how_much_it_is(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["data"]) == 0
    text = printed(capsys)
    assert str(home) in text
    assert "Nothing is kept yet." in text
    assert list(home.iterdir()) == []
    hold("one", "two")
    (home / "dialogues").mkdir()
    assert run(["data"]) == 0
    text = printed(capsys)
    for word in ("1 session, 0 finished, 1 open", "2 replies", str(home / "dialogues"), "kB"):
        assert word in text


def test_data_as_json_has_the_same_keys_with_and_without_a_database(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["data", "--json"]) == 0
    empty = json.loads(printed(capsys))
    hold("one", "two")
    assert run(["data", "--json"]) == 0
    values = json.loads(printed(capsys))
    assert list(values) == list(empty)
    assert (empty["sessions"], empty["bytes"], empty["since"]) == (0, 0, None)
    assert (values["sessions"], values["replies"], values["folder"]) == (1, 2, str(home))
    assert values["bytes"] == sum(Path(file).stat().st_size for file in values["files"])


def test_deleting_all_data_leaves_what_the_user_wrote(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hold("one")
    (home / "dialogues").mkdir()
    (home / "dialogues" / "mine.yaml").write_text("mine")
    for name in ("partways-damaged-20260301-120000.db", "partways-damaged-20260301-120000.db-wal"):
        (home / name).write_text("damaged")
    (home / "partways-notes.txt").write_text("mine")
    (home / f"{NAME}-wal").touch()
    assert run(["data", "delete", "--yes"]) == 0
    assert {path.name for path in home.iterdir()} == {"dialogues", "partways-notes.txt"}
    text = printed(capsys)
    assert str(home / "partways.db") in text
    assert f"The conversations you wrote stay: {home / 'dialogues'}" in text
    assert run(["data", "delete", "--yes"]) == 0
    assert "Nothing is kept" in printed(capsys)


def test_nothing_is_deleted_where_nobody_can_be_asked(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hold("one")
    assert run(["data", "delete"]) == 2
    assert "--yes" in capsys.readouterr().err
    assert (home / NAME).exists()


@pytest.mark.parametrize(("answer", "code"), [(True, 0), (False, 1)])
def test_data_is_deleted_after_a_yes_alone(
    home: Path, monkeypatch: pytest.MonkeyPatch, answer: bool, code: int
) -> None:
    hold("one")
    monkeypatch.setattr("trainer.commands.data.agreed", lambda _question: answer)
    assert run(["data", "delete"]) == code
    assert (home / NAME).exists() is not answer


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (1_400_000, "1.4 MB"),
        (2_000_000_000, "2.0 GB"),
        (5 * 10**12, "5000.0 GB"),
    ],
)
def test_a_size_is_told_in_words(size: int, words: str) -> None:
    from trainer.commands.data import size_in_words

    assert size_in_words(size) == words
