"""Opening the database file: safe settings, a check of its health, a damaged one set aside."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from trainer.i18n import _
from trainer.store import migrations
from trainer.store.errors import DamagedDatabaseError, StoreError
from trainer.store.folder import HOME_VARIABLE, folder_error

NAME = "partways.db"
BUSY_SECONDS = 4.0

# The check reads every page; beyond this size that would be felt at each start.
CHECKED_BYTES = 8 * 1024 * 1024

_HEADER = b"SQLite format 3\x00"

_COMPANIONS = ("-wal", "-shm", "-journal")

_DAMAGED = "partways-damaged-"


def files_of(folder: Path) -> list[Path]:
    """Return the files of the database in a folder: its companions, which come and go, first."""
    names = [*(NAME + ending for ending in _COMPANIONS), NAME]
    return [folder / name for name in names if (folder / name).is_file()]


def damaged_files(folder: Path) -> list[Path]:
    """Return the files of the databases that were set aside in a folder."""
    return sorted(
        path
        for ending in ("", *_COMPANIONS)
        for path in folder.glob(f"{_DAMAGED}*.db{ending}")
        if path.is_file()
    )


def open_database(
    folder: Path, clock: Callable[[], datetime]
) -> tuple[sqlite3.Connection, Path | None]:
    """Return a connection to the database in `folder`, migrated and proved to be writable.

    A damaged file is set aside and its new path returned; a fresh one takes its place. The
    folder must exist. Raises StoreError where the file cannot be used.
    """
    path = folder / NAME
    with one_process_at_a_time(folder):
        try:
            return connect(path), None
        except DamagedDatabaseError:
            aside = set_aside(path, clock())
        return connect(path), aside


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection to one database file, which is created where there is none.

    Raises DamagedDatabaseError where it is no database (any more), StoreError where it cannot
    be used.
    """
    try:
        _create_private(path)
        _check(path)
        connection = sqlite3.connect(
            path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
    except PermissionError as error:
        raise error_of(sqlite3.SQLITE_CANTOPEN, path, str(error.strerror)) from error
    except OSError as error:
        raise folder_error(path.parent, error) from error
    except sqlite3.Error as error:
        raise store_error(error, path) from error
    try:
        _prepare(connection, path)
    except sqlite3.Error as error:
        connection.close()
        raise store_error(error, path) from error
    except StoreError:
        connection.close()
        raise
    return connection


def _create_private(path: Path) -> None:
    """Create the file for its owner alone; SQLite gives its companions the same permissions."""
    if path.exists() and not path.is_file():
        raise StoreError(
            _("{path} is no file. Move it out of the way, or set {variable} to a folder.").format(
                path=path, variable=HOME_VARIABLE
            )
        )
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _check(path: Path) -> None:
    """Raise DamagedDatabaseError where the file holds anything but a sound database.

    It is only read: a writing connection would, when it is closed, work the companions into
    the damaged file and delete them.
    """
    with path.open("rb") as file:
        beginning = file.read(len(_HEADER))
    if not beginning:
        return
    if beginning != _HEADER:
        raise DamagedDatabaseError(_("{path} is no database.").format(path=path))
    if path.stat().st_size > CHECKED_BYTES:
        return
    with contextlib.closing(
        sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    ) as reader:
        finding = reader.execute("PRAGMA quick_check(1)").fetchone()[0]
    if finding != "ok":
        raise DamagedDatabaseError(_("{path} is damaged.").format(path=path))


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # What is deleted is to be gone from the file, too.
    connection.execute("PRAGMA secure_delete = ON")
    if migrations.version_of(connection) == 0 and _has_tables(connection):
        raise StoreError(
            _(
                "{path} belongs to another program. Move it out of the way, or set {variable} "
                "to another folder."
            ).format(path=path, variable=HOME_VARIABLE)
        )
    migrations.migrate(connection)
    connection.execute("UPDATE write_probe SET writes = writes + 1")


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a database and its companions to a name with the time in it, and return that.

    Nothing is overwritten. Raises StoreError where the file cannot be renamed.
    """
    stem = f"{_DAMAGED}{now:%Y%m%d-%H%M%S}"
    names = (f"{stem}{tail}.db" for tail in _tails())
    aside = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    try:
        for ending in (*_COMPANIONS, ""):
            companion = path.with_name(path.name + ending)
            if companion.exists():
                companion.rename(aside.with_name(aside.name + ending))
    except OSError as error:
        raise StoreError(
            _(
                "{path} is damaged and could not be set aside ({reason}). Rename it yourself "
                "and start again."
            ).format(path=path, reason=error.strerror)
        ) from error
    return aside


def _tails() -> Iterator[str]:
    yield ""
    number = 2
    while True:
        yield f"-{number}"
        number += 1


@contextlib.contextmanager
def one_process_at_a_time(folder: Path) -> Iterator[None]:
    """Let no two processes create, migrate or set aside the same database at once.

    Where folders cannot be locked, SQLite's own locks have to do.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            stack.callback(os.close, handle)
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def store_error(error: sqlite3.Error, path: Path) -> StoreError:
    """Return what to tell the user about an error of SQLite."""
    # Extended codes hold the primary one in their lowest byte.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    return error_of(code, path, str(error))


def error_of(code: int, path: Path, reason: str) -> StoreError:
    """Return what to tell the user about a primary result code of SQLite."""
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedDatabaseError(
            _(
                "{path} is damaged. Start partways again; if it does not set the file aside "
                "by itself, rename it."
            ).format(path=path)
        )
    messages = {
        sqlite3.SQLITE_FULL: _("There is no room left on the disk for {path}. Free some space."),
        sqlite3.SQLITE_READONLY: _(
            "{path} can't be written. Allow writing to it and its folder, or set {variable} "
            "to another folder."
        ),
        sqlite3.SQLITE_CANTOPEN: _(
            "{path} can't be opened. Allow reading and writing it, or set {variable} to "
            "another folder."
        ),
        sqlite3.SQLITE_BUSY: _("{path} is held by another program. Close that one and try again."),
    }
    message = messages.get(code, _("{path} can't be used ({reason})."))
    return StoreError(message.format(path=path, variable=HOME_VARIABLE, reason=reason))
