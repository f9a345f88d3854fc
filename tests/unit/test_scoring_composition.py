"""From findings to points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring import Band, Move, MoveFinding, Pitfall, PitfallFinding, Rubric, Severity
from scoring.composition import (
    CAP,
    CAP_WITHOUT_ESSENTIAL,
    COST,
    DIGRESSION_COST,
    FREE_DIGRESSION,
    FULL_MARKS_AT,
    STRONG,
    Score,
    compose,
)
from scoring.judgement import PartKind

RUBRIC = Rubric(
    language="en",
    moves=(
        Move("main", ("we stop here",), essential=True),
        Move("kind", ("thank you",)),
        Move("fact", ("the bill is open",)),
        Move("next", ("ask my colleague",)),
    ),
    pitfalls=tuple(Pitfall(severity.value, ("oh no",), severity) for severity in Severity),
)


def composed(
    credits: dict[str, float], *hits: str, understood: bool = True, digression: float = 0.0
) -> Score:
    return compose(
        RUBRIC,
        [
            MoveFinding(move.id, made=credits.get(move.id, 0) == 1, credit=credits.get(move.id, 0))
            for move in RUBRIC.moves
        ],
        [PitfallFinding(pitfall.id, hit=pitfall.id in hits) for pitfall in RUBRIC.pitfalls],
        understood=understood,
        digression=digression,
    )


def test_an_essential_move_weighs_double() -> None:
    main = composed({"main": 1}).points
    assert main == composed({"kind": 1, "fact": 1}).points
    assert main == round(100 * 2 / (FULL_MARKS_AT * 5))


def test_full_marks_need_not_every_move() -> None:
    assert composed({"main": 1, "kind": 1, "fact": 1}).points == 100
    everything = composed({move.id: 1 for move in RUBRIC.moves})
    assert everything.points == 100
    assert [part.points for part in everything.parts][-1] == 0


def test_three_tenths_of_a_reply_may_serve_no_move() -> None:
    full = {move.id: 1.0 for move in RUBRIC.moves}
    assert composed(full, digression=FREE_DIGRESSION).points == 100
    strayed = composed(full, digression=FREE_DIGRESSION + 0.4)
    assert strayed.points == 100 - 0.4 * DIGRESSION_COST
    assert strayed.parts[-1].kind is PartKind.DIGRESSION
    assert sum(part.points for part in strayed.parts) == strayed.points


def test_straying_takes_no_more_than_there_is() -> None:
    assert composed({"kind": 1}, digression=1.0).points == 0
    assert composed({}, digression=1.0).parts == ()


def test_a_half_made_move_earns_half() -> None:
    assert composed({"main": 0.5}).points * 2 == composed({"main": 1}).points


def test_without_the_essential_move_the_rest_is_capped() -> None:
    score = composed({"kind": 1, "fact": 1, "next": 1})
    assert score.points == CAP_WITHOUT_ESSENTIAL
    assert score.parts[-1].kind is PartKind.MISSING
    assert score.parts[-1].id == "main"
    assert score.parts[-1].points < 0


def test_a_half_made_essential_move_lifts_the_cap_but_not_to_strong() -> None:
    score = composed({"main": 0.5, "kind": 1, "fact": 1, "next": 1})
    assert CAP_WITHOUT_ESSENTIAL < score.points < STRONG
    assert score.parts[-1].kind is PartKind.MISSING


@pytest.mark.parametrize("severity", list(Severity))
def test_a_pitfall_costs_points_and_sets_a_limit(severity: Severity) -> None:
    score = composed({"main": 1, "kind": 1, "fact": 1}, severity.value)
    assert score.points == min(100 - COST[severity], CAP[severity])
    assert score.parts[-1].kind is PartKind.PITFALL


def test_no_pitfall_however_mild_leaves_a_reply_strong() -> None:
    assert all(cap < STRONG for cap in CAP.values())


def test_the_graver_the_pitfall_the_more_it_costs() -> None:
    best = {move.id: 1.0 for move in RUBRIC.moves}
    points = [composed(best, severity.value).points for severity in Severity]
    assert points == sorted(points, reverse=True)
    assert len(set(points)) == len(points)


def test_a_grave_pitfall_is_harmful_whatever_the_points() -> None:
    assert composed({}, "grave").band is Band.HARMFUL
    assert composed({move.id: 1 for move in RUBRIC.moves}, "grave").band is Band.HARMFUL


def test_what_is_not_understood_has_no_points_and_its_own_band() -> None:
    score = composed({"main": 1, "kind": 1}, understood=False)
    assert (score.points, score.band) == (0, Band.NOT_UNDERSTOOD)
    assert sum(part.points for part in score.parts) == 0


@given(
    st.fixed_dictionaries({move.id: st.sampled_from([0, 0.5, 1]) for move in RUBRIC.moves}),
    st.sets(st.sampled_from([pitfall.id for pitfall in RUBRIC.pitfalls])),
    st.booleans(),
)
def test_the_parts_add_up_whatever_was_found(
    credits: dict[str, float], hits: set[str], understood: bool
) -> None:
    score = composed(credits, *hits, understood=understood)
    assert 0 <= score.points <= 100
    assert sum(part.points for part in score.parts) == score.points


@given(
    st.fixed_dictionaries({move.id: st.sampled_from([0, 0.5, 1]) for move in RUBRIC.moves}),
    st.sampled_from([move.id for move in RUBRIC.moves]),
    st.sets(st.sampled_from([pitfall.id for pitfall in RUBRIC.pitfalls])),
)
def test_one_more_move_never_costs_a_point_and_one_more_pitfall_never_earns_one(
    credits: dict[str, float], move: str, hits: set[str]
) -> None:
    before = composed(credits, *hits).points
    assert composed({**credits, move: 1}, *hits).points >= before
    for pitfall in RUBRIC.pitfalls:
        assert composed(credits, *hits, pitfall.id).points <= before
