"""What holds of every reply, whatever is typed."""

from __future__ import annotations

import json
import math
import string

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scoring import (
    Band,
    Detector,
    Evidence,
    Judgement,
    Move,
    Pitfall,
    Rubric,
    Scorer,
    Severity,
)
from scoring.composition import FAIR, STRONG
from scoring.judgement import PartKind
from scoring.languages import language

RUBRIC = Rubric(
    language="en",
    moves=(
        Move("ending", ("we have to end our work together", "I can't go on"), 2, essential=True),
        Move("late", ("the payments came late", "the invoices were overdue")),
        Move("next", ("I can recommend a colleague", "someone else could take over")),
        Move("thanks", ("thank you for the good years", "I've liked working with you")),
    ),
    pitfalls=(
        Pitfall("names", ("you are an idiot", "you're a liar"), Severity.GRAVE),
        Pitfall("back", ("fine, let's carry on", "one more chance")),
        Pitfall("promise", ("I'll start on Monday",), Severity.MILD),
        Pitfall("loud", detector=Detector.SHOUTING),
        Pitfall("bush", ("let's see",), detector=Detector.VAGUE),
    ),
    prompts=("The cheque is in the mail!",),
)
SCORER = Scorer(RUBRIC)
TEXT = """
we I you have to end our work together I'm can't can not won't don't go on the payments came late
invoices were overdue recommend a colleague someone else could take over idiot are liar thank years
fine let's carry one more chance start Monday see maybe if but and sorry cheque mail never liked
"""
ASIDES = (
    "that's how it is",
    "I don't want to argue",
    "it isn't about the money",
    "I wouldn't say that",
    "we talked about it in May",
    "you've heard it before",
)
PHRASINGS = [text for move in RUBRIC.moves for text in move.phrasings]
PHRASINGS += [text for pitfall in RUBRIC.pitfalls for text in pitfall.phrasings]
ENGLISH = language(RUBRIC.language)
EXPRESSIONS = sorted({*ENGLISH.fillers, *ENGLISH.hedges, *ENGLISH.openings, *ENGLISH.negations})
INSULTS = RUBRIC.pitfalls[0].phrasings

word_salad = st.lists(
    st.lists(st.sampled_from(TEXT.split()), min_size=1, max_size=14).map(" ".join),
    min_size=1,
    max_size=4,
).map(lambda parts: ". ".join(parts) + ".")
sentences = st.lists(st.sampled_from([*PHRASINGS, *ASIDES]), min_size=1, max_size=5).map(
    lambda parts: " ".join(f"{part[0].upper()}{part[1:]}." for part in parts)
)
replies = st.one_of(word_salad, sentences)
anything = st.one_of(st.text(max_size=300), st.text(st.characters(), max_size=100), replies)
blank = st.text(
    st.one_of(
        st.characters(categories=("Zs", "Zl", "Zp", "Cc", "Cf")),
        st.sampled_from(string.punctuation + "…–—“”’"),
    ),
    max_size=40,
)


def findings(judgement: Judgement) -> list[tuple[str, float | bool]]:
    return [
        *((move.id, move.credit) for move in judgement.moves),
        *((pitfall.id, pitfall.hit) for pitfall in judgement.pitfalls),
    ]


def assert_judged_alike(reply: str, variant: str) -> None:
    before, after = SCORER.score(reply), SCORER.score(variant)
    assert findings(after) == findings(before)
    assert (after.score, after.band, after.understood) == (
        before.score,
        before.band,
        before.understood,
    )


@pytest.mark.parametrize(
    ("name", "phrasing"), [(move.id, text) for move in RUBRIC.moves for text in move.phrasings]
)
def test_a_phrasing_typed_word_for_word_makes_its_move(name: str, phrasing: str) -> None:
    judgement = SCORER.score(phrasing)
    assert [move.id for move in judgement.made] == [name]
    assert not judgement.moves[0].denied


@pytest.mark.parametrize("insult", INSULTS)
def test_an_insult_typed_word_for_word_is_harmful(insult: str) -> None:
    assert SCORER.score(insult).band is Band.HARMFUL


@given(anything)
def test_any_text_gets_a_score_whose_parts_add_up(reply: str) -> None:
    judgement = SCORER.score(reply)
    assert 0 <= judgement.score <= 100
    assert sum(part.points for part in judgement.parts) == judgement.score
    for part in judgement.parts:
        assert (part.points >= 0) if part.kind is PartKind.MOVE else (part.points <= 0)


@given(st.lists(st.sampled_from(EXPRESSIONS), min_size=1, max_size=3).map(" ".join))
def test_a_reply_of_nothing_but_set_expressions_is_judged(reply: str) -> None:
    assert 0 <= SCORER.score(reply).score <= 100


@given(anything)
def test_every_move_and_every_pitfall_gets_its_finding_in_the_order_of_the_rubric(
    reply: str,
) -> None:
    judgement = SCORER.score(reply)
    assert [move.id for move in judgement.moves] == [move.id for move in RUBRIC.moves]
    assert [pitfall.id for pitfall in judgement.pitfalls] == [each.id for each in RUBRIC.pitfalls]
    sure = [move.sure for move in judgement.moves]
    sure += [pitfall.sure for pitfall in judgement.pitfalls]
    assert judgement.sure == all(sure)
    for move in judgement.moves:
        assert move.made == (move.credit == 1)
        assert not (move.denied and move.credit)


