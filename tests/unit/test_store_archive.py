"""Sessions in one file: taken out, taken in, merged."""

import dataclasses
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conversations import DIALOGUE, GOOD, Clock, begin, judge, quick_store_in
from trainer.practice.session import Session
from trainer.practice.start import resume
from trainer.store import disputes, history, keepers, profiles, rescoring
from trainer.store.archive.merging import Merged, OtherSessionError, merge
from trainer.store.archive.reading import ArchiveError, read_archive
from trainer.store.archive.taking import (
    all_ids,
    in_order,
    take_profiles,
    take_reviews,
    take_sessions,
)
from trainer.store.archive.writing import written_archive
from trainer.store.disputes import DisputeKind, DisputeState, Words
from trainer.store.errors import StoreError, UnknownSessionError
from trainer.store.profiles import Profile
from trainer.store.records import Mode
from trainer.store.removal import purge, remove
from trainer.store.rescoring import Rescored
from trainer.store.sessions import SqliteSessionStore

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[SqliteSessionStore]:
    (tmp_path / "here").mkdir()
    store = quick_store_in(tmp_path / "here")
    yield store
    store.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[SqliteSessionStore]:
    (tmp_path / "there").mkdir()
    store = quick_store_in(tmp_path / "there")
    yield store
    store.close()


def exported(store: SqliteSessionStore) -> bytes:
    database = store.database
    pieces = written_archive(
        take_sessions(database, all_ids(database)),
        take_profiles(database),
        take_reviews(database),
    )
    return "".join(pieces).encode("ascii")


def taken_in(store: SqliteSessionStore, data: bytes) -> Merged:
    return merge(store.database, read_archive(data, "file.json"))


def with_everything(store: SqliteSessionStore) -> Session:
    """Hold a session on which everything hangs that can."""
    session = begin(store)
    session.hint()
    session.submit("40 none")
    for reply in GOOD:
        session.submit(reply)
    first, last = session.path[0].id, session.path[-1].id
    session.rewind(2)
    session.submit("mumble ? \x1b “quoted” 💬")
    session.hint()
    database = store.database
    keepers.keep(database, last, at=NOON)
    disputes.dispute(
        database,
        first,
        DisputeKind.MOVE,
        "regret",
        should_count=True,
        words=Words("none", 3, 7),
        at=NOON,
    )
    again = Rescored(judge("haggles", "30 none").judgement, "later", "2", NOON)
    rescoring.rescore(database, session.id, {last: again}, {last: 60})
    profiles.save_profile(database, Profile("en", "small", "mine", {"b": "é", "a": ""}), at=NOON)
    with database.transaction() as connection:
        connection.execute("INSERT INTO self_ratings VALUES (?, 60, ?)", (last, TIME))
        connection.execute(
            "INSERT INTO drill_reviews (language, scenario, turn, reply, judgement, rubric_digest,"
            " scorer_version, hints, tries, rating, at, sorted_at)"
            " SELECT 'en', 'small', 'opening', 'Hello', judgement, 'd', '1', 1, 2, 3, ?, ?"
            " FROM outcomes LIMIT 1",
            (TIME, TIME),
        )
    return session


TIME = "2026-03-01T12:00:00.000000+00:00"


def test_what_was_taken_in_elsewhere_is_the_same_to_the_last_byte(
    here: SqliteSessionStore, there: SqliteSessionStore
) -> None:
    with_everything(here)
    begin(here).submit("40 none")
    data = exported(here)
    assert taken_in(there, data) == Merged(2, 0, 0, 1, 1)
    assert exported(there) == data
    assert history.page(there.database) == history.page(here.database)
    assert there.records("en") == here.records("en")


@pytest.mark.parametrize(
    ("seed", "at"),
    [(10**30, NOON), (-(10**30), NOON), (1, datetime(1970, 1, 1, 0, 0, 7, tzinfo=UTC))],
)
def test_whatever_seed_and_clock_a_session_was_begun_with_it_comes_back(
    here: SqliteSessionStore, there: SqliteSessionStore, seed: int, at: datetime
) -> None:
    stored = here.create(scenario="small", language="en", mode=Mode.LEARN, seed=seed, at=at)
    here.add_reply(stored.id, parent=None, turn="opening", reply="Hello.", at=at)
    data = exported(here)
    taken_in(there, data)
    assert exported(there) == data
    assert there.session(stored.id).seed == seed


def test_a_number_too_large_for_any_is_refused(here: SqliteSessionStore) -> None:
    with_everything(here)
    data = re.sub(rb'"credit": [0-9.]+', b'"credit": 1e999', exported(here), count=1)
    with pytest.raises(ArchiveError, match="credit: a number is expected"):
        read_archive(data, "file.json")


