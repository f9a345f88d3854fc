"""`partways new`: a dialogue to begin with."""

from __future__ import annotations

import io
import os
import re
import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import scorer_for
from trainer.authoring.skeleton import Facts, check_id, check_text, languages, skeleton
from trainer.authoring.yaml_text import scalar
from trainer.cli import run
from trainer.dialogue.branching import take_branch
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue, EndingKind
from trainer.dialogue.rubrics import rubric_of
from trainer.dialogue.scalars import proposed_id
from trainer.dialogue.source import FORBIDDEN, Source

SHARED = Library().fragments("en")


def compiled(facts: Facts) -> Dialogue:
    source = Source("new.yaml", skeleton(facts), id=facts.id, language=facts.language)
    return compile_dialogue(source, SHARED)


@pytest.fixture(params=languages())
def begun(request: pytest.FixtureRequest) -> Dialogue:
    return compiled(Facts("my-client", request.param, "My client", "Robin", "a client"))


@pytest.fixture
def home() -> Path:
    return Path(os.environ["PARTWAYS_HOME"])


def test_a_skeleton_has_two_turns_samples_and_endings_of_all_kinds(begun: Dialogue) -> None:
    assert len(begun.turns) == 2
    assert all(turn.samples for turn in begun.turns.values())
    assert {ending.kind for ending in begun.endings.values()} == set(EndingKind)


def test_the_recommended_replies_of_a_skeleton_pass_and_the_tempting_ones_do_not(
    begun: Dialogue,
) -> None:
    for turn in begun.turns.values():
        scorer = scorer_for(rubric_of(turn, begun.header.language))
        assert scorer.score(turn.recommended.value).score >= 80
        assert scorer.score(turn.tempting.value).score <= 40


def test_the_samples_of_a_skeleton_come_out_as_they_say(begun: Dialogue) -> None:
    for turn in begun.turns.values():
        scorer = scorer_for(rubric_of(turn, begun.header.language))
        for sample in turn.samples:
            judged = scorer.score(sample.reply.value)
            assert sample.band in (None, judged.band), sample.reply.value
            assert (sample.min_score or 0) <= judged.score < (sample.below_score or 101)
            made = {move.id for move in judged.moves if move.made}
            assert made >= set(sample.moves)
            assert not made & set(sample.missing)
            assert {pitfall.id for pitfall in judged.hits} >= set(sample.pitfalls)
            if sample.to and judged.understood:
                branch = take_branch(turn, judged, mood=begun.header.client.mood, tries=1)
                assert branch.to == sample.to


def test_a_new_dialogue_lies_in_the_users_folder_and_passes_the_check(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new", "my-client", "--title", "Mine", "--client", "Jo", "--role", "a shop"]) == 0
    path = home / "dialogues" / "en" / "my-client.yaml"
    told = capsys.readouterr().out
    assert str(path) in told
    first = path.read_text("utf-8").splitlines()[0]
    assert (path.parent / first.partition("$schema=")[2]).resolve() == (
        home / "dialogues" / "schema.json"
    )
    assert (home / "dialogues" / "shared.schema.json").is_file()
    commands = [shlex.split(line) for line in re.findall(r"^  partways (.*)$", told, re.MULTILINE)]
    assert [command[0] for command in commands] == ["play", "play", "check"]
    assert run([*commands[2], "--strict"]) == 0


def test_outside_the_library_the_next_steps_name_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    into = tmp_path / "my trees"
    assert run(["new", "my-client", "--into", str(into)]) == 0
    path = into / "en" / "my-client.yaml"
    assert f"partways play {shlex.quote(str(path))}\n" in capsys.readouterr().out


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "en" / "my-client.yaml"
    path.parent.mkdir()
    path.write_text("mine", "utf-8")
    (tmp_path / "schema.json").write_text("mine too", "utf-8")
    assert run(["new", "my-client", "--into", str(tmp_path)]) == 2
    assert "choose another id" in capsys.readouterr().err
    assert run(["new", "your-client", "--into", str(tmp_path)]) == 0
    assert path.read_text("utf-8") == "mine"
    assert (tmp_path / "schema.json").read_text("utf-8") == "mine too"


def test_a_link_to_nowhere_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "my-client.yaml").symlink_to(tmp_path / "elsewhere")
    assert run(["new", "my-client", "--into", str(tmp_path)]) == 2
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["My Client"], "how about `my-client`?"),
        (["--", "-"], "single hyphens"),
        (["Grüße"], "how about `gruesse`?"),
        (["a" * 70], "how about `aaa"),
        (["shared"], "choose another id"),
        (["diva"], "choose another id"),
        (["x", "--lang", "xx"], "there are: en"),
        (["x", "--title", " "], "--title is empty"),
        (["x", "--client", "a\x1bb"], "--client holds an invisible control character"),
        (["x", "--role", "\udcff"], "--role holds an invisible control character"),
        (["x", "--title", "x" * 300], "longer than 200 characters"),
    ],
)
def test_what_cannot_be_used_is_told_and_nothing_is_made(
    arguments: list[str], told: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new", *arguments]) == 2
    assert told in capsys.readouterr().err
    assert not (home / "dialogues").exists()


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert run(["new", "my-client", "--into", str(tmp_path / "file")]) == 2


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_at_a_terminal_one_is_asked_for_what_is_missing(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Terminal()
    monkeypatch.setattr("sys.stdin", Terminal("The Baker’s Dozen\n\nJo\n\n"))
    monkeypatch.setattr("sys.stderr", asked)
    assert run(["new"]) == 0
    header = Library([home / "dialogues"]).headers("en")[0].header
    assert header is not None
    assert (header.id, header.title) == ("the-bakers-dozen", "The Baker’s Dozen")
    assert header.client.name == "Jo"
    assert asked.getvalue().count(": ") == 4


def test_whoever_ends_the_questions_gets_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Terminal()
    monkeypatch.setattr("sys.stdin", Terminal(""))
    monkeypatch.setattr("sys.stderr", asked)
    assert run(["new"]) == 2
    assert "Nothing was made." in asked.getvalue()
    assert not (home / "dialogues").exists()


writable = st.text(
    st.characters(codec="utf-8").filter(lambda char: not FORBIDDEN.match(char)), min_size=1
).filter(str.strip)


@given(writable, writable, writable)
def test_any_text_in_the_header_reads_back_the_same(title: str, client: str, role: str) -> None:
    header = compiled(Facts("x", "en", title, client, role)).header
    wanted = [re.sub(r"[ \t\r\n]+", " ", text).strip() for text in (title, client, role)]
    assert [header.title, header.client.name, header.client.role] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "No",
        "~",
        "a: b",
        "# x",
        "{role}",
        "- x",
        "'x'",
        '"',
        "a #b",
        "12:30",
        "[x]",
        "\\",
        "x:",
        "é!",
    ],
)
def test_words_that_yaml_might_misread_are_quoted(text: str) -> None:
    assert compiled(Facts("x", "en", text, text, text)).header.title == text


def test_plain_words_stay_plain() -> None:
    assert scalar("Owner of Hale & Sons") == '"Owner of Hale & Sons"'
    assert scalar("The baker’s dozen, again") == "The baker’s dozen, again"


@given(st.text())
def test_what_is_proposed_is_an_id(text: str) -> None:
    proposed = proposed_id(text)
    if proposed:
        check_id(proposed)


def test_texts_of_all_scripts_are_fine() -> None:
    check_text("title", "أهلا – 你好 – Ťažký")
