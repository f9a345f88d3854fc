"""`partways rescore`: old replies judged anew, the scores of the day kept beside the new ones."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from trainer.commands.opened import opened_store
from trainer.dialogue.filling import filled
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.plain.rescoring_lines import rescoring_lines, rescoring_summary
from trainer.practice.judging import ScorerJudge
from trainer.review.kept import is_sealed
from trainer.review.rescoring import Rejudged, Rescoring, digests_of, rescoring
from trainer.store.finding import find
from trainer.store.history import endings_of, page
from trainer.store.opening import now
from trainer.store.records import SessionStore, StoredSession
from trainer.store.rescoring import Rescored, rescore, rescored
from trainer.text import printable

PAGE = 200


@dataclass(frozen=True, slots=True)
class _Script:
    """A dialogue as it comes, and the digest of each turn's rubric."""

    dialogue: Dialogue
    digests: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Result:
    """A session and what became of its scores.

    None where its dialogue cannot be opened; no scores either of an exam that goes on, of which
    the coach says nothing yet.
    """

    session: StoredSession
    dialogue: Dialogue | None
    rescoring: Rescoring | None


def run(typed: Sequence[str], library: Library, *, as_json: bool) -> int:
    """Judge sessions anew, by default all, keep and print what changed, and return 0.

    Raises StoreError where a session is not there, before anything is judged.
    """
    store = opened_store()
    sessions = [find(store, name) for name in typed] if typed else _all(store)
    script = cache(partial(_script, library))
    results = (
        _rescored(session, store, script(session.scenario, session.language))
        for session in sessions
    )
    if as_json:
        print(json.dumps([_values(result) for result in results], indent=2))
        return 0
    count = changed = 0
    for result in results:
        count += 1
        changed += result.rescoring is not None and bool(result.rescoring.changed)
        name = f"{result.session.id}  {result.session.scenario}"
        for line in rescoring_lines(name, result.dialogue, result.rescoring):
            print(printable(line))
    print(rescoring_summary(count, changed), file=sys.stderr)
    return 0


def _all(store: SessionStore) -> Iterator[StoredSession]:
    offset = 0
    while rows := page(store.database, limit=PAGE, offset=offset):
        yield from (store.session(row.id) for row in rows)
        offset += PAGE


def _script(library: Library, scenario: str, language: str) -> _Script | None:
    """Return a dialogue to judge by, None where it cannot be opened."""
    dialogue = library.try_open(scenario, language)
    return None if dialogue is None else _Script(dialogue, digests_of(dialogue))


def _rescored(session: StoredSession, store: SessionStore, script: _Script | None) -> Result:
    """Judge one session anew and keep what came of it."""
    if script is None:
        return Result(session, None, None)
    dialogue = filled(script.dialogue, session.blanks)
    turns, later = store.turns(session.id), rescored(store.database, session.id)
    endings = endings_of(store.database, session.id)
    if is_sealed(session, ended=bool(endings)):
        return Result(session, dialogue, None)
    result = rescoring(turns, later, endings, script.digests, ScorerJudge(dialogue))
    at = now()
    if result.rejudged:
        rescore(
            store.database,
            session.id,
            {
                item.turn.id: Rescored(
                    item.after.judgement, item.after.rubric_digest, item.after.scorer_version, at
                )
                for item in result.rejudged
            },
            {ending: totals.after for ending, totals in result.totals.items()},
        )
    return Result(session, dialogue, result)


def _values(result: Result) -> dict[str, Any]:
    scores = result.rescoring
    return {
        "session": result.session.id,
        "scenario": result.session.scenario,
        "language": result.session.language,
        "rescored": scores is not None,
        "judged": scores.judged if scores else 0,
        "lost": scores.lost if scores else 0,
        "totals": [
            {"before": total.before, "after": total.after} for total in scores.totals.values()
        ]
        if scores
        else [],
        "replies": [_reply_values(item) for item in scores.rejudged] if scores else [],
    }


def _reply_values(item: Rejudged) -> dict[str, Any]:
    return {
        "turn": item.turn.turn,
        "reply": item.turn.reply,
        "before": item.before.score,
        "after": item.after.judgement.score,
        "gained": sorted(item.gained),
        "lost": sorted(item.lost),
        "rubric_digest": item.after.rubric_digest,
        "scorer_version": item.after.scorer_version,
    }
