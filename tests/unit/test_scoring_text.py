import pytest

from scoring.languages import language
from scoring.lexicon import lexicon
from scoring.polarity import Stance
from scoring.spelling import Speller
from scoring.text import Word, split_words
from scoring.units import Unit, analyse

ENGLISH = lexicon("en")


def words(text: str) -> list[str]:
    return [word.text for word in split_words(text, language("en").contractions)]


def units(text: str) -> list[Unit]:
    return list(analyse(text, ENGLISH).units)


def stance(text: str, word: str) -> Stance:
    key = ENGLISH.key(word)
    (found,) = (unit.stance for unit in units(text) if unit.key == key)
    return found


@pytest.mark.parametrize(
    "typed", ["I can't", "I can’t", "i cant", "I CAN'T", "I cannot", "I ca'nt", 'I can"t']
)
def test_contractions_are_spelt_out_however_they_are_typed(typed: str) -> None:
    assert words(typed) == ["i", "can", "not"]


def test_the_parts_of_a_contraction_share_their_place() -> None:
    text = "No, we can't."
    can, no = split_words(text, language("en").contractions)[-2:]
    assert text[can.start : can.end] == text[no.start : no.end] == "can't"


def test_composed_and_decomposed_letters_are_the_same_word() -> None:
    assert words("cafe\u0301") == words("caf\u00e9")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cheque", "checks"),
        ("apologise", "apologizing"),
        ("colour", "colors"),
        ("cancelled", "canceled"),
        ("paid", "pay"),
        ("we", "i"),
        ("pls", "please"),
    ],
)
def test_forms_and_spellings_of_a_word_have_one_key(one: str, other: str) -> None:
    assert ENGLISH.key(one) == ENGLISH.key(other)


@pytest.mark.parametrize(
    ("text", "word", "denied"),
    [
        ("we will not pay the invoice", "invoice", True),
        ("we will pay the invoice", "invoice", False),
        ("I'm not angry but the invoice is late", "invoice", False),
        ("I'm not angry, the invoice is late", "invoice", False),
        ("we can no longer pay the invoice", "invoice", True),
        ("nobody never paid the invoice", "invoice", False),
    ],
)
def test_a_negation_reaches_to_the_end_of_its_part_of_the_clause(
    text: str, word: str, denied: bool
) -> None:
    assert stance(text, word).denied is denied


@pytest.mark.parametrize(
    "text",
    ["maybe we need an invoice", "is that the invoice?", "if the invoice comes", '"the invoice"'],
)
def test_what_is_hedged_asked_supposed_or_quoted_is_left_open(text: str) -> None:
    assert stance(text, "invoice").open


def test_going_on_denied_is_ending() -> None:
    assert any("end" in unit.signs for unit in units("the work can't continue"))
    assert any("~end" in unit.signs for unit in units("the work continues"))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("the cat is in the garden", "settled"),
        ("that must be the postman", "know-feel"),
        ("I still have the receipt", "not-harm"),
        ("several boats sank", "end"),
    ],
)
def test_small_words_and_words_that_look_alike_do_not_mean_it(text: str, meaning: str) -> None:
    assert all(meaning not in unit.signs for unit in units(text))


def test_an_expression_hides_the_words_it_is_made_of() -> None:
    assert not any("end" in unit.signs for unit in units("at the end of the day it rains"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("invocie", "invoice"), ("unfortunatly", "unfortunately"), ("contarct", "contract")],
)
def test_a_misspelt_word_is_read_as_the_one_meant(typed: str, meant: str) -> None:
    speller = Speller(ENGLISH, ["invoice", "unfortunately", "contract"])
    (word,) = split_words(typed, {})
    assert speller.correct(word) == meant


@pytest.mark.parametrize("typed", ["planner", "layers", "shirt", "angle"])
def test_an_ordinary_word_is_never_corrected(typed: str) -> None:
    speller = Speller(ENGLISH, ["plonker", "lawyers", "shit", "anger"])
    (word,) = split_words(typed, {})
    assert speller.correct(word) == typed


def test_a_name_is_never_corrected() -> None:
    speller = Speller(ENGLISH, ["data"])
    word = Word("dana", 0, 4, 0, 0, quoted=False, name=True, asked=False)
    assert speller.correct(word) == "dana"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("sorry but were closing early", "sorry but we are closing early"),
        ("Were not open on Mondays", "we are not open on mondays"),
        ("the lamps were closing in", "the lamps were closing in"),
        ("were you at the fair", "were you at the fair"),
        ("and well send the boat", "and we will send the boat"),
        ("well, send the boat", "well send the boat"),
        ("well done on the boat", "well done on the boat"),
        ("the boat runs well", "the boat runs well"),
        ("so hell bring the oars", "so he will bring the oars"),
        ("the shed is green", "the shed is green"),
    ],
)
def test_a_contraction_that_looks_like_a_word_is_told_by_its_neighbours(
    typed: str, read: str
) -> None:
    assert " ".join(word.text for word in analyse(typed, ENGLISH).words) == read
