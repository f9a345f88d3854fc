"""A drill: single turns until the time is up, each until its reply holds."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.conversations import DIALOGUE, Clock, begin, judge, quick_store_in
from trainer.dialogue.library import BUNDLED, Library
from trainer.drill.drill import Drill, Scene
from trainer.drill.exercise import Try
from trainer.drill.opening import Surroundings, begin_drill
from trainer.drill.picking import Pick, Place, Reason
from trainer.drill.rating import Rating
from trainer.drill.reviews import reviews_of
from trainer.drill.words import due_told, result_told, summary_told
from trainer.practice.errors import EmptyReplyError, SessionEndedError
from trainer.practice.judging import Verdict
from trainer.store.errors import StoreError
from trainer.store.profiles import Profile, save_profile
from trainer.store.records import Mode
from trainer.store.scored_replies import scored_replies
from trainer.store.sessions import SqliteSessionStore

FILLABLE = Path(__file__).parents[1] / "data" / "fillable.yaml"
STRONG, FAIR, WEAK = "80 decision", "60 decision", "30 regret"


class Stopwatch:
    """Seconds that go on by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Kept(list[tuple[Place, Try]]):
    """Keeps replies in a list."""

    def keep(self, place: Place, item: Try) -> None:
        self.append((place, item))


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def kept() -> Kept:
    return Kept()


def pick(turn: str) -> Pick:
    return Pick(Place("small", turn), Reason.NEW)


def new_drill(kept: Kept, stopwatch: Callable[[], float], *turns: str, minutes: float = 5) -> Drill:
    scene = Scene(
        open=lambda _scenario: DIALOGUE,
        judge=lambda _dialogue: judge,
        keeper=kept,
        clock=Clock(),
        stopwatch=stopwatch,
        rng=random.Random(1),
    )
    picked = [pick(turn) for turn in turns or ("opening", "haggles")]
    return Drill(picked, scene, minutes=minutes)


def test_a_turn_stays_until_its_reply_holds(kept: Kept, stopwatch: Stopwatch) -> None:
    drill = new_drill(kept, stopwatch)
    for reply in (WEAK, FAIR, "!insult 90", "?"):
        assert not drill.submit(reply).holds
    assert drill.submit(STRONG).holds
    assert drill.exercise is not None
    assert drill.exercise.held


def test_every_reply_is_kept_with_its_try_and_its_rating(kept: Kept, stopwatch: Stopwatch) -> None:
    drill = new_drill(kept, stopwatch)
    drill.submit(WEAK)
    drill.hint()
    drill.submit(STRONG)
    assert [(item.turn.number, item.turn.hints, item.rating) for _place, item in kept] == [
        (1, (), Rating.AGAIN),
        (2, ("decision",), Rating.HARD),
    ]
    assert {place for place, _item in kept} == {Place("small", "opening")}


def test_a_reply_after_the_example_was_shown_is_hard_at_best(
    kept: Kept, stopwatch: Stopwatch
) -> None:
    drill = new_drill(kept, stopwatch)
    assert drill.example() == DIALOGUE.turns["opening"].recommended.value
    assert drill.submit("95 decision").rating is Rating.HARD


def test_the_example_lowers_nothing_once_the_reply_has_held(
    kept: Kept, stopwatch: Stopwatch
) -> None:
    drill = new_drill(kept, stopwatch)
    rating = drill.submit("95 decision").rating
    drill.example()
    assert rating is Rating.EASY
    assert drill.summary.at_once


def test_hints_name_what_is_missing_the_weightiest_first_and_none_twice(
    kept: Kept, stopwatch: Stopwatch
) -> None:
    drill = new_drill(kept, stopwatch)
    drill.submit("40 late-fact")
    hints = [drill.hint() for _time in range(3)]
    assert [move.id if move else None for move in hints] == ["decision", "regret", None]


def test_hints_stand_beside_the_next_reply_alone_and_lower_every_later_one(
    kept: Kept, stopwatch: Stopwatch
) -> None:
    drill = new_drill(kept, stopwatch)
    drill.hint()
    exercise = drill.exercise
    assert exercise is not None
    drill.submit(WEAK)
    assert not exercise.hints
    assert exercise.hints_in_all == 1
    assert drill.submit("95 decision").rating is Rating.HARD


