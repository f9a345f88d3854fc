"""A kept session made readable: with its dialogue, without it, and with what it has become."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scoring.judgement import Judgement
from tests.conversations import DIALOGUE, GOOD, begin, judge, store_in
from trainer.dialogue.model import Dialogue
from trainer.practice.session import Session
from trainer.practice.turn import mean
from trainer.review.kept import KeptAttempt, KeptSession, ways_not_taken
from trainer.review.looking_back import NOTHING, Afterwards, look_back
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return store_in(tmp_path)


def played(store: SqliteSessionStore, *replies: str) -> Session:
    session = begin(store, mode=Mode.LEARN)
    for reply in replies:
        session.submit(reply)
    return session


def seen(
    store: SqliteSessionStore,
    session: Session,
    dialogue: Dialogue | None = DIALOGUE,
    afterwards: Afterwards = NOTHING,
) -> KeptSession:
    return look_back(store.session(session.id), store.turns(session.id), dialogue, afterwards)


def current(kept: KeptSession) -> KeptAttempt:
    assert kept.attempt is not None
    return kept.attempt


def replies_of(attempt: KeptAttempt) -> list[str]:
    return [step.review.turn.reply for step in attempt.steps]


def test_the_attempt_that_goes_on_reads_as_it_was_held(store: SqliteSessionStore) -> None:
    session = played(store, "60 regret", "a ?", *GOOD)
    attempt = current(seen(store, session))
    assert tuple(step.review.turn for step in attempt.steps) == session.path
    assert attempt.debrief.total == session.total
    assert (attempt.ending, attempt.ending_title) == ("good-terms", "Title of good-terms")
    assert attempt.moods == (60, *(turn.mood_after for turn in session.path))


def test_every_attempt_is_there_in_the_order_in_which_it_was_left(
    store: SqliteSessionStore,
) -> None:
    session = played(store, *GOOD)
    session.rewind(1)
    session.submit("20 !insult insult")
    session.rewind(1)
    session.submit("90 decision")
    session.submit("30 none")
    kept = seen(store, session)
    assert [replies_of(attempt) for attempt in kept.attempts] == [
        list(GOOD),
        ["20 !insult insult"],
        ["90 decision", "30 none"],
    ]
    assert [attempt.ending for attempt in kept.attempts] == ["good-terms", "burned", None]
    assert [attempt.current for attempt in kept.attempts] == [False, False, True]


def test_a_turn_names_the_other_replies_at_the_same_moment(store: SqliteSessionStore) -> None:
    session = played(store, *GOOD)
    session.retry()
    session.submit("30 none")
    first, second = current(seen(store, session)).steps
    assert first.others == ()
    (other,) = second.others
    assert (other.reply, other.points, other.attempt) == ("80 decision-stands", 80, 1)
    assert other.title == "Title of good-terms"


def test_who_went_back_and_left_is_at_the_attempt_up_to_there(store: SqliteSessionStore) -> None:
    session = played(store, *GOOD)
    session.retry()
    kept = seen(store, session)
    assert [replies_of(attempt) for attempt in kept.attempts] == [list(GOOD), list(GOOD[:1])]
    assert current(kept).number == 2
    session.rewind(1)
    assert replies_of(current(seen(store, session))) == list(GOOD)


def test_before_the_first_reply_there_is_no_attempt(store: SqliteSessionStore) -> None:
    kept = seen(store, played(store))
    assert (kept.attempts, kept.attempt) == ((), None)


def test_the_branches_are_named_and_the_one_that_was_taken_is_told(
    store: SqliteSessionStore,
) -> None:
    step = current(seen(store, played(store, "90 decision"))).steps[0]
    assert [(way.title, way.taken) for way in step.ways] == [
        ("Title of burned", False),
        ("The haggling", True),
        ("Title of caved-in", False),
        ("The opening", False),
    ]
    assert step.ways[0].condition == "falls into “Label of insult”"


def test_the_places_not_gone_to_are_told_once_each(store: SqliteSessionStore) -> None:
    step = current(seen(store, played(store, "90 decision"))).steps[0]
    twice = (*step.ways, replace(step.ways[0], condition="another"))
    assert ways_not_taken(twice) == (step.ways[0], step.ways[2], step.ways[3])


def test_where_the_client_asked_back_no_branch_was_taken(store: SqliteSessionStore) -> None:
    step = current(seen(store, played(store, "a ?"))).steps[0]
    assert not any(way.taken for way in step.ways)


def test_a_branch_that_needs_tries_is_the_one_taken_after_so_many(
    store: SqliteSessionStore,
) -> None:
    steps = current(seen(store, played(store, "40 none", "40 none", "40 none"))).steps
    taken = [way.title for step in steps for way in step.ways if way.taken]
    assert taken == ["The opening", "The opening", "Title of caved-in"]


@pytest.mark.parametrize("dialogue", [DIALOGUE, None])
def test_the_parts_of_every_turn_add_up_to_its_points_and_the_total_is_their_mean(
    store: SqliteSessionStore, dialogue: Dialogue | None
) -> None:
    attempt = current(seen(store, played(store, "60 regret straying", "a ?", *GOOD), dialogue))
    points = []
    for step in attempt.steps:
        if step.review.turn.scored:
            assert sum(part.points for part in step.review.parts) == step.review.card.points
            points.append(step.review.card.points)
    assert attempt.debrief.total == mean(points)


def test_without_its_dialogue_a_session_shows_what_was_kept_and_says_so(
    store: SqliteSessionStore,
) -> None:
    session = played(store, "60 regret ~late-fact !vague vague", *GOOD)
    kept = seen(store, session, None)
    attempt = current(kept)
    assert (kept.header, kept.title) == (None, "small")
    assert len(kept.remarks) == 1
    assert replies_of(attempt) == [turn.reply for turn in session.path]
    assert attempt.debrief.total == session.total
    assert (attempt.ending, attempt.ending_title) == ("good-terms", "good-terms")
    first = attempt.steps[0]
    assert (first.review.title, first.known, first.ways) == ("opening", False, ())
    assert [note.label for note in first.review.card.made] == ["regret"]
    assert [note.label for note in first.review.card.pitfalls] == ["vague"]
    assert first.review.card.tip == ""
    assert attempt.steps[1].review.turn.client == session.path[0].answer
    assert attempt.debrief.skills == ()


def test_a_rewritten_turn_keeps_its_verdicts_and_falls_back_to_ids(
    store: SqliteSessionStore,
) -> None:
    session = played(store, "90 decision regret", "80 decision-stands")
    opening = DIALOGUE.turns["opening"]
    kept_moves = tuple(move for move in opening.moves if move.id != "regret")
    rewritten = replace(
        DIALOGUE, turns={**DIALOGUE.turns, "opening": replace(opening, moves=kept_moves)}
    )
    kept = seen(store, session, rewritten)
    first, second = current(kept).steps
    assert [note.label for note in first.review.card.made] == ["regret", "Label of decision"]
    assert (first.known, second.known) == (False, True)
    assert len(kept.remarks) == 1
    skills = {score.skill: score.moves for score in current(kept).debrief.skills}
    assert sum(skills.values()) == len(second.review.turn.script.moves)


def test_moves_that_came_later_were_not_missed_then(store: SqliteSessionStore) -> None:
    session = played(store, "90 decision")
    opening = DIALOGUE.turns["opening"]
    added = replace(opening.moves[0], id="later", label="Came later")
    longer = replace(
        DIALOGUE,
        turns={**DIALOGUE.turns, "opening": replace(opening, moves=(*opening.moves, added))},
    )
    kept = seen(store, session, longer)
    labels = [note.label for note in current(kept).steps[0].review.card.missed]
    assert "Came later" not in labels
    assert kept.remarks == ()


def test_todays_verdict_is_shown_and_that_of_the_day_beside_it(store: SqliteSessionStore) -> None:
    session = played(store, *GOOD)
    turn = session.path[1]
    better: Judgement = judge("haggles", "100 decision-stands").judgement
    attempt = current(seen(store, session, afterwards=Afterwards(rescored={turn.id: better})))
    assert attempt.steps[1].review.card.points == 100
    assert attempt.steps[1].points_of_the_day == 80
    assert (attempt.debrief.total, attempt.total_of_the_day) == (95, 85)


def test_a_self_rating_stands_beside_its_turn(store: SqliteSessionStore) -> None:
    session = played(store, *GOOD)
    rated = Afterwards(self_ratings={session.path[0].id: 70})
    assert [step.self_rating for step in current(seen(store, session, afterwards=rated)).steps] == [
        70,
        None,
    ]


def test_a_reply_that_was_never_judged_waits_after_the_others(store: SqliteSessionStore) -> None:
    session = played(store, "90 decision")
    at = store.session(session.id).started_at
    store.add_reply(session.id, parent=session.path[0].id, turn="haggles", reply="80 x", at=at)
    kept = seen(store, session)
    assert (replies_of(current(kept)), kept.waiting) == (["90 decision"], "80 x")
    assert current(kept).current


def test_a_reply_after_one_that_was_never_judged_goes_on_from_the_last_verdict(
    store: SqliteSessionStore,
) -> None:
    session = played(store, "60 regret", *GOOD)
    first, second, third = store.turns(session.id)
    turns = [first, replace(second, outcome=None), third]
    kept = look_back(store.session(session.id), turns, DIALOGUE)
    assert replies_of(current(kept)) == ["60 regret", GOOD[1]]
    assert kept.waiting == GOOD[0]
    turns = [first, *(replace(turn, outcome=None) for turn in (second, third))]
    kept = look_back(store.session(session.id), turns, DIALOGUE)
    assert replies_of(current(kept)) == ["60 regret"]
