"""Files written in any style: a change is made in that style, and nothing else is touched."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.authoring.amending import SECTIONS, with_phrasing, with_sample
from trainer.authoring.patch import unified_diff
from trainer.authoring.yaml_editing import UneditableError, appended, put, removed, values_of
from trainer.authoring.yaml_items import Ids, Item, tidy
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.library import BUNDLED, Library
from trainer.dialogue.source import Source
from trainer.store.disputes import DisputeKind

SHARED = Library().fragments("en")

WORDS = st.sampled_from(
    [
        *("we stop here", "it's over", "no", "12:30", "naïve — yes", "a, b", "he said “no”"),
        *("#nope", "- dash", "key: value", "'quoted'", '"so"', "1.10", "x" * 120, "😀 then"),
    ]
)
ANYTHING = st.text(max_size=60).map(tidy).filter(bool)
REMARKS = st.sampled_from(
    [
        "",
        "  # a remark",
        "  #",
        " # it's [odd]: {yes}, - no",
        " # one\n\n     # and a line of its own",
    ]
)
LINES_BETWEEN = st.sampled_from(["", "\n", "# alone\n", "\n# - alone\n\n"])


class Writer:
    """Writes values as YAML in a style that is drawn as it goes along."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.step = draw(st.sampled_from([0, 2, 4]))
        self.gap = draw(st.sampled_from([2, 3, 4]))
        self.wild = draw(st.booleans())

    def text(self, value: str, column: int) -> str:
        """Return a text in one of the styles that can hold it, as it follows its key."""
        if not self.wild:
            return json.dumps(value, ensure_ascii=False)
        style = self.draw(st.sampled_from(["double", "single", "folded", "literal", "broken"]))
        margin = "\n" + " " * (column + 3)
        if style == "single":
            return "'" + value.replace("'", "''") + "'"
        if style == "folded":
            return f">{self.draw(st.sampled_from(['', '-', '+', ' # why']))}{margin}{value}"
        if style == "literal":
            return f"|{self.draw(st.sampled_from(['', '-', '+']))}{margin}{value}\n"
        if style == "broken" and " " in value:
            return json.dumps(value, ensure_ascii=False).replace(" ", margin, 1)
        return json.dumps(value, ensure_ascii=False)

    def remark(self, written: str) -> str:
        """Return what may follow on the last line of a value."""
        return "" if written.startswith((">", "|")) else self.draw(REMARKS)

    def block(self, value: Any, column: int) -> str:
        """Return the lines of a list or of keys, each with its line break."""
        between = self.draw(LINES_BETWEEN)
        margin = " " * column
        if isinstance(value, list):
            parts = [f"{margin}{self.entry(item, column)}" for item in value]
        else:
            parts = [f"{margin}{key}:{self.after(item, column)}" for key, item in value.items()]
        return between.join(parts)

    def entry(self, item: Any, column: int) -> str:
        hyphen = "-".ljust(self.gap)
        if isinstance(item, str):
            written = self.text(item, column)
            return f"{hyphen}{written}{self.remark(written)}\n"
        if self.draw(st.integers(0, 3)) == 0:
            return f"{hyphen}{self.flow(item, column)}{self.draw(REMARKS)}\n"
        return hyphen + self.block(item, column + self.gap)[column + self.gap :]

    def after(self, item: Any, column: int) -> str:
        if isinstance(item, str):
            written = self.text(item, column)
            return f" {written}{self.remark(written)}\n"
        if self.draw(st.integers(0, 3)) == 0:
            return f" {self.flow(item, column)}{self.draw(REMARKS)}\n"
        further = self.step if isinstance(item, list) else max(self.step, 1)
        return f"{self.draw(REMARKS)}\n{self.block(item, column + further)}"

    def flow(self, value: Any, column: int) -> str:
        """Return a value in brackets, on one line or on several."""
        if isinstance(value, str):
            return json.dumps(value, ensure_ascii=False)
        if isinstance(value, list):
            parts, ends = [self.flow(item, column) for item in value], "[]"
        else:
            parts = [f"{key}: {self.flow(item, column)}" for key, item in value.items()]
            ends = "{}"
        trailing = self.draw(st.sampled_from(["", ",", " ,"]))
        if self.draw(st.booleans()):
            return f"{ends[0]}{', '.join(parts)}{trailing}{ends[1]}"
        margin = "\n" + " " * (column + 6)
        remark = self.draw(REMARKS)
        return f"{ends[0]}{margin}{f',{margin}'.join(parts)}{trailing}{remark}{margin}{ends[1]}"


def file_of(draw: st.DrawFn, values: Any) -> str:
    writer = Writer(draw)
    text = writer.block(values, 0)
    text += draw(st.sampled_from(["", "\n", "# the end\n", "...\n"]))
    if draw(st.booleans()):
        text = text.rstrip("\n")
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n", "\r"])))


@st.composite
def files(draw: st.DrawFn) -> tuple[str, Any]:
    """Return a file with a list of moves in a turn, and what it says."""
    phrasings = st.lists(WORDS, min_size=1, max_size=3)
    moves = draw(
        st.lists(
            st.fixed_dictionaries({"id": WORDS}, optional={"tip": WORDS, "phrasings": phrasings}),
            min_size=1,
            max_size=3,
        )
    )
    turn = {"title": draw(WORDS), "moves": moves}
    if draw(st.booleans()):
        turn["samples"] = [{"reply": draw(WORDS), "moves": ["decision"]}]
    values = {"partways": "1", "turns": {"opening": turn}, "endings": {"over": {"title": "x"}}}
    if draw(st.booleans()):
        values = dict(reversed(values.items()))
    text = file_of(draw, values)
    return text, values


