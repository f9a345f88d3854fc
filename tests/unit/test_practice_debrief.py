import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.judgement import Part, PartKind
from tests.conversations import DIALOGUE, GOOD, begin, store_in
from trainer.dialogue.model import Skill
from trainer.practice.debrief import Debrief, Mark, MarkKind, debrief_of, segments
from trainer.practice.turn import Turn


def path_of(folder: Path, *replies: str, hints: int = 0) -> tuple[Turn, ...]:
    store = store_in(folder)
    session = begin(store)
    for _ in range(hints):
        session.hint()
    for reply in replies:
        session.submit(reply)
    store.close()
    return session.path


def debrief(folder: Path, *replies: str, hints: int = 0) -> Debrief:
    return debrief_of(DIALOGUE, path_of(folder, *replies, hints=hints))


def test_the_debrief_tells_the_ending_the_total_and_what_to_keep(tmp_path: Path) -> None:
    found = debrief(tmp_path, *GOOD)
    assert found.ending is DIALOGUE.endings["good-terms"]
    assert found.total == 85
    assert (found.why, found.keep_in_mind) == ("It is clear.", ("Breathe.",))
    assert (found.tempted, found.say_instead) == ("Get lost.", "It ends here.")


def test_a_conversation_that_is_not_over_has_no_ending_yet(tmp_path: Path) -> None:
    assert debrief(tmp_path / "one", "40 none").ending is None
    empty = debrief(tmp_path / "two")
    assert (empty.total, empty.turns, empty.ending) == (0, (), None)


def test_the_total_is_the_mean_of_the_scored_turns_alone(tmp_path: Path) -> None:
    found = debrief(tmp_path, "a ?", "40 none", "71 decision")
    assert [review.turn.scored for review in found.turns] == [False, True, True]
    assert found.total == 56


def test_skills_share_what_was_earned_of_what_was_possible(tmp_path: Path) -> None:
    found = debrief(tmp_path, "80 decision ~late-fact", "80 decision-stands")
    points = {score.skill: score.points for score in found.skills}
    assert points == {
        Skill.CLARITY: 100,
        Skill.RESPECT: 0,
        Skill.BUSINESS_FACTS: 50,
        Skill.FIRMNESS: 100,
        Skill.WAY_FORWARD: 0,
    }
    assert [score.skill for score in found.skills] == list(Skill)


def test_a_skill_that_never_came_up_has_no_points(tmp_path: Path) -> None:
    scores = {score.skill: score for score in debrief(tmp_path, "40 none").skills}
    assert scores[Skill.FIRMNESS].points is None
    assert scores[Skill.CLARITY].points == 0


def test_a_pitfall_lowers_its_skill_and_no_other(tmp_path: Path) -> None:
    scores = {score.skill: score for score in debrief(tmp_path, "9 regret !insult").skills}
    respect = scores[Skill.RESPECT]
    assert (respect.earned, respect.possible, respect.points) == (1, 3, 33)
    assert (respect.moves, respect.made, respect.pitfalls) == (1, 1, 1)
    assert scores[Skill.CLARITY].pitfalls == 0


def test_a_reply_that_was_asked_back_about_weighs_on_no_skill(tmp_path: Path) -> None:
    assert all(score.points is None for score in debrief(tmp_path, "a ?").skills)


def test_the_evidence_is_marked_in_the_users_words(tmp_path: Path) -> None:
    reply = "60 decision ~regret !vague"
    (review,) = debrief(tmp_path, reply).turns
    assert [(reply[mark.start : mark.end], mark.kind, mark.label) for mark in review.marks] == [
        ("decision", MarkKind.MOVE, "Label of decision"),
        ("regret", MarkKind.HALF, "Label of regret"),
        ("vague", MarkKind.PITFALL, "Label of vague"),
    ]


def test_words_that_say_the_opposite_of_a_move_are_marked_so(tmp_path: Path) -> None:
    (turn,) = path_of(tmp_path, "60 decision")
    finding = turn.judgement.moves[2]
    denied = replace(finding, made=False, credit=0.0, denied=True)
    judgement = replace(turn.judgement, moves=(*turn.judgement.moves[:2], denied))
    (review,) = debrief_of(DIALOGUE, [replace(turn, judgement=judgement)]).turns
    assert [(mark.id, mark.kind) for mark in review.marks] == [("decision", MarkKind.DENIED)]
    assert [note.denied for note in review.card.missed] == [False, False, True]


def test_the_parts_of_a_turn_add_up_to_its_points_and_have_names(tmp_path: Path) -> None:
    (turn,) = path_of(tmp_path, "60 decision")
    parts = (
        Part(PartKind.MOVE, "decision", 70),
        Part(PartKind.MISSING, "late-fact", -5),
        Part(PartKind.PITFALL, "vague", -6),
        Part(PartKind.OTHER, "rounding", 1),
    )
    turn = replace(turn, judgement=replace(turn.judgement, parts=parts))
    (review,) = debrief_of(DIALOGUE, [turn]).turns
    assert sum(part.points for part in review.parts) == review.card.points
    assert [part.label for part in review.parts] == [
        "Label of decision",
        "Missing: Label of late-fact",
        "Label of vague",
        "Rounded",
    ]


def test_hints_are_counted_and_named(tmp_path: Path) -> None:
    found = debrief(tmp_path, "40 none", hints=2)
    assert found.hints == 2
    assert found.turns[0].hints == ("Label of decision", "Label of late-fact")


def test_a_move_that_left_the_script_since_breaks_nothing(tmp_path: Path) -> None:
    (turn,) = path_of(tmp_path, "60 decision !vague", hints=1)
    script = replace(turn.script, moves=turn.script.moves[:1], pitfalls=())
    (review,) = debrief_of(DIALOGUE, [replace(turn, script=script)]).turns
    assert review.hints == ("decision",)
    assert [note.id for note in review.card.missed] == ["regret"]


def mark(start: int, end: int) -> Mark:
    return Mark(start, end, MarkKind.MOVE, "x", "X", sure=True)


def test_segments_tell_which_marks_cover_each_piece() -> None:
    first, second = mark(0, 4), mark(2, 6)
    assert segments("abcdefgh", [first, second]) == (
        ("ab", (first,)),
        ("cd", (first, second)),
        ("ef", (second,)),
        ("gh", ()),
    )
    assert segments("", []) == ()


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))))
def test_segments_add_up_to_the_reply(reply: str, spans: list[tuple[int, int]]) -> None:
    marks = [
        mark(min(start, end, len(reply)), min(max(start, end), len(reply))) for start, end in spans
    ]
    assert "".join(piece for piece, _ in segments(reply, marks)) == reply


@pytest.mark.parametrize("replies", [GOOD, ("a ?", "b ?", "95 decision", "20 !caving")])
def test_the_total_is_that_of_the_session(replies: tuple[str, ...]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = store_in(Path(folder))
        session = begin(store)
        for reply in replies:
            session.submit(reply)
        assert debrief_of(DIALOGUE, session.path).total == session.total
        store.close()
