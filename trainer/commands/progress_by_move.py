"""`partways progress`: how each move and pitfall goes, and how well one judges oneself."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from trainer.commands.opened import opened_store
from trainer.folders import open_library
from trainer.i18n import _
from trainer.names import skill_name
from trainer.review.progress import Progress
from trainer.review.progress_report import ProgressReport, progress_report
from trainer.review.progress_words import basis_told, counts_told, latest_told, names_only, sections
from trainer.review.self_judging import told
from trainer.text import printable

WIDTH = 78


def show(
    *, language: str, scenario: str | None, as_json: bool, folders: Sequence[Path] = ()
) -> int:
    """Print the progress by move and return 0. Raises PartwaysError where it can't be told."""
    library = open_library(folders)
    library.check(language, scenario)
    report = progress_report(library, opened_store().database, language, scenario=scenario)
    print(json.dumps(_values(report), indent=2) if as_json else _text(report))
    return 0


def _values(report: ProgressReport) -> dict[str, Any]:
    judging = report.judging
    return {
        "replies": report.replies,
        "drilled": report.drilled,
        "progress": [_item_values(item) for item in report.items],
        "self_rating": {
            "replies": judging.replies,
            "close": judging.close if judging.enough else None,
            "difference": judging.difference if judging.enough else None,
        },
    }


def _item_values(item: Progress) -> dict[str, Any]:
    return {
        "kind": item.subject.kind,
        "id": item.subject.id,
        "label": item.subject.label,
        "skill": item.subject.skill,
        "came_up": item.came_up,
        "drilled": item.drilled,
        "went_well": item.went_well,
        "by_half": item.by_half,
        "share": item.share,
        "latest": item.latest,
    }


def _text(report: ProgressReport) -> str:
    lines = [basis_told(report)]
    for title, items in sections(report.items):
        lines += ["", title]
        lines += [line for item in items for line in _item_lines(item)]
    for title, names in names_only(report.items):
        lines += ["", title, *_folded(names)]
    lines += ["", _("How well you judge yourself"), *_folded(told(report.judging))]
    return "\n".join(map(printable, lines))


def _item_lines(item: Progress) -> list[str]:
    skill = f" ({skill_name(item.subject.skill)})" if item.subject.skill else ""
    return [
        f"  {item.subject.label}{skill}: {counts_told(item)}",
        "    " + _("lately {verdicts}").format(verdicts=latest_told(item)),
    ]


def _folded(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="  ")
