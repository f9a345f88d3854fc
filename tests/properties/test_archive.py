"""Whatever was kept: exported, deleted and imported it is the same to the last byte."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.conversations import judge
from trainer.store import disputes, keepers, rescoring
from trainer.store.archive.merging import merge
from trainer.store.archive.reading import ArchiveError, read_archive
from trainer.store.archive.taking import all_ids, take_profiles, take_reviews, take_sessions
from trainer.store.archive.writing import written_archive
from trainer.store.disputes import DisputeKind, Words
from trainer.store.passing import passing_store
from trainer.store.records import Mode, Outcome
from trainer.store.removal import purge, remove
from trainer.store.rescoring import Rescored
from trainer.store.sessions import SqliteSessionStore
from trainer.text import storable

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

texts = st.text(max_size=30).map(storable)
times = st.integers(-(10**6), 10**6).map(lambda seconds: NOON + timedelta(seconds=seconds))
steps = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "reply",
                "reply",
                "reply",
                "hint",
                "back",
                "end",
                "keep",
                "contest",
                "again",
                "give up",
            ]
        ),
        texts,
        times,
    ),
    max_size=12,
)
sessions = st.lists(st.tuples(times, st.dictionaries(texts, texts, max_size=2), steps), max_size=4)


def exported(store: SqliteSessionStore) -> bytes:
    database = store.database
    return "".join(
        written_archive(
            take_sessions(database, all_ids(database)),
            take_profiles(database),
            take_reviews(database),
        )
    ).encode("ascii")


def hold(store: SqliteSessionStore, held: list[Any]) -> None:
    """Hold sessions step by step; a step that makes no sense where it comes is left out."""
    for begun, blanks, taken in held:
        session = store.create(
            scenario="small", language="en", mode=Mode.EXAM, seed=4, at=begun, blanks=blanks
        ).id
        for step, text, at in taken:
            _take(store, session, step, text, at)


def _take(store: SqliteSessionStore, session: str, step: str, text: str, at: datetime) -> None:
    database = store.database
    turns = store.turns(session)
    head = store.session(session).head
    if step == "reply":
        reply = f"72 decision {text}"
        turn = store.add_reply(session, parent=head, turn="opening", reply=reply, at=at)
        judgement = judge("opening", reply).judgement
        if len(text) % 4:
            outcome = Outcome(judgement, "d", "1", True, "opening", (text,), 50)
            store.set_outcome(turn.id, outcome)
    elif step == "hint":
        store.add_hint(session, f"move-{len(text)}")
    elif step == "back" and turns:
        store.move_head(session, turns[len(text) % len(turns)].parent)
    elif step == "end" and head is not None:
        store.end(session, turn_id=head, ending="good-terms", total=len(text), at=at)
    elif step == "keep" and head is not None:
        keepers.keep(database, head, at=at)
    elif step == "contest" and head is not None:
        words = Words("72", 0, 2) if text else None
        disputes.dispute(
            database, head, DisputeKind.MOVE, "regret", should_count=False, words=words, at=at
        )
    elif step == "again" and head is not None:
        later = Rescored(judge("opening", "30 none").judgement, text, "2", at)
        rescoring.rescore(database, session, {head: later}, {head: 30})
    elif step == "give up":
        store.give_up(session, at=at)


@given(sessions, st.integers(0, 15))
def test_exported_deleted_and_imported_it_is_the_same(held: list[Any], deleted: int) -> None:
    store = passing_store()
    hold(store, held)
    data = exported(store)
    ids = all_ids(store.database)
    gone = [name for place, name in enumerate(ids) if deleted >> place & 1]
    remove(store.database, gone, at=NOON)
    purge(store.database, gone)
    merged = merge(store.database, read_archive(data, "file.json"))
    assert (merged.new, merged.more, merged.known) == (len(gone), 0, len(ids) - len(gone))
    assert exported(store) == data
    elsewhere = passing_store()
    merge(elsewhere.database, read_archive(data, "file.json"))
    assert exported(elsewhere) == data
    assert elsewhere.records("en") == store.records("en")
    store.close()
    elsewhere.close()


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    children = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [path, *(found for key, child in children for found in paths(child, (*path, key)))]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=3,
)


@given(st.data())
def test_a_file_with_anything_anywhere_is_refused_or_taken_in_as_a_whole(
    data: st.DataObject,
) -> None:
    store = passing_store()
    hold(
        store,
        [
            (
                NOON,
                {"a": "b"},
                [
                    (step, "ab", NOON)
                    for step in ("reply", "keep", "contest", "again", "end", "hint")
                ],
            )
        ],
    )
    values = json.loads(exported(store))
    path = data.draw(st.sampled_from(paths(values)[1:]))
    place = values
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = data.draw(json_values)
    elsewhere = passing_store()
    try:
        archive = read_archive(json.dumps(values).encode(), "file.json")
    except ArchiveError:
        return
    merge(elsewhere.database, archive)
    again = exported(elsewhere)
    assert merge(elsewhere.database, read_archive(again, "file.json")).new == 0
    assert exported(elsewhere) == again


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_with_a_word(data: bytes) -> None:
    try:
        read_archive(data, "file.json")
    except ArchiveError:
        return
    raise AssertionError
