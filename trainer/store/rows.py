"""Between the store's values and the rows of the database."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from trainer.i18n import _
from trainer.store.errors import StoreError
from trainer.store.records import Mode, Outcome, StoredSession, StoredTurn


def time_to_text(at: datetime) -> str:
    """Return an aware time as ISO 8601 in UTC, of one length, so that texts sort like times."""
    if at.tzinfo is None:
        raise ValueError("the store keeps aware times only")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def time_of(text: str | None) -> datetime | None:
    """Return the time that `time_to_text` wrote, None for none."""
    return None if text is None else datetime.fromisoformat(text)


def session_of(row: sqlite3.Row, pending_hints: tuple[str, ...]) -> StoredSession:
    """Return a session from its row, joined with the ending of its head."""
    with readable(row["id"]):
        return StoredSession(
            id=row["id"],
            scenario=row["scenario"],
            language=row["language"],
            mode=Mode(row["mode"]),
            seed=int(row["seed"]),
            started_at=datetime.fromisoformat(row["started_at"]),
            head=row["head"],
            pending_hints=pending_hints,
            ending=row["ending"],
            ended_at=time_of(row["ended_at"]),
            total=row["total"],
            blanks=blanks_of(row["blanks"]),
            closed_at=time_of(row["closed_at"]),
        )


def turn_of(row: sqlite3.Row, hints: tuple[str, ...]) -> StoredTurn:
    """Return a turn from its row, joined with its outcome where there is one."""
    with readable(row["session"]):
        return StoredTurn(
            id=row["id"],
            session=row["session"],
            parent=row["parent"],
            turn=row["turn"],
            reply=row["reply"],
            hints=hints,
            sent_at=datetime.fromisoformat(row["sent_at"]),
            outcome=None if row["judgement"] is None else outcome_of(row),
        )


def outcome_of(row: sqlite3.Row) -> Outcome:
    """Return the outcome in a row that holds one."""
    from scoring.judgement import Judgement  # late: a list of sessions needs no judgements

    return Outcome(
        judgement=Judgement.from_dict(json.loads(row["judgement"])),
        rubric_digest=row["rubric_digest"],
        scorer_version=row["scorer_version"],
        scored=bool(row["scored"]),
        to=row["target"],
        answer=tuple(json.loads(row["answer"])),
        mood=row["mood"],
    )


def blanks_of(text: str) -> dict[str, str]:
    """Return what blanks were filled with from JSON; TypeError or ValueError for anything else."""
    values = json.loads(text)
    if not isinstance(values, dict) or not all(isinstance(word, str) for word in values.values()):
        raise TypeError("blanks are an object of strings")
    return values


def blanks_to_text(blanks: Mapping[str, str] | None) -> str:
    """Return what blanks were filled with, as JSON."""
    return json.dumps(dict(blanks or {}), sort_keys=True)


@contextlib.contextmanager
def readable_or(message: str) -> Iterator[None]:
    """Raise StoreError with a message where a row holds what no program of ours has written."""
    try:
        yield
    except (KeyError, TypeError, ValueError) as error:
        raise StoreError(message) from error


def readable(session_id: str) -> contextlib.AbstractContextManager[None]:
    """Raise StoreError where a row of a session holds what no program of ours has written."""
    message = _(
        "What is kept of the session {id!r} can't be read; was the file edited? Everything else "
        "is as it was; to go on without that session: partways delete {id}"
    )
    return readable_or(message.format(id=session_id))


def values_of(turn_id: int, outcome: Outcome) -> dict[str, str | int]:
    """Return an outcome as the values of its row."""
    return {
        "turn": turn_id,
        "judgement": json.dumps(outcome.judgement.as_dict()),
        "rubric_digest": outcome.rubric_digest,
        "scorer_version": outcome.scorer_version,
        "scored": int(outcome.scored),
        "target": outcome.to,
        "answer": json.dumps(outcome.answer),
        "mood": outcome.mood,
    }
