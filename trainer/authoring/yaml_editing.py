"""Small changes to a YAML file that leave every other character of it as it is.

A change is made to the text, at the place the parser names, in the way the file is written: its
indentation, its brackets, its line breaks. Then the text is read again, and refused where it does
not say exactly what the old one said with that one change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from trainer.authoring.yaml_items import Ids, Item, Value, group_lines, in_brackets, item_lines
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.reader import compose
from trainer.dialogue.source import LINE_BREAK, Source
from trainer.errors import PartwaysError
from trainer.i18n import _

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value from the top of a file: keys, and places in lists counted from 0."""

DEFAULT_STEP = 2

# What may follow the last entry on its line: in brackets a comma, then at most a remark.
REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=\r|\n|\Z)")
REST_IN_BRACKETS = re.compile(r"[ \t]*(?P<comma>,)?[ \t]*(?:#[^\r\n]*)?(?=\r|\n)")


class UneditableError(PartwaysError):
    """A file is written in a way that cannot be changed safely by a program."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The characters `start:end` of a text give way to `new`."""

    start: int
    end: int
    new: str


def edited(text: str, edits: Sequence[Edit]) -> str:
    """Return the text with the edits made, which come in their order and do not overlap."""
    for edit in reversed(edits):
        text = text[: edit.start] + edit.new + text[edit.end :]
    return text


def values_of(text: str) -> Any:
    """Return what a file says, as dicts, lists and stripped texts. Raises DiagnosticsError."""
    return _values(compose(Source("", text)))


def appended(text: str, path: Path, item: Item) -> str:
    """Return the text with one more entry at the end of the list at `path`.

    Raises UneditableError, and DiagnosticsError where the text cannot be read.
    """
    root = compose(Source("", text))
    node = _found(root, path)
    if not isinstance(node, SequenceNode) or not node.value:
        raise _uneditable()
    if node.flow_style:
        last = node.value[-1]
        edits = _in_brackets(text, last.start_mark.index, _end(text, last), in_brackets(item))
    else:
        column, last = node.start_mark.column, node.value[-1]
        beside = last.start_mark.line == _hyphen_line(text, last)
        gap = last.start_mark.column - column if beside else DEFAULT_STEP
        lines = item_lines(item, column, step=_step(root), gap=gap)
        edits = [_lines_after(text, _end(text, last), lines)]
    expected = _values(root)
    _at(expected, path).append(_plain(item))
    return _proved(edited(text, edits), expected)


def put(text: str, path: Path, key: str, value: Value, *, after: str | None = None) -> str:
    """Return the text with one more key in the group at `path`: `after` another, or as its last.

    Raises as `appended`.
    """
    root = compose(Source("", text))
    node = _found(root, path)
    if not isinstance(node, MappingNode) or not node.value:
        raise _uneditable()
    entries = {name.value: (name, inner) for name, inner in node.value}
    name, inner = entries.get(after or "", node.value[-1])
    if node.flow_style:
        new = f"{key}: {in_brackets(value)}"
        edits = _in_brackets(text, name.start_mark.index, _end(text, inner), new)
    else:
        column = name.start_mark.column
        lines = group_lines({key: value}, column, step=_step(root, key))
        edits = [_lines_after(text, _end(text, inner), lines)]
    expected = _values(root)
    _at(expected, path)[key] = _plain(value)
    return _proved(edited(text, edits), expected)


def removed(text: str, path: Path) -> str:
    """Return the text without the entry at `path`, one of several in a list of lines.

    The remark on its line goes with it. Raises as `appended`.
    """
    root = compose(Source("", text))
    *way, place = path
    node = _found(root, tuple(way))
    if (
        not isinstance(node, SequenceNode)
        or node.flow_style
        or len(node.value) < 2
        or not isinstance(place, int)
    ):
        raise _uneditable()
    item = node.value[place]
    hyphen = text.rfind("-", 0, item.start_mark.index)
    begin = max(text.rfind("\n", 0, hyphen), text.rfind("\r", 0, hyphen)) + 1
    if text[begin:hyphen].strip():
        raise _uneditable()
    end = _line_end(text, _end(text, item))
    line_break = LINE_BREAK.match(text, end)
    edit = Edit(begin, line_break.end() if line_break else end, "")
    expected = _values(root)
    del _at(expected, tuple(way))[place]
    return _proved(edited(text, [edit]), expected)


def _uneditable() -> UneditableError:
    return UneditableError(_("the file is written in a way that only a person can change"))


def _proved(text: str, expected: Any) -> str:
    """Return the text where it says what is expected."""
    try:
        found = values_of(text)
    except DiagnosticsError:
        raise _uneditable() from None
    # Keys in any order: where a key stands tells nothing.
    if found != expected:
        raise _uneditable()
    return text


# ------------------------------------------------------------------ places in the tree


def _found(root: Node, path: Path) -> Node:
    node = root
    for step in path:
        if isinstance(step, int):
            node = node.value[step]
        else:
            node = next(value for key, value in node.value if key.value == step)
    return node


def _values(node: Node) -> Any:
    if isinstance(node, MappingNode):
        return {key.value: _values(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [_values(item) for item in node.value]
    return node.value.strip()


def _at(values: Any, path: Path) -> Any:
    for step in path:
        values = values[step]
    return values


def _plain(value: Value | Item) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    return list(value) if isinstance(value, Ids) else [_plain(item) for item in value]


# ------------------------------------------------------------------ places in the text


def _end(text: str, node: Node) -> int:
    """Return where a value's last visible character ends; block style counts more to it."""
    if isinstance(node, CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(text, last[1] if isinstance(node, MappingNode) else last)
    if isinstance(node, ScalarNode) and node.style in ("|", ">"):
        return len(text[: node.end_mark.index].rstrip())
    end: int = node.end_mark.index
    return end


def _line_end(text: str, position: int) -> int:
    found = LINE_BREAK.search(text, position)
    return found.start() if found else len(text)


def _hyphen_line(text: str, item: Node) -> int:
    """Return the line, from 0, of the hyphen before an entry."""
    between = text[text.rfind("-", 0, item.start_mark.index) : item.start_mark.index]
    line: int = item.start_mark.line
    return line - len(LINE_BREAK.findall(between))


def _line_break(text: str, position: int) -> str:
    """Return the line break nearest to a position."""
    after = LINE_BREAK.search(text, position) or LINE_BREAK.search(text)
    return after[0] if after else "\n"


def _lines_after(text: str, position: int, lines: Sequence[str]) -> Edit:
    """Return the edit that puts whole lines below the one of a position."""
    rest = REST_OF_LINE.match(text, position)
    if rest is None:
        raise _uneditable()
    line_break = _line_break(text, position)
    return Edit(rest.end(), rest.end(), "".join(line_break + line for line in lines))


def _in_brackets(text: str, start: int, end: int, new: str) -> list[Edit]:
    """Return the edits that put one more entry after the one at `start:end`.

    It gets a line of its own where that one has.
    """
    begin = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    indent = text[begin:start]
    if indent.strip():
        return [Edit(end, end, f", {new}")]
    line = _line_break(text, end) + indent + new
    rest = REST_IN_BRACKETS.match(text, end)
    if rest is None:
        return [Edit(end, end, f",{line}")]
    if rest["comma"]:
        return [Edit(rest.end(), rest.end(), f"{line},")]
    return [Edit(end, end, ","), Edit(rest.end(), rest.end(), line)]


def _step(root: Node, key: str | None = None) -> int:
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
