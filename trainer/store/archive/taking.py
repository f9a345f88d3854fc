"""From the database to the records of an archive."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence

from scoring.judgement import Judgement
from trainer.i18n import _
from trainer.store.archive.records import (
    ArchivedDispute,
    ArchivedEnding,
    ArchivedHint,
    ArchivedProfile,
    ArchivedRating,
    ArchivedRescore,
    ArchivedReview,
    ArchivedSession,
    ArchivedTurn,
)
from trainer.store.disputes import DisputeKind, DisputeState, words_of
from trainer.store.errors import UnknownSessionError
from trainer.store.handle import Database
from trainer.store.records import Mode
from trainer.store.rows import blanks_of, outcome_of, readable, readable_or

_TURNS = """
    SELECT turns.*, outcomes.judgement, outcomes.rubric_digest, outcomes.scorer_version,
        outcomes.scored, outcomes.target, outcomes.answer, outcomes.mood,
        endings.ending, endings.total, endings.points, endings.ended_at, endings.sorted_at,
        keepers.at AS keeper, self_ratings.points AS rating, self_ratings.at AS rated_at
    FROM turns
    LEFT JOIN outcomes ON outcomes.turn = turns.id
    LEFT JOIN endings ON endings.turn = turns.id
    LEFT JOIN keepers ON keepers.turn = turns.id
    LEFT JOIN self_ratings ON self_ratings.turn = turns.id
    WHERE turns.session = ? ORDER BY turns.id
"""


def all_ids(database: Database) -> list[str]:
    """Return the ids of the sessions with a reply, in the order of an archive."""
    with database.reading() as connection:
        return [
            row["id"]
            for row in connection.execute(
                "SELECT id FROM sessions WHERE removed_at IS NULL AND replies > 0"
                " ORDER BY sorted_at, id"
            )
        ]


def in_order(database: Database, session_ids: Sequence[str]) -> list[str]:
    """Return each of these ids once, in the order of an archive."""
    with database.reading() as connection:
        found = {
            session_id: connection.execute(
                "SELECT sorted_at, id FROM sessions WHERE id = ?", (session_id,)
            ).fetchone()
            for session_id in session_ids
        }
    missing = [session_id for session_id, row in found.items() if row is None]
    if missing:
        raise UnknownSessionError(missing[0])
    return sorted(found, key=lambda session_id: tuple(found[session_id]))


def take_sessions(database: Database, session_ids: Sequence[str]) -> Iterator[ArchivedSession]:
    """Give sessions with all that hangs on them. Raises UnknownSessionError."""
    for session_id in session_ids:
        with database.reading() as connection, readable(session_id):
            session = _session(connection, session_id)
        yield session


def take_profiles(database: Database) -> list[ArchivedProfile]:
    """Return all profiles."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT * FROM profiles ORDER BY language, scenario, name"
        ).fetchall()
    with readable_or(_("What is kept of profiles can't be read; was the file edited?")):
        return [
            ArchivedProfile(
                language=row["language"],
                scenario=row["scenario"],
                name=row["name"],
                blanks=blanks_of(row["blanks"]),
                at=row["at"],
            )
            for row in found
        ]


