"""`partways graph`: the tree in full, and the other formats as their programs would read them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conversations import branch
from tests.trees import tree
from trainer.authoring.graph_drawing import dot, mermaid
from trainer.authoring.graph_tree import tree_lines
from trainer.cli import run
from trainer.dialogue.model import Condition, Dialogue

DIALOGUE = tree(
    {
        "opening": [
            branch("burned", Condition(pitfalls=("insult",)), -30),
            branch("haggles", Condition(moves=("decision",), min_score=70)),
            branch("bruised", Condition(moves=("decision", "regret"), min_score=80)),
            branch("opening"),
        ],
        "haggles": [
            branch("opening", Condition(missing=("decision",)), 5),
            branch("good-terms", Condition(below_mood=100)),
            branch("bruised"),
        ],
        "lost": [branch("haggles"), branch("lost")],
    }
)


def test_the_tree_shows_each_turn_once_and_marks_what_is_never_reached() -> None:
    assert list(tree_lines(DIALOGUE)) == [
        "The small client (small): Sam, mood 60",
        "opening: Title of opening (mood 0 to 100)",
        "├─ falls into insult · mood −30",
        "│  → ■ burned: Title of burned – bridge burned",
        "├─ makes decision, 70 points or more",
        "│  → haggles: Title of haggles (mood 1 to 100)",
        "│  ├─ leaves out decision · mood +5",
        "│  │  → opening (see above)",
        "│  ├─ mood below 100",
        "│  │  → ■ good-terms: Title of good-terms – on good terms",
        "│  └─ otherwise",
        "│     → ■ bruised: Title of bruised – over, but bruised",
        "├─ makes decision and regret, 80 points or more "
        "[never taken: branch 2 always comes first]",
        "│  → ■ bruised: Title of bruised – over, but bruised",
        "└─ otherwise",
        "   → opening (this turn again)",
        "",
        "Out of reach:",
        "lost: Title of lost",
        "├─ otherwise",
        "│  → haggles (see above)",
        "└─ otherwise",
        "   → lost (this turn again)",
        "■ caved-in: Title of caved-in – caved in: still their supplier",
    ]


def test_a_turn_drawn_further_down_is_referred_to_from_above() -> None:
    both = {
        "a": [branch("b", Condition(moves=("decision",))), branch("c")],
        "b": [branch("c", Condition(moves=("decision",))), branch("bruised")],
        "c": [branch("bruised")],
    }
    assert "│  │  → c (see below)" in list(tree_lines(tree(both)))


def test_a_turn_without_a_way_out_is_marked() -> None:
    lines = list(tree_lines(tree({"a": [branch("a")]})))
    assert lines[1].endswith("no way to an ending)")


def test_a_chain_of_a_thousand_turns_can_be_drawn() -> None:
    turns = {f"t{n}": [branch(f"t{n + 1}")] for n in range(1000)}
    assert len(list(tree_lines(tree({**turns, "t1000": [branch("bruised")]})))) > 2000


def test_dead_branches_and_lost_turns_are_dashed_in_drawings() -> None:
    drawn = mermaid(DIALOGUE)
    assert 'n2["lost<br>Title of lost<br>(out of reach)"]' in drawn
    assert "class n2,n6 lost" in drawn
    assert drawn.count("-.->") == 1
    assert '-.->|"(3) makes decision and regret,<br>80 points or more<br>(never taken' in drawn
    assert dot(DIALOGUE).count("style=dashed") == 3


@pytest.mark.parametrize("format", ["tree", "mermaid", "dot", "twee"])
def test_every_format_is_printed_for_a_scenario(
    format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["graph", "late-payer", "--format", format]) == 0
    out = capsys.readouterr().out
    assert out.endswith("\n")
    assert not out.endswith("\n\n")
    assert "check-in-the-mail" in out


def test_a_file_that_does_not_compile_is_not_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("partways: 1\n")
    assert run(["graph", str(path)]) == 1
    assert "error[missing-key]" in capsys.readouterr().err


def test_control_characters_in_a_title_do_not_reach_the_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    turn = replace(DIALOGUE.turns["opening"], title="\x1b[31m red\nline")
    dialogue: Dialogue = replace(DIALOGUE, turns={**DIALOGUE.turns, "opening": turn})
    assert len(dot(dialogue).splitlines()) == len(dot(DIALOGUE).splitlines())
    assert "\x1b" not in mermaid(dialogue) + dot(dialogue)
