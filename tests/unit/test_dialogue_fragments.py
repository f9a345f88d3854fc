"""What a shared file of the user's may add to those of earlier folders."""

from __future__ import annotations

import pytest

from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.compiler import compile_fragments
from trainer.dialogue.fragments import NO_FRAGMENTS, Fragments
from trainer.dialogue.source import Source

EARLIER = """\
partways: 1
language: en
moves:
  thanks:
    label: Say thank you
    skill: respect
    weight: 2
    essential: true
    tip: Thank them.
    phrasings: [thank you for your trust]
pitfalls:
  insult:
    label: An insult
    skill: respect
    severity: grave
    every-turn: true
    tip: Stay polite.
    phrasings: [you are a fool]
"""


def fragments(text: str, earlier: Fragments = NO_FRAGMENTS) -> Fragments:
    return compile_fragments(Source("shared.yaml", text), earlier)


def later(text: str) -> Fragments:
    earlier = fragments(EARLIER)
    return earlier.extended(fragments(f"partways: 1\nlanguage: en\n{text}", earlier))


def codes(text: str) -> list[tuple[str, int]]:
    with pytest.raises(DiagnosticsError) as caught:
        later(text)
    return [(item.code, item.span.line) for item in caught.value.diagnostics]


def test_use_adds_phrasings_and_keeps_the_rest() -> None:
    move = later("moves:\n  thanks:\n    use: thanks\n    phrasings: [much obliged]\n").moves[
        "thanks"
    ]
    assert (move.label, move.weight, move.essential) == ("Say thank you", 2, True)
    assert [text.value for text in move.phrasings] == ["thank you for your trust", "much obliged"]


def test_use_may_change_the_label_alone() -> None:
    move = later("moves:\n  thanks:\n    use: thanks\n    label: Thank them\n").moves["thanks"]
    assert (move.label, len(move.phrasings)) == ("Thank them", 1)


def test_use_under_another_id_makes_a_second_one() -> None:
    found = later(
        "moves:\n  thanks-for-coming:\n    use: thanks\n    phrasings: [you came]\n"
    ).moves
    assert len(found["thanks"].phrasings) == 1
    assert found["thanks-for-coming"].id == "thanks-for-coming"
    assert len(found["thanks-for-coming"].phrasings) == 2


def test_without_use_an_entry_takes_the_place_of_the_earlier_one() -> None:
    found = later(
        "pitfalls:\n  insult:\n    label: Rude\n    skill: respect\n    tip: Do not.\n"
        "    phrasings: [you clown]\n"
    )
    assert [text.value for text in found.pitfalls["insult"].phrasings] == ["you clown"]
    assert "insult" not in found.every_turn


def test_a_pitfall_of_every_turn_stays_one_when_it_is_added_to() -> None:
    added = "pitfalls:\n  insult:\n    use: insult\n    phrasings: [you clown]\n"
    assert "insult" in later(added).every_turn
    assert "insult" not in later(f"{added}    every-turn: false\n").every_turn


def test_a_pitfall_under_another_id_counts_on_every_turn_only_where_it_says_so() -> None:
    assert later("pitfalls:\n  mockery:\n    use: insult\n").every_turn == {"insult"}


def test_an_unknown_id_is_told_with_the_nearest_one() -> None:
    text = "moves:\n  thanks:\n    use: thank\n    phrasings: [much obliged]\n"
    assert codes(text) == [("unknown-shared", 5)]
    with pytest.raises(DiagnosticsError, match="did you mean `thanks`"):
        later(text)


def test_no_entry_can_use_itself_or_one_of_its_own_file() -> None:
    ring = "moves:\n  one:\n    use: two\n  two:\n    use: one\n  three:\n    use: three\n"
    assert codes(ring) == [("unknown-shared", 5), ("unknown-shared", 7), ("unknown-shared", 9)]
    with pytest.raises(DiagnosticsError, match="here it is not needed"):
        later(ring)


def test_a_pitfall_cannot_be_made_of_a_move() -> None:
    with pytest.raises(DiagnosticsError, match="moves and pitfalls are apart"):
        later("pitfalls:\n  thanks:\n    use: thanks\n")