@given(anything)
def test_evidence_quotes_words_of_the_reply(reply: str) -> None:
    judgement = SCORER.score(reply)
    found: list[Evidence | None] = [move.evidence for move in judgement.moves]
    found += [pitfall.evidence for pitfall in judgement.pitfalls]
    for evidence in found:
        if evidence is None:
            continue
        assert 0 <= evidence.start < evidence.end <= len(reply)
        quoted = reply[evidence.start : evidence.end]
        assert quoted == quoted.strip()
        assert 0 <= evidence.similarity <= 1
    for move in judgement.moves:
        assert (move.evidence is not None) == (move.credit > 0 or move.denied)


@given(anything)
def test_what_is_not_understood_makes_no_move_and_scores_nothing(reply: str) -> None:
    judgement = SCORER.score(reply)
    assert (judgement.band is Band.NOT_UNDERSTOOD) == (not judgement.understood)
    if not judgement.understood:
        assert judgement.score == 0
        assert not any(move.credit for move in judgement.moves)


@given(anything)
def test_the_band_follows_from_points_and_grave_pitfalls(reply: str) -> None:
    judgement = SCORER.score(reply)
    assume(judgement.understood)
    if any(pitfall.id == "names" for pitfall in judgement.hits):
        assert judgement.band is Band.HARMFUL
    elif judgement.score >= STRONG:
        assert judgement.band is Band.STRONG
    else:
        assert judgement.band is (Band.FAIR if judgement.score >= FAIR else Band.WEAK)


@given(blank)
def test_a_text_without_words_is_not_understood(reply: str) -> None:
    assert not SCORER.score(reply).understood


@given(anything, anything)
def test_the_same_reply_is_judged_the_same_whatever_was_judged_before(
    reply: str, other: str
) -> None:
    first = SCORER.score(reply)
    SCORER.score(other)
    assert SCORER.score(reply) == first
    assert Scorer(RUBRIC).score(reply) == first


@given(anything)
def test_a_reading_tells_of_every_move_and_pitfall(reply: str) -> None:
    reading, judgement = SCORER.read(reply), SCORER.score(reply)
    assert len(reading.moves) == len(RUBRIC.moves)
    assert len(reading.pitfalls) == len(RUBRIC.pitfalls)
    for move, observation in zip(judgement.moves, reading.moves, strict=True):
        if move.made:
            assert observation.holds


@given(anything)
def test_a_judgement_survives_being_stored(reply: str) -> None:
    judgement = SCORER.score(reply)
    assert Judgement.from_dict(json.loads(json.dumps(judgement.as_dict()))) == judgement


@given(replies)
def test_apostrophes_of_any_shape_change_nothing(reply: str) -> None:
    for mark in "’‘ʼ`´":
        assert_judged_alike(reply, reply.replace("'", mark))


@given(replies)
def test_small_letters_change_nothing(reply: str) -> None:
    assert_judged_alike(reply, reply.lower())


@given(replies, st.text(" \t\n\r\u00a0\u2003", max_size=5))
def test_space_around_a_reply_changes_nothing(reply: str, space: str) -> None:
    assert_judged_alike(reply, f"{space}{reply}{space}")


@given(replies, st.sampled_from(["  ", "   ", "\t", "\u00a0", " \u00a0 "]))
def test_wider_space_between_words_changes_nothing(reply: str, space: str) -> None:
    assert_judged_alike(reply, reply.replace(" ", space))


@given(sentences, st.data())
def test_a_missing_move_said_in_so_many_words_never_costs_another(
    reply: str, data: st.DataObject
) -> None:
    before = SCORER.score(reply)
    assume(before.understood and before.missed)
    missing = data.draw(st.sampled_from([move.id for move in before.missed]))
    phrasings = next(move.phrasings for move in RUBRIC.moves if move.id == missing)
    after = SCORER.score(f"{reply} {data.draw(st.sampled_from(phrasings))}.")
    assert len(after.made) >= len(before.made)


@given(anything, st.sampled_from(INSULTS))
def test_an_insult_at_the_end_never_earns_a_point(reply: str, insult: str) -> None:
    before = SCORER.score(reply)
    after = SCORER.score(f"{reply}\n{insult}.")
    # A heap of words may become something to judge by the sentence at its end.
    assume(before.understood)
    assert after.score <= before.score


@settings(max_examples=20)
@given(st.text(alphabet=string.printable, min_size=1, max_size=40), st.integers(1, 400))
def test_a_reply_of_any_length_is_judged(piece: str, times: int) -> None:
    judgement = SCORER.score(piece * times)
    assert 0 <= judgement.score <= 100


@given(st.one_of(st.floats(max_value=0), st.sampled_from((math.nan, math.inf))))
def test_a_weight_that_is_not_above_nothing_is_refused(weight: float) -> None:
    with pytest.raises(ValueError, match="weight of move 'a' must be a number above 0"):
        Rubric("en", (Move("a", ("hello",), weight),))


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=5))
def test_an_id_that_stands_twice_is_refused(names: list[str]) -> None:
    moves = tuple(Move(name, ("hello",)) for name in names[:2])
    pitfalls = tuple(Pitfall(name) for name in names[2:])
    if len(set(names)) == len(names):
        assert Rubric("en", moves, pitfalls)
        return
    with pytest.raises(ValueError, match="stands twice"):
        Rubric("en", moves, pitfalls)
