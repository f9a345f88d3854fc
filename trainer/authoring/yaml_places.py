"""Where things stand in a YAML file: values by the way to them, and their places in the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from trainer.dialogue.source import LINE_BREAK

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value from the top of a file: keys, and places in lists counted from 0."""

DEFAULT_STEP = 2


def node_at(root: Node, path: Path) -> Node:
    """Return the node at the end of a way, which must be there."""
    node = root
    for step in path:
        if isinstance(step, int):
            node = node.value[step]
        else:
            node = next(value for key, value in node.value if key.value == step)
    return node


def plain_values(node: Node) -> Any:
    """Return what a node says: dicts, lists and stripped texts."""
    if isinstance(node, MappingNode):
        return {key.value: plain_values(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [plain_values(item) for item in node.value]
    return node.value.strip()


def value_at(values: Any, path: Path) -> Any:
    """Return the value at the end of a way in such values."""
    for step in path:
        values = values[step]
    return values


def end_of(text: str, node: Node) -> int:
    """Return where a value's last visible character ends: the parser counts blank lines to it."""
    if isinstance(node, CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return end_of(text, last[1] if isinstance(node, MappingNode) else last)
    if isinstance(node, ScalarNode) and node.style in ("|", ">"):
        return len(text[: node.end_mark.index].rstrip())
    end: int = node.end_mark.index
    return end


def line_start(text: str, position: int) -> int:
    """Return where the line of a position begins."""
    return max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1


def line_end(text: str, position: int) -> int:
    """Return where the line of a position ends, before its line break."""
    found = LINE_BREAK.search(text, position)
    return found.start() if found else len(text)


def line_break_at(text: str, position: int) -> str:
    """Return the line break nearest to a position."""
    after = LINE_BREAK.search(text, position) or LINE_BREAK.search(text)
    return after[0] if after else "\n"


def hyphen_line(text: str, item: Node) -> int:
    """Return the line, from 0, of the hyphen before an entry."""
    between = text[text.rfind("-", 0, item.start_mark.index) : item.start_mark.index]
    line: int = item.start_mark.line
    return line - len(LINE_BREAK.findall(between))


def list_step(root: Node, key: str | None = None) -> int:
    """Return how far lists stand to the right of their key: those of this key, or the first."""
    steps = dict(reversed(list(_steps(root))))
    return steps.get(key or "", next(reversed(steps.values()), DEFAULT_STEP))


def _steps(node: Node) -> Iterator[tuple[str, int]]:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(value, SequenceNode) and not value.flow_style and value.value:
                yield key.value, value.start_mark.column - key.start_mark.column
            yield from _steps(value)
    elif isinstance(node, SequenceNode):
        for item in node.value:
            yield from _steps(item)
