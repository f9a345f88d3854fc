"""Findings as people and programs read them: a line, a picture of the place, JSON, GitHub."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from trainer.diagnostics import Diagnostic, Severity
from trainer.i18n import _
from trainer.text import printable

NARROWEST = 20  # cells of the source line that are shown however narrow the terminal is
BOLD, RED, YELLOW, BLUE, RESET = "\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[34m", "\x1b[0m"
COLOURS = {Severity.ERROR: RED, Severity.WARNING: YELLOW}


def short(diagnostic: Diagnostic) -> str:
    """Return the finding in one line: `file:line:col: error[code] message, help`."""
    return printable(" ".join(str(diagnostic).splitlines()))


def full(
    diagnostic: Diagnostic, lines: Sequence[str] = (), *, width: int = 80, colour: bool = False
) -> str:
    """Return the finding with the line it is about, underlined, and what was meant below.

    `lines` are those of the whole file; `width` is the cells of the terminal.
    """
    span = diagnostic.span
    paint = COLOURS[diagnostic.severity] if colour else ""
    margin, end = (BLUE, RESET) if colour else ("", "")
    strong = BOLD if colour else ""
    message = printable(diagnostic.message)
    number = str(span.line)
    gutter = " " * len(number)
    told = [
        f"{paint}{diagnostic.severity}[{diagnostic.code}]{end}: {strong}{message}{end}",
        f"{gutter}{margin}-->{end} {printable(str(span))}",
    ]
    if span.line <= len(lines) and lines[span.line - 1].strip():
        line = lines[span.line - 1]
        last = span.end_column if span.end_line == span.line else len(line.rstrip()) + 1
        source, marks = _underlined(line, span.column - 1, last - 1, width - len(number) - 3)
        told += [
            f"{gutter} {margin}|{end}",
            f"{margin}{number} |{end} {source}",
            f"{gutter} {margin}|{end} {paint}{marks}{end}",
        ]
    if diagnostic.help:
        told.append(f"{gutter} {margin}={end} {_('help')}: {printable(diagnostic.help)}")
    return "\n".join(told)


def as_json(diagnostics: Iterable[Diagnostic], *, files: int) -> str:
    """Return one JSON object: `findings` in order, and how many `errors`, `warnings`, `files`.

    A finding has `file`, `line`, `column`, `end_line`, `end_column` (from 1, the end exclusive),
    `severity`, `code`, `message` and `help`, which may be empty.
    """
    findings = [_values(diagnostic) for diagnostic in diagnostics]
    severities = [finding["severity"] for finding in findings]
    return json.dumps(
        {
            "findings": findings,
            "errors": severities.count(Severity.ERROR),
            "warnings": severities.count(Severity.WARNING),
            "files": files,
        },
        indent=2,
    )


def github(diagnostic: Diagnostic) -> str:
    """Return the finding as a workflow command that annotates the line on GitHub."""
    span = diagnostic.span
    tail = f", {diagnostic.help}" if diagnostic.help else ""
    properties = {
        "file": span.file,
        "line": span.line,
        "col": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
        "title": diagnostic.code,
    }
    named = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{diagnostic.severity} {named}::{_data(diagnostic.message + tail)}"


def _values(diagnostic: Diagnostic) -> dict[str, Any]:
    span = diagnostic.span
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "help": diagnostic.help,
    }


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return printable(escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _underlined(line: str, first: int, last: int, width: int) -> tuple[str, str]:
    """Return a line cut to `width` cells around the characters from `first` on, and their marks.

    The marks below it are as wide as what is above them; the first one is `^` like all others.
    """
    width = max(width, NARROWEST)
    # A carriage return or the like ends no line here, and would move the cursor of a terminal.
    shown = printable(line.rstrip()).replace("\t", "→").replace("\n", " ")
    first = min(first, len(shown))
    last = min(max(last, first + 1), len(shown) + 1)
    cells = [_cells(letter) for letter in shown] + [1]  # a mark may stand behind the last one
    begin = 0
    if sum(cells) > width:
        # A third of the room shows what stands before.
        room = width // 3
        begin = first
        while begin > 0 and room >= cells[begin - 1]:
            begin -= 1
            room -= cells[begin]
    head = "…" if begin else ""
    room = width - len(head)
    end = begin
    while end < len(shown) and cells[end] <= room:
        room -= cells[end]
        end += 1
    tail = ""
    if end < len(shown):
        tail = "…"
        end -= 1
    before = " " * (len(head) + sum(cells[begin:first]))
    marks = "^" * max(1, sum(cells[first : max(min(last, end), first + 1)]))
    return f"{head}{shown[begin:end]}{tail}", f"{before}{marks}"


def _cells(letter: str) -> int:
    """Return how many cells of a terminal the character takes."""
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
