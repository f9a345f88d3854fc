"""Entries of a YAML file as an author would write them: texts, lists and groups of keys."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from trainer.authoring.yaml_text import scalar
from trainer.dialogue.source import FORBIDDEN

WIDTH = 100

Item: TypeAlias = "str | Mapping[str, Value]"
Value: TypeAlias = "str | Ids | list[Item]"


class Ids(tuple[str, ...]):
    """Ids of a key that are written in brackets, on the line of the key."""

    __slots__ = ()


def tidy(text: str) -> str:
    """Return a text as it can stand in a file: without control characters and needless blanks.

    Line breaks stay where words stand on both sides of them.
    """
    lines = (" ".join(FORBIDDEN.sub("", line).split()) for line in text.splitlines())
    return "\n".join(filter(None, lines))


def item_lines(item: Item, column: int, *, step: int, gap: int = 2) -> list[str]:
    """Return the lines of a list's entry, its hyphen in `column`, counted from 0.

    `step` is how far lists stand to the right of their key, `gap` how far an entry begins to
    the right of its hyphen.
    """
    hyphen = " " * column + "-".ljust(gap)
    if isinstance(item, str):
        return [hyphen + scalar(item)]
    lines = group_lines(item, column + gap, step=step)
    return [hyphen + lines[0][column + gap :], *lines[1:]]


def group_lines(group: Mapping[str, Value], column: int, *, step: int) -> list[str]:
    """Return the lines of keys with their values, the keys in `column`, counted from 0."""
    return [line for key, value in group.items() for line in _lines(key, value, column, step)]


def in_brackets(value: Value | Item) -> str:
    """Return a value in one line, as it is written within brackets."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Ids):
        return f"[{', '.join(value)}]"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key}: {in_brackets(inner)}' for key, inner in value.items())}}}"
    return f"[{', '.join(map(in_brackets, value))}]"


def _lines(key: str, value: Value, column: int, step: int) -> Iterator[str]:
    margin = " " * column
    if isinstance(value, Ids):
        yield f"{margin}{key}: {in_brackets(value)}"
    elif isinstance(value, str):
        line = f"{margin}{key}: {scalar(value)}"
        if "\n" in value or len(line) > WIDTH:
            yield f"{margin}{key}: >"
            yield from _folded(value, column + 2)
        else:
            yield line
    else:
        yield f"{margin}{key}:"
        for item in value:
            yield from item_lines(item, column + step, step=step)


def _folded(text: str, column: int) -> Iterator[str]:
    """Yield the lines of a folded text: a line break of its own takes an empty line."""
    for number, paragraph in enumerate(text.split("\n")):
        if number:
            yield ""
        yield from (" " * column + line for line in _wrapped(paragraph, WIDTH - column))


def _wrapped(paragraph: str, width: int) -> Sequence[str]:
    return textwrap.wrap(paragraph, max(width, 20), break_long_words=False, break_on_hyphens=False)
