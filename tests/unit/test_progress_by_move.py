"""Progress by move: counting, what is too early to tell, and words for it."""

from hypothesis import given
from hypothesis import strategies as st

from tests.conversations import DIALOGUE, judge
from trainer.review.enough import ENOUGH
from trainer.review.progress import LATEST, Observation, Progress, Verdict, progress
from trainer.review.progress_words import (
    counts_told,
    latest_signs,
    latest_told,
    names_only,
    sections,
)

SCRIPTS = {("small", name): script for name, script in DIALOGUE.turns.items()}


def observed(*replies: str, turn: str = "opening", drill: bool = False) -> list[Observation]:
    return [
        Observation("small", turn, judge(turn, reply).judgement, drill=drill) for reply in replies
    ]


def of(id: str, observations: list[Observation]) -> Progress:
    return next(item for item in progress(observations, SCRIPTS) if item.subject.id == id)


def test_a_move_is_made_half_made_or_missed() -> None:
    item = of("decision", observed("decision", "~decision", "regret", "decision"))
    assert item.verdicts == (Verdict.MADE, Verdict.HALF, Verdict.MISSED, Verdict.MADE)
    assert (item.came_up, item.went_well, item.by_half, item.share) == (4, 2, 1, 62)
    assert counts_told(item) == "made 2 of 4, 1 by half"


def test_a_pitfall_is_avoided_or_stepped_into() -> None:
    item = of("insult", observed("regret", "!insult", "regret"))
    assert (item.went_well, item.share) == (2, 67)
    assert counts_told(item) == "avoided 2 of 3"
    assert latest_told(item) == "avoided, stepped into, avoided"


def test_the_last_three_verdicts_are_told_the_newest_last() -> None:
    item = of("decision", observed("decision", "decision", "~decision", "regret"))
    assert latest_told(item) == "made, half made, missed"
    assert latest_signs(item) == "✓ ◐ ○"


def test_fewer_than_three_observations_are_never_graded() -> None:
    item = of("decision", observed("decision", "decision"))
    assert item.share is None
    assert counts_told(item) == "not enough yet (2 of 3)"


def test_the_same_move_in_several_turns_is_one_and_drills_are_counted_apart() -> None:
    several = [
        *observed("referral", turn="haggles"),
        *observed("regret", turn="haggles", drill=True),
        *observed("referral", turn="haggles"),
    ]
    item = of("referral", several)
    assert (item.came_up, item.drilled) == (3, 1)


def test_the_weakest_come_first_and_what_is_too_early_last() -> None:
    seen = observed("decision", "decision regret", "decision late-fact regret")
    items = progress([*seen, *observed("referral", turn="haggles")], SCRIPTS)
    shares = [item.share for item in items if item.share is not None]
    assert shares == sorted(shares)
    assert [item.share is None for item in items] == sorted(item.share is None for item in items)
    moves = [item.subject.id for item in items if item.share is not None and not item.drilled]
    assert moves.index("late-fact") < moves.index("regret") < moves.index("decision")


def test_what_no_script_knows_any_more_is_called_by_its_id() -> None:
    items = progress(observed("decision", "decision", "decision"), {})
    labels = {item.subject.id: item.subject for item in items}
    assert labels["decision"].label == "decision"
    assert labels["decision"].skill is None


def test_what_can_be_told_is_told_in_full_and_the_rest_by_name_alone() -> None:
    items = progress(
        [*observed("decision", "regret", "!insult"), *observed("referral", turn="haggles")], SCRIPTS
    )
    told = {title: [item.subject.id for item in group] for title, group in sections(items)}
    assert list(told.values()) == [["late-fact", "decision", "regret"], ["insult"]]
    named = dict(names_only(items))
    assert named["Pitfalls you have always avoided"] == "Label of vague"
    assert "Label of referral (1)" in named["Not enough yet: seen fewer than 3 times"]


@given(st.lists(st.sampled_from(["decision", "~decision", "regret", "!insult", "!vague decision"])))
def test_counts_add_up_whatever_was_said(replies: list[str]) -> None:
    for item in progress(observed(*replies), SCRIPTS):
        assert item.came_up == len(replies)
        assert item.went_well + item.by_half <= item.came_up
        assert (item.share is None) == (len(replies) < ENOUGH)
        assert item.share is None or 0 <= item.share <= 100
        assert item.latest == item.verdicts[len(replies) - min(LATEST, len(replies)) :]
