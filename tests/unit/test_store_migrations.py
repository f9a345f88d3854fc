import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conversations import DIALOGUE, GOOD, Clock, judge, store_in
from trainer.practice.start import resume
from trainer.store import history
from trainer.store.database import NAME
from trainer.store.errors import NewerDatabaseError
from trainer.store.history import State
from trainer.store.migrations import MIGRATIONS, migrate, version_of
from trainer.store.records import Mode, ScenarioRecord
from trainer.store.steps.step import Migration

DATA = Path(__file__).parent.parent / "data" / "store"

FIRST = Migration("people", ("CREATE TABLE people (name TEXT)",))
SECOND = Migration(
    "ages", ("ALTER TABLE people ADD COLUMN age INTEGER", "UPDATE people SET age = 1")
)
BROKEN = Migration("broken", ("INSERT INTO people VALUES ('half', 0)", "no SQL at all"))


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    yield connection
    connection.close()


def test_an_empty_database_takes_every_step_once(database: sqlite3.Connection) -> None:
    assert migrate(database, (FIRST, SECOND)) == (FIRST, SECOND)
    assert version_of(database) == 2
    assert migrate(database, (FIRST, SECOND)) == ()


def test_an_older_database_takes_the_steps_it_lacks_and_keeps_its_content(
    database: sqlite3.Connection,
) -> None:
    migrate(database, (FIRST,))
    database.execute("INSERT INTO people VALUES ('Kim')")
    assert migrate(database, (FIRST, SECOND)) == (SECOND,)
    assert database.execute("SELECT * FROM people").fetchall() == [("Kim", 1)]


def test_a_step_that_fails_leaves_the_database_as_it_was(database: sqlite3.Connection) -> None:
    migrate(database, (FIRST,))
    with pytest.raises(sqlite3.OperationalError):
        migrate(database, (FIRST, SECOND, BROKEN))
    assert version_of(database) == 1
    assert database.execute("SELECT count(*) FROM people").fetchone() == (0,)
    assert [row[1] for row in database.execute("PRAGMA table_info(people)")] == ["name"]
    assert not database.in_transaction


def test_a_newer_database_is_refused(database: sqlite3.Connection) -> None:
    migrate(database, (FIRST, SECOND))
    with pytest.raises(NewerDatabaseError, match="version 2"):
        migrate(database, (FIRST,))
    assert version_of(database) == 2


def test_every_step_has_a_name_of_its_own() -> None:
    names = [migration.name for migration in MIGRATIONS]
    assert len(set(names)) == len(names)
    assert all(names)


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_database_of_every_earlier_version_opens_with_all_that_was_kept(
    tmp_path: Path, version: int
) -> None:
    old = sqlite3.connect(tmp_path / NAME)
    old.executescript((DATA / f"version-{version}.sql").read_text("utf-8"))
    old.close()
    store = store_in(tmp_path)
    assert store.records("en") == {"small": ScenarioRecord("small", 70, 70, "open5678")}
    ended = resume(DIALOGUE, "ended234", store=store, clock=Clock(), judge=judge)
    assert [turn.reply for turn in ended.path] == ["40 none", *GOOD]
    assert ended.path[0].hints == ("decision",)
    assert ended.ending is DIALOGUE.endings["good-terms"]
    going_on = resume(DIALOGUE, "open5678", store=store, clock=Clock(), judge=judge)
    assert [move.id for move in going_on.hints] == ["decision-stands"]
    assert (going_on.seed, going_on.mode, going_on.other_attempts) == (8, Mode.PRACTISE, 1)
    assert going_on.submit(GOOD[1]).to == "good-terms"
    store.close()


def test_what_was_kept_before_there_was_a_history_has_one(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / NAME)
    old.executescript((DATA / "version-1.sql").read_text("utf-8"))
    old.close()
    store = store_in(tmp_path)
    open_, ended = history.page(store.database)
    assert (open_.id, open_.state, open_.replies) == ("open5678", State.OPEN, 3)
    assert (ended.id, ended.ending, ended.total, ended.total_of_the_day) == (
        "ended234",
        "good-terms",
        70,
        70,
    )
    assert history.standings(store.database, "en")["small"].best.session == "ended234"
    assert [session.id for session in store.open_sessions("en")] == ["open5678"]
    store.close()


def test_sessions_kept_while_the_clock_was_set_back_stay_in_their_order(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / NAME)
    old.executescript((DATA / "version-1.sql").read_text("utf-8"))
    old.execute("UPDATE sessions SET started_at = '2025' || substr(started_at, 5) WHERE number = 2")
    old.commit()
    old.close()
    store = store_in(tmp_path)
    assert [row.id for row in history.page(store.database)] == ["open5678", "ended234"]
    store.close()


def test_the_newest_kept_database_has_the_schema_of_today(database: sqlite3.Connection) -> None:
    kept = sqlite3.connect(":memory:")
    kept.executescript((DATA / f"version-{len(MIGRATIONS)}.sql").read_text("utf-8"))
    migrate(database)
    assert schema_of(kept) == schema_of(database)
    kept.close()


def schema_of(connection: sqlite3.Connection) -> dict[str, str]:
    """Return what each table and index was made with, however the lines were broken."""
    made = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: " ".join(statement.split()) for name, statement in made}
