from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conversations import (
    DIALOGUE,
    GOOD,
    Clock,
    begin,
    judge,
    resumed,
    store_in,
    without_ids,
)
from trainer.practice.errors import (
    DialogueChangedError,
    EmptyReplyError,
    NoSuchTurnError,
    NothingToRetryError,
    ReplyTooLongError,
    SessionEndedError,
)
from trainer.practice.judging import Verdict
from trainer.practice.session import MAX_REPLY, Session
from trainer.practice.start import resume, start
from trainer.store.errors import StoreError, UnknownSessionError
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteSessionStore]:
    store = store_in(tmp_path)
    yield store
    store.close()


def test_a_new_session_waits_at_the_start_with_the_clients_line(store: SqliteSessionStore) -> None:
    session = begin(store)
    assert session.script is DIALOGUE.turns["opening"]
    assert session.client[0] in {text.value for text in DIALOGUE.turns["opening"].client}
    assert (session.mood, session.tries, session.path, session.total) == (60, 0, (), 0)
    assert session.ending is None


def test_a_reply_is_kept_before_it_is_judged(store: SqliteSessionStore) -> None:
    kept: list[str] = []

    def looking_judge(turn: str, reply: str) -> Verdict:
        kept.extend(stored.reply for stored in store.turns(session.id))
        return judge(turn, reply)

    session = start(
        DIALOGUE, store=store, mode=Mode.EXAM, clock=Clock(), seed=1, judge=looking_judge
    )
    session.submit("50 a word")
    assert kept == ["50 a word"]


def test_a_good_conversation_reaches_the_good_ending(store: SqliteSessionStore) -> None:
    session = begin(store)
    first, second = (session.submit(reply) for reply in GOOD)
    assert (first.to, second.to) == ("haggles", "good-terms")
    assert session.ending is DIALOGUE.endings["good-terms"]
    assert (session.script, session.client) == (None, ())
    assert session.total == 85
    stored = store.session(session.id)
    assert (stored.ending, stored.total) == ("good-terms", 85)


def test_the_answer_is_the_reaction_and_then_the_next_line(store: SqliteSessionStore) -> None:
    session = begin(store)
    turn = session.submit("90 decision")
    reaction, line = turn.answer
    assert reaction in {"Oh.", "I see."}
    assert line in {"Half price?", "One more job?"}
    assert session.client == turn.answer


def test_the_answer_to_the_last_reply_is_the_endings_line(store: SqliteSessionStore) -> None:
    session = begin(store)
    turn = [session.submit(reply) for reply in GOOD][-1]
    assert turn.answer[-1] in {"Goodbye, good-terms.", "Farewell, good-terms."}