def take_reviews(database: Database) -> Iterator[ArchivedReview]:
    """Give all replies of drills, oldest first."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT * FROM drill_reviews ORDER BY sorted_at, language, scenario, turn, number"
        ).fetchall()
    for row in found:
        with readable_or(_("What is kept of drills can't be read; was the file edited?")):
            review = _review(row)
        yield review


def _review(row: sqlite3.Row) -> ArchivedReview:
    return ArchivedReview(
        language=row["language"],
        scenario=row["scenario"],
        turn=row["turn"],
        reply=row["reply"],
        judgement=_judgement(row),
        rubric_digest=row["rubric_digest"],
        scorer_version=row["scorer_version"],
        hints=row["hints"],
        tries=row["tries"],
        rating=row["rating"],
        at=row["at"],
        sorted_at=row["sorted_at"],
    )


def _session(connection: sqlite3.Connection, session_id: str) -> ArchivedSession:
    row = connection.execute(
        "SELECT * FROM sessions WHERE id = ? AND removed_at IS NULL", (session_id,)
    ).fetchone()
    if row is None:
        raise UnknownSessionError(session_id)
    turns = connection.execute(_TURNS, (session_id,)).fetchall()
    places = {turn["id"]: place for place, turn in enumerate(turns, start=1)}
    beside = _Beside(connection, session_id)
    return ArchivedSession(
        id=session_id,
        scenario=row["scenario"],
        language=row["language"],
        mode=Mode(row["mode"]),
        seed=int(row["seed"]),
        started_at=row["started_at"],
        sorted_at=row["sorted_at"],
        used_at=row["used_at"],
        closed_at=row["closed_at"],
        blanks=blanks_of(row["blanks"]),
        head=places.get(row["head"]),
        turns=tuple(_turn(turn, places, beside) for turn in turns),
        pending_hints=tuple(
            ArchivedHint(places.get(hint["parent"]), hint["move"]) for hint in beside.pending_hints
        ),
    )


class _Beside:
    """The many that hang on the turns of one session, by turn."""

    def __init__(self, connection: sqlite3.Connection, session_id: str) -> None:
        self.hints: dict[int, list[str]] = defaultdict(list)
        self.pending_hints: list[sqlite3.Row] = []
        for row in connection.execute(
            "SELECT * FROM hints WHERE session = ? ORDER BY id", (session_id,)
        ):
            if row["turn"] is None:
                self.pending_hints.append(row)
            else:
                self.hints[row["turn"]].append(row["move"])
        self.disputes: dict[int, list[ArchivedDispute]] = defaultdict(list)
        for row in connection.execute(
            "SELECT disputes.* FROM disputes JOIN turns ON turns.id = disputes.turn"
            " WHERE turns.session = ? ORDER BY disputes.kind, disputes.target",
            (session_id,),
        ):
            self.disputes[row["turn"]].append(_dispute(row))
        self.rescored: dict[int, list[ArchivedRescore]] = defaultdict(list)
        for row in connection.execute(
            "SELECT rescored.* FROM rescored JOIN turns ON turns.id = rescored.turn"
            " WHERE turns.session = ? ORDER BY rescored.id",
            (session_id,),
        ):
            self.rescored[row["turn"]].append(
                ArchivedRescore(
                    _judgement(row), row["rubric_digest"], row["scorer_version"], row["at"]
                )
            )


def _turn(row: sqlite3.Row, places: dict[int, int], beside: _Beside) -> ArchivedTurn:
    return ArchivedTurn(
        turn=row["turn"],
        parent=places.get(row["parent"]),
        reply=row["reply"],
        sent_at=row["sent_at"],
        hints=tuple(beside.hints[row["id"]]),
        outcome=None if row["judgement"] is None else outcome_of(row),
        ending=None if row["ending"] is None else _ending(row),
        keeper=row["keeper"],
        self_rating=(
            None if row["rating"] is None else ArchivedRating(row["rating"], row["rated_at"])
        ),
        disputes=tuple(beside.disputes[row["id"]]),
        rescored=tuple(beside.rescored[row["id"]]),
    )


def _ending(row: sqlite3.Row) -> ArchivedEnding:
    return ArchivedEnding(
        ending=row["ending"],
        total=row["points"],
        total_of_the_day=row["total"],
        ended_at=row["ended_at"],
        sorted_at=row["sorted_at"],
    )


def _dispute(row: sqlite3.Row) -> ArchivedDispute:
    return ArchivedDispute(
        kind=DisputeKind(row["kind"]),
        target=row["target"],
        should_count=bool(row["should_count"]),
        words=words_of(row),
        at=row["at"],
        state=DisputeState(row["state"]),
    )


def _judgement(row: sqlite3.Row) -> Judgement:
    return Judgement.from_dict(json.loads(row["judgement"]))
