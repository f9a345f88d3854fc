"""The nearest known word to one that is unknown: "did you mean …?"."""

from __future__ import annotations

from collections.abc import Iterable

LEAST_SIMILARITY = 60  # percent; two letters wrong in a word of five
LONGEST_WORD = 80


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like this one, or None where none is alike."""
    # Imported late: only a mistake needs it.
    from rapidfuzz import fuzz, process

    found = process.extractOne(
        word[:LONGEST_WORD].casefold().replace("_", "-"),
        list(known),
        scorer=fuzz.ratio,
        score_cutoff=LEAST_SIMILARITY,
    )
    return None if found is None else found[0]
