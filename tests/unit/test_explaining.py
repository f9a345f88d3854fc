import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.authoring.explaining import Explanation, Outcome, Reservation, explain
from trainer.authoring.explanation_text import lines_of
from trainer.cli import run
from trainer.dialogue.library import Library

DIALOGUE = Library().open("late-payer", "en")
OPENING = DIALOGUE.turns["opening"]


def explained(reply: str) -> Explanation:
    return explain(OPENING, "en", reply, mood=DIALOGUE.header.client.mood)


def words_of(found: Explanation, kind: Reservation) -> list[str]:
    return [found.reply[at.start : at.end] for as_, at in found.reserved if as_ is kind]


def test_a_made_move_tells_its_phrasing_and_the_words_both_have() -> None:
    found = explained("Your invoices always come late, so we have to part ways.")
    account = next(account for account in found.moves if account.id == "late-fact")
    assert account.outcome is Outcome.MADE
    best = account.wordings[0]
    assert found.reply[best.start : best.end] == "Your invoices always come late"
    assert ("late", "late") in best.shared or ("behind", "late") in best.shared


def test_words_that_are_asked_or_hedged_are_told() -> None:
    found = explained("Your payments come late. Maybe we have to stop.")
    assert words_of(found, Reservation.OPEN) == ["stop"]


def test_what_the_reply_denies_is_told_with_the_phrasing_it_denies() -> None:
    found = explained("We will not end our business relationship.")
    account = next(account for account in found.moves if account.id == "decision")
    assert account.outcome is Outcome.DENIED
    assert account.contrary is not None
    assert account.contrary.opposed


def test_the_word_that_keeps_a_move_from_being_made_is_found() -> None:
    found = explained(
        "Ray, your invoices are months late and I maybe have to stop working for you."
    )
    gains = [change for change in found.changes if not change.added and change.word == "maybe"]
    turned = {turned.id: turned.after for change in gains for turned in change.turned}
    assert turned["decision"] == 1
    assert gains[0].score > found.judgement.score
    assert gains[0].text == found.reply.replace("maybe ", "")


def test_words_beside_the_point_are_those_that_cost_the_points() -> None:
    found = explained(
        "We have to end our business relationship. Yesterday my neighbour painted his fence green."
    )
    beside = " ".join(found.reply[at.start : at.end] for at in found.beside)
    assert "neighbour" in beside
    assert "business relationship" not in beside
    assert any(part.kind == "digression" for part in found.judgement.parts)


@settings(max_examples=15)
@given(st.text(max_size=60) | st.sampled_from(["", "?", "no", "end end end", "\u0000 I'm", "I'M"]))
def test_any_reply_can_be_explained_in_lines_of_eighty_columns(reply: str) -> None:
    found = explained(reply)
    assert lines_of(found, OPENING)[0].startswith(f"{found.judgement.score} point")
    assert all(len(line) <= 80 for line in lines_of(found, OPENING))


def test_the_command_tells_all_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "late-payer", "opening", "We have to part ways.", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["reply"] == "We have to part ways."
    decision = next(move for move in told["moves"] if move["id"] == "decision")
    assert decision["outcome"] == "made"
    assert decision["weighed"] >= decision["threshold"]
    assert told["changes"]


def test_the_command_takes_a_file_and_speaks_in_sections(
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = Library().headers("en")[0].path
    assert (
        run(["explain", str(path), "opening", "Your payments come late, so I have to stop."]) == 0
    )
    told = capsys.readouterr().out
    for section in ("Moves", "The sum", "What one word would change"):
        assert f"\n{section}\n" in told
