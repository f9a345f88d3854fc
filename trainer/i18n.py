"""The interface language: every user-facing string passes through `_` or `ngettext`."""

from __future__ import annotations

import gettext
import re
from collections.abc import Mapping
from pathlib import Path

LOCALES = Path(__file__).parent / "locales"
DEFAULT_LANGUAGE = "en"

_active: gettext.NullTranslations = gettext.NullTranslations()


def activate(language: str) -> None:
    """Use this language from now on; without a catalogue for it the English texts stay."""
    global _active  # noqa: PLW0603 - one interface language per process
    _active = gettext.translation("partways", LOCALES, [language], fallback=True)


def _(message: str) -> str:
    """Return the message in the interface language."""
    return _active.gettext(message)


def ngettext(singular: str, plural: str, count: int) -> str:
    """Return the form for `count` in the interface language."""
    return _active.ngettext(singular, plural, count)


def language_of_environment(environment: Mapping[str, str]) -> str:
    """Return the language code the variables of the locale ask for, `en` where they are silent."""
    locale = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    if _code_of(locale) in ("c", "posix"):
        return DEFAULT_LANGUAGE  # whoever asks for no locale gets none, whatever LANGUAGE says
    codes = map(_code_of, (*environment.get("LANGUAGE", "").split(":"), locale))
    return next((code for code in codes if code.isalpha()), DEFAULT_LANGUAGE)


def _code_of(locale: str) -> str:
    """Return the language of a locale such as `de_AT.UTF-8@euro`."""
    return re.split("[_.@]", locale, maxsplit=1)[0].lower()