def keeps_every_character(old: str, new: str) -> bool:
    """Tell whether nothing was taken out of the old text, and nothing put in another order."""
    rest = iter(new)
    return all(character in rest for character in old)


def line_breaks(text: str) -> set[str]:
    kinds = {"\r\n"} if "\r\n" in text else set()
    bare = text.replace("\r\n", "")
    return kinds | {kind for kind in "\r\n" if kind in bare}


@given(files())
def test_the_styles_these_tests_write_are_read_as_what_they_say(file: tuple[str, Any]) -> None:
    text, values = file
    assert values_of(text) == values


@given(files(), st.data(), ANYTHING)
def test_a_phrasing_is_added_to_any_move_in_the_style_of_the_file(
    file: tuple[str, Any], data: st.DataObject, words: str
) -> None:
    text, values = file
    moves = values["turns"]["opening"]["moves"]
    place = data.draw(st.integers(0, len(moves) - 1))
    words = words.replace("\n", " ")
    path = ("turns", "opening", "moves", place)
    if "phrasings" in moves[place]:
        new = appended(text, (*path, "phrasings"), words)
        moves[place]["phrasings"].append(words)
    else:
        new = put(text, path, "phrasings", [words])
        moves[place]["phrasings"] = [words]
    assert values_of(new) == values
    assert keeps_every_character(text, new)
    assert line_breaks(new) <= (line_breaks(text) or {"\n"})


@given(files(), ANYTHING)
def test_a_sample_is_added_to_a_turn_with_samples_or_without(
    file: tuple[str, Any], reply: str
) -> None:
    text, values = file
    turn = values["turns"]["opening"]
    sample: Item = {"reply": reply, "moves": Ids(("decision", "regret"))}
    if "samples" in turn:
        new = appended(text, ("turns", "opening", "samples"), sample)
    else:
        new = put(text, ("turns", "opening"), "samples", [sample])
    turn.setdefault("samples", []).append({"reply": reply, "moves": ["decision", "regret"]})
    assert values_of(new) == values
    assert keeps_every_character(text, new)


@given(files(), st.data())
def test_a_phrasing_is_taken_out_with_its_line_or_the_file_is_left_alone(
    file: tuple[str, Any], data: st.DataObject
) -> None:
    text, values = file
    moves = values["turns"]["opening"]["moves"]
    place = data.draw(st.integers(0, len(moves) - 1))
    for number in reversed(range(len(moves[place].get("phrasings", ())))):
        path = ("turns", "opening", "moves", place, "phrasings", number)
        try:
            new = removed(text, path)
        except UneditableError:
            continue
        del moves[place]["phrasings"][number]
        assert values_of(new) == values
        assert keeps_every_character(new, text)
        text = new


def applied(tool: list[str], folder: Path, patch: str) -> None:
    command = [shutil.which(tool[0]) or "", *tool[1:]]
    subprocess.run(command, cwd=folder, input=patch.encode(), check=True, capture_output=True)


TOOLS = {
    "patch": ["patch", "-p1", "--silent"],
    "git": ["git", "apply", "--whitespace=nowarn"],
}
SOME_LINES = st.lists(st.sampled_from(["a", "b", "", "  c # ü", "-x", "+y", "\\ z", "@@"]))


@pytest.mark.parametrize("tool", TOOLS)
@given(SOME_LINES, SOME_LINES, st.sampled_from(["\n", "\r\n"]), st.booleans(), st.booleans())
def test_a_patch_makes_the_new_file_of_the_old_one(
    tool: str, old: list[str], new: list[str], line_break: str, ends: bool, new_ends: bool
) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    before = line_break.join(["head", *old]) + line_break * ends
    after = line_break.join(["head", *new]) + line_break * new_ends
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        file = folder / "en" / "a tree.yaml"
        file.parent.mkdir()
        file.write_bytes(before.encode())
        patch = unified_diff("en/a tree.yaml", before, after)
        if patch:
            applied(TOOLS[tool], folder, patch)
        assert file.read_bytes() == after.encode()


BUNDLED_TREES = {
    path.stem: path.read_bytes().decode("utf-8")
    for path in sorted((BUNDLED / "en").glob("*.yaml"))
    if path.stem != "shared"
}


@pytest.mark.parametrize("name", BUNDLED_TREES)
@given(data=st.data(), words=ANYTHING)
@settings(max_examples=12)
def test_a_bundled_script_takes_a_phrasing_and_a_sample_by_a_patch(
    name: str, data: st.DataObject, words: str
) -> None:
    text = BUNDLED_TREES[name]
    turns = values_of(text)["turns"]
    turn = data.draw(st.sampled_from(sorted(turns)))
    kind = data.draw(st.sampled_from(DisputeKind))
    listed = [item.get("id") or item["use"] for item in turns[turn].get(SECTIONS[kind], [])]
    target = data.draw(st.sampled_from([*listed, "ghosting"] if kind == "pitfall" else listed))
    new = with_phrasing(text, turn, kind, target, f"so {words}")
    new = with_sample(new, turn, words, {SECTIONS[kind]: [target]})
    assert keeps_every_character(text, new)
    assert with_phrasing(new, turn, kind, target, f"so {words}") == new
    assert with_sample(new, turn, words, {SECTIONS[kind]: [target]}) == new
    compile_dialogue(Source(name, new, name, "en"), SHARED)
    if shutil.which("patch") is not None:
        with tempfile.TemporaryDirectory() as place:
            file = Path(place, f"{name}.yaml")
            file.write_bytes(text.encode())
            applied(TOOLS["patch"], Path(place), unified_diff(file.name, text, new))
            assert file.read_bytes() == new.encode()
