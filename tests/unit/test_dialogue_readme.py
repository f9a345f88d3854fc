"""What authors are told in dialogues/README.md is true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scoring.rubric import Detector, Severity
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.keys import Group
from trainer.dialogue.library import BUNDLED, Library
from trainer.dialogue.model import Dialogue, EndingKind, Skill
from trainer.dialogue.schema import DIALOGUE, FRAGMENTS
from trainer.dialogue.source import Source

README = (BUNDLED / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def example(text: str = EXAMPLES[0]) -> Dialogue:
    source = Source("one-more-thing.yaml", text, id="one-more-thing", language="en")
    return compile_dialogue(source, Library().fragments("en"))


def keys_of(group: Group) -> Iterator[str]:
    for key in group.keys:
        yield key.name
        for inner in key.groups:
            yield from keys_of(inner)


def test_the_example_is_a_whole_conversation() -> None:
    dialogue = example()
    assert list(dialogue.turns) == ["opening", "haggles"]
    assert {ending.kind for ending in dialogue.endings.values()} == set(EndingKind)


def test_the_example_plays_from_a_file_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "one-more-thing.yaml").write_text(EXAMPLES[0], encoding="utf-8")
    library = Library([BUNDLED, tmp_path])
    assert "one-more-thing" in [entry.id for entry in library.headers("en") if entry.header]
    assert library.open("one-more-thing", "en").turns.keys() == example().turns.keys()


def test_the_snippet_with_use_fits_into_the_example() -> None:
    start = EXAMPLES[0].index("      - use: decision\n")
    end = EXAMPLES[0].index("      - use: regret\n")
    snippet = re.sub(
        r"^", "    ", EXAMPLES[1].removeprefix("moves:\n"), flags=re.MULTILINE
    ).rstrip()
    move = example(f"{EXAMPLES[0][:start]}{snippet}\n{EXAMPLES[0][end:]}").turns["opening"].moves[0]
    assert move.weight == 3
    assert move.phrasings[-1].value == "your website will have to find a new home"


def test_the_message_shown_is_the_one_that_comes() -> None:
    (shown,) = re.findall(r"^one-more-thing\.yaml:.*$", README, re.MULTILINE)
    text = EXAMPLES[0].replace("to: haggles", "to: hagles")
    with pytest.raises(DiagnosticsError) as caught:
        example(text)
    assert str(caught.value) == shown


def test_every_key_and_every_word_of_a_choice_is_told() -> None:
    told = set(re.findall(r"`([a-z-]+)(?::[^`]*)?`", README))
    expected = {*keys_of(DIALOGUE), *keys_of(FRAGMENTS), *Skill, *EndingKind, *Severity, *Detector}
    assert expected - told == set()
