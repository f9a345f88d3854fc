import os
import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conversations import GOOD, Clock, begin
from trainer.store import history
from trainer.store.database import NAME, connect, set_aside, store_error
from trainer.store.errors import DamagedDatabaseError, NewerDatabaseError, StoreError
from trainer.store.opening import open_store

NOON = datetime(2026, 3, 1, 12, 0, 5, tzinfo=UTC)


def keep_a_conversation(folder: Path) -> str:
    store = open_store(folder).store
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    store.close()
    return session.id


def damage(path: Path, kind: str) -> None:
    content = path.read_bytes()
    path.write_bytes(
        {
            "no database": b"these are no pages " * 400,
            "header": b"\x00" * 100 + content[100:],
            "middle": content[:4096] + os.urandom(8192) + content[4096 + 8192 :],
            "cut off": content[: len(content) // 2],
            "one byte": b"x",
        }[kind]
    )


DAMAGES = ["no database", "header", "middle", "cut off", "one byte"]


def test_the_files_can_be_read_by_their_owner_alone(tmp_path: Path) -> None:
    opened = open_store(tmp_path)
    begin(opened.store)
    modes = {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes == {0o600}
    opened.store.close()


def test_every_commit_reaches_the_disk(tmp_path: Path) -> None:
    connection = connect(tmp_path / NAME)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()


def test_opening_proves_that_the_database_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / NAME
    connect(path).close()
    before = path.read_bytes()
    connect(path).close()
    assert path.read_bytes() != before


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_database_is_set_aside_untouched_and_a_fresh_one_begun(
    tmp_path: Path, kind: str
) -> None:
    keep_a_conversation(tmp_path)
    damage(tmp_path / NAME, kind)
    damaged = (tmp_path / NAME).read_bytes()
    opened = open_store(tmp_path, clock=lambda: NOON)
    aside = tmp_path / "partways-damaged-20260301-120005.db"
    assert aside.read_bytes() == damaged
    assert opened.notice is not None
    assert str(aside) in opened.notice
    assert opened.store.records("en") == {}
    begin(opened.store).submit("40 hello")
    opened.store.close()
    again = open_store(tmp_path)
    assert again.notice is None
    assert len(again.store.open_sessions("en")) == 1
    again.store.close()


def test_a_database_set_aside_earlier_is_never_overwritten(tmp_path: Path) -> None:
    contents = []
    for number in range(3):
        content = f"damage number {number} ".encode() * 100
        contents.append(content)
        (tmp_path / NAME).write_bytes(content)
        open_store(tmp_path, clock=lambda: NOON).store.close()
    kept = [path.read_bytes() for path in tmp_path.glob("partways-damaged-*.db")]
    assert sorted(kept) == contents


def test_what_belongs_to_a_damaged_database_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / NAME
    for ending in ("", "-wal", "-shm"):
        path.with_name(NAME + ending).write_text(f"content{ending}")
    aside = set_aside(path, NOON)
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        aside.name + ending for ending in ("", "-shm", "-wal")
    ]


def test_a_damaged_database_left_by_a_killed_process_is_set_aside_as_it_was_found(
    tmp_path: Path,
) -> None:
    running = open_store(tmp_path / "running").store
    begin(running).submit("40 none")
    running_files = {file.name: file.read_bytes() for file in running.path.parent.iterdir()}
    running.close()
    damaged = {**running_files, NAME: running_files[NAME][:100] + b"\xff" * 3996}
    found = tmp_path / "found"
    found.mkdir()
    for name, content in damaged.items():
        (found / name).write_bytes(content)
    damage_in_the_log = damaged[f"{NAME}-wal"][:3000] + b"\xff" * 3000
    (found / f"{NAME}-wal").write_bytes(damage_in_the_log)
    opened = open_store(found, clock=lambda: NOON)
    aside = found / "partways-damaged-20260301-120005.db"
    assert aside.read_bytes() == damaged[NAME]
    assert aside.with_name(aside.name + "-wal").read_bytes() == damage_in_the_log
    assert opened.notice is not None
    opened.store.close()


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    (tmp_path / NAME).touch()
    opened = open_store(tmp_path)
    assert opened.notice is None
    opened.store.close()


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / NAME)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.commit()
    other.close()
    with pytest.raises(StoreError, match="another program"):
        open_store(tmp_path)
    assert [file.name for file in tmp_path.glob("*damaged*")] == []


