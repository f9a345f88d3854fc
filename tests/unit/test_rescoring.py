"""Kept replies judged anew: what becomes of the scores, and what stays as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scoring import VERSION
from tests.conversations import DIALOGUE, Clock, begin, judge, store_in
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.dialogue.rubrics import rubric_of
from trainer.practice.judging import Verdict
from trainer.practice.session import Session
from trainer.practice.turn import mean
from trainer.review.looking_back import Afterwards, look_back
from trainer.review.opening import remark_on_age
from trainer.review.rescoring import Rescoring, digests_of, outdated, rescoring
from trainer.store.history import endings_of, page
from trainer.store.rescoring import Rescored, rescore, rescored
from trainer.store.sessions import SqliteSessionStore

REPLIES = ("60 regret", "90 decision", "80 decision-stands")


def generous(turn: str, reply: str) -> Verdict:
    """Judge as today's scorer: ten points more for the same."""
    verdict = judge(turn, reply)
    digest = rubric_of(DIALOGUE.turns[turn], "en").digest
    better = replace(verdict.judgement, score=min(100, verdict.judgement.score + 10))
    return Verdict(better, digest, VERSION)


def held(store: SqliteSessionStore) -> Session:
    """Return a session that ended, with an attempt in it that was left."""
    session = begin(store)
    session.submit("30 late-fact")
    session.rewind(1)
    for reply in REPLIES:
        session.submit(reply)
    assert session.ending is not None
    return session


def anew(store: SqliteSessionStore, session: Session, dialogue: Dialogue = DIALOGUE) -> Rescoring:
    return rescoring(
        store.turns(session.id),
        rescored(store.database, session.id),
        endings_of(store.database, session.id),
        digests_of(dialogue),
        generous,
    )


def keep(store: SqliteSessionStore, session: Session, result: Rescoring) -> None:
    rescore(
        store.database,
        session.id,
        {
            item.turn.id: Rescored(
                item.after.judgement, item.after.rubric_digest, item.after.scorer_version, Clock()()
            )
            for item in result.rejudged
        },
        {ending: totals.after for ending, totals in result.totals.items()},
    )


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return store_in(tmp_path)


def test_every_reply_of_every_attempt_is_judged_anew(store: SqliteSessionStore) -> None:
    session = held(store)
    result = anew(store, session)
    assert [item.turn.reply for item in result.rejudged] == ["30 late-fact", *REPLIES]
    assert [item.after.judgement.score - item.before.score for item in result.rejudged] == [10] * 4
    assert (result.judged, result.lost) == (4, 0)


def test_the_total_is_the_mean_of_the_new_points_of_the_attempt(store: SqliteSessionStore) -> None:
    session = held(store)
    (totals,) = anew(store, session).totals.values()
    assert totals.before == session.total == mean([60, 90, 80])
    assert totals.after == mean([70, 100, 90])


def test_the_scores_of_the_day_stay_beside_the_new_ones(store: SqliteSessionStore) -> None:
    session = held(store)
    keep(store, session, anew(store, session))
    (row,) = page(store.database)
    assert (row.total_of_the_day, row.total) == (mean([60, 90, 80]), mean([70, 100, 90]))
    later = rescored(store.database, session.id)
    kept = look_back(
        store.session(session.id),
        store.turns(session.id),
        DIALOGUE,
        Afterwards(rescored={turn: verdict.judgement for turn, verdict in later.items()}),
    )
    assert kept.attempt is not None
    assert kept.attempt.debrief.total == row.total
    assert kept.attempt.total_of_the_day == row.total_of_the_day
    assert [step.points_of_the_day for step in kept.attempt.steps] == [60, 90, 80]


def test_branches_that_were_taken_are_history(store: SqliteSessionStore) -> None:
    session = held(store)
    before = store.turns(session.id)
    keep(store, session, anew(store, session))
    assert store.turns(session.id) == before
    assert store.session(session.id).ending == "good-terms"


def test_what_is_of_today_is_not_judged_again(store: SqliteSessionStore) -> None:
    session = held(store)
    keep(store, session, anew(store, session))
    again = anew(store, session)
    assert not again.rejudged
    assert all(totals.before == totals.after for totals in again.totals.values())


def test_an_attempt_that_goes_on_after_it_was_judged_anew_ends_with_what_is_shown(
    store: SqliteSessionStore,
) -> None:
    session = held(store)
    keep(store, session, anew(store, session))
    session.rewind(3)
    session.submit("71 decision-stands")
    (row,) = page(store.database)
    later = rescored(store.database, session.id)
    kept = look_back(
        store.session(session.id),
        store.turns(session.id),
        DIALOGUE,
        Afterwards(rescored={turn: verdict.judgement for turn, verdict in later.items()}),
    )
    assert kept.attempt is not None
    assert row.total == kept.attempt.debrief.total == mean([70, 100, 71])
    assert row.total_of_the_day == kept.attempt.total_of_the_day == mean([60, 90, 71])


def test_replies_to_turns_the_script_has_lost_keep_what_they_had(store: SqliteSessionStore) -> None:
    session = held(store)
    shorter = replace(DIALOGUE, turns={"opening": DIALOGUE.turns["opening"]})
    result = anew(store, session, shorter)
    assert result.lost == 1
    assert {item.turn.turn for item in result.rejudged} == {"opening"}
    (totals,) = result.totals.values()
    assert totals.after == mean([70, 100, 80])


def test_a_reply_that_was_not_scored_on_the_day_does_not_count_later(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    for reply in ("?", *REPLIES):
        session.submit(reply)
    (totals,) = anew(store, session).totals.values()
    assert totals.before == mean([60, 90, 80])


def test_a_reply_that_was_never_judged_is_left_alone(store: SqliteSessionStore) -> None:
    session = begin(store)
    store.add_reply(session.id, parent=None, turn="opening", reply="60 regret", at=Clock()())
    result = anew(store, session)
    assert (result.judged, result.rejudged, dict(result.totals)) == (0, (), {})
    of_nothing = Rescored(judge("opening", "60 regret").judgement, "odd", "0", Clock()())
    rescore(store.database, session.id, {store.turns(session.id)[0].id: of_nothing}, {})
    assert anew(store, session).rejudged == ()


def test_in_a_language_nobody_can_judge_any_more_nothing_is_outdated(
    store: SqliteSessionStore,
) -> None:
    session = held(store)
    elsewhere = replace(DIALOGUE, header=replace(DIALOGUE.header, language="xx"))
    assert outdated(store.turns(session.id), {}, digests_of(elsewhere)) == ()


def test_whoever_looks_back_is_told_of_scores_that_are_not_of_today(
    store: SqliteSessionStore,
) -> None:
    session = held(store)
    told = remark_on_age(store, session.id, DIALOGUE)
    assert told.startswith("4 replies were judged with an earlier script or scorer.")
    assert f"partways rescore {session.id}" in told
    keep(store, session, anew(store, session))
    assert remark_on_age(store, session.id, DIALOGUE) == ""


def test_the_rubric_of_a_bundled_script_is_the_same_each_time_it_is_read() -> None:
    digests = {
        rubric_of(Library().open("jerk", "en").turns["opening"], "en").digest for _time in range(2)
    }
    assert len(digests) == 1
