"""What an attempt can be compared with: the others at the same conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from trainer.review.kept import KeptAttempt, KeptSession
from trainer.review.naming import Names
from trainer.store.handle import Database
from trainer.store.history import Filter, State, page
from trainer.store.records import Mode

MOST = 30
"""So many other sessions are offered, the newest."""


@dataclass(frozen=True, slots=True)
class Rival:
    """An attempt to compare with; `attempt` is None for the one its session is at.

    `total` is None and `ending` empty where it has come to no ending. `earlier` tells whether it
    was before the one it is to be compared with.
    """

    session: str
    attempt: int | None
    started_at: datetime
    mode: Mode
    total: int | None
    ending: str
    earlier: bool


def rivals(
    kept: KeptSession, here: KeptAttempt, database: Database, names: Names
) -> tuple[Rival, ...]:
    """Return the session's other attempts, newest first, then the other sessions.

    Exams that go on are left out. Raises StoreError.
    """
    stored = kept.stored
    own = [
        Rival(
            session=stored.id,
            attempt=attempt.number,
            started_at=stored.started_at,
            mode=stored.mode,
            total=None if attempt.ending is None else attempt.debrief.total,
            ending="" if attempt.ending is None else attempt.ending_title,
            earlier=attempt.number < here.number,
        )
        for attempt in reversed(kept.attempts)
        if attempt is not here
    ]
    which = Filter(language=stored.language, scenario=stored.scenario)
    rows = page(database, which, limit=MOST + 1)
    # Newest first, by an order that no clock can spoil: what follows the session was before it.
    place = next((place for place, row in enumerate(rows) if row.id == stored.id), len(rows))
    others = [
        Rival(
            session=row.id,
            attempt=None,
            started_at=row.started_at,
            mode=row.mode,
            total=row.total,
            ending=names.ending_title(row.scenario, row.language, row.ending) if row.ending else "",
            earlier=number > place,
        )
        for number, row in enumerate(rows)
        if row.id != stored.id and not (row.mode is Mode.EXAM and row.state is State.OPEN)
    ]
    return (*own, *others[:MOST])
