"""What somebody filled the blanks of a script with, under a name, to be used again."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from trainer.i18n import _
from trainer.store.handle import Database, order_time
from trainer.store.rows import blanks_of, blanks_to_text, readable_or


@dataclass(frozen=True, slots=True)
class Profile:
    """The words for the blanks of one scenario."""

    language: str
    scenario: str
    name: str
    blanks: Mapping[str, str]


def save_profile(database: Database, profile: Profile, *, at: datetime) -> None:
    """Keep a profile, in place of the one of the same name; saving it again is using it."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO profiles (language, scenario, name, blanks, at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (language, scenario, name)"
            " DO UPDATE SET blanks = excluded.blanks, at = excluded.at",
            (
                profile.language,
                profile.scenario,
                profile.name,
                blanks_to_text(profile.blanks),
                order_time(connection, "profiles.at", at),
            ),
        )


def delete_profile(database: Database, *, language: str, scenario: str, name: str) -> bool:
    """Delete a profile and say whether it was there."""
    with database.transaction() as connection:
        gone = connection.execute(
            "DELETE FROM profiles WHERE language = ? AND scenario = ? AND name = ?",
            (language, scenario, name),
        )
        return gone.rowcount > 0


def profiles(database: Database, *, language: str, scenario: str | None = None) -> list[Profile]:
    """Return the profiles of a scenario, or of all, last used first."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT * FROM profiles WHERE language = ? AND coalesce(scenario = ?, 1)"
            " ORDER BY at DESC, name",
            (language, scenario),
        ).fetchall()
    return [_profile(row) for row in found]


def _profile(row: sqlite3.Row) -> Profile:
    message = _("The profile {name!r} can't be read; was the file edited?")
    with readable_or(message.format(name=row["name"])):
        return Profile(
            language=row["language"],
            scenario=row["scenario"],
            name=row["name"],
            blanks=blanks_of(row["blanks"]),
        )