def test_what_holds_is_not_replied_to_again(kept: Kept, stopwatch: Stopwatch) -> None:
    drill = new_drill(kept, stopwatch)
    drill.submit(STRONG)
    with pytest.raises(SessionEndedError):
        drill.submit(STRONG)
    assert len(kept) == 1


def test_an_empty_reply_is_no_try(kept: Kept, stopwatch: Stopwatch) -> None:
    drill = new_drill(kept, stopwatch)
    with pytest.raises(EmptyReplyError):
        drill.submit(" \n")
    assert kept == []


def test_the_time_is_up_only_at_the_end_of_a_turn(kept: Kept, stopwatch: Stopwatch) -> None:
    drill = new_drill(kept, stopwatch, minutes=5)
    stopwatch.seconds = 301
    assert drill.seconds_left == 0
    drill.submit(WEAK)
    assert drill.submit(STRONG).holds
    assert drill.go_on() is None
    assert drill.summary.seconds == 301


def test_it_goes_from_turn_to_turn_while_there_is_time_and_ends_with_the_last(
    kept: Kept, stopwatch: Stopwatch
) -> None:
    drill = new_drill(kept, stopwatch, "opening", "haggles")
    drill.submit(STRONG)
    after = drill.go_on()
    assert after is not None
    assert after.script.id == "haggles"
    drill.submit("80 decision-stands")
    assert drill.go_on() is None
    with pytest.raises(SessionEndedError):
        drill.submit(STRONG)


def test_the_summary_tells_what_held_at_once_in_the_end_and_not_yet(
    kept: Kept, stopwatch: Stopwatch
) -> None:
    drill = new_drill(kept, stopwatch, "opening", "haggles", "opening", "haggles")
    drill.submit(STRONG)
    drill.go_on()
    drill.submit(WEAK)
    drill.submit("80 decision-stands")
    drill.go_on()
    drill.submit(WEAK)
    drill.go_on()  # left as it is
    drill.stop()  # before anything was said to the last one
    summary = drill.summary
    assert [len(found) for found in (summary.at_once, summary.in_the_end, summary.not_yet)] == [
        1,
        1,
        1,
    ]
    assert summary_told(summary) == (
        "3 turns in less than a minute: 1 held at once, 1 in the end, 1 not yet."
    )
    assert [result_told(item) for item in summary.exercises] == [
        "held at once",
        "held after 2 replies",
        "does not hold yet",
    ]


def test_a_drill_without_turns_is_over_at_once(kept: Kept, stopwatch: Stopwatch) -> None:
    drill = Drill([], new_drill(kept, stopwatch)._scene)
    assert drill.exercise is None
    assert summary_told(drill.summary) == "Nothing drilled this time."


def test_days_until_a_turn_comes_again_are_told_in_words() -> None:
    now = Clock()()
    told = [due_told(now + timedelta(days=days), now) for days in (-1, 0, 1, 8)]
    assert told == [
        "comes again today",
        "comes again today",
        "comes again tomorrow",
        "comes again in 8 days",
    ]


# ------------------------------------------------------------ from the store, and back


@pytest.fixture
def store(tmp_path: Path) -> SqliteSessionStore:
    return quick_store_in(tmp_path)


def around(store: SqliteSessionStore, *, days: int = 0) -> Surroundings:
    clock = Clock()
    clock.time += timedelta(days=days)
    return Surroundings(
        library=Library(),
        database=store.database,
        language="en",
        clock=clock,
        stopwatch=Stopwatch(),
        rng=random.Random(1),
        judge=lambda _dialogue: judge_by_score,
    )


def judge_by_score(turn: str, reply: str) -> Verdict:
    del turn  # every turn is judged as that of the small dialogue
    return judge("opening", reply)


def first_pick(store: SqliteSessionStore, *, days: int = 0) -> Pick:
    drill = begin_drill(around(store, days=days), minutes=5)
    assert drill.exercise is not None
    return drill.exercise.pick


