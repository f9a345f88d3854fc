"""Labelled replies, read from JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.diagnostics import Diagnostic, DiagnosticsError, Severity, Span
from trainer.i18n import _

_TEXTS = ("id", "scenario", "turn", "lang", "reply", "kind")
_SETS = ("moves", "pitfalls")


@dataclass(frozen=True, slots=True)
class Sample:
    """A reply with what a person says of it: `grade` 0 (bad) to 3 (does the job)."""

    id: str
    scenario: str
    turn: str
    language: str
    reply: str
    grade: int
    moves: frozenset[str]
    pitfalls: frozenset[str]
    kind: str


def read_samples(paths: Iterable[Path]) -> tuple[Sample, ...]:
    """Read every line of every file. Raises DiagnosticsError with all that is wrong in them."""
    samples: list[Sample] = []
    findings: list[Diagnostic] = []
    places: dict[str, Span] = {}
    for path in paths:
        for span, line in _lines(path, findings):
            problem, sample = _sample(line)
            if sample is None:
                findings.append(Diagnostic(Severity.ERROR, "sample", problem, span))
            elif sample.id in places:
                twice = _("the id “{id}” stands at {place} already")
                message = twice.format(id=sample.id, place=places[sample.id])
                findings.append(Diagnostic(Severity.ERROR, "duplicate-id", message, span))
            else:
                places[sample.id] = span
                samples.append(sample)
    if findings:
        raise DiagnosticsError(findings)
    return tuple(samples)


def _lines(path: Path, findings: list[Diagnostic]) -> Iterator[tuple[Span, str]]:
    start = Span(str(path), 1, 1, 1, 1)
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        message = _("cannot be read: {reason}").format(reason=error.strerror)
        findings.append(Diagnostic(Severity.ERROR, "unreadable", message, start))
        return
    except UnicodeDecodeError:
        message = _("is not UTF-8 text; save it as UTF-8")
        findings.append(Diagnostic(Severity.ERROR, "encoding", message, start))
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield Span(str(path), number, 1, number, len(line) + 1), line


def _sample(line: str) -> tuple[str, Sample | None]:
    """Return what is wrong with a line, or the sample it holds."""
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):  # ValueError also for a number of too many digits
        return _("is not a JSON object"), None
    problem = _problem(values)
    if problem:
        return problem, None
    return "", Sample(
        id=values["id"],
        scenario=values["scenario"],
        turn=values["turn"],
        language=values["lang"],
        reply=values["reply"],
        grade=values["grade"],
        moves=frozenset(values["moves"]),
        pitfalls=frozenset(values["pitfalls"]),
        kind=values["kind"],
    )


def _problem(values: Any) -> str:
    if not isinstance(values, dict):
        return _("is not a JSON object")
    for key in _TEXTS:
        if not isinstance(values.get(key), str):
            return _("“{key}” must be there and a text").format(key=key)
    for key in _SETS:
        items = values.get(key)
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            return _("“{key}” must be there and a list of ids").format(key=key)
    if type(values.get("grade")) is not int or values["grade"] not in range(4):
        return _("“grade” must be 0, 1, 2 or 3")
    return ""
