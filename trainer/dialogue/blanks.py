"""The blanks of a dialogue, and what may be filled in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.header import Blank
from trainer.dialogue.source import FORBIDDEN
from trainer.errors import PartwaysError
from trainer.i18n import _, ngettext
from trainer.text import is_blank

NOTHING: Mapping[str, str] = MappingProxyType({})
"""Nothing was filled in."""

_SURROGATES = re.compile("[\ud800-\udfff]")


class UnfitValueError(PartwaysError):
    """A value cannot be filled in; the message says which one and why."""


def filled_in(blanks: Iterable[Blank], typed: Mapping[str, str]) -> dict[str, str]:
    """Return what was typed for these blanks, tidied; blanks left empty are left out.

    Raises UnfitValueError where a value does not fit, or where there is no such blank.
    """
    known = {blank.id: blank for blank in blanks}
    for name in typed:
        if name not in known:
            message = _("There is no blank {name} here; {meant}")
            meant = did_you_mean(name, known) or _("this conversation has none")
            raise UnfitValueError(message.format(name=quoted(name), meant=meant))
    values = {name: fitting(known[name], text) for name, text in typed.items()}
    return {name: value for name, value in values.items() if value}


def fitting(blank: Blank, typed: str) -> str:
    """Return what was typed as one line without needless spaces, empty where nothing is left.

    Raises UnfitValueError where it is too long, holds what cannot be shown, or is none of the
    choices.
    """
    value = one_line(typed, blank.label, longest=blank.longest)
    if not value or not blank.choices:
        return value
    for choice in blank.choices:
        if choice.casefold() == value.casefold():
            return choice
    raise UnfitValueError(
        _("{label}: it can be {choices}").format(
            label=blank.label, choices=_(" or ").join(blank.choices)
        )
    )


def one_line(typed: str, label: str, *, longest: int) -> str:
    """Return a text as `fitting` does; `label` says in errors what it was typed for."""
    if is_blank(typed):
        return ""
    value = " ".join(unicodedata.normalize("NFC", typed).split())
    if FORBIDDEN.search(value) or _SURROGATES.search(value):
        raise UnfitValueError(
            _("{label}: there is an invisible control character in it; please type it anew").format(
                label=label
            )
        )
    if len(value) > longest:
        raise UnfitValueError(
            ngettext(
                "{label}: {length:,} character is too many, {limit} fit",
                "{label}: {length:,} characters are too many, {limit} fit",
                len(value),
            ).format(label=label, length=len(value), limit=longest)
        )
    return value


def values_for(blanks: Sequence[Blank], kept: Mapping[str, str]) -> dict[str, str]:
    """Return a value for every blank: the one that was kept where it fits, else its default.

    What was kept for blanks that are gone is passed over: a script may have changed meanwhile.
    Where the default is the first or last word of another one, as "Ray" is of "Ray Colburn", that
    word of what was kept there takes its place: who fills in a full name has said the first one.
    """
    given = {blank.id: _kept(blank, kept) for blank in blanks}
    return {
        blank.id: given[blank.id] or _told_elsewhere(blank, blanks, given) or blank.default
        for blank in blanks
    }


def _told_elsewhere(blank: Blank, blanks: Iterable[Blank], given: Mapping[str, str]) -> str:
    for other in blanks:
        words, told = other.default.split(), given[other.id].split()
        if len(words) > 1 and told and blank.default in (words[0], words[-1]):
            return told[0 if blank.default == words[0] else -1][: blank.longest]
    return ""


def words_for(blanks: Iterable[Blank], values: Mapping[str, str]) -> dict[str, str]:
    """Return the words for all that texts may mention, of values that fit every blank."""
    words = {}
    for blank in blanks:
        words[blank.id] = values[blank.id]
        for follower in blank.followers:
            words[follower.id] = follower.choices[blank.choices.index(values[blank.id])]
    return words


def still_fitting(blanks: Iterable[Blank], kept: Mapping[str, str]) -> dict[str, str]:
    """Return of what was kept that which fits into these blanks."""
    found = {blank.id: _kept(blank, kept) for blank in blanks}
    return {name: value for name, value in found.items() if value}


def _kept(blank: Blank, kept: Mapping[str, str]) -> str:
    try:
        return fitting(blank, kept.get(blank.id, ""))
    except UnfitValueError:
        return ""
