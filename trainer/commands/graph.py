"""`partways graph`: where a conversation can go, drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from trainer.authoring.graph_drawing import dot, mermaid
from trainer.authoring.graph_tree import tree_lines
from trainer.authoring.twee import written_story
from trainer.authoring.twee_export import story_of
from trainer.dialogue.files import open_dialogue
from trainer.dialogue.model import Dialogue
from trainer.folders import open_library
from trainer.text import printable


def _tree(dialogue: Dialogue) -> str:
    return "\n".join(tree_lines(dialogue))


def _twee(dialogue: Dialogue) -> str:
    return written_story(story_of(dialogue)).rstrip("\n")


FORMATS: dict[str, Callable[[Dialogue], str]] = {
    "tree": _tree,
    "mermaid": mermaid,
    "dot": dot,
    "twee": _twee,
}


def graph(typed: str, format: str, language: str, folders: tuple[Path, ...]) -> int:
    """Print the graph of a scenario or file in one of FORMATS; return 0."""
    dialogue = open_dialogue(typed, language, open_library(folders))
    print(printable(FORMATS[format](dialogue)))
    return 0
