"""What is known of each language; a language is loaded when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from scoring.languages.base import Language

_MODULES = {"en": "scoring.languages.english"}

CODES = frozenset(_MODULES)
"""The codes of the languages there are."""


@cache
def language(code: str) -> Language:
    """Return the knowledge of a language by its code. Raises ValueError for an unknown one."""
    try:
        module = _MODULES[code]
    except KeyError:
        known = ", ".join(sorted(_MODULES))
        raise ValueError(f"the scorer knows {known}, not {code!r}") from None
    found = import_module(module).LANGUAGE
    if not isinstance(found, Language):
        raise TypeError(f"{module}.LANGUAGE is no Language")
    return found
