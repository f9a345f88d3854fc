"""Profiles: what the blanks of a conversation were filled with, kept to be used again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from trainer.dialogue.blanks import UnfitValueError, filled_in, one_line, still_fitting
from trainer.dialogue.filling import filled
from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.header import Header
from trainer.dialogue.model import Dialogue
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.store.handle import Database
from trainer.store.profiles import Profile, delete_profile, profiles, save_profile

LONGEST_NAME = 60


class UnknownProfileError(PartwaysError):
    """There is no profile of this name; the message names the nearest one."""


@dataclass(frozen=True, slots=True)
class Filling:
    """Words for the blanks of a conversation, and the profile they are kept in, if any."""

    blanks: Mapping[str, str] = field(default_factory=dict)
    profile: str = ""


def profiles_of(header: Header, database: Database) -> list[Profile]:
    """Return the profiles for a conversation, last used first. Raises StoreError."""
    return profiles(database, language=header.language, scenario=header.id)


def filling_of(profile: Profile) -> Filling:
    """Return what a profile fills in."""
    return Filling(profile.blanks, profile.name)


def last_filling(header: Header, database: Database) -> Filling:
    """Return what was filled in last under a name, nothing where no profile is there.

    Raises StoreError.
    """
    found = profiles_of(header, database)
    return filling_of(found[0]) if found else Filling()


def made_own(dialogue: Dialogue, database: Database) -> Dialogue:
    """Return the dialogue filled with the profile that was used last. Raises StoreError."""
    return filled(dialogue, last_filling(dialogue.header, database).blanks)


def profile_called(name: str, header: Header, database: Database) -> Profile:
    """Return the profile of this name. Raises UnknownProfileError and StoreError."""
    found = {profile.name: profile for profile in profiles_of(header, database)}
    name = profile_name(name)
    if name not in found:
        meant = did_you_mean(name, found)
        raise UnknownProfileError(
            _("There is no profile {name} for {scenario}; {meant}").format(
                name=quoted(name),
                scenario=quoted(header.id),
                meant=meant or _("give some words with --blank, and they are kept under that name"),
            )
        )
    return found[name]


def keep_profile(
    header: Header, name: str, values: Mapping[str, str], database: Database, *, at: datetime
) -> Profile:
    """Keep what was filled in under a name, as the one used last.

    Raises UnfitValueError for a value or a name that does not fit, and StoreError.
    """
    name = profile_name(name)
    if not name:
        raise UnfitValueError(_("A profile needs a name."))
    profile = Profile(header.language, header.id, name, filled_in(header.blanks, values))
    save_profile(database, profile, at=at)
    return profile


def use_again(header: Header, filling: Filling, database: Database, *, at: datetime) -> None:
    """Make the profile of a filling, where it is still there, the one used last.

    Raises StoreError.
    """
    for profile in profiles_of(header, database):
        if profile.name == filling.profile:
            save_profile(database, profile, at=at)


def forget_profile(name: str, header: Header, database: Database) -> Profile:
    """Delete the profile of this name and return it. Raises as `profile_called`."""
    profile = profile_called(name, header, database)
    delete_profile(database, language=header.language, scenario=header.id, name=profile.name)
    return profile


def asked_for(
    header: Header,
    blanks: Mapping[str, str],
    profile: str | None,
    database: Database,
    *,
    at: datetime,
) -> Mapping[str, str]:
    """Return what the blanks are filled with where somebody named values and a profile.

    The values go before those of the profile, and are kept in it; a profile that is not there
    is made of them. Raises UnfitValueError, UnknownProfileError and StoreError.
    """
    given = filled_in(header.blanks, blanks)
    if profile is None:
        return given
    known = {kept.name: kept.blanks for kept in profiles_of(header, database)}
    if not given:
        known[profile_name(profile)] = profile_called(profile, header, database).blanks
    before = still_fitting(header.blanks, known.get(profile_name(profile), {}))
    return keep_profile(header, profile, {**before, **given}, database, at=at).blanks


def profile_name(typed: str) -> str:
    """Return the name that was typed for a profile, tidied. Raises UnfitValueError."""
    return one_line(typed, _("The name of the profile"), longest=LONGEST_NAME)
