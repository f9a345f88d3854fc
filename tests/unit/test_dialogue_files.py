from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.files import existing_file, files_of, is_path, open_dialogue
from trainer.dialogue.library import BUNDLED, Library, UnknownDialogueError

DATA = Path(__file__).parents[1] / "data" / "dialogues"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a dialogue file in a folder of its own, with a shared file beside it."""
    for name in ("shared.yaml", "small.yaml"):
        shutil.copy(DATA / "en" / name, tmp_path / name)
    return tmp_path / "small.yaml"


def edit(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


@pytest.mark.parametrize("typed", ["a.yaml", "a.yml", "./a", "../a.yaml", "folder/a.yaml", "/a"])
def test_a_suffix_or_a_folder_makes_a_path(typed: str) -> None:
    assert is_path(typed)


@pytest.mark.parametrize("typed", ["late-payer", "", "yaml", "late.payer"])
def test_anything_else_is_an_id(typed: str) -> None:
    assert not is_path(typed)


def test_an_id_is_looked_up_in_the_library() -> None:
    assert open_dialogue("late-payer", "en", Library()).header.id == "late-payer"
    with pytest.raises(UnknownDialogueError, match="did you mean `late-payer`"):
        open_dialogue("late-payr", "en", Library())


def test_a_file_is_opened_with_the_shared_parts_beside_it(small: Path) -> None:
    dialogue = open_dialogue(str(small), "en", Library())
    assert dialogue.header.id == "small"
    phrasings = [text.value for text in dialogue.turns["opening"].moves[0].phrasings]
    assert phrasings[-1] == "this was our last sign"


def test_the_parts_beside_a_file_come_over_those_of_the_library(small: Path) -> None:
    (files, *shared) = files_of(str(small), "en", Library())
    assert files == small
    assert shared == [BUNDLED / "en" / "shared.yaml", small.parent / "shared.yaml"]
    edit(small.parent / "shared.yaml", "you are a fool", "you clown")
    turn = open_dialogue(str(small), "en", Library()).turns["again"]
    (insult,) = (item for item in turn.pitfalls if item.id == "insult")
    assert [text.value for text in insult.phrasings] == ["you clown"]


def test_without_a_shared_file_beside_it_a_file_has_those_of_the_library(small: Path) -> None:
    (small.parent / "shared.yaml").unlink()
    edit(small, "      - use: chasing\n        severity: mild\n", "")
    assert len(open_dialogue(str(small), "en", Library()).turns["again"].moves[0].phrasings) > 2


def test_a_shared_file_of_the_library_counts_once() -> None:
    path = BUNDLED / "en" / "late-payer.yaml"
    assert files_of(str(path), "en", Library()) == files_of("late-payer", "en", Library())
    assert open_dialogue(str(path), "en", Library()) == open_dialogue("late-payer", "en", Library())


def test_a_file_may_have_any_name_and_says_its_language_itself(small: Path) -> None:
    other = small.rename(small.with_name("draft-2.yml"))
    assert open_dialogue(str(other), "xx", Library()).header.language == "en"


def test_all_that_is_wrong_is_told_even_where_the_header_is(small: Path) -> None:
    edit(small, "title: The small client", "titel: The small client")
    edit(small, "to: again", "to: agian")
    with pytest.raises(DiagnosticsError) as caught:
        open_dialogue(str(small), "en", Library())
    codes = {item.code for item in caught.value.diagnostics}
    assert {"unknown-key", "unknown-target"} <= codes


def test_a_missing_file_gets_its_neighbour_proposed(small: Path) -> None:
    with pytest.raises(UnknownDialogueError, match=r"did you mean `small\.yaml`"):
        existing_file(str(small.with_name("smal.yaml")))


def test_a_shared_file_is_not_proposed(small: Path) -> None:
    small.unlink()
    with pytest.raises(UnknownDialogueError) as caught:
        existing_file(str(small))
    assert "shared" not in str(caught.value)


def test_a_shared_file_is_no_conversation(small: Path) -> None:
    with pytest.raises(UnknownDialogueError, match="name a conversation"):
        open_dialogue(str(small.with_name("shared.yaml")), "en", Library())


def test_a_folder_is_told_as_such(small: Path) -> None:
    with pytest.raises(DiagnosticsError, match="not-a-file"):
        open_dialogue(str(small.parent) + os.sep, "en", Library())


@given(st.binary().map(os.fsdecode))
def test_any_path_ends_in_a_message(name: str) -> None:
    with pytest.raises((UnknownDialogueError, DiagnosticsError)):
        open_dialogue(f"./no such folder/{name}", "en", Library())
