"""The sessions that were held, page by page, and how the attempts at a scenario went."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from trainer.store.handle import Database
from trainer.store.records import Mode
from trainer.store.rows import readable, time_of, time_to_text
from trainer.store.scenarios import ended_scenarios

LONGEST_PAUSE = timedelta(minutes=10)
"""What lies between two replies counts as talking up to here; beyond, somebody was away."""


class State(StrEnum):
    """What became of the attempt a session is at."""

    OPEN = "open"  # waits for a reply
    FINISHED = "finished"  # has an ending
    CLOSED = "closed"  # given up without an ending


class Order(StrEnum):
    """What a history is sorted by; what is the same comes newest first."""

    NEWEST = "newest"
    POINTS = "points"  # the most first, sessions without a total last
    SCENARIO = "scenario"  # by its id


@dataclass(frozen=True, slots=True)
class Filter:
    """Which sessions to show; None leaves nothing out. `since` is an aware time of the start."""

    language: str | None = None
    scenario: str | None = None
    mode: Mode | None = None
    state: State | None = None
    since: datetime | None = None


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One session in the history.

    `total` is shown today; it differs from `total_of_the_day` where replies were scored again.
    `before` is the total of the attempt at the scenario that came to its ending before this one.
    All of them are 0–100 and None where there is none. `replies` counts every attempt; `talked`
    is the time spent, long pauses left out.
    """

    id: str
    scenario: str
    language: str
    mode: Mode
    state: State
    started_at: datetime
    ended_at: datetime | None
    ending: str | None
    total: int | None
    total_of_the_day: int | None
    before: int | None
    replies: int
    talked: timedelta

    @property
    def change(self) -> int | None:
        """Return the points gained since the attempt before, None where there is none."""
        if self.total is None or self.before is None:
            return None
        return self.total - self.before


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt that came to an ending; its totals as in `HistoryRow`."""

    session: str
    ending: str
    total: int
    total_of_the_day: int
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How the attempts at one scenario went: how many, the first, the best and the latest."""

    scenario: str
    attempts: int
    first: Attempt
    best: Attempt
    latest: Attempt


_ORDERS = {
    Order.NEWEST: "sorted_at DESC, number DESC",
    Order.POINTS: "points DESC, sorted_at DESC, number DESC",
    Order.SCENARIO: "scenario, sorted_at DESC, number DESC",
}

_STATES = {
    State.OPEN: "open",
    State.FINISHED: "points IS NOT NULL",
    State.CLOSED: "NOT open AND points IS NULL",
}

_ROWS = """
    SELECT sessions.*, endings.ending, endings.ended_at, endings.total,
        (SELECT before.points FROM endings AS before
         WHERE NOT before.removed AND before.language = endings.language
         AND before.scenario = endings.scenario
         AND (before.sorted_at, before.number) < (endings.sorted_at, endings.number)
         ORDER BY before.sorted_at DESC, before.number DESC LIMIT 1) AS before
    FROM sessions LEFT JOIN endings ON endings.turn = sessions.head
    WHERE sessions.number IN ({numbers})
"""

_ATTEMPTS = "SELECT * FROM endings WHERE NOT removed AND language = ? AND scenario = ?"


def page(
    database: Database,
    which: Filter = EVERYTHING,
    *,
    order: Order = Order.NEWEST,
    limit: int = 50,
    offset: int = 0,
) -> list[HistoryRow]:
    """Return the sessions with at least one reply, from the one at `offset` on, `limit` at most."""
    where, values = _condition(which)
    with database.reading() as connection:
        numbers = [
            row["number"]
            for row in connection.execute(
                f"SELECT number FROM sessions WHERE {where} ORDER BY {_ORDERS[order]}"  # noqa: S608
                " LIMIT ? OFFSET ?",
                (*values, limit, offset),
            )
        ]
        places = ", ".join("?" * len(numbers))
        found = {
            row["number"]: row for row in connection.execute(_ROWS.format(numbers=places), numbers)
        }
        talked = _talked(connection, [found[number] for number in numbers])
    return [_row(found[number], talked) for number in numbers]


def count(database: Database, which: Filter = EVERYTHING) -> int:
    """Return how many sessions there are."""
    where, values = _condition(which)
    with database.reading() as connection:
        counted: int = connection.execute(
            f"SELECT count(*) FROM sessions WHERE {where}",  # noqa: S608
            values,
        ).fetchone()[0]
    return counted


