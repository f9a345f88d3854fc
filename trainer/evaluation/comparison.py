"""What changed between an evaluation kept as JSON and the one of now."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from trainer.errors import PartwaysError
from trainer.evaluation.report import ALL, Report, Result
from trainer.i18n import _


class ComparisonError(PartwaysError):
    """The file to compare with is not an evaluation."""


def read_old(path: Path) -> dict[str, Any]:
    """Return what `evaluate --json` wrote. Raises ComparisonError for anything else."""
    try:
        old = json.loads(path.read_text("utf-8-sig"))
        replies = {
            str(row["id"]): (row["score"], _ids(row["moves"]), _ids(row["pitfalls"]))
            for row in old["replies"]
        }
        return {"all": old["groups"][ALL], "replies": replies}
    except OSError as error:
        raise ComparisonError(
            _("{path} cannot be read: {reason}").format(path=path, reason=error.strerror)
        ) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ComparisonError(
            _("{path} is not what `partways evaluate --json` writes.").format(path=path)
        ) from error


def _ids(values: Iterable[object]) -> frozenset[str]:
    return frozenset(map(str, values))


def comparison(old: dict[str, Any], report: Report, results: Sequence[Result]) -> str:
    """Return in lines which figures and which replies changed."""
    lines = [_("Changed figures of all:"), *_figures(old["all"], asdict(report.groups[ALL]))]
    lines += ["", _("Changed replies:"), *_replies(old["replies"], results)]
    return "\n".join(lines)


def _figures(before: dict[str, Any], after: dict[str, Any], prefix: str = "") -> Iterator[str]:
    for name, value in after.items():
        earlier = before.get(name) if isinstance(before, dict) else None
        if isinstance(value, dict):
            yield from _figures(earlier or {}, value, f"{prefix}{name} ")
        elif value != earlier:
            yield f"  {prefix}{name}: {_short(earlier)} → {_short(value)}"


def _replies(before: dict[str, Any], results: Sequence[Result]) -> Iterator[str]:
    for result in results:
        if result.sample.id not in before:
            yield f"  {result.sample.id}: " + _("new")
            continue
        score, moves, pitfalls = before[result.sample.id]
        now = result.observation
        changes = [
            *_change("", score, result.judgement.score),
            *_gained_and_lost(moves, now.found_moves),
            *_gained_and_lost(pitfalls, now.found_pitfalls),
        ]
        if changes:
            yield f"  {result.sample.id} ({_('grade')} {now.grade}): {', '.join(changes)}"


def _change(name: str, before: object, after: object) -> list[str]:
    return [f"{name}{before} → {after}"] if before != after else []


def _gained_and_lost(before: frozenset[str], after: frozenset[str]) -> list[str]:
    return [f"+{name}" for name in sorted(after - before)] + [
        f"−{name}" for name in sorted(before - after)
    ]


def _short(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)
