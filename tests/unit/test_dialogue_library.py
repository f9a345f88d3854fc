from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

import trainer
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.library import BUNDLED, Library, UnknownDialogueError, UnknownLanguageError
from trainer.dialogue.rubrics import rubric_of

DATA = Path(__file__).parents[1] / "data" / "dialogues"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """Return a folder of the user's own with one dialogue, `small`."""
    (tmp_path / "en").mkdir()
    for name in ("shared.yaml", "small.yaml"):
        shutil.copy(DATA / "en" / name, tmp_path / "en" / name)
    return tmp_path


def edit(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_the_bundled_folder_lies_beside_the_package() -> None:
    assert Path(trainer.__file__).parent.parent / "dialogues" == BUNDLED


def test_the_list_shows_headers_and_leaves_the_shared_file_out(mine: Path) -> None:
    (entry,) = Library([mine]).headers("en")
    assert entry.id == "small"
    assert entry.error is None
    assert entry.header is not None
    assert entry.header.title == "The small client"


def test_a_broken_file_is_listed_with_its_first_error(mine: Path) -> None:
    (mine / "en" / "broken.yaml").write_text("partways: 1\ntitle: [\n", "utf-8")
    broken, small = Library([mine]).headers("en")
    assert broken.header is None
    assert broken.error is not None
    assert (broken.error.code, broken.error.span.line) == ("unclosed", 2)
    assert small.header is not None


def test_a_file_under_another_name_than_its_id_is_told(mine: Path) -> None:
    (mine / "en" / "small.yaml").rename(mine / "en" / "tiny.yml")
    (entry,) = Library([mine]).headers("en")
    assert entry.id == "tiny"
    assert entry.error is not None
    assert str(entry.error).endswith(
        "tiny.yml:2:5: error[id-mismatch] the id is `small`, "
        "but the place of the file says `tiny`, rename one or the other"
    )


def test_a_file_in_the_folder_of_another_language_is_told(mine: Path) -> None:
    (mine / "en").rename(mine / "de")
    (entry,) = Library([mine]).headers("de")
    assert entry.error is not None
    assert entry.error.code == "language-mismatch"


def test_a_later_folder_overrides_an_earlier_one(mine: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(mine / "en", other / "en")
    edit(other / "en" / "small.yaml", "The small client", "My small client")
    edit(other / "en" / "shared.yaml", "you are a fool", "you clown")
    library = Library([mine, other])
    (entry,) = library.headers("en")
    assert entry.overrides
    assert entry.header is not None
    assert entry.header.title == "My small client"
    dialogue = library.open("small", "en")
    assert dialogue.header.title == "My small client"
    (insult,) = (item for item in dialogue.turns["again"].pitfalls if item.id == "insult")
    assert [text.value for text in insult.phrasings] == ["you clown"]


def test_a_dialogue_of_the_users_may_use_the_bundled_fragments(mine: Path) -> None:
    (mine / "en" / "shared.yaml").unlink()
    edit(mine / "en" / "small.yaml", "      - use: chasing\n        severity: mild\n", "")
    dialogue = Library([BUNDLED, mine]).open("small", "en")
    assert len(dialogue.turns["again"].moves[0].phrasings) > 2


def test_an_unknown_id_gets_the_nearest_one_proposed(mine: Path) -> None:
    with pytest.raises(UnknownDialogueError, match="did you mean `small`"):
        Library([mine]).open("smal", "en")


@pytest.mark.parametrize("id", ["", "shared", "../en/small", "small.yaml", "\x1b[2J", "x" * 10_000])
def test_only_ids_in_the_list_can_be_opened(mine: Path, id: str) -> None:
    with pytest.raises(UnknownDialogueError):
        Library([mine]).open(id, "en")


@pytest.mark.parametrize("language", ["", "xx", "..", "../en", "en/../en", "EN"])
def test_a_language_without_a_folder_is_told(mine: Path, language: str) -> None:
    library = Library([mine, mine / "missing"])
    with pytest.raises(UnknownLanguageError):
        library.headers(language)
    with pytest.raises(UnknownLanguageError):
        library.open("small", language)


def test_opening_a_wrong_file_tells_all_its_errors(mine: Path) -> None:
    edit(mine / "en" / "small.yaml", "to: again", "to: agian")
    edit(mine / "en" / "small.yaml", "kind: burned", "kind: bad")
    with pytest.raises(DiagnosticsError) as caught:
        Library([mine]).open("small", "en")
    assert [item.code for item in caught.value.diagnostics] == ["unknown-target", "unknown-choice"]


def test_what_may_be_gone_or_broken_can_be_tried_to_open(mine: Path) -> None:
    library = Library([mine])
    assert library.try_open("small", "en") == library.open("small", "en")
    assert library.try_open("gone", "en") is None
    assert library.try_open("small", "xx") is None
    edit(mine / "en" / "small.yaml", "to: again", "to: agian")
    assert library.try_open("small", "en") is None


def test_a_wrong_shared_file_is_told_when_a_dialogue_is_opened(mine: Path) -> None:
    edit(mine / "en" / "shared.yaml", "severity: grave", "severity: deadly")
    library = Library([mine])
    assert library.headers("en")[0].error is None
    with pytest.raises(DiagnosticsError, match=r"shared\.yaml:\d+:\d+: error\[unknown-choice\]"):
        library.open("small", "en")


def test_hidden_files_folders_and_other_suffixes_do_not_disturb(mine: Path) -> None:
    (mine / "en" / ".#small.yaml").symlink_to("nowhere")
    (mine / "en" / "notes.txt").write_text("x", "utf-8")
    (mine / "en" / "folder.yaml").mkdir()
    folder, small = Library([mine]).headers("en")
    assert folder.error is not None
    assert folder.error.code == "not-a-file"
    assert small.header is not None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads anything")
def test_a_folder_that_cannot_be_read_is_listed_as_such(mine: Path) -> None:
    (mine / "en").chmod(0)
    try:
        (entry,) = Library([mine]).headers("en")
    finally:
        (mine / "en").chmod(0o700)
    assert entry.error is not None
    assert entry.error.code == "unreadable-file"


def test_a_turns_rubric_holds_what_decides_a_score(mine: Path) -> None:
    rubric = rubric_of(Library([mine]).open("small", "en").turns["opening"], "en")
    assert rubric.language == "en"
    assert [move.id for move in rubric.moves] == ["decision", "hours"]
    assert rubric.moves[0].weight == 3
    assert rubric.moves[0].essential
    assert rubric.moves[0].phrasings[-1] == "this was our last sign"
    assert [pitfall.id for pitfall in rubric.pitfalls] == [
        "chasing",
        "mocking",
        "insult",
        "shouting",
    ]
    assert rubric.prompts == ("Hello! You wanted to talk?", "There you are. What is it?")


def test_an_unknown_id_is_told_without_its_control_codes(mine: Path) -> None:
    with pytest.raises(UnknownDialogueError) as caught:
        Library([mine]).open("\x1b[2J\udcff", "en")
    assert "`?[2J?`" in str(caught.value)


def flat(mine: Path, name: str = "small.yaml", language: str = "language: en\n") -> Path:
    """Move the dialogue out of its folder, right beside it."""
    path = mine / name
    (mine / "en" / "small.yaml").rename(path)
    edit(path, "language: en\n", language)
    return path


@pytest.mark.parametrize(
    "language", ["language: en\n", 'language: "en"\n', "language:  'en' # x\n"]
)
def test_a_file_right_in_the_folder_is_of_the_language_it_names(mine: Path, language: str) -> None:
    path = flat(mine, language=language)
    (mine / "de").mkdir()
    library = Library([mine])
    (entry,) = library.headers("en")
    assert (entry.id, entry.path, entry.error) == ("small", path, None)
    assert library.open("small", "en").header.id == "small"
    assert library.headers("de") == ()
    with pytest.raises(UnknownDialogueError):
        library.open("small", "de")


def test_a_language_may_have_files_but_no_folder(mine: Path) -> None:
    path = flat(mine, language="language: it\n")
    library = Library([mine])
    assert library.languages() == ("en", "it")
    (entry,) = library.headers("it")
    assert (entry.path, entry.error) == (path, None)


def test_a_file_that_names_no_language_is_shown_with_its_mistake_everywhere(mine: Path) -> None:
    flat(mine, language="")
    (mine / "de").mkdir()
    library = Library([mine])
    for language in ("en", "de"):
        (entry,) = library.headers(language)
        assert entry.error is not None
        assert entry.error.code == "missing-key"


def test_the_file_in_the_languages_folder_wins_over_the_one_beside_it(mine: Path) -> None:
    shutil.copy(mine / "en" / "small.yaml", mine / "small.yaml")
    (entry,) = Library([mine]).headers("en")
    assert entry.path == mine / "en" / "small.yaml"


def test_a_shared_file_may_lie_right_in_the_folder_too(mine: Path) -> None:
    (mine / "en" / "shared.yaml").rename(mine / "shared.yaml")
    library = Library([mine])
    assert library.shared_files("en") == (mine / "shared.yaml",)
    assert "insult" in library.fragments("en").every_turn
    assert library.headers("en")[0].error is None


def test_the_shared_files_are_named_in_the_order_they_are_read(mine: Path) -> None:
    shared = Library([BUNDLED, mine, mine / "none"]).shared_files("en")
    assert shared == tuple(folder / "en" / "shared.yaml" for folder in (BUNDLED, mine))
