"""The newest scored replies, in conversations and in drills, by the judgement that counts today."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from trainer.i18n import _
from trainer.store.handle import Database
from trainer.store.records import Mode
from trainer.store.rows import readable_or

if TYPE_CHECKING:
    from scoring.judgement import Judgement

NEWEST = 3_000
"""So many replies of conversations, and as many of drills, are looked at: years of practice."""

_IN_CONVERSATIONS = """
    SELECT turns.session, scenario, turns.turn, reply, sent_at AS at, sessions.sorted_at, mode,
        coalesce(newer.judgement, outcomes.judgement) AS judgement,
        coalesce(newer.rubric_digest, outcomes.rubric_digest) AS rubric_digest,
        (SELECT count(*) FROM hints WHERE hints.turn = turns.id) AS hints
    FROM sessions
    JOIN turns ON turns.session = sessions.id
    JOIN outcomes ON outcomes.turn = turns.id
    LEFT JOIN rescored AS newer ON newer.id =
        (SELECT max(id) FROM rescored WHERE rescored.turn = turns.id)
    WHERE removed_at IS NULL AND replies > 0 AND language = :language AND scored
        {only} AND (mode <> 'exam' OR NOT open
            OR EXISTS (SELECT 1 FROM endings WHERE endings.session = sessions.id))
    ORDER BY sessions.sorted_at DESC, sessions.number DESC, turns.id DESC LIMIT :newest
"""
_IN_DRILLS = """
    SELECT scenario, turn, reply, at, sorted_at, judgement, rubric_digest, tries, hints, rating
    FROM drill_reviews
    WHERE language = :language {only}
    ORDER BY sorted_at DESC, number DESC LIMIT :newest
"""


@dataclass(frozen=True, slots=True)
class ScoredReply:
    """A scored reply: the `tries`-th to its turn in its session or drill, after so many hints.

    `mode` is None and `rating` (1–4) is there where it was given in a drill.
    """

    scenario: str
    turn: str
    reply: str
    at: datetime
    judgement: Judgement
    rubric_digest: str
    tries: int
    hints: int
    mode: Mode | None
    rating: int | None

    @property
    def drill(self) -> bool:
        """Say whether it was given in a drill."""
        return self.rating is not None


def scored_replies(
    database: Database, language: str, *, scenario: str | None = None, newest: int = NEWEST
) -> tuple[ScoredReply, ...]:
    """Return the newest scored replies of a language, or to one scenario, oldest first.

    At most so many come from conversations, and as many from drills. Those of an exam that has
    not come to an ending are left out: they would tell what it does not tell yet. The session or
    drill they belong to gives the order, whatever the clock did.
    """
    which = {"language": language, "scenario": scenario, "newest": newest}
    only = "" if scenario is None else "AND scenario = :scenario"
    with database.reading() as connection:
        told = connection.execute(_IN_CONVERSATIONS.format(only=only), which).fetchall()
        drilled = connection.execute(_IN_DRILLS.format(only=only), which).fetchall()
    with readable_or(_("What is kept of your replies can't be read; was the file edited?")):
        replies = [*_told(told[::-1]), *map(_drilled, drilled[::-1])]
    return tuple(reply for _sorted_at, reply in sorted(replies, key=lambda item: item[0]))


def _told(rows: Iterable[sqlite3.Row]) -> Iterator[tuple[str, ScoredReply]]:
    """Yield the replies of conversations, oldest first, each with what it is sorted by."""
    tries: Counter[tuple[str, str]] = Counter()
    for row in rows:
        place = row["session"], row["turn"]
        tries[place] += 1
        yield row["sorted_at"], _reply(row, tries[place], mode=Mode(row["mode"]), rating=None)


def _drilled(row: sqlite3.Row) -> tuple[str, ScoredReply]:
    return row["sorted_at"], _reply(row, row["tries"], mode=None, rating=int(row["rating"]))


def _reply(row: sqlite3.Row, tries: int, *, mode: Mode | None, rating: int | None) -> ScoredReply:
    from scoring.judgement import Judgement  # late: as everywhere in the store

    return ScoredReply(
        scenario=row["scenario"],
        turn=row["turn"],
        reply=row["reply"],
        at=datetime.fromisoformat(row["at"]),
        judgement=Judgement.from_dict(json.loads(row["judgement"])),
        rubric_digest=row["rubric_digest"],
        tries=tries,
        hints=row["hints"],
        mode=mode,
        rating=rating,
    )
