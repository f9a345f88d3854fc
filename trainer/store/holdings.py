"""What of the user's lies in the data folder: measured, told, and deleted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from trainer.store.database import damaged_files, files_of, one_process_at_a_time
from trainer.store.folder import folder_error
from trainer.store.handle import Database
from trainer.store.rows import time_of


@dataclass(frozen=True, slots=True)
class Holdings:
    """The files that hold what was kept: those of the database, and damaged ones set aside.

    `size` is that of all of them, in bytes.
    """

    database: tuple[Path, ...]
    set_aside: tuple[Path, ...]
    size: int

    @property
    def files(self) -> tuple[Path, ...]:
        """Return all of them."""
        return (*self.database, *self.set_aside)


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a database holds; `since` tells when the oldest session began, None without any.

    `sessions` are those with a reply, `finished` and `open` among them; the others were given up.
    """

    sessions: int
    finished: int
    open: int
    replies: int
    drill_replies: int
    keepers: int
    disputes: int
    profiles: int
    since: datetime | None


def holdings_of(folder: Path) -> Holdings:
    """Return what lies in a folder, which need not be there. Raises StoreError."""
    try:
        database, set_aside = files_of(folder), damaged_files(folder)
        size = sum(path.stat().st_size for path in (*database, *set_aside))
    except OSError as error:
        raise folder_error(folder, error) from error
    return Holdings(tuple(database), tuple(set_aside), size)


def contents_of(database: Database) -> Contents:
    """Count what a database holds; removed sessions do not count."""
    with database.reading() as connection:
        counted = connection.execute(
            """
            SELECT
                (SELECT count(*) FROM sessions WHERE removed_at IS NULL AND replies > 0)
                    AS sessions,
                (SELECT count(*) FROM sessions WHERE removed_at IS NULL AND points IS NOT NULL)
                    AS finished,
                (SELECT count(*) FROM sessions
                 WHERE removed_at IS NULL AND replies > 0 AND open) AS open,
                (SELECT coalesce(sum(replies), 0) FROM sessions WHERE removed_at IS NULL)
                    AS replies,
                (SELECT count(*) FROM drill_reviews) AS drill_replies,
                (SELECT count(*) FROM keepers JOIN turns ON turns.id = keepers.turn
                 JOIN sessions ON sessions.id = turns.session WHERE removed_at IS NULL) AS keepers,
                (SELECT count(*) FROM disputes JOIN turns ON turns.id = disputes.turn
                 JOIN sessions ON sessions.id = turns.session WHERE removed_at IS NULL)
                    AS disputes,
                (SELECT count(*) FROM profiles) AS profiles,
                (SELECT min(started_at) FROM sessions WHERE removed_at IS NULL AND replies > 0)
                    AS since
            """
        ).fetchone()
    values = dict(counted)
    return Contents(**{**values, "since": time_of(values["since"])})


def delete_holdings(folder: Path) -> Holdings:
    """Delete every file that holds what was kept, and return what it was.

    Nothing else in the folder is touched. Raises StoreError where a file can't be deleted.
    """
    with one_process_at_a_time(folder):
        held = holdings_of(folder)
        for path in held.files:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise folder_error(folder, error) from error
    return held