def test_a_session_that_was_deleted_comes_back_as_it_was(here: SqliteSessionStore) -> None:
    session = with_everything(here)
    other = begin(here)
    other.submit("40 none")
    data = exported(here)
    remove(here.database, [session.id], at=NOON)
    purge(here.database, [session.id])
    assert exported(here) != data
    assert taken_in(here, data) == Merged(1, 0, 1, 0, 0)
    assert exported(here) == data


def test_a_session_that_is_only_marked_as_removed_comes_back_too(here: SqliteSessionStore) -> None:
    session = with_everything(here)
    data = exported(here)
    remove(here.database, [session.id], at=NOON)
    assert taken_in(here, data).new == 1
    assert exported(here) == data


def test_taking_the_same_file_in_twice_changes_nothing(here: SqliteSessionStore) -> None:
    with_everything(here)
    data = exported(here)
    assert taken_in(here, data) == Merged(0, 0, 1, 0, 0)
    assert exported(here) == data


def test_a_session_that_went_on_elsewhere_goes_on_from_there(
    here: SqliteSessionStore, there: SqliteSessionStore
) -> None:
    session = begin(here)
    session.submit("40 none")
    taken_in(there, exported(here))
    clock = Clock()
    clock.time = NOON + timedelta(days=1)
    away = resume(DIALOGUE, session.id, store=there, clock=clock, judge=judge)
    for reply in GOOD:
        away.submit(reply)
    assert taken_in(here, exported(there)) == Merged(0, 1, 0, 0, 0)
    assert exported(here) == exported(there)
    assert here.session(session.id).ending == "good-terms"


def test_a_session_that_went_on_both_here_and_elsewhere_keeps_the_replies_of_both(
    here: SqliteSessionStore, there: SqliteSessionStore
) -> None:
    session = begin(here)
    session.submit("40 none")
    taken_in(there, exported(here))
    clock = Clock()
    clock.time = NOON + timedelta(days=1)
    away = resume(DIALOGUE, session.id, store=there, clock=clock, judge=judge)
    away.submit("41 away")
    session.submit("42 here")
    taken_in(here, exported(there))
    assert [turn.reply for turn in here.turns(session.id)] == ["40 none", "42 here", "41 away"]
    again = resume(DIALOGUE, session.id, store=here, clock=clock, judge=judge)
    assert [turn.reply for turn in again.path] == ["40 none", "41 away"]
    taken_in(there, exported(here))
    path = resume(DIALOGUE, session.id, store=there, clock=clock, judge=judge).path
    assert [turn.reply for turn in path] == ["40 none", "41 away"]


def test_the_newest_session_comes_first_whichever_machine_it_was_held_on(
    here: SqliteSessionStore, there: SqliteSessionStore
) -> None:
    held = []
    for number, store in enumerate((here, there, here, there)):
        clock = Clock()
        clock.time = NOON + timedelta(days=number)
        session = begin(store)
        with store.database.transaction() as connection:
            connection.execute(
                "UPDATE sessions SET sorted_at = ?, started_at = ? WHERE id = ?",
                (*(clock().isoformat(timespec="microseconds"),) * 2, session.id),
            )
        session.submit("40 none")
        held.append(session.id)
    taken_in(here, exported(there))
    assert [row.id for row in history.page(here.database)] == held[::-1]


def test_a_later_score_of_another_machine_is_the_one_that_is_shown(
    here: SqliteSessionStore, there: SqliteSessionStore
) -> None:
    session = begin(here)
    for reply in GOOD:
        session.submit(reply)
    taken_in(there, exported(here))
    last = there.turns(session.id)[-1].id
    again = Rescored(judge("haggles", "30 none").judgement, "later", "2", NOON)
    rescoring.rescore(there.database, session.id, {last: again}, {last: 60})
    assert taken_in(here, exported(there)).more == 1
    (row,) = history.page(here.database)
    assert (row.total, row.total_of_the_day) == (60, 85)


def test_of_the_scores_of_two_machines_the_latest_is_shown_on_both(
    here: SqliteSessionStore, there: SqliteSessionStore
) -> None:
    session = begin(here)
    for reply in GOOD:
        session.submit(reply)
    taken_in(there, exported(here))
    last = session.path[-1].id
    for store, version, hours in ((there, "2", 1), (here, "4", 3), (there, "3", 2)):
        again = Rescored(
            judge("haggles", "30 none").judgement, "d", version, NOON + timedelta(hours=hours)
        )
        turn = store.turns(session.id)[-1].id
        rescoring.rescore(store.database, session.id, {turn: again}, {turn: 50 + hours})
    taken_in(here, exported(there))
    taken_in(there, exported(here))
    assert rescoring.rescored(here.database, session.id)[last].scorer_version == "4"
    assert exported(here) == exported(there)
    assert history.page(there.database)[0].total == 53


