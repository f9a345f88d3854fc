"""The graph of a dialogue in the languages of drawing programs: Mermaid and Graphviz's dot."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trainer.dialogue.graph import Edge, Graph, graph_of
from trainer.dialogue.model import Dialogue
from trainer.dialogue.wording import condition_words, dead_words, mood_words
from trainer.i18n import _
from trainer.names import ending_name
from trainer.text import printable, storable

LINE = 32  # characters in a line of a label

# Everything else might mean something to Mermaid or to the HTML it makes.
_HARMLESS = re.compile(r"[\w ,()→–−-]", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Place:
    key: str
    label: tuple[str, ...]
    ending: bool
    lost: bool


@dataclass(frozen=True, slots=True)
class _Arrow:
    source: str
    target: str
    label: tuple[str, ...]
    dead: bool


def mermaid(dialogue: Dialogue) -> str:
    """Return the graph as a Mermaid flowchart; what is never taken or out of reach is dashed."""
    places, arrows = _drawing(dialogue)
    lines = ["flowchart TD"]
    for place in places:
        left, right = ('(["', '"])') if place.ending else ('["', '"]')
        lines.append(f"    {place.key}{left}{_mermaid_label(place.label)}{right}")
    for arrow in arrows:
        line = "-.->" if arrow.dead else "-->"
        lines.append(f'    {arrow.source} {line}|"{_mermaid_label(arrow.label)}"| {arrow.target}')
    lost = [place.key for place in places if place.lost]
    if lost:
        lines.append("    classDef lost stroke-dasharray: 5 5")
        lines.append(f"    class {','.join(lost)} lost")
    return "\n".join(lines)


def dot(dialogue: Dialogue) -> str:
    """Return the graph for Graphviz; what is never taken or out of reach is dashed."""
    places, arrows = _drawing(dialogue)
    lines = [f"digraph {_dot_text((dialogue.header.id,))} {{", "    node [shape=box];"]
    for place in places:
        shape = ", shape=ellipse" if place.ending else ""
        dashed = ", style=dashed" if place.lost else ""
        lines.append(f"    {place.key} [label={_dot_text(place.label)}{shape}{dashed}];")
    for arrow in arrows:
        dashed = ", style=dashed" if arrow.dead else ""
        lines.append(
            f"    {arrow.source} -> {arrow.target} [label={_dot_text(arrow.label)}{dashed}];"
        )
    return "\n".join((*lines, "}"))


def _drawing(dialogue: Dialogue) -> tuple[list[_Place], list[_Arrow]]:
    graph = graph_of(dialogue)
    names = [*dialogue.turns, *dialogue.endings]
    keys = {name: f"n{number}" for number, name in enumerate(names)}
    places = [
        _Place(
            key=keys[name],
            label=tuple(_label(name, dialogue, graph)),
            ending=name in dialogue.endings,
            lost=name not in graph.moods,
        )
        for name in names
    ]
    arrows = [
        _Arrow(keys[edge.turn], keys[edge.branch.to], tuple(_words(edge)), dead=not edge.live)
        for edges in graph.edges.values()
        for edge in edges
    ]
    return places, arrows


def _label(name: str, dialogue: Dialogue, graph: Graph) -> Iterator[str]:
    yield name
    if name in dialogue.endings:
        ending = dialogue.endings[name]
        yield from _wrapped(ending.title)
        yield ending_name(ending.kind)
    else:
        yield from _wrapped(dialogue.turns[name].title)
    if name == dialogue.start:
        yield _("(the start)")
    if name not in graph.moods:
        yield _("(out of reach)")
    if name in graph.trapped:
        yield _("(no way to an ending)")


def _words(edge: Edge) -> Iterator[str]:
    yield from _wrapped(f"({edge.number}) {condition_words(edge.branch.when)}")
    if mood := mood_words(edge.branch):
        yield mood
    if dead := dead_words(edge):
        yield from _wrapped(f"({dead})")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(storable(printable(" ".join(text.split()))), LINE)


def _mermaid_label(lines: Sequence[str]) -> str:
    """Return the lines with every character that means something as an entity of Mermaid's."""
    return "<br>".join(
        "".join(
            letter if _HARMLESS.match(letter) or letter.isalpha() else f"#{ord(letter)};"
            for letter in line
        )
        for line in lines
    )


def _dot_text(lines: Sequence[str]) -> str:
    """Return a quoted string; besides backslashes, Graphviz also reads HTML's entities."""
    escaped = (
        line.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;") for line in lines
    )
    return '"' + "\\n".join(escaped) + '"'
