"""Conversations with made-up users, on the small dialogue and on random ones."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.judgement import Band, Judgement
from tests.conversations import (
    DIALOGUE,
    HERE,
    OPENING,
    begin,
    branch,
    judge,
    quick_store_in,
    texts,
)
from trainer.authoring.replies import (
    Reply,
    Stock,
    User,
    choose,
    judged_replies,
    stock_of,
    texts_for,
)
from trainer.authoring.tally import Spread, loops_of, spread, tally
from trainer.authoring.walk_lines import bar, box, lines, percent
from trainer.authoring.walking import LONGEST_WALK, Walk, walk, walks
from trainer.cli import run
from trainer.dialogue.model import Condition, Dialogue, Sample, Text
from trainer.practice.judging import Verdict

SMALL = str(Path(__file__).parents[1] / "data" / "dialogues" / "en" / "small.yaml")

REPLIES = {
    "opening": ("90 decision", "60 decision", "30 regret", "0 !insult", "0 ?"),
    "haggles": ("85 decision-stands", "45 referral", "5 !caving", "20"),
}


def stock_from(replies: dict[str, tuple[str, ...]], dialogue: Dialogue = DIALOGUE) -> Stock:
    return stock_of(
        dialogue,
        (
            (turn, Reply(text, judge(turn, text).judgement))
            for turn, said in replies.items()
            for text in said
        ),
    )


STOCK = stock_from(REPLIES)


def held(count: int = 200, seed: int = 1) -> list[Walk]:
    return list(walks(DIALOGUE, STOCK, count=count, seed=seed))


def sample(reply: str, *pitfalls: str) -> Sample:
    return Sample(Text(reply, HERE), None, None, None, None, (), (), pitfalls, (), HERE)


def test_a_turn_with_samples_is_answered_with_them_and_with_its_two_model_replies() -> None:
    samples = (sample("One."), sample("Two.", "insult"), sample("One."))
    script = replace(OPENING, samples=samples)
    script = replace(script, branches=OPENING.branches[2:])
    assert texts_for(script) == ("I have to end this.", "Get lost.", "One.", "Two.")


def test_what_decides_a_branch_is_tried_alone() -> None:
    written = ("I have to end this.", "Get lost.", "One.")
    script = replace(OPENING, samples=(sample("One.", "vague"),))
    assert texts_for(script) == (*written, "decision", "insult")
    script = replace(OPENING, samples=(sample("One.", "insult"),))
    assert texts_for(script) == (*written, "decision")


def test_a_turn_without_samples_lends_a_wording_of_each_move_and_pitfall() -> None:
    moves_and_pitfalls = ("regret", "late-fact", "decision", "insult", "vague")
    assert texts_for(OPENING) == ("I have to end this.", "Get lost.", *moves_and_pitfalls)


def test_each_reply_is_judged_once_at_its_own_turn() -> None:
    asked: list[tuple[str, str]] = []

    def watched(turn: str, reply: str) -> Verdict:
        asked.append((turn, reply))
        return judge(turn, reply)

    stock = stock_of(DIALOGUE, judged_replies(DIALOGUE, watched))
    assert len(asked) == len(set(asked)) == sum(map(len, stock.values()))
    tally(DIALOGUE, stock, walks(DIALOGUE, stock, count=100, seed=3))
    assert len(asked) == len(set(asked))


def test_replies_stand_in_the_order_of_their_points() -> None:
    points = [reply.judgement.score for reply in STOCK["opening"]]
    assert points == sorted(points)


def scores_of(user: User, last: Judgement | None = None) -> set[int]:
    options = STOCK["opening"]
    return {choose(user, options, last, Random(seed)).judgement.score for seed in range(60)}


def test_a_good_user_says_strong_things_alone_and_the_best_where_there_is_none() -> None:
    assert scores_of(User.GOOD) == {90}
    weak = [reply for reply in STOCK["opening"] if reply.judgement.band is not Band.STRONG]
    assert choose(User.GOOD, weak, None, Random(1)) is weak[-1]


def test_a_poor_user_stays_below_the_mark_and_says_the_least_bad_thing_where_all_is_good() -> None:
    assert scores_of(User.POOR) == {0, 30}
    assert choose(User.POOR, STOCK["opening"][-1:], None, Random(1)).judgement.score == 90


def test_a_mixed_user_says_anything() -> None:
    assert scores_of(User.MIXED) == {0, 30, 60, 90}


def test_a_learning_user_begins_without_harm_and_does_better_each_time() -> None:
    first = {choose(User.LEARNING, STOCK["opening"], None, Random(n)).text for n in range(60)}
    assert first == {"30 regret", "0 ?"}
    last = judge("opening", "30 regret").judgement
    assert scores_of(User.LEARNING, last) == {60, 90}
    best = judge("opening", "90 decision").judgement
    assert scores_of(User.LEARNING, best) == {90}


def test_the_same_seed_makes_the_same_conversations_and_another_one_others() -> None:
    assert held(seed=5) == held(seed=5)
    assert held(seed=5) != held(seed=6)


def test_all_kinds_of_users_take_turns() -> None:
    assert Counter(item.user for item in held(41)) == {
        User.GOOD: 11,
        User.MIXED: 10,
        User.LEARNING: 10,
        User.POOR: 10,
    }


def test_a_walk_is_what_a_session_makes_of_the_same_replies(tmp_path: Path) -> None:
    for number in range(25):
        walked = walk(DIALOGUE, STOCK, User.MIXED, Random(number))
        folder = tmp_path / str(number)
        folder.mkdir()
        session = begin(quick_store_in(folder))
        for step in walked.steps:
            session.submit(step.reply)
        assert [turn.script.id for turn in session.path] == [step.turn for step in walked.steps]
        assert (session.ending.id if session.ending else None) == walked.ending
        assert session.total == walked.total


def test_of_two_branches_to_one_turn_the_taken_one_counts() -> None:
    script = replace(
        OPENING,
        branches=(
            branch("burned", Condition(moves=("decision",))),
            branch("burned", Condition(pitfalls=("insult",))),
            branch("burned"),
        ),
    )
    dialogue = replace(DIALOGUE, turns={"opening": script})
    stock = stock_from({"opening": ("0 !insult",)}, dialogue)
    found = tally(dialogue, stock, walks(dialogue, stock, count=8, seed=1))
    assert [item.conversations for item in found.turns[0].branches] == [0, 8, 0]


def test_a_conversation_without_an_end_is_broken_off_and_told() -> None:
    script = replace(OPENING, branches=(branch("opening"),))
    dialogue = replace(DIALOGUE, turns={"opening": script})
    stock = stock_from({"opening": ("20",)}, dialogue)
    found = tally(dialogue, stock, walks(dialogue, stock, count=4, seed=1))
    assert found.unended == 4
    assert found.replies == Spread(*[LONGEST_WALK] * 5)
    assert [(loop.turns, loop.most) for loop in found.loops] == [(("opening",), LONGEST_WALK - 1)]
    told = "\n".join(lines(found, dialogue, 80))
    assert f"broken off after {LONGEST_WALK} replies" in told
    assert "the ending burned" in told


def test_the_tally_adds_up() -> None:
    found = tally(DIALOGUE, STOCK, held())
    assert sum(item.conversations for item in found.endings) + found.unended == 200
    assert sum(item.conversations for item in found.users) == 200
    for user in found.users:
        assert sum(user.endings.values()) + user.unended == user.conversations
    for turn in found.turns:
        assert sum(item.replies for item in turn.branches) + turn.asked_back == turn.replies
        assert all(item.conversations <= turn.conversations for item in turn.branches)
    assert found.turns[0].conversations == 200


@st.composite
def dialogues(draw: st.DrawFn) -> tuple[Dialogue, Stock]:
    """Draw a small dialogue of turns a, b, c … and replies to each of them."""
    names = "abcd"[: draw(st.integers(1, 4))]
    targets = st.sampled_from([*names, "burned", "good-terms"])
    conditions = st.builds(
        Condition,
        min_score=st.none() | st.integers(0, 100),
        below_mood=st.none() | st.integers(1, 100),
        min_tries=st.none() | st.integers(1, 4),
    )
    branches = st.builds(branch, targets, conditions, st.integers(-40, 40))
    turns = {
        name: replace(
            OPENING,
            id=name,
            client=texts(f"Line of {name}."),
            branches=(*draw(st.lists(branches, max_size=3)), branch(draw(targets))),
        )
        for name in names
    }
    dialogue = replace(DIALOGUE, start="a", turns=turns)
    scores = st.lists(st.integers(0, 100) | st.none(), min_size=1, max_size=3)
    stock = {
        name: sorted(
            (Reply(str(score), _judged(score)) for score in draw(scores)),
            key=lambda reply: reply.judgement.score,
        )
        for name in names
    }
    return dialogue, stock


def _judged(score: int | None) -> Judgement:
    return judge("opening", "?" if score is None else str(score)).judgement


@given(dialogues(), st.integers(0, 2**32))
def test_walks_go_where_the_branches_lead(made: tuple[Dialogue, Stock], seed: int) -> None:
    dialogue, stock = made
    reachable = _reachable(dialogue)
    for found in walks(dialogue, stock, count=8, seed=seed):
        assert 1 <= len(found.steps) <= LONGEST_WALK
        assert found.steps[0].turn == "a"
        for step, after in zip(found.steps, [*found.steps[1:], None], strict=True):
            to = step.turn
            if step.branch is not None:
                to = dialogue.turns[step.turn].branches[step.branch - 1].to
            if after is not None:
                assert after.turn == to
            elif found.ending is not None:
                assert found.ending == to
        assert {*found.visits} <= reachable
        assert (found.ending is None) == (len(found.steps) == LONGEST_WALK and to in dialogue.turns)


@given(dialogues(), st.integers(0, 100))
@settings(max_examples=25)
def test_what_is_told_fits_its_width(made: tuple[Dialogue, Stock], seed: int) -> None:
    dialogue, stock = made
    found = tally(dialogue, stock, walks(dialogue, stock, count=12, seed=seed))
    for width in (20, 33, 60, 80, 200):
        assert max(map(len, lines(found, dialogue, width))) <= min(width, 100)
    assert json.loads(json.dumps(found.as_dict()))["conversations"] == 12


def _reachable(dialogue: Dialogue) -> set[str]:
    """Return every turn and ending that some chain of branches leads to, whatever they ask."""
    seen = {dialogue.start}
    while True:
        more = {
            item.to
            for name in seen & dialogue.turns.keys()
            for item in dialogue.turns[name].branches
        }
        if more <= seen:
            return seen
        seen |= more


@given(st.lists(st.integers(0, 100), min_size=1))
def test_a_spread_is_in_order_and_made_of_numbers_that_are_there(numbers: list[int]) -> None:
    found = spread(numbers)
    assert found is not None
    places = [found.least, found.lower, found.median, found.upper, found.most]
    assert places == sorted(places)
    assert (found.least, found.most) == (min(numbers), max(numbers))
    assert set(places) <= set(numbers)
    assert 2 * sum(number <= found.median for number in numbers) >= len(numbers)


def test_nothing_has_no_spread() -> None:
    assert spread([]) is None


@pytest.mark.parametrize(
    ("visits", "loops"),
    [
        ("", []),
        ("abc", []),
        ("aab", [("a",)]),
        ("aaab", [("a",), ("a",)]),
        ("abab", [("a", "b")]),
        ("abcbd", [("b", "c")]),
        ("abba", [("b",), ("a", "b")]),
    ],
)
def test_ways_back_to_a_turn_are_its_loops(visits: str, loops: Iterable[Sequence[str]]) -> None:
    assert loops_of(visits) == loops


@given(st.floats(0, 1), st.integers(0, 40))
def test_a_bar_has_its_length_and_shows_what_is_more_than_nothing(
    share: float, length: int
) -> None:
    drawn = bar(share, length)
    assert len(drawn) == length or (length == 0 and len(drawn) <= 1)
    if length:
        assert bool(drawn.strip()) == (share > 0)


def test_a_full_bar_is_full() -> None:
    assert bar(1, 4) == "████"
    assert bar(0.5, 4) == "██  "
    assert bar(0.3, 4) == "█▎  "


@given(st.lists(st.integers(0, 100), min_size=1), st.integers(10, 40))
def test_a_box_has_its_length_and_one_middle(numbers: list[int], length: int) -> None:
    found = spread(numbers)
    assert found is not None
    drawn = box(found, length)
    assert len(drawn) == length
    assert drawn.count("█") == 1


def test_only_none_is_never_and_only_all_is_all() -> None:
    assert percent(0, 2000) == "never"
    assert percent(1, 2000) == "1%"
    assert percent(1999, 2000) == "99%"
    assert percent(2000, 2000) == "100%"
    assert percent(0, 0) == "never"


def test_walk_tells_of_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["walk", SMALL, "--conversations", "40"]) == 0
    told = capsys.readouterr()
    assert "The small client: 40 conversations" in told.out
    assert "opening" in told.out
    assert told.err == ""


def keys_in(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for inner in value.values() for key in keys_in(inner)}
    return {key for inner in value for key in keys_in(inner)} if isinstance(value, list) else set()


def test_every_key_of_the_json_is_documented(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["walk", SMALL, "--conversations", "40", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert all(user.pop("endings") for user in found["users"])  # its keys are the file's ids
    page = (Path(__file__).parents[2] / "docs" / "walking.md").read_text("utf-8")
    documented = set(re.findall(r"`([a-z_]+)`", page.partition("## As JSON")[2]))
    assert keys_in(found) == documented - {"null"}


def test_walk_as_json_is_the_same_for_the_same_seed(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["walk", SMALL, "--conversations", "40", "--seed", "7", "--json"]
    assert run(arguments) == 0
    first = capsys.readouterr().out
    assert run(arguments) == 0
    assert capsys.readouterr().out == first
    found = json.loads(first)
    assert (found["seed"], found["scenario"], found["conversations"]) == (7, "small", 40)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["late-payr"], "did you mean `late-payer`?"),
        (["no-such.yaml"], "There is no file `no-such.yaml`"),
        (["late-payer", "--conversations", "0"], "0 is not in the range"),
        (["late-payer", "--seed", "x"], "not a valid integer"),
        (["late-payer", "--lang", "xx"], "there are: en"),
    ],
)
def test_a_wrong_call_says_what_was_meant(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["walk", *arguments]) == 2
    assert told in capsys.readouterr().err