def test_the_database_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    session_id = keep_a_conversation(tmp_path)
    newer = sqlite3.connect(tmp_path / NAME)
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(NewerDatabaseError, match="newer partways"):
        open_store(tmp_path)
    kept = sqlite3.connect(tmp_path / NAME)
    assert kept.execute("SELECT id FROM sessions").fetchall() == [(session_id,)]
    kept.close()


@pytest.mark.parametrize("make", ["folder", "fifo"])
def test_something_else_in_the_place_of_the_database_is_a_clear_error(
    tmp_path: Path, make: str
) -> None:
    path = tmp_path / NAME
    if make == "folder":
        path.mkdir()
    elif hasattr(os, "mkfifo"):
        os.mkfifo(path)
    with pytest.raises(StoreError, match="is no file") as raised:
        open_store(tmp_path)
    assert str(path) in str(raised.value)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "no room left"),
        (sqlite3.SQLITE_READONLY, "can't be written"),
        (sqlite3.SQLITE_CANTOPEN, "can't be opened"),
        (sqlite3.SQLITE_BUSY, "held by another program"),
        (sqlite3.SQLITE_IOERR, "can't be used"),
    ],
)
def test_errors_of_the_database_name_the_file_and_what_to_do(code: int, words: str) -> None:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    assert words in str(store_error(error, Path("/data/partways.db")))
    assert "/data/partways.db" in str(store_error(error, Path("/data/partways.db")))


def test_damage_met_on_the_way_is_told_apart() -> None:
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    assert isinstance(store_error(error, Path("x.db")), DamagedDatabaseError)


def test_a_disk_that_fills_up_on_the_way_is_a_clear_error(tmp_path: Path) -> None:
    connection = connect(tmp_path / NAME)
    from trainer.store.sessions import SqliteSessionStore

    store = SqliteSessionStore(connection, tmp_path / NAME)
    session = begin(store)
    session.submit("40 none")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="no room left"):
        session.submit("40 decision " + "x" * 15_000)
    connection.execute("PRAGMA max_page_count = 1000000")
    assert session.submit("90 decision").to == "haggles"
    store.close()


OPEN_AND_WRITE = """
import sys
from pathlib import Path
from tests.conversations import begin
from trainer.store.opening import open_store
opened = open_store(Path(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    session = begin(opened.store)
    session.submit("40 one")
    session.submit("90 decision")
print(opened.notice is not None)
"""


def at_once(folder: Path, processes: int, sessions: int) -> list[str]:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN_AND_WRITE, str(folder), str(sessions)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(processes)
    ]
    outputs = [process.communicate()[0].strip() for process in running]
    assert [process.returncode for process in running] == [0] * processes
    return outputs


def test_processes_that_create_and_write_at_once_lose_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    at_once(folder, processes=3, sessions=8)
    opened = open_store(folder, clock=Clock())
    sessions = history.page(opened.store.database)
    assert len({session.id for session in sessions}) == 24
    assert all(len(opened.store.turns(session.id)) == 2 for session in sessions)
    opened.store.close()


def test_of_processes_that_meet_a_damaged_database_at_once_one_sets_it_aside(
    tmp_path: Path,
) -> None:
    (tmp_path / NAME).write_bytes(b"damaged " * 1000)
    noticed = at_once(tmp_path, processes=3, sessions=1)
    assert sorted(noticed) == ["False", "False", "True"]
    assert len(list(tmp_path.glob("partways-damaged-*.db"))) == 1
    opened = open_store(tmp_path)
    assert history.count(opened.store.database) == 3
    opened.store.close()
