"""User text made safe: for the store, and for a terminal that would obey what it is sent."""

from __future__ import annotations

import re
import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_SURROGATES = re.compile("[\ud800-\udfff]")


def _visible_symbols() -> dict[int, str]:
    """Return a visible stand-in for every character that a terminal acts on.

    Control characters below 0x20 have pictures of their own in Unicode; the other ones, and
    those that reorder the text around them, have none and share the replacement character.
    """
    pictures = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"}
    pictures[0x7F] = "\N{SYMBOL FOR DELETE}"
    line_breaks = dict.fromkeys((0x2028, 0x2029), "\N{SYMBOL FOR NEWLINE}")
    without_picture = (
        *range(0x80, 0xA0),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xFFF9, 0xFFFC),
        *range(0xD800, 0xE000),
    )
    return {**pictures, **line_breaks, **dict.fromkeys(without_picture, REPLACEMENT)}


_SYMBOLS = _visible_symbols()


def printable(text: str) -> str:
    """Return the text with control characters as visible symbols; newline and tab stay.

    Each character becomes one character, so that offsets into the text stay true.
    """
    return text.translate(_SYMBOLS)


def shortened(text: str, longest: int) -> str:
    """Return the text cut to at most `longest` characters, an ellipsis in place of the rest."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def storable(text: str) -> str:
    """Return the text with each lone surrogate, which no encoding can hold, as U+FFFD."""
    return _SURROGATES.sub(REPLACEMENT, text)


def is_blank(text: str) -> bool:
    """Say whether nothing in the text can be seen: spaces, control and format characters only."""
    return all(char.isspace() or unicodedata.category(char) in ("Cc", "Cf") for char in text)
