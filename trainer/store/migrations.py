"""The schema, step by step: a database of any earlier version becomes one of today's."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from trainer.store.errors import NewerDatabaseError
from trainer.store.steps.conversations import CONVERSATIONS
from trainer.store.steps.review import REVIEW
from trainer.store.steps.step import Migration

MIGRATIONS: tuple[Migration, ...] = (CONVERSATIONS, REVIEW)


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of a database's schema, 0 for an empty one."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(
    connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS
) -> Sequence[Migration]:
    """Bring a database up to date, all or nothing, and return the steps that were taken.

    The connection must be in autocommit mode. Raises NewerDatabaseError where a newer program
    wrote it.
    """
    if version_of(connection) == len(migrations):
        return ()
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again: another process may have migrated while this one waited for the lock.
        version = version_of(connection)
        if version > len(migrations):
            raise NewerDatabaseError(version, len(migrations))
        for migration in migrations[version:]:
            for statement in migration.statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return migrations[version:]
