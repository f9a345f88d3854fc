"""What is typed to name a session."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from trainer.store.database import NAME, connect
from trainer.store.errors import AmbiguousSessionError, NoSessionsError, UnknownSessionError
from trainer.store.finding import find
from trainer.store.records import Mode
from trainer.store.removal import remove
from trainer.store.sessions import SqliteSessionStore

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
IDS = ("abcd1234", "abce1234", "x0000000", "x0000001")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteSessionStore]:
    """Hold four sessions of known ids, the last of them without a reply."""
    ids = iter(IDS)
    store = SqliteSessionStore(connect(tmp_path / NAME), tmp_path / NAME, new_id=lambda: next(ids))
    for name in IDS:
        store.create(scenario="small", language="en", mode=Mode.LEARN, seed=1, at=NOON)
        if name != IDS[-1]:
            store.add_reply(name, parent=None, turn="opening", reply="Hello", at=NOON)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("abcd1234", "abcd1234"),
        ("abcd", "abcd1234"),
        (" ABCE ", "abce1234"),
        ("x0000001", "x0000001"),
        ("last", "x0000000"),
        ("LAST", "x0000000"),
    ],
)
def test_an_id_its_beginning_and_last_name_a_session(
    store: SqliteSessionStore, typed: str, meant: str
) -> None:
    assert find(store, typed) == store.session(meant)


@pytest.mark.parametrize("typed", ["abc", "a", "x"])
def test_a_beginning_of_several_ids_lists_them(store: SqliteSessionStore, typed: str) -> None:
    with pytest.raises(AmbiguousSessionError) as caught:
        find(store, typed)
    assert caught.value.candidates == tuple(name for name in IDS if name.startswith(typed))
    assert all(name in str(caught.value) for name in caught.value.candidates)


def test_many_candidates_are_counted_and_only_the_first_are_listed(
    tmp_path: Path,
) -> None:
    ids = iter(f"q{number:07}" for number in range(12))
    store = SqliteSessionStore(connect(tmp_path / NAME), tmp_path / NAME, new_id=lambda: next(ids))
    for _ in range(12):
        store.create(scenario="small", language="en", mode=Mode.LEARN, seed=1, at=NOON)
    with pytest.raises(AmbiguousSessionError, match="12 sessions") as caught:
        find(store, "q")
    assert len(caught.value.candidates) == 10
    assert str(caught.value).endswith("…")
    store.close()


def test_an_unknown_id_is_told_with_the_nearest(store: SqliteSessionStore) -> None:
    with pytest.raises(UnknownSessionError, match=r"'abcd1243'.*abcd1234"):
        find(store, "abcd1243")
    with pytest.raises(UnknownSessionError) as caught:
        find(store, "%_*")
    assert "mean" not in str(caught.value)


def test_a_removed_session_is_not_found(store: SqliteSessionStore) -> None:
    remove(store.database, ["x0000000"], at=NOON)
    assert find(store, "x").id == "x0000001"
    assert find(store, "last").id == "abce1234"


def test_last_without_any_session_says_what_to_do(tmp_path: Path) -> None:
    store = SqliteSessionStore(connect(tmp_path / NAME), tmp_path / NAME)
    with pytest.raises(NoSessionsError, match="partways play"):
        find(store, "last")
    store.close()
