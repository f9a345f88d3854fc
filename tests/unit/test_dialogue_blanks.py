"""Blanks of a dialogue: how they are written, filled in, and what is wrong with them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from trainer.authoring.skeleton import Facts, skeleton
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.blanks import UnfitValueError, filled_in
from trainer.dialogue.codes import Code
from trainer.dialogue.compiler import compile_dialogue, compile_fragments
from trainer.dialogue.filling import filled
from trainer.dialogue.header import Blank
from trainer.dialogue.headers import read_header
from trainer.dialogue.keys import BLANK, Group
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.dialogue.placeholders import escaped, substituted
from trainer.dialogue.rubrics import rubric_of
from trainer.dialogue.schema import DIALOGUE
from trainer.dialogue.source import Source

FILE = Path(__file__).parents[1] / "data" / "fillable.yaml"
TEXT = FILE.read_text("utf-8")
SHARED = Library().fragments("en")
ADA = {"name": "Ada Brooks", "first": "Ada", "shop": "bookshop"}


def compiled(text: str = TEXT) -> Dialogue:
    return compile_dialogue(Source("fillable.yaml", text), SHARED)


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings(part)


def texts_of(dialogue: Dialogue) -> list[str]:
    """Return every string of the dialogue but those that say what its blanks are."""
    shown = replace(
        dialogue, header=replace(dialogue.header, blanks=(), template=None), template=None
    )
    turns = [asdict(turn) for turn in shown.turns.values()]
    endings = [asdict(ending) for ending in shown.endings.values()]
    return list(strings([asdict(shown.header), turns, endings]))


def codes(text: str) -> list[str]:
    with pytest.raises(DiagnosticsError) as caught:
        compiled(text)
    return [str(finding.code) for finding in caught.value.diagnostics]


def message(text: str) -> str:
    with pytest.raises(DiagnosticsError) as caught:
        compiled(text)
    return str(caught.value)


def in_line(text: str) -> str:
    """Return the dialogue with another line of the client in quotes."""
    return TEXT.replace("- Out of my {shop}!", f"- {json.dumps(text)}")


def test_a_dialogue_is_compiled_with_the_defaults_in_its_blanks() -> None:
    dialogue = compiled()
    assert dialogue.header.client.name == "Sam Field"
    assert dialogue.turns["opening"].client[0].value.startswith("Hello, Sam here!")
    assert dialogue.values == {
        "name": "Sam Field",
        "first": "Sam",
        "shop": "bakery",
        "he": "he",
    }


def test_no_text_shows_a_placeholder_whatever_is_filled_in() -> None:
    for values in ({}, ADA):
        for text in texts_of(filled(compiled(), values)):
            assert "{" not in text or "{twice}" in text


def test_every_key_that_may_mention_blanks_is_filled() -> None:
    dialogue = filled(compiled(), dict.fromkeys(ADA, "#"))
    told = sum(text.count("#") for text in texts_of(dialogue))
    written = sum(TEXT.count(f"{{{name}}}") for name in ADA)
    assert told == written
    assert keys_with_blanks(DIALOGUE) <= {
        line.partition(":")[0].strip(" -") for line in TEXT.splitlines()
    }


def keys_with_blanks(group: Group) -> set[str]:
    inner = [keys_with_blanks(part) for key in group.keys for part in key.groups]
    return {key.name for key in group.keys if key.blanks}.union(*inner)


def test_a_full_name_tells_the_first_name_too() -> None:
    assert filled(compiled(), {"name": "Ada Brooks"}).values["first"] == "Ada"
    assert filled(compiled(), {"name": "Ada Brooks", "first": "Addie"}).values["first"] == "Addie"
    last = compiled(TEXT.replace("default: Sam\n", "default: Field\n"))
    assert filled(last, {"name": "Ada Brooks"}).values["first"] == "Brooks"
    assert filled(last, {"first": "Ada"}).values["name"] == "Sam Field"


def test_filling_again_forgets_what_was_filled_in_before() -> None:
    dialogue = compiled()
    assert filled(filled(dialogue, ADA), {}) == dialogue
    assert filled(filled(dialogue, ADA), {"shop": "kiosk"}) == filled(dialogue, {"shop": "kiosk"})


def test_what_cannot_be_filled_in_any_more_gives_way_to_the_default() -> None:
    odd = {"name": "x" * 61, "first": "\x1b[31m", "shop": " \u200b ", "gone": "something"}
    assert filled(compiled(), odd) == compiled()


def test_a_start_that_was_moved_stays_where_it_is() -> None:
    assert filled(replace(compiled(), start="elsewhere"), ADA).start == "elsewhere"


def test_braces_in_a_value_are_no_blanks() -> None:
    dialogue = filled(compiled(), {"first": "{shop}"})
    assert "Hello, {shop} here!" in dialogue.turns["opening"].client[0].value


def test_a_name_with_a_capital_begins_with_one() -> None:
    dialogue = filled(compiled(), {"he": "she"})
    assert "She counts on you for her bakery." in dialogue.header.goal
    assert substituted("{A}, {a}", {"a": "éa b"}) == "Éa b, éa b"


def test_a_choice_brings_the_words_that_follow_it() -> None:
    assert "He counts on you for his bakery." in compiled().header.goal
    assert "She counts on you for her" in filled(compiled(), {"he": " SHE"}).header.goal
    assert filled(compiled(), {"he": "it"}) == compiled()
    with pytest.raises(UnfitValueError, match="He or she: it can be he or she"):
        filled_in(BLANKS, {"he": "they"})
    with pytest.raises(UnfitValueError, match="no blank `his`"):
        filled_in(BLANKS, {"his": "her"})


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("default: he\n", "default: they\n", Code.BLANK_CHOICES),
        ("choices: [his, her]", "choices: [his]", Code.BLANK_CHOICES),
        ("follows: he\n", "follows: first\n", Code.BLANK_CHOICES),
        ("follows: he\n", "follows: she\n", Code.UNKNOWN_BLANK),
        ("follows: he\n", "follows: his\n", Code.UNKNOWN_BLANK),
    ],
)
def test_choices_that_do_not_fit_together_are_told(old: str, new: str, code: Code) -> None:
    assert code in codes(TEXT.replace(old, new))


def test_doubled_braces_are_braces() -> None:
    assert substituted("{{a}} {a} }}{{", {"a": "b"}) == "{a} b }{"
    assert substituted(escaped("{a} {{"), {"a": "b"}) == "{a} {{"
    assert "{twice}" in compiled().header.situation


def test_the_header_alone_is_read_with_the_defaults() -> None:
    source = Source("fillable.yaml", TEXT)
    assert read_header(source) == compiled().header
    behind = TEXT.partition("blanks:\n")[2].partition("client:\n")[0]
    moved = TEXT.replace(f"blanks:\n{behind}", "") + f"blanks:\n{behind}"
    assert read_header(Source("fillable.yaml", moved)).client.name == "Sam Field"


def test_the_rubric_is_the_same_whatever_is_filled_in() -> None:
    plain, ours = (
        rubric_of(it.turns["opening"], "en") for it in (compiled(), filled(compiled(), ADA))
    )
    assert plain.digest == ours.digest
    assert "Hello, Sam here! About the sign of the bakery." in plain.prompts


# ---------------------------------------------------------------- what authors write


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("Out of my {shp}!", Code.UNKNOWN_BLANK, "did you mean `{shop}`?"),
        ("Out of my {SHOP}!", Code.UNKNOWN_BLANK, "did you mean `{shop}`?"),
        ("Out of my { shop }!", Code.UNKNOWN_BLANK, "did you mean `{shop}`?"),
        ("Out of my {hotel}!", Code.UNKNOWN_BLANK, "there are: first, he, his, name, shop"),
        ("Out of my {{shop}}!", Code.STRAY_BRACE, "write `{shop}`"),
        ("{{Shop}} closed!", Code.STRAY_BRACE, "write `{Shop}`"),
        ("Out of my shop :-}", Code.STRAY_BRACE, "doubled"),
        ("Out of my shop {", Code.STRAY_BRACE, "doubled"),
        ("Out of my shop {}", Code.STRAY_BRACE, "doubled"),
        ("Out of my shop {!?}", Code.STRAY_BRACE, "doubled"),
    ],
)
def test_braces_that_mention_no_blank_are_told(line: str, code: Code, told: str) -> None:
    assert codes(in_line(line)) == [code]
    assert told in message(in_line(line))


def test_a_finding_points_at_the_braces_themselves() -> None:
    with pytest.raises(DiagnosticsError) as caught:
        compiled(TEXT.replace("has ordered a new sign", "of {frist} has ordered a {sgin}"))
    first, second = (finding.span for finding in caught.value.diagnostics)
    line = TEXT[: TEXT.index("has ordered")].count("\n") + 1
    assert (first.line, second.line) == (line, line)
    assert (first.column, first.end_column) == (17, 24)
    assert second.column > first.end_column


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: The sign for the shop", "title: The sign for the {shop}"),
        ("- no bakery needs so many signs", "- no {shop} needs so many signs"),
        ("- reply: This was our last sign, Sam.", "- reply: This was our last sign, {first}."),
        ("default: bakery", "default: bakery of {first}"),
    ],
)
def test_names_phrasings_and_samples_hold_no_blanks(old: str, new: str) -> None:
    assert codes(TEXT.replace(old, new)) == [Code.MISPLACED_BLANK]


def test_braces_elsewhere_mean_themselves() -> None:
    dialogue = compiled(TEXT.replace("no bakery needs so", "no bakery {sic} needs :-} so"))
    phrasing = dialogue.turns["opening"].pitfalls[0].phrasings[0].value
    assert phrasing == "no bakery {sic} needs :-} so many signs"


@pytest.mark.parametrize(
    "line",
    [
        "- {first} speaking.",
        "- {first}, and who are you?",
        "- {first}'s not here.",
        "- {first}: who else?",
        "- {first}",
    ],
)
def test_a_text_that_begins_with_a_brace_wants_quotes(line: str) -> None:
    text = TEXT.replace("- Out of my {shop}!", line)
    assert codes(text) == [Code.MISSING_QUOTES]
    assert "cannot begin with {" in message(text)
    assert "double quotes" in message(text)


def test_the_same_is_said_of_a_text_on_the_line_of_its_key() -> None:
    for value in ("{name}", "{name} the Great", "{name}: a man"):
        text = TEXT.replace('name: "{name}"', f"name: {value}")
        assert codes(text) == [Code.MISSING_QUOTES]
        assert "cannot begin with {" in message(text)


def test_a_blank_needs_a_label_and_a_default() -> None:
    assert codes(TEXT.replace("    default: bakery\n", "")) == [Code.MISSING_KEY]
    assert codes(TEXT.replace("default: bakery", "default:")) == [Code.EMPTY_VALUE]
    twice = TEXT.replace("  shop:\n", "  first:\n    label: Again\n    default: Al\n  shop:\n", 1)
    assert codes(twice) == [Code.DUPLICATE_KEY]


def test_shared_parts_know_no_blanks() -> None:
    text = "partways: 1\nlanguage: en\nmoves:\n  keys:\n    label: Keys\n    skill: clarity\n"
    text += "    tip: Ask {first}.\n    phrasings:\n      - here are the keys\n"
    with pytest.raises(DiagnosticsError) as caught:
        compile_fragments(Source("shared.yaml", text))
    assert [finding.code for finding in caught.value.diagnostics] == [Code.UNKNOWN_BLANK]


def test_a_new_dialogue_keeps_the_braces_of_a_name(tmp_path: Path) -> None:
    facts = Facts("mine", "en", "Of {braces}", "Sam {the} Field", "owner of {}")
    dialogue = compile_dialogue(Source("mine.yaml", skeleton(facts)), SHARED)
    assert dialogue.header.title == "Of {braces}"
    assert dialogue.header.client.name == "Sam {the} Field"
    assert dialogue.header.client.role == "owner of {}"


# ---------------------------------------------------------------- what players type


BLANKS = compiled().header.blanks


def test_a_value_is_tidied_and_an_empty_one_left_out() -> None:
    typed = {"first": "  Ada \n Maria\t", "shop": " \u200b", "name": ""}
    assert filled_in(BLANKS, typed) == {"first": "Ada Maria"}


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("x" * 10_000, "10,000 characters are too many, 30 fit"),
        ("a\x00b", "invisible control character"),
        ("a\x1b]0;title\x07", "invisible control character"),
        ("a\u202eb", "invisible control character"),
        ("a\ud800b", "invisible control character"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_its_label(value: str, told: str) -> None:
    with pytest.raises(UnfitValueError) as caught:
        filled_in(BLANKS, {"shop": value})
    assert str(caught.value).startswith("What they run: ")
    assert told in str(caught.value)


def test_a_blank_that_is_not_there_is_told_with_the_nearest() -> None:
    with pytest.raises(UnfitValueError, match="did you mean `first`"):
        filled_in(BLANKS, {"frist": "Ada"})
    with pytest.raises(UnfitValueError, match="has none"):
        filled_in((), {"first": "Ada"})


def test_a_blank_says_how_much_fits() -> None:
    longest = {blank.id: blank.longest for blank in BLANKS}
    assert longest == {"name": 60, "first": 60, "shop": 30, "he": 60}
    assert isinstance(BLANKS[0], Blank)
    assert {key.name for key in BLANK.keys} == {
        "label",
        "default",
        "example",
        "at-most",
        "choices",
    }
