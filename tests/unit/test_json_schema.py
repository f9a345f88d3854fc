"""The schemas for editors: they are current, and say what the reader says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from trainer.authoring.json_schema import NAMES, json_schema, schema_text
from trainer.authoring.reference import reference, with_reference
from trainer.cli import run
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.codes import Code
from trainer.dialogue.keys import Group, Key
from trainer.dialogue.library import BUNDLED, Library
from trainer.dialogue.reader import compose
from trainer.dialogue.schema import DIALOGUE, FRAGMENTS
from trainer.dialogue.source import read_source

BUNDLED_FILES = sorted(BUNDLED.glob("*/*.yaml"))
RULES = Path(__file__).parents[1] / "data" / "rules"
VALIDATORS = {name: Draft202012Validator(json_schema(group)) for name, group in NAMES.items()}
# What a schema can see: the rest needs the text itself, or another place in the file.
SHAPE = (
    Code.UNKNOWN_KEY,
    Code.MISSING_KEY,
    Code.WRONG_TYPE,
    Code.EMPTY_VALUE,
    Code.NOT_A_NUMBER,
    Code.OUT_OF_RANGE,
    Code.UNKNOWN_CHOICE,
    Code.BAD_ID,
)


def value_of(node: Node) -> Any:
    """Return what an editor makes of a node: YAML 1.2 types plain words by their look."""
    if isinstance(node, MappingNode):
        return {value_of(key): value_of(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [value_of(item) for item in node.value]
    assert isinstance(node, ScalarNode)
    text = str(node.value)
    if node.style:
        return text
    if re.fullmatch(r"[-+]?[0-9]+", text):
        return int(text)
    if re.fullmatch(r"[-+]?[0-9]*\.[0-9]+", text):
        return float(text)
    words = {"true": True, "false": False, "null": None, "~": None, "": None}
    return words.get(text, text)


def errors(path: Path) -> list[str]:
    name = "shared.schema.json" if path.stem == "shared" else "schema.json"
    root = value_of(compose(read_source(path)))
    return [error.message for error in VALIDATORS[name].iter_errors(root)]


def keys_of(group: Group) -> Iterator[tuple[Group, Key]]:
    for key in group.keys:
        yield group, key
        for inner in key.groups:
            yield from keys_of(inner)


@pytest.mark.parametrize(("name", "group"), NAMES.items())
def test_the_schemas_beside_the_dialogues_are_current(name: str, group: Group) -> None:
    Draft202012Validator.check_schema(json_schema(group))
    assert (BUNDLED / name).read_text("utf-8") == schema_text(group), "run `make reference`"


def test_the_reference_for_authors_is_current() -> None:
    text = (BUNDLED / "README.md").read_text("utf-8")
    shared = Library().fragments("en")
    assert reference(shared) in text
    assert with_reference(text, shared) == text, "run `make reference`"


@pytest.mark.parametrize("group", NAMES.values(), ids=NAMES)
def test_every_key_says_what_it_is_in_whole_sentences(group: Group) -> None:
    for owner, key in keys_of(group):
        assert re.fullmatch(r"[`A-Z].*\.", key.doc), f"{owner.name}: {key.name}"


def test_every_word_of_a_choice_stands_in_the_schema() -> None:
    for group in NAMES.values():
        text = schema_text(group)
        for _owner, key in keys_of(group):
            assert all(f'"{choice}"' in text for choice in key.choices)


@pytest.mark.parametrize("path", BUNDLED_FILES, ids=lambda path: path.stem)
def test_every_bundled_file_names_its_schema_and_holds_to_it(path: Path) -> None:
    first = path.read_text("utf-8").splitlines()[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(.*)", first)
    assert found
    assert (path.parent / found[1]).resolve() == (
        BUNDLED / ("shared.schema.json" if path.stem == "shared" else "schema.json")
    )
    assert errors(path) == []


@pytest.mark.parametrize("code", SHAPE)
def test_the_schema_sees_what_is_wrong_in_the_shape(code: Code) -> None:
    folder = RULES / code
    if not folder.is_dir():
        pytest.skip("no example")
    for path in folder.rglob("*.yaml"):
        try:
            found = errors(path)
        except DiagnosticsError:
            pytest.fail(f"{path} is no YAML")
        assert bool(found) is (path.stem == "bad" or "bad" in path.parts), f"{path}: {found}"


def test_the_command_prints_the_schemas(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == json_schema(DIALOGUE)
    assert run(["schema", "--shared"]) == 0
    assert json.loads(capsys.readouterr().out) == json_schema(FRAGMENTS)
    assert run(["schema", "--format", "markdown"]) == 0
    shared = Library().fragments("en")
    assert capsys.readouterr().out == f"{reference(shared)}\n"
