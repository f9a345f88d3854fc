"""Version 1: sessions, their turns, and what came of them."""

from __future__ import annotations

from trainer.store.steps.step import Migration

CONVERSATIONS = Migration(
    "sessions, their turns and what came of them",
    (
        # The order of `number` is the order of creation; a clock may be set back.
        # `open` tells that `head` has no ending; it is kept for the index alone.
        """
        CREATE TABLE sessions (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            scenario TEXT NOT NULL,
            language TEXT NOT NULL,
            mode TEXT NOT NULL,
            seed TEXT NOT NULL,
            started_at TEXT NOT NULL,
            head INTEGER REFERENCES turns (id),
            open INTEGER NOT NULL DEFAULT 1
        )
        """,
        "CREATE INDEX sessions_by_scenario ON sessions (language, scenario)",
        "CREATE INDEX open_sessions ON sessions (language) WHERE open",
        """
        CREATE TABLE turns (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            session TEXT NOT NULL REFERENCES sessions (id),
            parent INTEGER,
            turn TEXT NOT NULL,
            reply TEXT NOT NULL,
            sent_at TEXT NOT NULL,
            UNIQUE (session, id),
            FOREIGN KEY (session, parent) REFERENCES turns (session, id)
        )
        """,
        # Hints without a turn wait for the reply that follows `parent`.
        """
        CREATE TABLE hints (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions (id),
            parent INTEGER,
            turn INTEGER REFERENCES turns (id),
            move TEXT NOT NULL
        )
        """,
        "CREATE INDEX hints_by_session ON hints (session)",
        """
        CREATE TABLE outcomes (
            turn INTEGER PRIMARY KEY REFERENCES turns (id),
            judgement TEXT NOT NULL,
            rubric_digest TEXT NOT NULL,
            scorer_version TEXT NOT NULL,
            scored INTEGER NOT NULL,
            target TEXT NOT NULL,
            answer TEXT NOT NULL,
            mood INTEGER NOT NULL
        )
        """,
        # An attempt that was finished. Language and scenario are those of its session, here
        # again so that the indexes answer for the best and the last of a scenario at once.
        """
        CREATE TABLE endings (
            number INTEGER PRIMARY KEY,
            turn INTEGER NOT NULL UNIQUE REFERENCES turns (id),
            language TEXT NOT NULL,
            scenario TEXT NOT NULL,
            ending TEXT NOT NULL,
            total INTEGER NOT NULL,
            ended_at TEXT NOT NULL
        )
        """,
        "CREATE INDEX endings_by_total ON endings (language, scenario, total)",
        "CREATE INDEX endings_by_number ON endings (language, scenario, number)",
        "CREATE TABLE write_probe (id INTEGER PRIMARY KEY CHECK (id = 1), writes INTEGER)",
        "INSERT INTO write_probe VALUES (1, 0)",
    ),
)
