"""Changes to files as a patch that `git apply` and `patch -p1` take."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

NO_LINE_BREAK = "\\ No newline at end of file\n"


def unified_diff(name: str, before: str, after: str) -> str:
    """Return the patch that makes `after` of `before`; empty where they are the same.

    `name` is the file's path below the folder in which the patch is applied, with slashes.
    """
    # Patches know no line break but \n: what else a file uses is part of its lines.
    lines = difflib.unified_diff(
        _lines(before), _lines(after), f"a/{_closed(name)}", f"b/{_closed(name)}"
    )
    return "".join(_whole(lines))


def _lines(text: str) -> list[str]:
    parts = text.split("\n")
    return [f"{part}\n" for part in parts[:-1]] + parts[-1:] * bool(parts[-1])


def _closed(name: str) -> str:
    """Return a name so that it ends where it ends: a tab closes one with blanks in it."""
    return f"{name}\t" if " " in name else name


def _whole(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n{NO_LINE_BREAK}"
