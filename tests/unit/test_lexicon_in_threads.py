"""The app compiles a rubric in one thread while another one judges a reply."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from scoring.languages import language
from scoring.lexicon import Lexicon

BEGINNINGS = ("invoic", "relat", "agreem", "hesit", "argu", "pay", "clos", "regul")
ENDINGS = ("ing", "ed", "ation", "ations", "ingly", "fulness", "ously", "ional", "ement", "es")
WORDS = [beginning + ending for beginning in BEGINNINGS for ending in ENDINGS]


@pytest.fixture
def impatient() -> Iterator[None]:
    """Let threads take turns as often as can be."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("impatient")
def test_threads_that_share_a_lexicon_find_the_same_stems() -> None:
    alone, shared = Lexicon(language("en")), Lexicon(language("en"))
    expected = [alone.key(word) for word in WORDS]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda lexicon: [*map(lexicon.key, WORDS)], [shared] * 4))
    assert found == [expected] * 4
