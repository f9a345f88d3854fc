"""Taking an archive into the database: what is there already stays, nothing comes twice.

A session of the same id is the same session, held on two machines: what either lacks is added,
and the attempt goes on where it was used last.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict, deque
from dataclasses import asdict, dataclass
from enum import Enum, auto

from trainer.i18n import _
from trainer.store.archive.hanging import Ids, hang, is_scored_later, take_points
from trainer.store.archive.records import (
    Archive,
    ArchivedProfile,
    ArchivedReview,
    ArchivedSession,
    ArchivedTurn,
)
from trainer.store.errors import StoreError
from trainer.store.handle import Database
from trainer.store.rows import blanks_to_text
from trainer.store.sessions import set_head


class OtherSessionError(StoreError):
    """A session of the archive has the id of another one that is kept here."""

    def __init__(self, session_id: str) -> None:
        super().__init__(
            _(
                "The session {id} of this file is another one than the session {id} that is kept "
                "here. Nothing was changed."
            ).format(id=session_id)
        )


class _Came(Enum):
    NEW = auto()
    MORE = auto()  # something was added to a session that was here
    KNOWN = auto()


@dataclass(frozen=True, slots=True)
class Merged:
    """What an archive brought: sessions that are new, that were added to, that were known.

    `profiles` and `drill_reviews` count those that are new or newer.
    """

    new: int
    more: int
    known: int
    profiles: int
    drill_reviews: int


def merge(database: Database, archive: Archive) -> Merged:
    """Take an archive in, as a whole or, where an error is raised, not at all.

    Raises OtherSessionError, or StoreError where the database can't be written.
    """
    with database.transaction() as connection:
        came = [_merge_session(connection, session) for session in archive.sessions]
        return Merged(
            new=came.count(_Came.NEW),
            more=came.count(_Came.MORE),
            known=came.count(_Came.KNOWN),
            profiles=sum(_merge_profile(connection, profile) for profile in archive.profiles),
            drill_reviews=sum(_merge_review(connection, it) for it in archive.drill_reviews),
        )


def _merge_session(connection: sqlite3.Connection, session: ArchivedSession) -> _Came:
    before = connection.total_changes
    kept = connection.execute("SELECT * FROM sessions WHERE id = ?", (session.id,)).fetchone()
    if kept is None:
        _begin(connection, session)
    elif _is_other(kept, session):
        raise OtherSessionError(session.id)
    elif kept["removed_at"] is not None:
        _bring_back(connection, session)
    newer = is_scored_later(connection, session)
    ids = _merge_turns(connection, session)
    if newer:
        take_points(connection, session, ids)
    if kept is None or (session.used_at or "") > (kept["used_at"] or ""):
        _go_on_from_there(connection, session, ids)
    _count(connection, session.id)
    if kept is None or kept["removed_at"] is not None:
        return _Came.NEW
    return _Came.KNOWN if connection.total_changes == before else _Came.MORE


def _is_other(kept: sqlite3.Row, session: ArchivedSession) -> bool:
    return (
        kept["scenario"],
        kept["language"],
        kept["mode"],
        kept["seed"],
        kept["started_at"],
        kept["blanks"],
    ) != (
        session.scenario,
        session.language,
        session.mode,
        str(session.seed),
        session.started_at,
        blanks_to_text(session.blanks),
    )


def _begin(connection: sqlite3.Connection, session: ArchivedSession) -> None:
    connection.execute(
        "INSERT INTO sessions (id, scenario, language, mode, seed, started_at, sorted_at, blanks)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            session.id,
            session.scenario,
            session.language,
            session.mode,
            str(session.seed),
            session.started_at,
            session.sorted_at,
            blanks_to_text(session.blanks),
        ),
    )


def _bring_back(connection: sqlite3.Connection, session: ArchivedSession) -> None:
    connection.execute("UPDATE sessions SET removed_at = NULL WHERE id = ?", (session.id,))
    connection.execute("UPDATE endings SET removed = 0 WHERE session = ?", (session.id,))


def _merge_turns(connection: sqlite3.Connection, session: ArchivedSession) -> Ids:
    """Add the turns that are not here, and what hangs on all of them."""
    known: dict[tuple[object, ...], deque[int]] = defaultdict(deque)
    for row in connection.execute(
        "SELECT * FROM turns WHERE session = ? ORDER BY id", (session.id,)
    ):
        known[row["parent"], row["turn"], row["reply"], row["sent_at"]].append(row["id"])
    ids: Ids = {}
    for place, turn in enumerate(session.turns, start=1):
        parent = None if turn.parent is None else ids[turn.parent]
        same = known[parent, turn.turn, turn.reply, turn.sent_at]
        ids[place] = same.popleft() if same else _add_turn(connection, session.id, turn, parent)
        hang(connection, session, turn, ids[place])
    return ids


def _add_turn(
    connection: sqlite3.Connection, session_id: str, turn: ArchivedTurn, parent: int | None
) -> int:
    added = connection.execute(
        "INSERT INTO turns (session, parent, turn, reply, sent_at) VALUES (?, ?, ?, ?, ?)",
        (session_id, parent, turn.turn, turn.reply, turn.sent_at),
    ).lastrowid
    if added is None:
        raise sqlite3.InternalError("the inserted turn has no id")
    connection.executemany(
        "INSERT INTO hints (session, parent, turn, move) VALUES (?, ?, ?, ?)",
        [(session_id, parent, added, move) for move in turn.hints],
    )
    return added


def _go_on_from_there(connection: sqlite3.Connection, session: ArchivedSession, ids: Ids) -> None:
    """Let the attempt that goes on be that of the archive."""
    head = None if session.head is None else ids[session.head]
    set_head(connection, session.id, head)
    connection.execute(
        "UPDATE sessions SET used_at = :used_at, closed_at = :closed_at,"
        " open = open AND :closed_at IS NULL WHERE id = :id",
        {"used_at": session.used_at, "closed_at": session.closed_at, "id": session.id},
    )
    kept = Counter(
        (row["parent"], row["move"])
        for row in connection.execute(
            "SELECT parent, move FROM hints WHERE session = ? AND turn IS NULL", (session.id,)
        )
    )
    for hint in session.pending_hints:
        place = None if hint.parent is None else ids[hint.parent], hint.move
        if kept[place]:
            kept[place] -= 1
        else:
            connection.execute(
                "INSERT INTO hints (session, parent, move) VALUES (?, ?, ?)", (session.id, *place)
            )


def _count(connection: sqlite3.Connection, session_id: str) -> None:
    """Bring what a session's row says of its turns and its points up to date."""
    counted = tuple(
        connection.execute(
            "SELECT (SELECT count(*) FROM turns WHERE session = :id),"
            " (SELECT endings.points FROM endings JOIN sessions ON endings.turn = sessions.head"
            " WHERE sessions.id = :id)",
            {"id": session_id},
        ).fetchone()
    )
    connection.execute(
        "UPDATE sessions SET replies = ?, points = ?"
        " WHERE id = ? AND (replies, points) IS NOT (?, ?)",
        (*counted, session_id, *counted),
    )


