import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.text import is_blank, printable, shortened, storable

any_text = st.text(max_size=200)
with_surrogates = st.text(st.characters(exclude_categories=()), max_size=200)


@given(with_surrogates)
def test_printable_text_holds_no_control_character_and_as_many_characters(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert all(char in "\n\t" or unicodedata.category(char) != "Cc" for char in shown)
    shown.encode()


@given(any_text)
def test_printable_text_is_printable_as_it_is(text: str) -> None:
    assert printable(printable(text)) == printable(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\rb\x00c\x7f", "a␍b␀c␡"),
        ("\x9b31m", "\ufffd31m"),
        ("\u202eevil\u2066", "\ufffdevil\ufffd"),
        ("line\nline\tend", "line\nline\tend"),
        ("👩‍🚀 مرحبا [b]", "👩‍🚀 مرحبا [b]"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_and_the_rest_stays(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(with_surrogates)
def test_storable_text_can_be_encoded_and_keeps_its_length(text: str) -> None:
    stored = storable(text)
    assert len(stored) == len(text)
    stored.encode()


@given(any_text)
def test_text_without_surrogates_is_stored_as_it_is(text: str) -> None:
    assert storable(text) == text


@given(any_text)
def test_text_is_blank_where_none_of_its_characters_can_be_seen(text: str) -> None:
    assert is_blank("\u200b \x1b\n")
    assert not is_blank(f"{text}x")


@given(any_text, st.integers(min_value=1, max_value=250))
def test_a_shortened_text_is_the_text_itself_or_its_beginning(text: str, longest: int) -> None:
    shown = shortened(text, longest)
    assert len(shown) <= longest
    assert shown == text or (shown.endswith("…") and text.startswith(shown[:-1]))