def test_the_mood_moves_with_the_branch_and_with_the_band_of_the_reply(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    better = session.submit("90 decision")
    assert (better.mood_before, better.mood_after) == (60, 68)
    worse = session.submit("10 none")
    assert (worse.mood_before, worse.mood_after) == (68, 55)
    assert session.mood == 55


@pytest.mark.parametrize(
    ("start_mood", "reply", "mood"), [(4, "5 !insult", 0), (97, "90 decision", 100)]
)
def test_the_mood_stays_between_furious_and_cordial(
    store: SqliteSessionStore, start_mood: int, reply: str, mood: int
) -> None:
    client = replace(DIALOGUE.header.client, mood=start_mood)
    dialogue = replace(DIALOGUE, header=replace(DIALOGUE.header, client=client))
    session = start(dialogue, store=store, mode=Mode.EXAM, clock=Clock(), seed=1, judge=judge)
    assert session.submit(reply).mood_after == mood


def test_what_is_not_understood_is_asked_about_once_and_not_scored(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    asked = session.submit("mumble ?")
    assert not asked.scored
    assert asked.to == "opening"
    assert asked.answer[0] in {"Pardon?", "Come again?"}
    assert session.client == asked.answer
    assert (session.tries, session.total) == (0, 0)


def test_what_is_not_understood_twice_goes_on_with_the_best_fitting_branch(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    session.submit("mumble ?")
    again = session.submit("mumble mumble ?")
    assert again.scored
    assert again.answer[0] in {"What do you mean?", "I don't follow where this leads."}
    assert session.tries == 1


def test_the_client_asks_back_again_when_the_conversation_has_moved_on(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    for reply in ("mumble ?", "90 decision", "mumble ?"):
        turn = session.submit(reply)
    assert turn.script.id == "haggles"
    assert not turn.scored


def test_tries_count_the_replies_taken_up_at_the_turn_wherever_it_was_left_between(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    session.submit("40 nothing")
    session.submit("90 decision")
    session.submit("20 !caving")
    assert (session.script and session.script.id, session.tries) == ("opening", 2)
    assert session.submit("40 nothing").to == "caved-in"


def test_two_visits_in_a_row_do_not_repeat_a_line(store: SqliteSessionStore) -> None:
    session = begin(store)
    lines = [session.client, *(session.submit("10 none").answer for _ in range(2))]
    assert lines[0][-1] != lines[1][-1] != lines[2][-1]
    assert lines[1][0] != lines[2][0] or len(lines[2]) == 1


@pytest.mark.parametrize("reply", ["", "  ", "\n\t ", "\u200b", "\x00\x1b", "\u00a0"])
def test_a_reply_with_nothing_to_see_is_declined_and_not_kept(
    store: SqliteSessionStore, reply: str
) -> None:
    session = begin(store)
    with pytest.raises(EmptyReplyError):
        session.submit(reply)
    assert store.turns(session.id) == []


def test_a_reply_over_the_limit_is_declined_with_the_limit_and_nothing_is_lost(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    session.submit("40 nothing")
    before = session.path
    with pytest.raises(ReplyTooLongError, match="20,000"):
        session.submit("x" * (MAX_REPLY + 1))
    assert session.path == before
    assert session.submit("x" * MAX_REPLY).reply == "x" * MAX_REPLY


def test_control_characters_and_markup_are_kept_as_they_were_typed(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    reply = "\x1b[31m[bold]red[/bold]\x00 \u202eevil 👩‍🚀 مرحبا"
    assert session.submit(reply).reply == reply
    assert resumed(session, store).path[0].reply == reply


def test_a_lone_surrogate_is_replaced_before_it_is_judged_and_kept(
    store: SqliteSessionStore,
) -> None:
    turn = begin(store).submit("50 half a character: \ud83d")
    assert turn.reply == "50 half a character: \N{REPLACEMENT CHARACTER}"


def test_nothing_can_be_said_after_the_end(store: SqliteSessionStore) -> None:
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    with pytest.raises(SessionEndedError):
        session.submit("one more thing")
    with pytest.raises(SessionEndedError):
        session.hint()


def test_a_hint_names_the_essential_move_first_and_then_the_weightier_ones(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    named = [session.hint() for _ in range(4)]
    assert [move and move.id for move in named] == ["decision", "late-fact", "regret", None]
    assert [move.id for move in session.hints] == ["decision", "late-fact", "regret"]


def test_hints_are_kept_with_the_reply_they_helped(store: SqliteSessionStore) -> None:
    session = begin(store)
    session.hint()
    assert [move.id for move in resumed(session, store).hints] == ["decision"]
    assert session.submit("40 none").hints == ("decision",)
    assert session.hints == ()
    assert resumed(session, store).path[0].hints == ("decision",)


def test_a_hint_passes_over_what_the_last_reply_at_this_turn_did(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    session.submit("30 decision")
    move = session.hint()
    assert move is not None
    assert move.id == "late-fact"


def test_retry_takes_the_last_reply_back_and_keeps_it_as_another_attempt(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    line = session.client
    session.submit("!insult 5")
    assert session.script is None
    assert session.retry() is DIALOGUE.turns["opening"]
    assert session.path == ()
    assert session.client == line
    assert session.mood == 60
    assert session.other_attempts == 1
    assert [turn.reply for turn in store.turns(session.id)] == ["!insult 5"]
    session.submit("90 decision")
    assert session.other_attempts == 1
    assert [turn.parent for turn in store.turns(session.id)] == [None, None]


def test_rewind_works_after_the_ending_and_opens_the_session_again(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    for reply in ("40 none", *GOOD):
        session.submit(reply)
    assert session.rewind(2).id == "opening"
    assert [turn.number for turn in session.path] == [1]
    assert store.session(session.id).ending is None
    assert [open_.id for open_ in store.open_sessions("en")] == [session.id]
    for reply in GOOD:
        session.submit(reply)
    assert session.ending is not None
    assert session.other_attempts == 2


def test_a_finished_conversation_gone_back_in_stays_finished_until_a_reply(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    for reply in GOOD:
        session.submit(reply)
    over = store.session(session.id)
    session.rewind(2)
    session.rewind(1)
    assert session.leave()
    assert store.session(session.id) == over


def test_who_goes_back_and_replies_leaves_it_open(store: SqliteSessionStore) -> None:
    session = begin(store)
    assert not session.leave()
    for reply in GOOD:
        session.submit(reply)
    session.rewind(1)
    session.submit("40 none")
    assert not session.leave()
    assert store.session(session.id).ending is None


def test_what_cannot_be_taken_back_is_said_so(store: SqliteSessionStore) -> None:
    session = begin(store)
    with pytest.raises(NothingToRetryError):
        session.retry()
    session.submit("40 none")
    for number in (0, 2, -1):
        with pytest.raises(NoSuchTurnError):
            session.rewind(number)
    assert len(session.path) == 1


def test_a_resumed_session_stands_where_it_was_left(store: SqliteSessionStore) -> None:
    session = begin(store)
    for reply in ("mumble ?", "90 decision", "10 none"):
        session.submit(reply)
    again = resumed(session, store)
    assert again.path == session.path
    assert (again.client, again.mood, again.tries) == (session.client, session.mood, session.tries)
    assert (again.script, again.seed, again.mode) == (session.script, 7, Mode.PRACTISE)


def test_resuming_shows_the_verdicts_that_were_kept_and_judges_nothing_anew(
    store: SqliteSessionStore,
) -> None:
    def no_judge(turn: str, reply: str) -> Verdict:
        raise AssertionError("judged again")

    session = begin(store)
    session.submit("90 decision")
    again = Session(DIALOGUE, store.session(session.id), store=store, clock=Clock(), judge=no_judge)
    assert again.path == session.path


def test_a_reply_that_was_kept_but_not_judged_is_judged_on_resuming(
    store: SqliteSessionStore,
) -> None:
    unbroken = begin(store)
    for reply in GOOD:
        unbroken.submit(reply)
    broken = begin(store)
    first = broken.submit(GOOD[0])
    store.add_reply(broken.id, parent=first.id, turn="haggles", reply=GOOD[1], at=Clock()())
    again = resumed(broken, store)
    assert without_ids(again.path) == without_ids(unbroken.path)
    assert store.session(broken.id).ending == "good-terms"


def test_the_kept_order_of_attempts_does_not_confuse_the_path(store: SqliteSessionStore) -> None:
    session = begin(store)
    session.submit("10 none")
    session.submit("20 none")
    session.rewind(1)
    session.submit("90 decision")
    assert [turn.reply for turn in resumed(session, store).path] == ["90 decision"]


@pytest.mark.parametrize("gone", ["haggles", "opening"])
def test_a_script_that_lost_a_turn_is_a_clear_error_and_the_replies_stay(
    store: SqliteSessionStore, gone: str
) -> None:
    session = begin(store)
    session.submit("90 decision")
    turns = {name: turn for name, turn in DIALOGUE.turns.items() if name != gone}
    changed = replace(DIALOGUE, turns=turns, start=next(iter(turns)))
    with pytest.raises(DialogueChangedError, match="The small client"):
        resume(changed, session.id, store=store, clock=Clock(), judge=judge)
    assert [turn.reply for turn in store.turns(session.id)] == ["90 decision"]
    assert store.open_sessions("en") == []


def test_a_session_of_another_dialogue_is_refused(store: SqliteSessionStore) -> None:
    session = begin(store)
    other = replace(DIALOGUE, header=replace(DIALOGUE.header, id="other"))
    with pytest.raises(ValueError, match="another dialogue"):
        Session(other, store.session(session.id), store=store, clock=Clock())


def test_resuming_an_unknown_session_is_a_clear_error(store: SqliteSessionStore) -> None:
    with pytest.raises(UnknownSessionError, match="nothere1"):
        resume(DIALOGUE, "nothere1", store=store, clock=Clock())


def test_a_reply_that_cannot_be_kept_leaves_the_conversation_as_it_was(
    store: SqliteSessionStore,
) -> None:
    session = begin(store)
    session.submit("40 none")
    before = (session.path, session.client, session.mood, session.other_attempts)
    store.close()
    with pytest.raises(StoreError):
        session.submit("90 decision")
    assert (session.path, session.client, session.mood, session.other_attempts) == before


def test_without_a_seed_sessions_may_differ_and_any_whole_number_is_a_seed(
    store: SqliteSessionStore,
) -> None:
    seeds = {start(DIALOGUE, store=store, mode=Mode.LEARN, clock=Clock()).seed for _ in range(8)}
    assert len(seeds) > 1
    for seed in (-3, 10**40):
        session = begin(store, seed=seed)
        assert resumed(session, store).seed == seed


def test_every_seed_lets_the_client_say_one_of_the_written_lines(
    store: SqliteSessionStore,
) -> None:
    said = {begin(store, seed=seed).client for seed in range(20)}
    assert said == {(text.value,) for text in DIALOGUE.turns["opening"].client}
