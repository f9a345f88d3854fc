"""Whatever people type into a blank, the dialogue can be played and their replies judged."""

from __future__ import annotations

from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from trainer.dialogue.blanks import UnfitValueError, filled_in, values_for
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.filling import filled
from trainer.dialogue.library import Library
from trainer.dialogue.placeholders import escaped, mentions_in, substituted
from trainer.dialogue.source import FORBIDDEN, Source
from trainer.practice.judging import ScorerJudge
from trainer.practice.stand_ins import reader_of

TEXT = (Path(__file__).parents[1] / "data" / "fillable.yaml").read_text("utf-8")
PLAIN = compile_dialogue(Source("fillable.yaml", TEXT), Library().fragments("en"))
BLANKS = PLAIN.header.blanks

ODD = [
    "{first}",
    "{{",
    "}",
    "[bold]x[/]",
    "\x1b[31m",
    "\x00",
    "\u202eabc",
    "\ud800",
    "🦊👩‍👩‍👧",
    "שלום",
]
typed = st.one_of(st.text(), st.text(max_size=40), st.sampled_from(ODD), st.just("y" * 10_000))
values = st.dictionaries(st.sampled_from(["name", "first", "shop", "gone"]), typed)
words = st.lists(
    st.sampled_from(["Sam", "sam", "the", "bakery", ",", ".", "not", "Will", "we stop", "\n", "🦊"])
)


@given(values)
@example(dict.fromkeys(("name", "first"), "x" * 61))
def test_anything_kept_can_be_filled_in(given: dict[str, str]) -> None:
    dialogue = filled(PLAIN, given)
    for value in dialogue.values.values():
        assert value
        assert not FORBIDDEN.search(value)
        assert "\n" not in value
    assert filled(dialogue, dialogue.values) == dialogue
    assert dialogue.turns["opening"].prompts == PLAIN.turns["opening"].prompts


@given(values)
def test_what_is_typed_is_refused_or_fits_as_it_will_be_kept(given: dict[str, str]) -> None:
    given.pop("gone", None)
    try:
        kept = filled_in(BLANKS, given)
    except UnfitValueError:
        return
    assert filled_in(BLANKS, kept) == kept
    assert kept.items() <= values_for(BLANKS, kept).items()


@given(st.text("{}ab "), st.text())
def test_a_text_says_what_was_written_once_its_braces_are_doubled(text: str, value: str) -> None:
    assert substituted(escaped(text), {"a": value, "b": value}) == text
    assert all(mention.doubled for mention in mentions_in(escaped(text)))


@given(values, st.lists(st.one_of(words.map(" ".join), typed)).map(" ".join))
@settings(max_examples=50)
def test_every_reply_is_judged_and_its_evidence_lies_within(
    given: dict[str, str], reply: str
) -> None:
    dialogue = filled(PLAIN, given)
    judgement = ScorerJudge(dialogue)("opening", reply).judgement
    found = [move.evidence for move in judgement.moves]
    for evidence in (*found, *(pitfall.evidence for pitfall in judgement.pitfalls)):
        if evidence is not None:
            assert 0 <= evidence.start < evidence.end <= len(reply)


@given(values, words)
def test_the_places_of_a_reading_fit_together(given: dict[str, str], parts: list[str]) -> None:
    dialogue = filled(PLAIN, given)
    name = dialogue.values["first"]
    reply = " ".join(name if part == "Sam" else part for part in parts)
    reading = reader_of(dialogue)(reply)
    built, done, read = "", 0, 0
    for place in reading.places:
        assert place.start - read == place.typed_start - done
        built += reply[done : place.typed_start] + reading.text[place.start : place.end]
        done, read = place.typed_end, place.end
    assert built + reply[done:] == reading.text
