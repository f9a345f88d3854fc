"""The points of the attempts that led up to a session: what a sparkline beside it shows."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.store.handle import Database

_RUN = """
    SELECT before.points FROM endings AS this JOIN sessions ON sessions.head = this.turn
    JOIN endings AS before ON before.language = this.language AND before.scenario = this.scenario
    AND (before.sorted_at, before.number) <= (this.sorted_at, this.number)
    WHERE sessions.id = ? AND NOT before.removed
    ORDER BY before.sorted_at DESC, before.number DESC LIMIT ?
"""


def runs(
    database: Database, session_ids: Sequence[str], *, length: int
) -> dict[str, tuple[int, ...]]:
    """Return the points of the last attempts at its scenario up to each session, oldest first.

    There are at most `length` of them, and none for a session without an ending.
    """
    with database.reading() as connection:
        return {
            session_id: tuple(
                row["points"] for row in connection.execute(_RUN, (session_id, length)).fetchall()
            )[::-1]
            for session_id in session_ids
        }
