"""Version 2: what one looks back on and practises again."""

from __future__ import annotations

from trainer.store.steps.step import Migration

# The sessions of the history. Its indexes hold all that it filters by: no row is read to be left
# out.
_LISTED = "WHERE removed_at IS NULL AND replies > 0"
_FILTERED = "language, mode, open, started_at, replies, removed_at"

REVIEW = Migration(
    "what one looks back on and practises again",
    (
        # Rows of several machines can be merged: `sorted_at` and `used_at` order them, where
        # row numbers cannot. Each is a time that was moved on where the clock was set back.
        # `points` is the total as it is shown: that of the day, or of a later scorer.
        "ALTER TABLE sessions ADD COLUMN sorted_at TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE sessions ADD COLUMN used_at TEXT",
        "ALTER TABLE sessions ADD COLUMN replies INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE sessions ADD COLUMN points INTEGER",
        "ALTER TABLE sessions ADD COLUMN closed_at TEXT",
        "ALTER TABLE sessions ADD COLUMN removed_at TEXT",
        "ALTER TABLE sessions ADD COLUMN blanks TEXT NOT NULL DEFAULT '{}'",
        "ALTER TABLE endings ADD COLUMN session TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE endings ADD COLUMN sorted_at TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE endings ADD COLUMN points INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE endings ADD COLUMN removed INTEGER NOT NULL DEFAULT 0",
        "CREATE TABLE latest (number INTEGER PRIMARY KEY, at TEXT NOT NULL)",
        "INSERT INTO latest SELECT number, max(started_at) OVER (ORDER BY number) FROM sessions",
        "UPDATE sessions SET"
        " sorted_at = (SELECT at FROM latest WHERE latest.number = sessions.number)",
        "DELETE FROM latest",
        "INSERT INTO latest SELECT number, max(ended_at) OVER (ORDER BY number) FROM endings",
        "UPDATE endings SET"
        " sorted_at = (SELECT at FROM latest WHERE latest.number = endings.number),"
        " session = (SELECT session FROM turns WHERE turns.id = endings.turn),"
        " points = total",
        "DELETE FROM latest",
        "INSERT INTO latest SELECT id, max(sent_at) OVER (ORDER BY id) FROM turns",
        "UPDATE sessions SET"
        " used_at = (SELECT at FROM latest WHERE latest.number ="
        " (SELECT max(id) FROM turns WHERE turns.session = sessions.id)),"
        " replies = (SELECT count(*) FROM turns WHERE turns.session = sessions.id),"
        " points = (SELECT total FROM endings WHERE endings.turn = sessions.head)",
        "DROP TABLE latest",
        "DROP INDEX sessions_by_scenario",
        "DROP INDEX open_sessions",
        "DROP INDEX endings_by_total",
        "DROP INDEX endings_by_number",
        f"CREATE INDEX sessions_by_time ON sessions"
        f" (sorted_at, number, scenario, points, {_FILTERED}) {_LISTED}",
        f"CREATE INDEX sessions_by_scenario ON sessions"
        f" (scenario, sorted_at DESC, number DESC, points, {_FILTERED}) {_LISTED}",
        f"CREATE INDEX sessions_by_points ON sessions"
        f" (points, sorted_at, number, scenario, {_FILTERED}) {_LISTED}",
        "CREATE INDEX open_sessions ON sessions (language, scenario, used_at, number)"
        " WHERE open AND removed_at IS NULL AND replies > 0",
        "CREATE INDEX removed_sessions ON sessions (removed_at) WHERE removed_at IS NOT NULL",
        "CREATE INDEX sessions_in_order ON sessions (sorted_at)",
        "CREATE INDEX sessions_in_use ON sessions (used_at)",
        "CREATE INDEX endings_in_order ON endings (sorted_at)",
        "CREATE INDEX endings_by_session ON endings (session)",
        "CREATE INDEX endings_by_points ON endings"
        " (language, scenario, points DESC, sorted_at, number) WHERE NOT removed",
        "CREATE INDEX endings_by_time ON endings"
        " (language, scenario, sorted_at, number, points) WHERE NOT removed",
        "CREATE INDEX turns_by_turn ON turns (turn, id)",
        # Deleting a turn looks for what refers to it.
        "CREATE INDEX sessions_by_head ON sessions (head)",
        "CREATE INDEX hints_by_turn ON hints (turn)",
        # What one says of one's replies, and what a later scorer says of them.
        """
        CREATE TABLE keepers (
            turn INTEGER PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
            at TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE self_ratings (
            turn INTEGER PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
            points INTEGER NOT NULL,
            at TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE disputes (
            id INTEGER PRIMARY KEY,
            turn INTEGER NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            target TEXT NOT NULL,
            should_count INTEGER NOT NULL,
            words TEXT,
            start INTEGER,
            end INTEGER,
            at TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'open',
            UNIQUE (turn, kind, target)
        )
        """,
        "CREATE INDEX disputes_by_state ON disputes (state)",
        """
        CREATE TABLE rescored (
            id INTEGER PRIMARY KEY,
            turn INTEGER NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
            judgement TEXT NOT NULL,
            rubric_digest TEXT NOT NULL,
            scorer_version TEXT NOT NULL,
            at TEXT NOT NULL
        )
        """,
        "CREATE INDEX rescored_by_turn ON rescored (turn)",
        """
        CREATE TABLE profiles (
            language TEXT NOT NULL,
            scenario TEXT NOT NULL,
            name TEXT NOT NULL,
            blanks TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (language, scenario, name)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE drill_reviews (
            number INTEGER PRIMARY KEY,
            language TEXT NOT NULL,
            scenario TEXT NOT NULL,
            turn TEXT NOT NULL,
            reply TEXT NOT NULL,
            judgement TEXT NOT NULL,
            rubric_digest TEXT NOT NULL,
            scorer_version TEXT NOT NULL,
            hints INTEGER NOT NULL,
            tries INTEGER NOT NULL,
            rating INTEGER NOT NULL,
            at TEXT NOT NULL,
            sorted_at TEXT NOT NULL
        )
        """,
        "CREATE INDEX drill_reviews_by_turn ON drill_reviews"
        " (language, scenario, turn, sorted_at, number)",
        "CREATE INDEX drill_reviews_in_order ON drill_reviews (sorted_at)",
    ),
)
