from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from trainer.cli import run
from trainer.configuration import Configuration, ConfigurationError, read_configuration
from trainer.dialogue.library import BUNDLED
from trainer.folders import MissingFolderError, open_library

SMALL = Path(__file__).parents[1] / "data" / "dialogues"


@pytest.fixture
def home() -> Path:
    return Path(os.environ["PARTWAYS_HOME"])


def folder_with(place: Path, id: str, title: str) -> Path:
    """Return a folder that holds the small dialogue under another id and title."""
    shutil.copytree(SMALL / "en", place / "en", dirs_exist_ok=True)
    file = place / "en" / "small.yaml"
    text = file.read_text("utf-8")
    text = text.replace("id: small", f"id: {id}").replace("The small client", title)
    file.unlink()
    (place / "en" / f"{id}.yaml").write_text(text, "utf-8")
    return place


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, dict[str, object]]:
    assert run(["list", "--json", *arguments]) == 0
    return {row["id"]: row for row in json.loads(capsys.readouterr().out)}


def configure(home: Path, text: str) -> Path:
    path = home / "config.toml"
    path.write_text(text, "utf-8")
    return path


def test_without_folders_of_their_own_everybody_has_the_bundled_dialogues(home: Path) -> None:
    library = open_library()
    assert library.folders == (BUNDLED, home / "dialogues")
    assert "late-payer" in [entry.id for entry in library.headers("en")]


def test_what_lies_in_the_data_folder_is_listed(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder_with(home / "dialogues", "mine", "My client")
    row = listed(capsys)["mine"]
    assert row["file"] == str(home / "dialogues" / "en" / "mine.yaml")
    assert (row["bundled"], row["overrides"]) == (False, None)


def test_the_later_of_two_folders_wins_and_list_says_in_whose_place_it_stands(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = folder_with(home / "dialogues", "diva", "One")
    configured = folder_with(tmp_path / "configured", "diva", "Two")
    configure(home, f"dialogues = [{json.dumps(str(configured))}]\n")
    given = folder_with(tmp_path / "given", "diva", "Three")
    again = folder_with(tmp_path / "again", "diva", "Four")

    assert listed(capsys)["diva"]["overrides"] == str(own / "en" / "diva.yaml")
    row = listed(capsys, "--dialogues", str(given))["diva"]
    assert (row["title"], row["overrides"]) == ("Three", str(configured / "en" / "diva.yaml"))
    row = listed(capsys, "--dialogues", str(given), "--dialogues", str(again))["diva"]
    assert row["title"] == "Four"

    assert run(["list", "--dialogues", str(given)]) == 0
    table = capsys.readouterr().out
    assert f"from {given / 'en' / 'diva.yaml'}, in place of {configured}" in table


def test_list_says_what_stands_in_place_of_a_bundled_one(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder_with(home / "dialogues", "diva", "Mine")
    assert run(["list"]) == 0
    assert "in place of the bundled one" in capsys.readouterr().out


def test_folders_may_stand_before_and_after_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = folder_with(tmp_path / "one", "first", "One")
    two = folder_with(tmp_path / "two", "second", "Two")
    assert run(["--dialogues", str(one), "list", "--json", "--dialogues", str(two)]) == 0
    found = {row["id"] for row in json.loads(capsys.readouterr().out)}
    assert {"first", "second"} <= found


def test_a_folder_named_twice_counts_where_it_comes_last(home: Path, tmp_path: Path) -> None:
    own = folder_with(home / "dialogues", "mine", "Mine")
    other = folder_with(tmp_path / "other", "other", "Other")
    assert open_library([own, other, own]).folders == (BUNDLED, other, own)


@pytest.mark.parametrize("command", [["list"], ["play"], ["score", "diva", "opening", "x"]])
def test_a_folder_that_is_not_there_is_told(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command, "--dialogues", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_a_missing_folder_is_told_before_the_app_starts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--dialogues", str(tmp_path / "nowhere")]) == 2
    assert "There is no folder" in capsys.readouterr().err


def test_a_file_in_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("x", "utf-8")
    with pytest.raises(MissingFolderError, match="the folder a file lies in"):
        open_library([tmp_path / "x.yaml"])


def test_relative_folders_of_the_configuration_begin_where_it_lies(home: Path) -> None:
    (home / "trees").mkdir()
    found = read_configuration(configure(home, 'dialogues = ["trees"]'))
    assert found == Configuration((home / "trees",))


def test_without_a_configuration_nothing_is_set(tmp_path: Path) -> None:
    assert read_configuration(tmp_path / "config.toml") == Configuration()


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("\ndialogues = [\n", 2, "TOML"),
        ('\n\ndialoges = ["x"]', 3, "did you mean `dialogues`?"),
        ("# dialogues\ndialogues = 'x'", 2, "must be a list"),
        ("dialogues = [1]", 1, "must be a list"),
        ('dialogues = [\n".",\n"nowhere",\n]', 3, "nowhere; make it"),
        ('dialogues = ["~nobody-of-this-name/x"]', 1, "there is no folder"),
        ('dialogues = ["a\\u0000b"]', 1, "there is no folder"),
        ("x = " + "[" * 5_000, 1, "TOML"),
        ("#" * 70_000, 1, "too large"),
    ],
)
def test_what_is_wrong_in_the_configuration_is_told_with_its_line(
    text: str, line: int, told: str, tmp_path: Path
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigurationError) as caught:
        read_configuration(path)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert told in str(caught.value)


def test_a_configuration_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\n# caf\xe9\n")
    with pytest.raises(ConfigurationError, match=":2: the file is not saved as UTF-8"):
        read_configuration(path)


def test_a_folder_in_place_of_the_configuration_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_configuration(tmp_path)


def test_a_wrong_configuration_ends_every_command_with_2(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(home, "tree = 1")
    for command in (["list"], ["play", "--plain"], ["score", "diva", "opening", "x"], []):
        assert run(command) == 2
        assert "config.toml:1: there is no setting `tree`" in capsys.readouterr().err
