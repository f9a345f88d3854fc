"""The sheet: the best line there is for each moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.conversations import DIALOGUE, HAGGLES, OPENING, branch, judge
from trainer.dialogue.library import Library
from trainer.dialogue.model import Condition, Dialogue
from trainer.review.sheet import Line, Sheet, Source, sheet_of
from trainer.store.keepers import Keeper
from trainer.store.records import Mode
from trainer.store.scored_replies import ScoredReply

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def said(turn: str, reply: str) -> ScoredReply:
    return ScoredReply(
        scenario="small",
        turn=turn,
        reply=reply,
        at=NOW,
        judgement=judge(turn, reply).judgement,
        rubric_digest="digest",
        tries=1,
        hints=0,
        mode=Mode.PRACTISE,
        rating=None,
    )


def keeper(turn: str, reply: str) -> Keeper:
    return Keeper(1, "s", turn, reply, NOW)


def lines_at(turn: str, sheet: Sheet) -> Sequence[Line]:
    moments = (*sheet.straight, *sheet.otherwise)
    return next(moment.lines for moment in moments if moment.turn == turn)


def test_without_a_line_of_ones_own_the_recommended_reply_is_taken_and_told_as_such() -> None:
    sheet = sheet_of(DIALOGUE, kept=(), said=())
    assert lines_at("opening", sheet) == (Line("I have to end this.", Source.RECOMMENDED),)


def test_the_best_scored_strong_reply_comes_before_the_recommended_one() -> None:
    replies = [said("opening", "72 decision"), said("opening", "95 regret decision")]
    (line,) = lines_at("opening", sheet_of(DIALOGUE, kept=(), said=replies))
    assert line == Line("95 regret decision", Source.SCORED, 95)


def test_of_replies_with_the_same_points_the_newest_is_taken() -> None:
    replies = [said("opening", "80 decision, newer"), said("opening", "80 decision, older")]
    (line,) = lines_at("opening", sheet_of(DIALOGUE, kept=(), said=replies))
    assert line.text == "80 decision, newer"


@pytest.mark.parametrize(
    "reply",
    [
        said("opening", "60 decision"),
        said("opening", "90 decision !vague"),
        said("haggles", "90 decision-stands"),
    ],
    ids=["not strong", "with a pitfall", "said elsewhere"],
)
def test_other_replies_are_no_line_for_the_moment(reply: ScoredReply) -> None:
    (line,) = lines_at("opening", sheet_of(DIALOGUE, kept=(), said=[reply]))
    assert line.source is Source.RECOMMENDED


def test_what_was_kept_comes_before_what_was_scored() -> None:
    kept = [keeper("opening", "My own words.")]
    (line,) = lines_at("opening", sheet_of(DIALOGUE, kept, [said("opening", "95 decision")]))
    assert line == Line("My own words.", Source.KEPT)


def test_of_many_keepers_the_newest_two_stand_on_the_sheet_each_once() -> None:
    kept = [keeper("opening", words) for words in ("new", "new", "middle", "old")]
    lines = lines_at("opening", sheet_of(DIALOGUE, kept, ()))
    assert [line.text for line in lines] == ["new", "middle"]


def test_a_line_kept_for_a_turn_the_script_has_lost_is_not_lost() -> None:
    sheet = sheet_of(DIALOGUE, [keeper("gone", "Still mine.")], ())
    assert sheet.left_over == (Line("Still mine.", Source.KEPT),)


def test_moments_come_as_they_do_on_the_way_to_the_best_ending_through_no_pitfall() -> None:
    detour = replace(HAGGLES, id="detour")
    dialogue = replace(
        DIALOGUE,
        turns={
            "opening": replace(
                OPENING,
                branches=(
                    branch("good-terms", Condition(pitfalls=("insult",))),
                    branch("detour", Condition(moves=("regret",))),
                    branch("haggles"),
                ),
            ),
            "haggles": HAGGLES,
            "detour": replace(detour, branches=(branch("caved-in"),)),
        },
    )
    sheet = sheet_of(dialogue, (), ())
    assert [moment.turn for moment in sheet.straight] == ["opening", "haggles"]
    assert [moment.turn for moment in sheet.otherwise] == ["detour"]


def test_a_script_without_a_way_through_begins_at_its_beginning() -> None:
    round_and_round = replace(OPENING, branches=(branch("opening"),))
    dialogue = replace(DIALOGUE, turns={"opening": round_and_round})
    assert [moment.turn for moment in sheet_of(dialogue, (), ()).straight] == ["opening"]


@pytest.mark.parametrize("scenario", ["late-payer", "diva", "family-friend", "jerk"])
def test_every_turn_of_a_bundled_conversation_has_its_place(scenario: str) -> None:
    dialogue: Dialogue = Library().open(scenario, "en")
    sheet = sheet_of(dialogue, (), ())
    assert sheet.straight[0].turn == dialogue.start
    assert len(sheet.straight) == 4
    moments = [moment.turn for moment in (*sheet.straight, *sheet.otherwise)]
    assert sorted(moments) == sorted(dialogue.turns)


def test_what_one_has_said_most_often_is_warned_of_first_in_ones_own_words() -> None:
    replies = [
        said("opening", "20 vague !vague newer"),
        said("opening", "20 vague !vague older"),
        said("opening", "20 insult !insult"),
    ]
    slips = sheet_of(DIALOGUE, (), replies).slips
    assert [(slip.label, slip.times, slip.words) for slip in slips] == [
        ("Label of vague", 2, "vague"),
        ("Label of insult", 1, "insult"),
        ("Label of caving", 0, ""),
    ]


def test_of_what_one_has_never_said_the_gravest_is_warned_of_first() -> None:
    slips = sheet_of(DIALOGUE, (), ()).slips
    assert [slip.label for slip in slips] == [
        "Label of insult",
        "Label of caving",
        "Label of vague",
    ]
