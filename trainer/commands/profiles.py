"""`partways profiles`: what can be filled in, and what has been kept under which name."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.commands.opened import opened_store
from trainer.dialogue.header import Blank, Header
from trainer.folders import open_library
from trainer.i18n import _
from trainer.plain.writing import WIDTH
from trainer.practice.profiles import forget_profile, profiles_of
from trainer.store.profiles import Profile
from trainer.text import printable


@dataclass(frozen=True, slots=True)
class _Fillable:
    """A conversation with blanks, and its profiles, last used first."""

    header: Header
    profiles: Sequence[Profile]


def show(
    scenario: str | None, *, language: str, as_json: bool, folders: Sequence[Path] = ()
) -> int:
    """Print blanks and profiles of one conversation, or of all that have blanks; return 0."""
    library = open_library(folders)
    if scenario is None:
        headers = [entry.header for entry in library.headers(language) if entry.header]
        headers = [header for header in headers if header.blanks]
    else:
        headers = [library.open(scenario, language).header]
    database = opened_store().database
    found = [_Fillable(header, profiles_of(header, database)) for header in headers]
    if as_json:
        print(json.dumps([_values(fillable) for fillable in found], indent=2))
    else:
        print(printable("\n\n".join("\n".join(_lines(fillable)) for fillable in found)))
    return 0


def delete(scenario: str, name: str, *, language: str, folders: Sequence[Path] = ()) -> int:
    """Delete a profile and return 0. Raises UnknownProfileError where there is none."""
    header = open_library(folders).open(scenario, language).header
    profile = forget_profile(name, header, opened_store().database)
    message = _("The profile {name} is gone. Conversations held with it stay as they are.")
    print(printable(message.format(name=f"“{profile.name}”")))
    return 0


def _values(fillable: _Fillable) -> dict[str, Any]:
    return {
        "scenario": fillable.header.id,
        "language": fillable.header.language,
        "blanks": [
            {
                "id": blank.id,
                "label": blank.label,
                "default": blank.default,
                "example": blank.example or None,
                "at_most": blank.longest,
                "choices": list(blank.choices) or None,
            }
            for blank in fillable.header.blanks
        ],
        "profiles": [
            {"name": profile.name, "blanks": dict(profile.blanks)} for profile in fillable.profiles
        ],
    }


def _lines(fillable: _Fillable) -> Iterator[str]:
    header = fillable.header
    yield f"{header.title} ({header.id})"
    if not header.blanks:
        yield "  " + _("There is nothing to fill in here.")
        return
    width = max(len(blank.id) for blank in header.blanks)
    for blank in header.blanks:
        named = f"  {blank.id.ljust(width)}  "
        yield textwrap.fill(
            _asked(blank), WIDTH, initial_indent=named, subsequent_indent=" " * len(named)
        )
    yield ""
    if not fillable.profiles:
        yield "  " + _("No profile yet. To make one:")
        yield f"  partways play {header.id} --profile NAME --blank {header.blanks[0].id}=…"
        return
    yield "  " + _("Your profiles, last used first:")
    for profile in fillable.profiles:
        filled = ", ".join(f"{id}={value}" for id, value in profile.blanks.items())
        yield f"  {profile.name}: {filled or _('nothing filled in')}"


def _asked(blank: Blank) -> str:
    example = blank.example or next(
        (choice for choice in blank.choices if choice != blank.default), ""
    )
    if not example:
        return _("{label} (otherwise “{default}”)").format(label=blank.label, default=blank.default)
    return _("{label} (otherwise “{default}”; such as “{example}”)").format(
        label=blank.label, default=blank.default, example=example
    )