def test_what_was_never_played_can_be_drilled(store: SqliteSessionStore) -> None:
    assert first_pick(store).reason is Reason.NEW


def test_a_turn_that_did_not_hold_is_the_first_one_next_time(store: SqliteSessionStore) -> None:
    drill = begin_drill(around(store), minutes=5)
    assert drill.exercise is not None
    place = drill.exercise.pick.place
    drill.submit(WEAK)
    again = first_pick(store, days=1)
    assert (again.place, again.reason) == (place, Reason.WEAK)


def test_a_turn_that_held_comes_again_when_it_is_due(store: SqliteSessionStore) -> None:
    drill = begin_drill(around(store), minutes=5)
    assert drill.exercise is not None
    drill.submit(STRONG)
    due = drill.exercise.due
    assert due is not None
    assert first_pick(store).reason is Reason.NEW
    later = first_pick(store, days=3)
    assert (later.place, later.reason) == (drill.exercise.pick.place, Reason.DUE)


def test_a_rewritten_turn_keeps_its_history_and_says_that_it_is_another(
    store: SqliteSessionStore,
) -> None:
    begin_drill(around(store), minutes=5).submit(WEAK)  # the test's judge has a digest of its own
    drill = begin_drill(around(store, days=1), minutes=5)
    assert drill.exercise is not None
    assert drill.exercise.pick.reason is Reason.WEAK
    assert drill.exercise.rewritten


def test_a_new_turn_is_not_called_rewritten(store: SqliteSessionStore) -> None:
    drill = begin_drill(around(store), minutes=5)
    assert drill.exercise is not None
    assert not drill.exercise.rewritten


def test_one_scenario_can_be_drilled_alone(store: SqliteSessionStore) -> None:
    drill = begin_drill(around(store), minutes=5, scenario="diva")
    places = set()
    while drill.exercise is not None:
        places.add(drill.exercise.pick.place)
        drill.go_on()
    assert {place.scenario for place in places} == {"diva"}
    assert {place.turn for place in places} == set(Library().open("diva", "en").turns)


def test_a_reply_is_told_from_one_that_could_not_be_kept(store: SqliteSessionStore) -> None:
    drill = begin_drill(around(store), minutes=5)
    store.database.path.unlink()
    with pytest.raises(StoreError):
        drill.submit(STRONG)


def test_replies_in_conversations_are_reviews_and_advice_beside_them_is_help(
    store: SqliteSessionStore,
) -> None:
    for mode in (Mode.PRACTISE, Mode.LEARN):
        begin(store, mode=mode).submit("95 decision")
    begin(store).submit(WEAK)
    reviews = reviews_of(scored_replies(store.database, "en"))
    ratings = [review.rating for review in reviews[Place("small", "opening")]]
    assert ratings == [Rating.EASY, Rating.GOOD, Rating.AGAIN]


def test_the_client_of_ones_own_is_drilled_with(store: SqliteSessionStore, tmp_path: Path) -> None:
    folder = tmp_path / "own" / "en"
    folder.mkdir(parents=True)
    (folder / "fillable.yaml").write_bytes(FILLABLE.read_bytes())
    library = Library([BUNDLED, tmp_path / "own"])
    profile = Profile("en", "fillable", "mine", {"first": "Ada"})
    save_profile(store.database, profile, at=Clock()())
    drill = begin_drill(replace(around(store), library=library), minutes=5, scenario="fillable")
    assert drill.exercise is not None
    assert "Ada" in drill.exercise.dialogue.header.goal


def test_conversations_that_cannot_be_used_are_left_out(
    store: SqliteSessionStore, tmp_path: Path
) -> None:
    folder = tmp_path / "own" / "en"
    folder.mkdir(parents=True)
    (folder / "broken.yaml").write_text("partways: 1\nid: broken\n")
    (tmp_path / "a-file").touch()
    library = Library([BUNDLED, tmp_path / "own", tmp_path / "a-file"])
    drill = begin_drill(replace(around(store), library=library), minutes=5)
    scenarios = set()
    while drill.exercise is not None:
        scenarios.add(drill.exercise.pick.place.scenario)
        drill.go_on()
    assert scenarios == {entry.id for entry in Library().headers("en")}
