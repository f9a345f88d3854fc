"""`partways list`: the conversations there are, and how the last ones went."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from trainer.commands.opened import opened_store
from trainer.commands.table import table
from trainer.dialogue.library import BUNDLED, Entry
from trainer.folders import open_library
from trainer.i18n import _
from trainer.store.records import ScenarioRecord
from trainer.text import printable


def show(*, language: str, as_json: bool, folders: Sequence[Path] = ()) -> int:
    """Print every conversation of a language; 1 where a file is broken, else 0."""
    store = opened_store()
    entries = open_library(folders).headers(language)
    records = store.records(language)
    if as_json:
        rows = [_values(entry, records.get(entry.id)) for entry in entries]
        print(json.dumps(rows, indent=2))
    else:
        print(_table(entries, records))
    broken = [entry.error for entry in entries if entry.error]
    for finding in broken:
        print(printable(str(finding)), file=sys.stderr)
    return 1 if broken else 0


def _values(entry: Entry, record: ScenarioRecord | None) -> dict[str, Any]:
    return {
        "id": entry.id,
        "title": entry.header.title if entry.header else None,
        "client": entry.header.client.name if entry.header else None,
        "summary": entry.header.summary if entry.header else None,
        "file": str(entry.path),
        "bundled": entry.bundled,
        "overrides": str(entry.overrides) if entry.overrides else None,
        "error": str(entry.error) if entry.error else None,
        "best": record.best if record else None,
        "last": record.last if record else None,
        "open_session": record.open_session if record else None,
    }


def _table(entries: Sequence[Entry], records: Mapping[str, ScenarioRecord]) -> str:
    rows: list[tuple[str, ...]] = [
        (_("scenario"), _("title"), _("client"), _("best"), _("last"), "")
    ]
    for entry in entries:
        record = records.get(entry.id)
        rows.append(
            (
                entry.id,
                entry.header.title if entry.header else "–",
                entry.header.client.name if entry.header else "–",
                _points(record.best if record else None),
                _points(record.last if record else None),
                _remarks(entry, record),
            )
        )
    return table(rows)


def _points(points: int | None) -> str:
    return "–" if points is None else str(points)


def _remarks(entry: Entry, record: ScenarioRecord | None) -> str:
    remarks = []
    if entry.error:
        remarks.append(_("broken file"))
    if not entry.bundled:
        remarks.append(_("from {file}").format(file=entry.path))
    if entry.overrides and entry.overrides.is_relative_to(BUNDLED):
        remarks.append(_("in place of the bundled one"))
    elif entry.overrides:
        remarks.append(_("in place of {file}").format(file=entry.overrides))
    if record and record.open_session:
        remarks.append(_("open"))
    return ", ".join(remarks)
