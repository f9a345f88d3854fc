"""What is filled in stays with its conversation, and is kept under a name for the next one."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.conversations import Clock
from trainer.cli import run
from trainer.dialogue.blanks import UnfitValueError
from trainer.dialogue.filling import filled
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.practice.profiles import (
    UnknownProfileError,
    asked_for,
    forget_profile,
    keep_profile,
    profile_called,
    profiles_of,
)
from trainer.practice.session import Session
from trainer.practice.start import resume, start
from trainer.review.opening import dialogue_of
from trainer.store.passing import passing_store
from trainer.store.profiles import Profile, save_profile
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore

FILE = Path(__file__).parents[1] / "data" / "fillable.yaml"
ADA = {"first": "Ada", "shop": "bookshop"}

Cli = Callable[..., str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(FILE, tmp_path)
    return tmp_path


@pytest.fixture
def library(folder: Path) -> Library:
    return Library((*Library().folders, folder))


@pytest.fixture
def dialogue(library: Library) -> Dialogue:
    return library.open("fillable", "en")


@pytest.fixture
def store() -> SqliteSessionStore:
    return passing_store()


@pytest.fixture
def cli(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Return what runs a command over the folder, with lines typed into it."""

    def called(*arguments: str, typed: str = "", code: int = 0) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        assert run(["--dialogues", str(folder), *arguments]) == code
        told = capsys.readouterr()
        return told.out if code == 0 else told.err

    return called


# ---------------------------------------------------------------- conversations


def values_of(session: Session, store: SqliteSessionStore, library: Library) -> Mapping[str, str]:
    """Return what the dialogue of a kept session is filled with as it is opened today."""
    opened = dialogue_of(store.session(session.id), library)
    assert opened is not None
    return opened.values


def test_a_conversation_keeps_what_it_was_filled_with(
    dialogue: Dialogue, store: SqliteSessionStore, library: Library
) -> None:
    clock = Clock()
    session = start(filled(dialogue, ADA), store=store, mode=Mode.EXAM, clock=clock, seed=1)
    said = session.client
    assert "Ada" in " ".join(said)
    again = resume(dialogue, session.id, store=store, clock=clock)
    assert again.client == said
    assert again.dialogue == session.dialogue
    assert dialogue_of(store.session(session.id), library) == session.dialogue


def test_the_same_seed_and_words_give_the_same_conversation(
    dialogue: Dialogue, store: SqliteSessionStore
) -> None:
    reply = "I don't know, Ada, let me think about the bookshop."
    ways = []
    for _ in range(2):
        session = start(filled(dialogue, ADA), store=store, mode=Mode.EXAM, clock=Clock(), seed=7)
        turn = session.submit(reply)
        ways.append((session.client, turn.judgement, turn.answer))
    assert ways[0] == ways[1]


def test_a_conversation_goes_on_with_its_words_where_the_defaults_have_changed(
    folder: Path, library: Library, dialogue: Dialogue, store: SqliteSessionStore
) -> None:
    session = start(dialogue, store=store, mode=Mode.EXAM, clock=Clock(), seed=1)
    path = folder / "fillable.yaml"
    path.write_text(path.read_text("utf-8").replace("default: Sam\n", "default: Bo\n"), "utf-8")
    assert library.open("fillable", "en").values["first"] == "Bo"
    assert values_of(session, store, library)["first"] == "Sam"


def test_a_kept_conversation_opens_where_a_blank_is_gone(
    folder: Path, library: Library, dialogue: Dialogue, store: SqliteSessionStore
) -> None:
    session = start(filled(dialogue, ADA), store=store, mode=Mode.EXAM, clock=Clock(), seed=1)
    path = folder / "fillable.yaml"
    path.write_text(path.read_text("utf-8").replace("shop:", "place:").replace("{shop}", "{place}"))
    values = values_of(session, store, library)
    assert values == {"name": "Sam Field", "first": "Ada", "place": "bakery", "he": "he"}


# ---------------------------------------------------------------- profiles


def test_the_profile_used_last_comes_first(dialogue: Dialogue, store: SqliteSessionStore) -> None:
    database, clock = store.database, Clock()
    for name in ("Ada", "Bo", "Ada"):
        keep_profile(dialogue.header, name, {"first": name}, database, at=clock())
    found = profiles_of(dialogue.header, database)
    assert [profile.name for profile in found] == ["Ada", "Bo"]
    assert profile_called(" Bo ", dialogue.header, database).blanks == {"first": "Bo"}


def test_words_given_with_a_profile_are_kept_in_it(
    dialogue: Dialogue, store: SqliteSessionStore
) -> None:
    header, database = dialogue.header, store.database
    first = asked_for(header, {"first": "Ada"}, "acme", database, at=Clock()())
    second = asked_for(header, {"shop": "kiosk"}, "acme", database, at=Clock()())
    assert first == {"first": "Ada"}
    assert second == {"first": "Ada", "shop": "kiosk"}
    assert asked_for(header, {}, "acme", database, at=Clock()()) == second
    assert asked_for(header, {"first": "Bo"}, None, database, at=Clock()()) == {"first": "Bo"}
    assert len(profiles_of(header, database)) == 1


