"""What is known of each scenario, found without reading every session.

A scenario is looked up once and the next one after it, along an index: it takes as long with
many sessions as with few.
"""

from __future__ import annotations

import sqlite3

from trainer.store.records import ScenarioRecord

_ENDED = "FROM endings WHERE NOT removed AND language = :language"
_OPEN = "FROM sessions WHERE open AND removed_at IS NULL AND replies > 0 AND language = :language"


def ended_scenarios(connection: sqlite3.Connection, language: str) -> list[str]:
    """Return the ids of the scenarios with an attempt that came to an ending."""
    return _scenarios(connection, _ENDED, language)


def open_sessions(connection: sqlite3.Connection, language: str) -> dict[str, str]:
    """Return the id of the open session that was used last of each scenario, last used first."""
    found = [
        connection.execute(
            f"SELECT scenario, id, used_at {_OPEN} AND scenario = :scenario"
            " ORDER BY used_at DESC, number DESC LIMIT 1",
            {"language": language, "scenario": scenario},
        ).fetchone()
        for scenario in _scenarios(connection, _OPEN, language)
    ]
    found.sort(key=lambda row: row["used_at"], reverse=True)
    return {row["scenario"]: row["id"] for row in found}


def records(connection: sqlite3.Connection, language: str) -> dict[str, ScenarioRecord]:
    """Return best and last total and the open session, by scenario."""
    going_on = open_sessions(connection, language)
    ended = ended_scenarios(connection, language)
    return {
        scenario: ScenarioRecord(
            scenario=scenario,
            best=_points(connection, language, scenario, "points DESC"),
            last=_points(connection, language, scenario, "sorted_at DESC, number DESC"),
            open_session=going_on.get(scenario),
        )
        for scenario in sorted({*ended, *going_on})
    }


def _scenarios(connection: sqlite3.Connection, among: str, language: str) -> list[str]:
    return [
        row["scenario"]
        for row in connection.execute(
            f"WITH RECURSIVE found (scenario) AS (SELECT min(scenario) {among} UNION ALL"  # noqa: S608
            f" SELECT (SELECT min(scenario) {among} AND scenario > found.scenario)"
            " FROM found WHERE found.scenario IS NOT NULL)"
            " SELECT scenario FROM found WHERE scenario IS NOT NULL",
            {"language": language},
        )
    ]


def _points(connection: sqlite3.Connection, language: str, scenario: str, order: str) -> int | None:
    row = connection.execute(
        f"SELECT points {_ENDED} AND scenario = :scenario ORDER BY {order} LIMIT 1",
        {"language": language, "scenario": scenario},
    ).fetchone()
    return None if row is None else row["points"]
