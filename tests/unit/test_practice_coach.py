from pathlib import Path

import pytest

from scoring.judgement import Band
from tests.conversations import DIALOGUE, begin, store_in
from trainer.practice.coach import CoachCard, Note, card_of
from trainer.practice.turn import Turn


def turns(folder: Path, *replies: str) -> tuple[Turn, ...]:
    store = store_in(folder)
    session = begin(store)
    for reply in replies:
        session.submit(reply)
    store.close()
    return session.path


def card(folder: Path, reply: str) -> CoachCard:
    return card_of(turns(folder, reply)[-1])


def ids(notes: tuple[Note, ...]) -> list[str]:
    return [note.id for note in notes]


def test_the_card_sorts_the_moves_and_quotes_the_users_own_words(tmp_path: Path) -> None:
    shown = card(tmp_path, "60 decision and ~regret")
    assert ids(shown.made) == ["decision"]
    assert ids(shown.half_made) == ["regret"]
    assert ids(shown.missed) == ["late-fact"]
    assert shown.made[0].label == "Label of decision"
    assert shown.made[0].words == "decision"
    assert "60 decision and ~regret"[shown.made[0].start : shown.made[0].end] == "decision"
    assert shown.missed[0].words == ""
    assert shown.missed[0].tip == "Tip for late-fact."


def test_the_card_names_the_pitfall_and_the_words(tmp_path: Path) -> None:
    shown = card(tmp_path, "10 you !insult decision")
    assert ids(shown.pitfalls) == ["insult"]
    assert shown.pitfalls[0].words == "insult"
    assert shown.band is Band.HARMFUL


@pytest.mark.parametrize(
    ("reply", "tip"),
    [
        ("10 !insult", "Tip against insult."),
        ("30 !vague", "Tip for decision."),
        ("50 decision !vague", "Tip against vague."),
        ("70 decision", "Tip for late-fact."),
        ("70 decision ~late-fact", "Tip for regret."),
        ("80 decision regret ~late-fact", "Tip for late-fact."),
        ("?", "Say it in plain words."),
    ],
)
def test_the_one_tip_is_the_most_useful_one(tmp_path: Path, reply: str, tip: str) -> None:
    assert card(tmp_path, reply).tip == tip


def test_a_reply_that_strays_is_told_to_say_less(tmp_path: Path) -> None:
    shown = card(tmp_path, "55 decision late-fact regret straying")
    assert "beside the point" in shown.verdict
    assert shown.tip.startswith("Say less.")


def test_a_few_words_beside_the_point_are_not_the_first_thing_told(tmp_path: Path) -> None:
    shown = card(tmp_path, "58 decision late-fact straying-a-little")
    assert "beside the point" not in shown.verdict
    assert shown.tip == "Tip for regret."


def test_a_few_words_that_cost_the_verdict_are_told_first(tmp_path: Path) -> None:
    shown = card(tmp_path, "68 decision late-fact straying-a-little")
    assert "beside the point" in shown.verdict
    assert shown.tip.startswith("Say less.")


def test_a_reply_that_did_everything_is_told_so(tmp_path: Path) -> None:
    shown = card(tmp_path, "100 decision regret late-fact")
    assert shown.missed == ()
    assert "Nothing to add" in shown.tip


def test_a_sure_verdict_asserts_and_an_unsure_one_asks(tmp_path: Path) -> None:
    for number, reply in enumerate(("90 decision", "50 decision", "20 decision", "9 !insult")):
        sure = card(tmp_path / f"sure{number}", reply)
        unsure = card(tmp_path / f"unsure{number}", f"{reply} perhaps")
        assert sure.sure
        assert "?" not in sure.verdict
        assert not unsure.sure
        assert unsure.verdict.endswith("?")


def test_the_missing_heart_of_the_turn_is_named(tmp_path: Path) -> None:
    assert "Label of decision" in card(tmp_path, "50 regret").verdict


def test_a_pitfall_in_an_otherwise_complete_reply_is_named_in_the_verdict(tmp_path: Path) -> None:
    assert "Label of vague" in card(tmp_path, "60 decision !vague").verdict


def test_a_reply_that_nobody_understood_is_not_scored_the_first_time(tmp_path: Path) -> None:
    first, second = (card_of(turn) for turn in turns(tmp_path, "a ?", "b ?"))
    assert not first.scored
    assert "nothing is scored" in first.verdict
    assert not (*first.made, *first.half_made, *first.missed, *first.pitfalls)
    assert second.scored
    assert second.verdict != first.verdict


def test_the_recommended_reply_is_the_scripts(tmp_path: Path) -> None:
    assert card(tmp_path, "40").recommended == DIALOGUE.turns["opening"].recommended.value