def test_what_no_longer_fits_a_profile_is_left_out(
    dialogue: Dialogue, store: SqliteSessionStore
) -> None:
    header, database = dialogue.header, store.database
    old = {"first": "Ada", "shop": "x" * 50, "gone": "something"}
    save_profile(database, Profile("en", "fillable", "old", old), at=Clock()())
    assert asked_for(header, {}, "old", database, at=Clock()()) == {"first": "Ada"}


def test_a_profile_that_is_not_there_is_told_with_the_nearest(
    dialogue: Dialogue, store: SqliteSessionStore
) -> None:
    header, database = dialogue.header, store.database
    with pytest.raises(UnknownProfileError, match="--blank"):
        asked_for(header, {}, "acme", database, at=Clock()())
    keep_profile(header, "acme", ADA, database, at=Clock()())
    with pytest.raises(UnknownProfileError, match="did you mean `acme`"):
        forget_profile("acne", header, database)
    forget_profile("acme", header, database)
    assert profiles_of(header, database) == []


def test_a_profile_needs_a_name_that_can_be_shown(
    dialogue: Dialogue, store: SqliteSessionStore
) -> None:
    for name in ("", " \u200b", "a\x1bb", "x" * 61):
        with pytest.raises(UnfitValueError, match="name"):
            keep_profile(dialogue.header, name, ADA, store.database, at=Clock()())


# ---------------------------------------------------------------- the command line


def begun(told: str) -> dict[str, Any]:
    event: dict[str, Any] = json.loads(told.splitlines()[0])
    return event


def test_plain_mode_fills_in_what_it_is_given(cli: Cli) -> None:
    told = cli("play", "fillable", "--plain", "--seed", "1", "--blank", "first=Ada")
    assert "Ada" in told
    assert "Sam," not in told
    assert "{" not in told.replace("{twice}", "")


def test_plain_mode_keeps_a_profile_and_takes_it_again(cli: Cli) -> None:
    play = ("play", "fillable", "--plain", "--json", "--seed", "1")
    cli(*play, "--profile", "acme", "--blank", "first=Ada", "--blank", "shop = kiosk ")
    event = begun(cli(*play, "--profile", "acme"))
    assert event["blanks"] == {
        "name": "Sam Field",
        "first": "Ada",
        "shop": "kiosk",
        "he": "he",
    }
    assert begun(cli(*play))["blanks"]["first"] == "Sam"


def test_a_conversation_is_resumed_with_what_it_was_filled_with(cli: Cli) -> None:
    typed = "Let me think, Ada.\n"
    cli("play", "fillable", "--plain", "--blank", "first=Ada", typed=typed)
    told = cli("play", "fillable", "--plain", "--json", "--resume")
    assert begun(told)["blanks"]["first"] == "Ada"


def test_a_file_that_is_written_is_rehearsed_with_what_it_is_given(cli: Cli, folder: Path) -> None:
    path = str(folder / "fillable.yaml")
    assert "Ada" in cli("play", path, "--plain", "--seed", "1", "--blank", "first=Ada")
    assert "did you mean `first`" in cli("play", path, "--plain", "--blank", "frist=x", code=2)
    assert "use --blank" in cli("play", path, "--plain", "--profile", "acme", code=2)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("fillable", "--blank", "frist=Ada"), "did you mean `first`"),
        (("late-payer", "--blank", "nothing-like-it=Ada"), "There is no blank"),
        (("fillable", "--blank", "Ada"), 'client="Ada"'),
        (("fillable", "--blank", "=Ada"), 'client="Ada"'),
        (("fillable", "--blank", "shop=" + "x" * 31), "What they run: 31 characters"),
        (("fillable", "--profile", "acme"), "There is no profile `acme`"),
        (("--blank", "first=Ada"), "need a SCENARIO"),
        (("fillable", "--resume", "--blank", "first=Ada"), "keeps what it was filled with"),
    ],
)
def test_wrong_blanks_are_told(cli: Cli, arguments: tuple[str, ...], told: str) -> None:
    assert told in cli("play", "--plain", *arguments, code=2)


def test_blanks_and_profiles_are_listed_and_deleted(cli: Cli) -> None:
    assert "otherwise “bakery”; such as “bookshop”" in cli("profiles", "fillable")
    assert max(map(len, cli("profiles").splitlines())) <= 80
    cli("play", "fillable", "--plain", "--profile", "acme", "--blank", "first=Ada")
    assert "acme: first=Ada" in cli("profiles")
    (listed,) = json.loads(cli("profiles", "fillable", "--json"))
    assert listed["profiles"] == [{"name": "acme", "blanks": {"first": "Ada"}}]
    assert [blank["id"] for blank in listed["blanks"]] == ["name", "first", "shop", "he"]
    assert "did you mean `acme`" in cli("profiles", "fillable", "--delete", "acne", code=2)
    assert "“acme” is gone" in cli("profiles", "fillable", "--delete", "acme")
    assert "No profile yet" in cli("profiles", "fillable")
    assert "needs a SCENARIO" in cli("profiles", "--delete", "acme", code=2)
