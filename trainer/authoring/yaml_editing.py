"""Small changes to a YAML file that leave every other character of it as it is.

A change is made to the text, at the place the parser names, in the way the file is written: its
indentation, its brackets, its line breaks. Then the text is read again, and refused where it does
not say exactly what the old one said with that one change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from yaml.nodes import MappingNode, SequenceNode

from trainer.authoring.yaml_items import Ids, Item, Value, group_lines, in_brackets, item_lines
from trainer.authoring.yaml_places import (
    DEFAULT_STEP,
    Path,
    end_of,
    hyphen_line,
    line_break_at,
    line_end,
    line_start,
    list_step,
    node_at,
    plain_values,
    value_at,
)
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.reader import compose
from trainer.dialogue.source import LINE_BREAK, Source
from trainer.errors import PartwaysError
from trainer.i18n import _

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
    return plain_values(compose(Source("", text)))


def appended(text: str, path: Path, item: Item) -> str:
    """Return the text with one more entry at the end of the list at `path`.

    Raises UneditableError, and DiagnosticsError where the text cannot be read.
    """
    root = compose(Source("", text))
    node = node_at(root, path)
    if not isinstance(node, SequenceNode) or not node.value:
        raise _uneditable()
    if node.flow_style:
        last = node.value[-1]
        edits = _in_brackets(text, last.start_mark.index, end_of(text, last), in_brackets(item))
    else:
        column, last = node.start_mark.column, node.value[-1]
        beside = last.start_mark.line == hyphen_line(text, last)
        gap = last.start_mark.column - column if beside else DEFAULT_STEP
        lines = item_lines(item, column, step=list_step(root), gap=gap)
        edits = [_lines_after(text, end_of(text, last), lines)]
    expected = plain_values(root)
    value_at(expected, path).append(_plain(item))
    return _proved(edited(text, edits), expected)


def put(text: str, path: Path, key: str, value: Value, *, after: str | None = None) -> str:
    """Return the text with one more key in the group at `path`: `after` another, or as its last.

    Raises as `appended`.
    """
    root = compose(Source("", text))
    node = node_at(root, path)
    if not isinstance(node, MappingNode) or not node.value:
        raise _uneditable()
    entries = {name.value: (name, inner) for name, inner in node.value}
    name, inner = entries.get(after or "", node.value[-1])
    if node.flow_style:
        new = f"{key}: {in_brackets(value)}"
        edits = _in_brackets(text, name.start_mark.index, end_of(text, inner), new)
    else:
        column = name.start_mark.column
        lines = group_lines({key: value}, column, step=list_step(root, key))
        edits = [_lines_after(text, end_of(text, inner), lines)]
    expected = plain_values(root)
    value_at(expected, path)[key] = _plain(value)
    return _proved(edited(text, edits), expected)


def removed(text: str, path: Path) -> str:
    """Return the text without the entry at `path`, one of several in a list of lines.

    The remark on its line goes with it. Raises as `appended`.
    """
    root = compose(Source("", text))
    *way, place = path
    node = node_at(root, tuple(way))
    if (
        not isinstance(node, SequenceNode)
        or node.flow_style
        or len(node.value) < 2
        or not isinstance(place, int)
    ):
        raise _uneditable()
    item = node.value[place]
    hyphen = text.rfind("-", 0, item.start_mark.index)
    begin = line_start(text, hyphen)
    if text[begin:hyphen].strip():
        raise _uneditable()
    end = line_end(text, end_of(text, item))
    line_break = LINE_BREAK.match(text, end)
    edit = Edit(begin, line_break.end() if line_break else end, "")
    expected = plain_values(root)
    del value_at(expected, tuple(way))[place]
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


def _plain(value: Value | Item) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    return list(value) if isinstance(value, Ids) else [_plain(item) for item in value]


def _lines_after(text: str, position: int, lines: Sequence[str]) -> Edit:
    """Return the edit that puts whole lines below the one of a position."""
    rest = REST_OF_LINE.match(text, position)
    if rest is None:
        raise _uneditable()
    line_break = line_break_at(text, position)
    return Edit(rest.end(), rest.end(), "".join(line_break + line for line in lines))


def _in_brackets(text: str, start: int, end: int, new: str) -> list[Edit]:
    """Return the edits that put one more entry after the one at `start:end`.

    It gets a line of its own where that one has.
    """
    indent = text[line_start(text, start) : start]
    if indent.strip():
        return [Edit(end, end, f", {new}")]
    line = line_break_at(text, end) + indent + new
    rest = REST_IN_BRACKETS.match(text, end)
    if rest is None:
        return [Edit(end, end, f",{line}")]
    if rest["comma"]:
        return [Edit(rest.end(), rest.end(), f"{line},")]
    return [Edit(end, end, ","), Edit(rest.end(), rest.end(), line)]
