"""What authors are told in dialogues/README.md is true: every snippet fits, every command runs."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from scoring.rubric import Detector, Severity
from trainer.cli import run
from trainer.configuration import read_configuration
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.compiler import compile_dialogue, compile_fragments
from trainer.dialogue.filling import filled
from trainer.dialogue.library import BUNDLED, Library
from trainer.dialogue.model import Dialogue, EndingKind, Skill
from trainer.dialogue.source import Source

README = (BUNDLED / "README.md").read_text(encoding="utf-8")
TUTORIAL, REST = README.split("## How a file is written\n")
STEP = re.compile(r"^```(yaml|console)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
STEPS = STEP.findall(TUTORIAL)
SNIPPETS = [text for kind, text in STEPS if kind == "yaml"]
BLANKS, *SHARING = [text for kind, text in STEP.findall(REST) if kind == "yaml"]
FILE = Path("dialogues", "en", "one-more-thing.yaml")


def put_in(text: str, snippet: str) -> str:
    """Return a file with each of a snippet's keys in place of the first same one, as told."""
    indent = re.match(" *", snippet)[0]  # type: ignore[index]
    for part in re.split(rf"^(?={indent}[\w-])", snippet, flags=re.MULTILINE):
        if part.strip():
            key = part.lstrip().partition(":")[0]
            block = rf"^{indent}{key}:.*\n(?:(?:{indent} +.*)?\n)*"
            found = re.search(block, text, re.MULTILINE)
            assert found, f"{key} is not in the file"
            text = f"{text[: found.start()]}{part.rstrip()}\n\n{text[found.end() :]}"
    return text


@pytest.fixture
def file(capsys: pytest.CaptureFixture[str]) -> Path:
    """Return the file as the first step leaves it."""
    call = next(text for kind, text in STEPS if kind == "console").splitlines()[0]
    assert run(shlex.split(call.removeprefix("$ partways "))) == 0
    assert "one-more-thing.yaml" in capsys.readouterr().out
    return Path(os.environ["PARTWAYS_HOME"]) / FILE


def compiled(text: str) -> Dialogue:
    source = Source("one-more-thing.yaml", text, id="one-more-thing", language="en")
    return compile_dialogue(source, Library().fragments("en"))


def finished(file: Path) -> str:
    text = file.read_text("utf-8")
    for snippet in SNIPPETS:
        text = put_in(text, snippet)
    return text


def matches(told: str, shown: str) -> bool:
    """Tell whether a line is among those shown, `…`, LINE and COLUMN standing for anything."""
    pattern = re.escape(told).replace("…", ".*").replace("LINE:COLUMN", r"\d+:\d+")
    return re.search(pattern, shown) is not None


def test_every_step_of_the_tutorial_goes_as_it_says(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path(os.devnull).open(encoding="utf-8") as nothing:  # plain mode, and nobody types
        monkeypatch.setattr("sys.stdin", nothing)
        for number, (kind, step) in enumerate(STEPS[1:], 1):
            if kind == "yaml":
                text = put_in(file.read_text("utf-8"), step)
                compiled(text)
                file.write_text(text, "utf-8")
                continue
            if "LINE:COLUMN" in step:
                before = file.read_text("utf-8")
                file.write_text(before.replace("\n  pushes-back:\n", "\n  haggles:\n"), "utf-8")
            for line in step.splitlines():
                if line.startswith("$ partways "):
                    code = run(shlex.split(line.removeprefix("$ partways ")))
                    assert code == ("LINE:COLUMN" in step), f"step {number}: {line}"
                    captured = capsys.readouterr()
                    shown = captured.out + captured.err
                    assert shown, line
                else:
                    assert matches(line, shown), f"{line}\nis not in\n{shown}"
            if "LINE:COLUMN" in step:
                file.write_text(before, "utf-8")


def test_the_tutorial_makes_a_whole_conversation(file: Path) -> None:
    dialogue = compiled(finished(file))
    assert dialogue.header.client.temper.startswith("cheerful")
    opening = dialogue.turns["opening"]
    assert [move.id for move in opening.moves] == ["decision", "regret", "referral", "hours"]
    assert opening.pitfalls[0].id == "greed"
    assert opening.branches[2].says
    assert len(opening.samples) == 5
    assert {ending.kind for ending in dialogue.endings.values()} == set(EndingKind)


def test_the_snippet_with_use_fits_into_the_conversation(file: Path) -> None:
    (move,) = re.split(r"^    moves:\n", SHARING[0])[1:]
    text = finished(file).replace("      - use: decision\n", move, 1)
    decision = compiled(text).turns["opening"].moves[0]
    assert decision.weight == 3
    assert decision.phrasings[-1].value == "your website will have to find a new home"


def test_the_shared_file_shown_adds_to_the_one_of_the_program() -> None:
    earlier = Library().fragments("en")
    own = compile_fragments(Source("shared.yaml", SHARING[1], language="en"), earlier)
    together = earlier.extended(own)
    assert len(together.moves["decision"].phrasings) == len(earlier.moves["decision"].phrasings) + 1
    assert "keys" in together.moves
    assert together.every_turn == earlier.every_turn


def test_the_configuration_shown_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (shown,) = re.findall(r"^```toml\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "trees").mkdir()
    (tmp_path / "config.toml").write_text(shown.replace("/srv/team", "~"), "utf-8")
    assert read_configuration(tmp_path / "config.toml").dialogues == (tmp_path / "trees",) * 2


def test_the_message_shown_is_the_one_that_comes(file: Path) -> None:
    (shown,) = re.findall(r"^one-more-thing\.yaml:.*$", README, re.MULTILINE)
    text = (
        finished(file)
        .replace("  pushes-back:", "  haggles:")
        .replace("to: pushes-back", "to: haggles")
    )
    with pytest.raises(DiagnosticsError) as caught:
        compiled(text.replace("to: haggles", "to: hagles", 1))
    told = re.compile(r":\d+:\d+:")
    assert told.sub(":", str(caught.value)) == told.sub(":", shown)


def test_every_heading_is_where_the_contents_say() -> None:
    headings = re.findall(r"^## (.*)$", README, re.MULTILINE)
    anchors = [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]
    assert re.findall(r"^- \[.*\]\(#(.*)\)$", README, re.MULTILINE) == anchors


def test_every_word_of_a_choice_is_told() -> None:
    told = set(re.findall(r"`([a-z-]+)(?::[^`]*)?`", README))
    assert {*Skill, *EndingKind, *Severity, *Detector} - told == set()


def test_the_blanks_shown_make_the_conversation_ones_own(file: Path) -> None:
    text = finished(file).replace("client:\n", "blanks:\n\nclient:\n", 1)
    dialogue = compiled(put_in(text, BLANKS))
    assert dialogue.header.client.name == "Desmond Hale"
    assert "worked forty hours" in " ".join(dialogue.header.situation.split())
    rita = filled(dialogue, {"name": "Rita Moss", "first": "Rita", "he": "she"})
    assert rita.header.client.temper.endswith("on her way out of the door")
    assert "She has no idea" in rita.header.situation
    assert "Desmond" not in rita.header.situation