def attempts(
    database: Database, *, language: str, scenario: str, limit: int | None = None
) -> list[Attempt]:
    """Return the attempts at a scenario that came to an ending, oldest first; the last `limit`."""
    with database.reading() as connection:
        newest_first = connection.execute(
            f"{_ATTEMPTS} ORDER BY sorted_at DESC, number DESC LIMIT ?",
            (language, scenario, -1 if limit is None else limit),
        ).fetchall()
    return [_attempt(row) for row in reversed(newest_first)]


def endings_of(database: Database, session_id: str) -> dict[int, str]:
    """Return the ids of the endings a session came to, by the turns that led there, in order."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT turn, ending FROM endings WHERE session = ? ORDER BY sorted_at, number",
            (session_id,),
        )
        return {row["turn"]: row["ending"] for row in found}


def standings(database: Database, language: str) -> dict[str, Standing]:
    """Return how the attempts at each scenario went, by its id."""
    with database.reading() as connection:
        return {
            scenario: _standing(connection, language, scenario)
            for scenario in ended_scenarios(connection, language)
        }


def _standing(connection: sqlite3.Connection, language: str, scenario: str) -> Standing:
    def attempt(order: str) -> Attempt:
        found = connection.execute(f"{_ATTEMPTS} ORDER BY {order} LIMIT 1", (language, scenario))
        return _attempt(found.fetchone())

    (counted,) = connection.execute(
        "SELECT count(*) FROM endings WHERE NOT removed AND language = ? AND scenario = ?",
        (language, scenario),
    ).fetchone()
    return Standing(
        scenario=scenario,
        attempts=counted,
        first=attempt("sorted_at, number"),
        best=attempt("points DESC, sorted_at, number"),
        latest=attempt("sorted_at DESC, number DESC"),
    )


def _condition(which: Filter) -> tuple[str, list[str]]:
    """Return a condition and its values. What stands first is that of the indexes."""
    conditions = ["removed_at IS NULL", "replies > 0"]
    values: list[str] = []
    for column, value in (
        ("language", which.language),
        ("scenario", which.scenario),
        ("mode", which.mode),
    ):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    if which.state is not None:
        conditions.append(_STATES[which.state])
    if which.since is not None:
        conditions.append("started_at >= ?")
        values.append(time_to_text(which.since))
    return " AND ".join(conditions), values


def _talked(connection: sqlite3.Connection, found: Sequence[sqlite3.Row]) -> dict[str, timedelta]:
    """Return the time spent on each session: what lies between its replies, long pauses cut."""
    moments = {row["id"]: [row["started_at"]] for row in found}
    places = ", ".join("?" * len(moments))
    for row in connection.execute(
        f"SELECT session, sent_at FROM turns WHERE session IN ({places}) ORDER BY id",  # noqa: S608
        list(moments),
    ):
        moments[row["session"]].append(row["sent_at"])
    talked = {}
    for session, times in moments.items():
        with readable(session):
            talked[session] = time_spent([datetime.fromisoformat(time) for time in times])
    return talked


def time_spent(moments: Sequence[datetime]) -> timedelta:
    """Return how long somebody was at it, from the times of what they did, in that order.

    A pause counts up to LONGEST_PAUSE, and a clock that was set back takes nothing off.
    """
    pauses = (later - earlier for earlier, later in pairwise(moments))
    return sum((min(max(pause, timedelta()), LONGEST_PAUSE) for pause in pauses), timedelta())


def _row(row: sqlite3.Row, talked: Mapping[str, timedelta]) -> HistoryRow:
    with readable(row["id"]):
        return HistoryRow(
            id=row["id"],
            scenario=row["scenario"],
            language=row["language"],
            mode=Mode(row["mode"]),
            state=_state(row),
            started_at=datetime.fromisoformat(row["started_at"]),
            ended_at=time_of(row["ended_at"]),
            ending=row["ending"],
            total=row["points"],
            total_of_the_day=row["total"],
            before=row["before"],
            replies=row["replies"],
            talked=talked[row["id"]],
        )


def _state(row: sqlite3.Row) -> State:
    if row["points"] is not None:
        return State.FINISHED
    return State.OPEN if row["open"] else State.CLOSED


def _attempt(row: sqlite3.Row) -> Attempt:
    with readable(row["session"]):
        return Attempt(
            session=row["session"],
            ending=row["ending"],
            total=row["points"],
            total_of_the_day=row["total"],
            ended_at=datetime.fromisoformat(row["ended_at"]),
        )
