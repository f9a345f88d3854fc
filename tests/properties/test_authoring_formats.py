"""Any text of an author's, in any format: it reads back, and never breaks out of its place."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.trees import trees
from trainer.authoring.graph_drawing import dot, mermaid
from trainer.authoring.graph_tree import tree_lines
from trainer.authoring.twee import Passage, Story, linked, written_story
from trainer.authoring.twee_export import story_of
from trainer.authoring.twee_import import draft_of
from trainer.authoring.twee_reading import read_story
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.fragments import Fragments
from trainer.dialogue.model import Dialogue, Text
from trainer.dialogue.source import FORBIDDEN, Source, decode
from trainer.text import printable

# Letters of all kinds, and whatever means something in one of the formats.
TEXT = st.lists(
    st.text(max_size=6)
    | st.sampled_from(
        [
            *('"', "\\", "&quot;", "&", "<b>", "#35;", "`", "%%{", "]]", "[[", "->", "<-", "|"),
            *("\n", ":: x", "\n:: x", "<!--", "-->", "/*", "*/", "::", "{", "}", "{}", "[", "]"),
            *("$x", "- ", ": ", "# ", "'", "no", "…", "\\n", "1. ", "end", ";", "((", "–"),
        ]
    ),
    max_size=8,
).map("".join)
SAFE = TEXT.map(lambda text: FORBIDDEN.sub("", re.sub("[\ud800-\udfff]", "", text)))
LINES = SAFE.map(lambda text: " ".join(text.split())).filter(bool)

MERMAID_LABEL = r'"(?:[\w ,()<>→–−-]|[^\W\d_]|#\d+;)*"'
MERMAID_LINE = re.compile(
    rf"    (?:n\d+(?:\[{MERMAID_LABEL}\]|\(\[{MERMAID_LABEL}\]\))"
    rf"|n\d+ (?:-->|-\.->)\|{MERMAID_LABEL}\| n\d+"
    r"|classDef lost stroke-dasharray: 5 5|class n\d+(?:,n\d+)* lost)"
)
DOT_STRING = r'"(?:[^"\\&\n]|\\n|\\"|\\\\|&amp;)*"'
DOT_ATTRIBUTES = rf"\[label={DOT_STRING}(?:, (?:shape|style)=\w+)*\]"
DOT_LINE = re.compile(rf"    n\d+(?: -> n\d+)? {DOT_ATTRIBUTES};")


@st.composite
def written_dialogues(draw: st.DrawFn) -> Dialogue:
    """Return small dialogues with any texts."""
    dialogue = draw(trees())
    title, line, other = draw(SAFE), draw(LINES), draw(LINES)

    def said(place: Text) -> tuple[Text, ...]:
        return (place._replace(value=line), place._replace(value=other))

    turns = {
        name: replace(turn, title=title, client=said(turn.client[0]))
        for name, turn in dialogue.turns.items()
    }
    endings = {
        name: replace(ending, title=title, client=said(ending.client[0]))
        for name, ending in dialogue.endings.items()
    }
    header = replace(dialogue.header, title=title)
    return replace(dialogue, header=header, turns=turns, endings=endings)


@given(written_dialogues())
def test_mermaid_and_dot_keep_to_their_grammar_whatever_the_texts(dialogue: Dialogue) -> None:
    first, *rest = mermaid(dialogue).split("\n")
    assert first == "flowchart TD"
    for line in rest:
        assert MERMAID_LINE.fullmatch(line), line
    first, second, *rest, last = dot(dialogue).split("\n")
    assert (first, second, last) == ('digraph "small" {', "    node [shape=box];", "}")
    for line in rest:
        assert DOT_LINE.fullmatch(line), line


@given(written_dialogues())
def test_the_tree_names_every_turn_and_ending_once_in_full(dialogue: Dialogue) -> None:
    lines = list(tree_lines(dialogue))
    assert not any("\n" in line for line in lines)
    for turn in dialogue.turns:
        expanded = [line for line in lines if re.search(rf"(^|→ ){turn}: ", line)]
        assert len(expanded) == 1


@given(written_dialogues())
def test_a_dialogue_as_twee_reads_back_with_all_its_branches(dialogue: Dialogue) -> None:
    written = written_story(story_of(dialogue))
    assert printable(written) == written
    story = read_story(Source("a.twee", decode("a.twee", written.encode())))
    assert story == story_of(dialogue)
    assert story.remarks == ()
    assert [passage.name for passage in story.places] == [*dialogue.turns, *dialogue.endings]
    for passage in story.places:
        if passage.name in dialogue.turns:
            branches = dialogue.turns[passage.name].branches
            assert [link.to for link in passage.links] == [branch.to for branch in branches]
        else:
            assert not passage.links


@given(LINES, LINES)
@example("/*", "*/")
def test_a_link_leads_where_it_is_to_lead_whatever_it_says(text: str, other: str) -> None:
    passage = Passage("p", f"{linked(text, 'x')} {linked(other, 'y')}")
    assert [link.to for link in passage.links] == ["x", "y"]


NAMES = LINES.filter(lambda name: not name.startswith("Story"))
TAGS = st.lists(LINES.map(lambda text: "".join(text.split())), max_size=3).map(tuple)
PASSAGES = st.builds(
    Passage,
    name=NAMES,
    text=st.lists(LINES.filter(lambda line: "::" not in line and "[[" not in line)).map("\n".join),
    tags=TAGS,
    metadata=st.dictionaries(st.sampled_from(["position", "size"]), SAFE),
)


@given(st.lists(PASSAGES, min_size=1, max_size=4, unique_by=lambda passage: passage.name))
def test_passages_read_back_as_they_were_written(passages: list[Passage]) -> None:
    written = written_story(Story("", "", tuple(passages)))
    if any(not passage.special for passage in passages):
        assert read_story(Source("a.twee", written)).passages == tuple(passages)


EXPECTED = {"missing-key", "missing-else", "unknown-target", "empty-value", "missing-phrasings"}
PIECES = st.lists(
    st.sampled_from(
        [
            *(
                ":: ",
                "::",
                "a",
                "b",
                " [x]",
                " {",
                "}",
                "\n",
                "\n",
                "\n:: c\n",
                "[[a]]",
                "[[b->a]]",
            ),
            *(
                "[[a|c]]",
                "[[",
                "]]",
                "\\",
                "<!--",
                "-->",
                "StoryData",
                "StoryTitle",
                '{"start":"b"}',
            ),
        ]
    )
    | TEXT,
    max_size=20,
).map("".join)


@given(PIECES.map(lambda text: f":: a\n{text}"))
def test_any_story_is_refused_or_becomes_a_file_that_lacks_only_what_is_to_be_written(
    text: str,
) -> None:
    try:
        story = read_story(Source("a.twee", decode("a.twee", text.encode("utf-8", "replace"))))
    except DiagnosticsError:
        return
    draft = draft_of(story, "draft", "en")
    source = Source("draft.yaml", decode("draft.yaml", draft.text.encode()), "draft", "en")
    with pytest.raises(DiagnosticsError) as told:
        compile_dialogue(source, Fragments())
    assert {finding.code for finding in told.value.diagnostics} <= EXPECTED, str(told.value)
    assert draft.to_do
