"""How a text of a language may vary: what measures the scorer, and no scoring itself needs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

_MODULES = {"en": "scoring.languages.english.variation"}


@dataclass(frozen=True, slots=True)
class Variation:
    """Spellings, keys and denials of one language, as plain data."""

    spellings: Mapping[str, Mapping[str, str]]
    """By the name of a region: words of elsewhere, in lower case, and how they are spelt there."""
    keyboard: tuple[str, ...]
    """The rows of letters of the usual keyboard, each shifted half a key to the right."""
    openers: frozenset[str]
    """Words in lower case that open a clause of its own."""
    deny: Callable[[str], str]
    """Denies each clause of a statement; it always changes the text."""


@cache
def variation(code: str) -> Variation:
    """Return what varies in a language by its code. Raises ValueError for an unknown one."""
    try:
        module = _MODULES[code]
    except KeyError:
        known = ", ".join(sorted(_MODULES))
        raise ValueError(f"variations are known of {known}, not of {code!r}") from None
    found = import_module(module).VARIATION
    if not isinstance(found, Variation):
        raise TypeError(f"{module}.VARIATION is no Variation")
    return found
