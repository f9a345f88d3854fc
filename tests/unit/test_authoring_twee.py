"""Twee 3 as it is read and written, and the dialogue files that come of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.conversations import DIALOGUE
from trainer.authoring.twee import Link, Passage, Story, linked, written_story
from trainer.authoring.twee_export import story_of
from trainer.authoring.twee_import import draft_of
from trainer.authoring.twee_reading import read_story
from trainer.cli import run
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.placeholders import substituted
from trainer.dialogue.source import Source

ORCHARD = """\
:: StoryTitle
The orchard

:: StoryData
{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "Hello?"}

:: Look [stylesheet]
a { color: red }

:: Hello? [shed] {"position":"100,200"}
So, when do we talk about the pears?

[[I can no longer work for you.->The end]]
[[Let me think|Hello?]]


:: The end [good-terms]
Take a crate of apples with you.
"""


def story(text: str) -> Story:
    return read_story(Source("a.twee", text))


def test_passages_have_names_tags_metadata_and_text() -> None:
    read = story(ORCHARD)
    assert read.title == "The orchard"
    assert read.start == "Hello?"
    assert [passage.name for passage in read.places] == ["Hello?", "The end"]
    hello = read.places[0]
    assert (hello.tags, hello.metadata, hello.line) == (("shed",), {"position": "100,200"}, 10)
    assert hello.prose == "So, when do we talk about the pears?"
    assert not hello.text.endswith("\n")


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("[[a]]", Link("a", "a")),
        ("[[go on->a]]", Link("go on", "a")),
        ("[[ go on -> a ]]", Link("go on", "a")),
        ("[[x->y->a]]", Link("x->y", "a")),
        ("[[a<-go on]]", Link("go on", "a")),
        ("[[go on|a]]", Link("go on", "a")),
        ("[[go on|a][$x to 1]]", Link("go on", "a")),
        ("(if: $x)[[[a]]]", Link("a", "a")),
        ("[[->a]]", Link("a", "a")),
    ],
)
def test_links_are_read_in_every_form(text: str, link: Link) -> None:
    assert Passage("p", text).links == (link,)


@pytest.mark.parametrize("text", ["<!-- [[a]] -->", "/* [[a]] */", "/% [[a]] %/"])
def test_what_stands_in_a_comment_is_no_link(text: str) -> None:
    assert Passage("p", text).links == ()
    assert Passage("p", f"Well. {text} Yes.").prose == "Well. Yes."


def test_a_backslash_lets_brackets_be_part_of_a_name() -> None:
    read = story(":: a \\[b\\] \\\\ \\{c\\} [x\\]y z]\nText")
    assert read.places[0].name == "a [b] \\ {c}"
    assert read.places[0].tags == ("x]y", "z")


def test_without_story_data_a_story_begins_at_start_or_its_first_passage() -> None:
    assert story(":: a\n:: Start\n").start == "Start"
    assert story(":: a\n:: b\n").start == "a"


def test_data_that_cannot_be_read_is_left_out_and_told() -> None:
    read = story(":: StoryData\n{nonsense\n\n:: a {nonsense}\n")
    assert read.remarks == (
        "line 4: what stands in {…} cannot be read and is left out",
        "line 1: StoryData cannot be read and is left out",
    )
    assert story(':: StoryData\n{"start": "x"}\n:: a').remarks == (
        "StoryData names `x` as the first passage, and there is none",
    )


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("", "1:1: error[syntax] there is no passage in this file"),
        ("hello\n:: a", "1:1: error[syntax] a text that belongs to no passage"),
        ("\n\n::  [x]\n", "3:1: error[syntax] this passage has no name"),
        (":: a\n:: b [x\n", "2:1: error[syntax] the tags are not closed"),
        (":: a [x] y\n", "1:1: error[syntax] `y` belongs to nothing"),
        (":: a\n\n:: a\n", "3:1: error[syntax] a second passage `a`"),
        (":: a\n/* x\n*/\nwell [[b\n", "4:1: error[syntax] a link begins with `[[`"),
        (":: s [script]\n[[1, 2\n", "1:1: error[syntax] there is no passage in this file"),
    ],
)
def test_a_damaged_file_is_refused_with_its_line(text: str, finding: str) -> None:
    with pytest.raises(DiagnosticsError) as error:
        story(text)
    assert str(error.value).startswith(f"a.twee:{finding}")


def test_marks_that_would_part_a_link_become_look_alikes() -> None:
    assert linked("a -> b | c [d]] <- e", "x") == "[[a → b ¦ c (d)) ← e->x]]"
    assert Passage("p", linked("well-", "x")).links == (Link("well-", "x"),)


def test_a_name_that_would_not_read_back_is_not_written() -> None:
    with pytest.raises(ValueError, match="no name"):
        written_story(Story("", "a", (Passage("a\nb", ""),)))
    with pytest.raises(ValueError, match="no tags"):
        written_story(Story("", "a", (Passage("a", "", ("b c",)),)))


def test_a_dialogue_as_a_story_has_a_link_for_each_branch() -> None:
    told = story_of(DIALOGUE)
    opening = next(passage for passage in told.places if passage.name == "opening")
    assert [link.to for link in opening.links] == ["burned", "haggles", "caved-in", "opening"]
    assert opening.links[0].text == "falls into “Label of insult”"
    assert opening.prose == "Hello, you wanted to talk?"
    burned = next(passage for passage in told.places if passage.name == "burned")
    assert burned.tags == ("burned",)


def test_a_draft_says_in_comments_and_in_a_list_what_is_missing() -> None:
    draft = draft_of(story(ORCHARD), "orchard", "en")
    assert draft.to_do == (
        "at the top: summary, client, situation, goal, tempted-to-say, say-instead, "
        "why-it-works, keep-in-mind",
        "the turn `hello`: asks-back, advice, recommended, tempting, skill, tip and more "
        "phrasings of its 2 moves, a last branch without `when`",
        "the ending `the-end`: debrief",
    )
    assert "    # advice: …  The idea of the turn" in draft.text
    assert (
        "    branches:\n"
        "      - when:\n"
        "          moves: [i-can-no-longer-work-for-you]\n"
        "        to: the-end\n"
    ) in draft.text
    assert "    kind: good-terms\n" in draft.text


def test_braces_in_a_story_are_no_blanks() -> None:
    text = draft_of(
        story(":: Start\nHi {you}!\n[[Bye {x}->The end]]\n:: The end\nBye.\n"), "x", "en"
    ).text
    written = [line for line in text.splitlines() if "{" in line]
    values = [
        yaml.safe_load(line.partition(": ")[2] or line.partition("- ")[2]) for line in written
    ]
    assert values == ["Hi {{you}}!", "Bye {{x}}", "Bye {x}"]  # text, label, phrasing
    assert substituted("Hi {{you}}!", {"you": "Ada"}) == "Hi {you}!"


def test_ids_are_safe_and_each_is_given_once() -> None:
    draft = draft_of(story(":: Ärger!\n[[b]]\n:: ärger\n:: ☂\n:: b\n"), "x", "de")
    for line in ("start: aerger", "  aerger:", "  aerger-2:", "  passage:", "  b:"):
        assert f"\n{line}\n" in draft.text


def test_a_story_is_imported_and_never_overwrites(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "orchard.twee"
    file.write_text(ORCHARD)
    into = tmp_path / "mine"
    assert run(["import", str(file), "--into", str(into)]) == 0
    out = capsys.readouterr().out
    written = into / "en" / "the-orchard.yaml"
    assert str(written) in out
    assert "- the ending `the-end`: debrief" in out
    before = written.read_bytes()
    assert run(["import", str(file), "--into", str(into)]) == 2
    assert "There is a file" in capsys.readouterr().err
    assert written.read_bytes() == before
    assert run(["check", str(written), "--quick"]) == 1
    codes = {line.split("[")[1].split("]")[0] for line in capsys.readouterr().out.splitlines()}
    assert codes == {"missing-key", "missing-else"}


@pytest.mark.parametrize("id", ["shared", "Großes", "../x"])
def test_an_id_that_cannot_be_is_refused(id: str, tmp_path: Path) -> None:
    file = tmp_path / "orchard.twee"
    file.write_text(ORCHARD)
    assert run(["import", str(file), id, "--into", str(tmp_path)]) == 2
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f":: {number}" for number in range(1001)),
        ":: a\n" + "[[a]] " * 2001,
        f":: a\n{'long ' * 200_000}\n[[{'a' * 100_000}]]",
    ],
    ids=["passages", "links", "letters"],
)
def test_a_story_too_large_for_a_conversation_is_refused(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "long.twee"
    file.write_text(text)
    assert run(["import", str(file), "--into", str(tmp_path)]) == 1
    assert "error[file-too-large]" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("piece", ["/* ", "<!--", "[[a][", "[", "]]"])
def test_brackets_and_comments_without_end_are_no_trouble(piece: str) -> None:
    passage = Passage("p", piece * 9999)
    assert passage.links == ()
    assert len(passage.prose) >= 9999


def test_a_story_that_is_not_there_is_a_slip_of_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(tmp_path / "orchard.twee"), "--into", str(tmp_path)]) == 2
    assert "There is no file" in capsys.readouterr().err
