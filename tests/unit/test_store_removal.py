"""Removed sessions: marked, brought back, and gone for good."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.conversations import GOOD, begin, store_in
from trainer.store import disputes, history, keepers
from trainer.store.errors import UnknownSessionError
from trainer.store.opening import open_store
from trainer.store.records import Mode
from trainer.store.removal import purge, remove, restore
from trainer.store.sessions import SqliteSessionStore

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteSessionStore]:
    store = store_in(tmp_path)
    yield store
    store.close()


def ended(store: SqliteSessionStore) -> str:
    session = begin(store, mode=Mode.EXAM)
    session.hint()
    for reply in GOOD:
        session.submit(reply)
    turn = session.path[0].id
    keepers.keep(store.database, turn, at=NOON)
    disputes.dispute(
        store.database,
        turn,
        disputes.DisputeKind.MOVE,
        "regret",
        should_count=True,
        words=None,
        at=NOON,
    )
    return session.id


def rows_left(store: SqliteSessionStore) -> dict[str, int]:
    tables = ("sessions", "turns", "outcomes", "endings", "hints", "keepers", "disputes")
    with store.database.reading() as connection:
        return {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in tables
        }


def test_a_removed_session_is_seen_nowhere(store: SqliteSessionStore) -> None:
    session = ended(store)
    assert remove(store.database, [session], at=NOON) == 1
    assert history.page(store.database) == []
    assert history.standings(store.database, "en") == {}
    assert store.records("en") == {}
    assert store.open_sessions("en") == []
    assert keepers.keepers(store.database, language="en", scenario="small") == []
    assert disputes.disputes(store.database) == []
    for look in (store.session, store.turns):
        with pytest.raises(UnknownSessionError):
            look(session)


def test_a_removed_session_comes_back_as_it_was(store: SqliteSessionStore) -> None:
    first, second = ended(store), ended(store)
    before = history.page(store.database), store.turns(first), store.records("en")
    remove(store.database, [first, second], at=NOON)
    assert restore(store.database, [first, second]) == 2
    assert (history.page(store.database), store.turns(first), store.records("en")) == before


def test_only_what_is_there_is_removed_and_only_what_was_removed_comes_back(
    store: SqliteSessionStore,
) -> None:
    session = ended(store)
    assert restore(store.database, [session]) == 0
    assert remove(store.database, [session, session, "zzzzzzzz"], at=NOON) == 1


def test_a_purge_leaves_nothing_of_a_removed_session_and_all_of_the_others(
    store: SqliteSessionStore,
) -> None:
    ended(store)
    one = rows_left(store)
    gone = ended(store)
    remove(store.database, [gone], at=NOON)
    purge(store.database, [gone])
    assert rows_left(store) == one
    assert restore(store.database, [gone]) == 0


def test_a_session_that_is_not_marked_is_never_purged(store: SqliteSessionStore) -> None:
    session = ended(store)
    purge(store.database, [session])
    assert store.session(session).ending == "good-terms"


def test_words_that_were_purged_are_gone_from_the_file(store: SqliteSessionStore) -> None:
    session = begin(store)
    session.submit("40 unmistakable-words")
    remove(store.database, [session.id], at=NOON)
    purge(store.database, [session.id])
    with store.database.reading() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"unmistakable-words" not in store.path.read_bytes()


def test_what_a_killed_process_left_marked_is_purged_a_day_later(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    remove(store.database, [ended(store)], at=NOON)
    store.close()
    the_same_day = open_store(tmp_path, clock=lambda: NOON + timedelta(hours=23)).store
    assert rows_left(the_same_day)["sessions"] == 1
    the_same_day.close()
    the_day_after = open_store(tmp_path, clock=lambda: NOON + timedelta(hours=25)).store
    assert rows_left(the_day_after)["sessions"] == 0
    the_day_after.close()