def _merge_profile(connection: sqlite3.Connection, profile: ArchivedProfile) -> int:
    """Keep a profile, in place of an older one of its name, and return how many were changed."""
    return connection.execute(
        "INSERT INTO profiles (language, scenario, name, blanks, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (language, scenario, name) DO UPDATE SET blanks = excluded.blanks,"
        " at = excluded.at WHERE excluded.at > profiles.at",
        (
            profile.language,
            profile.scenario,
            profile.name,
            blanks_to_text(profile.blanks),
            profile.at,
        ),
    ).rowcount


def _merge_review(connection: sqlite3.Connection, review: ArchivedReview) -> int:
    """Keep a reply of a drill unless it is there, and return how many were added."""
    values = asdict(review) | {"judgement": json.dumps(review.judgement.as_dict())}
    same = " AND ".join(f"{column} = :{column}" for column in values)
    if connection.execute(f"SELECT 1 FROM drill_reviews WHERE {same}", values).fetchone():  # noqa: S608
        return 0
    connection.execute(
        "INSERT INTO drill_reviews (language, scenario, turn, reply, judgement, rubric_digest,"
        " scorer_version, hints, tries, rating, at, sorted_at) VALUES (:language, :scenario,"
        " :turn, :reply, :judgement, :rubric_digest, :scorer_version, :hints, :tries, :rating,"
        " :at, :sorted_at)",
        values,
    )
    return 1