def test_a_settled_dispute_is_not_opened_again_by_an_older_file(here: SqliteSessionStore) -> None:
    with_everything(here)
    data = exported(here)
    (kept,) = disputes.disputes(here.database)
    disputes.settle(here.database, kept.id, DisputeState.DROPPED)
    taken_in(here, data)
    assert disputes.disputes(here.database)[0].state is DisputeState.DROPPED


def test_the_profile_that_was_changed_last_is_kept(
    here: SqliteSessionStore, there: SqliteSessionStore
) -> None:
    mine = Profile("en", "small", "mine", {"client": "Mira"})
    newer = dataclasses.replace(mine, blanks={"client": "Mira K."})
    profiles.save_profile(here.database, mine, at=NOON)
    profiles.save_profile(there.database, newer, at=NOON + timedelta(days=1))
    old, new = exported(here), exported(there)
    assert taken_in(here, new).profiles == 1
    assert taken_in(there, old).profiles == 0
    for store in (here, there):
        assert profiles.profiles(store.database, language="en", scenario="small") == [newer]


def test_another_session_of_the_same_id_is_refused_and_nothing_changes(
    here: SqliteSessionStore,
) -> None:
    first = begin(here)
    first.submit("40 none")
    data = exported(here)
    values = json.loads(data)
    fresh = json.loads(json.dumps(values["sessions"][0]))
    fresh["id"] = "fresh000"
    values["sessions"][0]["seed"] += 1
    values["sessions"].insert(0, fresh)
    with pytest.raises(OtherSessionError, match=first.id):
        taken_in(here, json.dumps(values).encode())
    assert exported(here) == data


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE drill_reviews SET judgement = '{}'",
        "UPDATE profiles SET blanks = '{'",
        "UPDATE disputes SET kind = 'x'",
        "UPDATE outcomes SET judgement = '7'",
    ],
)
def test_what_other_hands_have_edited_is_a_clear_error(here: SqliteSessionStore, edit: str) -> None:
    with_everything(here)
    with here.database.transaction() as connection:
        connection.execute(edit)
    with pytest.raises(StoreError, match="was the file edited"):
        exported(here)


def test_every_key_of_an_export_is_described(here: SqliteSessionStore) -> None:
    with_everything(here)
    page = Path(__file__).parents[2] / "docs" / "your-data.md"
    described = set(re.findall(r"`([a-z_]+)`|\"([a-z_]+)\":", page.read_text("utf-8")))
    words = {word for pair in described for word in pair}
    assert keys(json.loads(exported(here))) <= words


def keys(value: object) -> set[str]:
    """Return the keys at every depth; a judgement and what is in blanks have names of their own."""
    if isinstance(value, list):
        return set().union(*map(keys, value))
    if not isinstance(value, dict):
        return set()
    inner = (child for name, child in value.items() if name not in ("judgement", "blanks"))
    return {*value, *set().union(*map(keys, inner))}


def test_single_sessions_are_taken_out_in_the_order_they_were_held(
    here: SqliteSessionStore,
) -> None:
    first, second, third = (begin(here) for _ in range(3))
    ids = in_order(here.database, [third.id, first.id, third.id])
    assert ids == [first.id, third.id]
    assert [session.id for session in take_sessions(here.database, ids)] == ids
    remove(here.database, [second.id], at=NOON)
    with pytest.raises(UnknownSessionError):
        list(take_sessions(here.database, [second.id]))


def refusal(change: Callable[[dict[str, Any]], object], data: bytes) -> str:
    values = json.loads(data)
    change(values)
    with pytest.raises(ArchiveError) as caught:
        read_archive(json.dumps(values).encode(), "file.json")
    return str(caught.value)


def first(values: dict[str, Any]) -> Any:
    return values["sessions"][0]


def turn(values: dict[str, Any]) -> Any:
    return first(values)["turns"][0]


