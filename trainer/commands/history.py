"""`partways history`: the sessions that were held, newest first."""

from __future__ import annotations

import csv
import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.commands.opened import opened_store
from trainer.commands.table import table
from trainer.folders import open_library
from trainer.i18n import _, ngettext
from trainer.names import mode_name
from trainer.review.naming import Names, signed
from trainer.review.progress_words import drilled_told
from trainer.store.drill_reviews import turns_drilled
from trainer.store.history import Filter, HistoryRow, State, count, page
from trainer.text import shortened
from trainer.times import duration, local_time

SHOWN_ROWS = 30
"""How many rows the table has where nobody says how many."""

PAGE = 500

ENDING = 4
"""The place of the ending in a row of the table."""

SHORTEST = 8
"""So many cells an ending has at least."""

COLUMNS = (
    "session",
    "scenario",
    "language",
    "mode",
    "state",
    "started_at",
    "ended_at",
    "ending",
    "total",
    "total_of_the_day",
    "change",
    "replies",
    "seconds",
)

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")

Value = str | int | None


@dataclass(frozen=True, slots=True)
class HistoryRequest:
    """Which sessions to list, how many at most (None: as many as suit the form), and the form."""

    which: Filter
    limit: int | None = None
    form: str = "table"
    folders: tuple[Path, ...] = ()


def show(request: HistoryRequest) -> int:
    """Print the sessions as a table, JSON or CSV; return 0."""
    database = opened_store().database
    limit = request.limit
    if limit is None and request.form == "table":
        limit = SHOWN_ROWS
    everything = count(database, request.which)
    wanted = everything if limit is None else min(limit, everything)
    rows: list[HistoryRow] = []
    for offset in range(0, wanted, PAGE):
        size = min(PAGE, wanted - offset)
        rows += page(database, request.which, limit=size, offset=offset)
    if request.form == "json":
        print(json.dumps([_values(row) for row in rows], indent=2))
    elif request.form == "csv":
        _write_csv([_values(row) for row in rows])
    elif rows:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        print(_table(rows, Names(open_library(request.folders)), width))
        _tell_of_more(len(rows), everything)
        _tell_of_drills(turns_drilled(database, request.which.language))
    elif request.which == Filter():
        print(_("No conversation yet. Hold your first one: partways play"))
    else:
        print(_("No session is like that. Without options you see all of them."))
    return 0


def _values(row: HistoryRow) -> dict[str, Value]:
    """Return a row as plain values: times in UTC, points 0–100; the keys stay as they are."""
    return {
        "session": row.id,
        "scenario": row.scenario,
        "language": row.language,
        "mode": row.mode.value,
        "state": row.state.value,
        "started_at": row.started_at.isoformat(),
        "ended_at": row.ended_at.isoformat() if row.ended_at else None,
        "ending": row.ending,
        "total": row.total,
        "total_of_the_day": row.total_of_the_day,
        "change": row.change,
        "replies": row.replies,
        "seconds": round(row.talked.total_seconds()),
    }


def _write_csv(rows: Sequence[Mapping[str, Value]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([defused(row[name]) for name in COLUMNS] for row in rows)


def defused(value: Value) -> Value:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if isinstance(value, str) and value.startswith(FORMULA_SIGNS):
        return f"'{value}"
    return value


def _table(rows: Sequence[HistoryRow], names: Names, width: int | None) -> str:
    """Return the rows below each other; in a terminal of so many cells each stays one line.

    Where it is narrow the hours and what the sessions took are left out, and endings are cut.
    """
    head = (
        _("session"),
        _("held"),
        _("scenario"),
        _("mode"),
        _("ending"),
        _("total"),
        _("change"),
        _("time"),
    )
    cells: list[Sequence[str]] = [head, *(_cells(row, names) for row in rows)]
    if width is None or _width(cells) <= width:
        return table(cells)
    cells = [(id, held.split()[0], *others) for id, held, *others, _talked in cells]
    room = max(map(len, (row[ENDING] for row in cells))) - (_width(cells) - width)
    return table(
        [
            (*row[:ENDING], shortened(row[ENDING], max(room, SHORTEST)), *row[ENDING + 1 :])
            for row in cells
        ]
    )


def _width(cells: Sequence[Sequence[str]]) -> int:
    return max(map(len, table(cells).splitlines()))


def _cells(row: HistoryRow, names: Names) -> tuple[str, ...]:
    return (
        row.id,
        local_time(row.started_at),
        row.scenario,
        mode_name(row.mode),
        _ending(row, names),
        _total(row),
        signed(row.change),
        duration(row.talked),
    )


def _ending(row: HistoryRow, names: Names) -> str:
    if row.state is State.FINISHED and row.ending is not None:
        return names.ending_title(row.scenario, row.language, row.ending)
    return _("open") if row.state is State.OPEN else _("given up")


def _total(row: HistoryRow) -> str:
    if row.total is None:
        return "–"
    if row.total != row.total_of_the_day:
        return _("{points} (was {before})").format(points=row.total, before=row.total_of_the_day)
    return str(row.total)


def _tell_of_more(shown: int, everything: int) -> None:
    if everything > shown:
        print(
            ngettext(
                "{shown} of {count} session; --limit shows more.",
                "{shown} of {count} sessions; --limit shows more.",
                everything,
            ).format(shown=shown, count=everything),
            file=sys.stderr,
        )


def _tell_of_drills(turns: int) -> None:
    if turns:
        line = _("{drilled}; see how the moves go: partways progress")
        print(line.format(drilled=drilled_told(turns)), file=sys.stderr)
