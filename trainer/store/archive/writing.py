"""From what is kept to the text of an archive: the same text for the same content."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from trainer.store.archive.records import ArchivedProfile, ArchivedReview, ArchivedSession

FORMAT = "partways export"
VERSION = 1
MAX_BYTES = 256 << 20
"""No file is taken in that is larger, and none is written."""

Record = ArchivedSession | ArchivedProfile | ArchivedReview


def written_archive(
    sessions: Iterable[ArchivedSession],
    profiles: Iterable[ArchivedProfile] = (),
    drill_reviews: Iterable[ArchivedReview] = (),
) -> Iterator[str]:
    """Give the text of an archive piece by piece, a line for each record, in ASCII."""
    yield f'{{"format": {json.dumps(FORMAT)}, "version": {VERSION}'
    for name, records in (
        ("sessions", sessions),
        ("profiles", profiles),
        ("drill_reviews", drill_reviews),
    ):
        yield f',\n"{name}": ['
        separator = "\n"
        for record in records:
            yield separator + json.dumps(_values(record))
            separator = ",\n"
        yield "]"
    yield "}\n"


def _values(record: Record) -> dict[str, Any]:
    """Return a record as plain values; blanks in the order of their names."""
    values = asdict(record)
    if "blanks" in values:
        values["blanks"] = dict(sorted(values["blanks"].items()))
    return values