def evidence(values: dict[str, Any]) -> Any:
    turns = first(values)["turns"]
    findings = [it for turn in turns for it in turn["outcome"]["judgement"]["moves"]]
    return next(it["evidence"] for it in findings if it["evidence"])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda it: it.pop("format"), "no export of partways"),
        (lambda it: it.update(format="other"), "no export of partways"),
        (lambda it: it.update(version=2), "newer partways"),
        (lambda it: it.update(version=0), "in which version"),
        (lambda it: it.update(version="1"), "in which version"),
        (lambda it: it.pop("profiles"), "profiles: this is missing"),
        (lambda it: it.update(more=1), "more: there is no such field"),
        (lambda it: it.update(sessions={}), "sessions: a list is expected"),
        (lambda it: it.update(sessions=[7]), "sessions[1]: an object is expected"),
        (lambda it: first(it).update(id="../etc"), "sessions[1].id: no session has such an id"),
        (lambda it: first(it).update(mode="hard"), "one of learn, practise, exam"),
        (lambda it: first(it).update(seed=True), "sessions[1].seed: a whole number"),
        (lambda it: first(it).update(seed=1.5), "sessions[1].seed: a whole number"),
        (lambda it: first(it).update(started_at="noon"), "a time with its offset"),
        (lambda it: first(it).update(started_at="2026-03-01T12:00:00"), "a time with its offset"),
        (lambda it: first(it).update(started_at="0001-01-01T00:00:00+14:00"), "a time with"),
        (lambda it: first(it).update(sorted_at="9999-12-31T23:59:59.999999Z"), "a time with"),
        (lambda it: first(it).update(language="en\nde"), "sessions[1].language: a name"),
        (lambda it: turn(it).update(turn="x" * 101), "turns[1].turn: a name is expected"),
        (lambda it: first(it).update(scenario=" "), "sessions[1].scenario: a name is expected"),
        (lambda it: first(it).update(blanks={"a": 1}), "sessions[1].blanks: a text is expected"),
        (lambda it: first(it).update(head=9), "sessions[1].head: there is no such turn"),
        (lambda it: first(it).update(head=0), "sessions[1].head: there is no such turn"),
        (lambda it: first(it).update(used_at=None), "sessions[1].used_at"),
        (lambda it: first(it)["pending_hints"][0].update(parent=9), "pending_hints"),
        (lambda it: turn(it).update(parent=1), "turns[1].parent: this is no earlier turn"),
        (lambda it: turn(it).update(reply="\ud800"), "turns[1].reply: there is half a character"),
        (lambda it: turn(it).update(reply=""), "turns[1].reply: words are told of"),
        (lambda it: turn(it)["outcome"].update(mood=101), "outcome.mood: a whole number from 0"),
        (lambda it: turn(it)["outcome"].update(scored=1), "outcome.scored: true or false"),
        (lambda it: turn(it)["outcome"]["judgement"].update(score=41), "do not add up"),
        (lambda it: evidence(it).update(similarity=10**400), "similarity: a number is expected"),
        (lambda it: turn(it)["outcome"]["judgement"].pop("cut"), "judgement.cut: this is missing"),
        (lambda it: turn(it)["disputes"][0].update(kind="x"), "disputes[1].kind: one of move"),
        (lambda it: turn(it)["disputes"][0]["words"].update(end=99), "words are told of"),
        (lambda it: it["drill_reviews"][0].update(rating=5), "drill_reviews[1].rating"),
    ],
)
def test_a_file_that_is_not_sound_is_refused_with_the_place_of_the_first_fault(
    here: SqliteSessionStore, change: Callable[[dict[str, Any]], object], reason: str
) -> None:
    with_everything(here)
    said = refusal(change, exported(here))
    assert reason in said
    assert said.startswith("file.json can't be imported: ")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "damaged in line 1"),
        (b'{"format": "partways export", "version": 1,\n"sessions": [', "line 2"),
        (b"\xff\xfe{}", "not saved as UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a": ' * 100_000, "nested too deeply"),
        (b'{"format": NaN}', "a number in it that is none"),
        (b'{"format": ' + b"9" * 5000 + b"}", "a number in it that is none"),
        (b"[]", "no export of partways"),
        (b'"text"', "no export of partways"),
    ],
)
def test_what_is_no_export_at_all_is_refused_in_a_word(data: bytes, reason: str) -> None:
    with pytest.raises(ArchiveError, match=reason):
        read_archive(data, "file.json")


def test_a_file_cut_off_anywhere_is_refused(here: SqliteSessionStore) -> None:
    with_everything(here)
    data = exported(here).rstrip()
    for length in range(0, len(data), 97):
        with pytest.raises(ArchiveError):
            read_archive(data[:length], "file.json")


def test_a_file_larger_than_any_export_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trainer.store.archive.reading.MAX_BYTES", 1 << 20)
    with pytest.raises(ArchiveError, match="larger than 1 MiB"):
        read_archive(b" " * ((1 << 20) + 1), "file.json")
