"""The ways to and from the form in which a conversation is made one's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from trainer.dialogue.filling import filled
from trainer.practice.profiles import (
    Filling,
    keep_profile,
    last_filling,
    profiles_of,
    use_again,
)
from trainer.store.errors import StoreError
from trainer.store.profiles import delete_profile

if TYPE_CHECKING:
    from textual.app import App

    from trainer.dialogue.header import Header
    from trainer.errors import PartwaysError
    from trainer.store.profiles import Profile
    from trainer.tui.services import Services


class FillingRoutes:
    """Opens the form, keeps what was filled in, and gives it back. `tell` shows what went wrong."""

    def __init__(
        self, app: App[None], services: Services, tell: Callable[[PartwaysError], None]
    ) -> None:
        self._app = app
        self._services = services
        self._tell = tell

    def given(self, header: Header, blanks: Mapping[str, str] | None) -> Filling | None:
        """Return these words, or those that were filled in last; None without any blanks."""
        if not header.blanks:
            return None
        if blanks:
            return Filling(blanks)
        try:
            return last_filling(header, self._services.store.database)
        except StoreError as error:
            self._tell(error)
            return Filling()

    def header(self, header: Header, filling: Filling) -> Header:
        """Return the header with these words.

        Raises PartwaysError or DiagnosticsError where the dialogue can't be opened any more.
        """
        dialogue = self._services.library.open(header.id, header.language)
        return filled(dialogue, filling.blanks).header

    def open(self, header: Header, filling: Filling, then: Callable[[Filling], None]) -> None:
        """Show the form; what it gives back is handed to `then`."""
        from trainer.tui.screens.filling import FillingScreen

        try:
            profiles = profiles_of(header, self._services.store.database)
        except StoreError as error:
            self._tell(error)
            profiles = []

        def take(result: Filling | None) -> None:
            if result is not None:
                self.keep(header, result)
                then(result)

        self._app.push_screen(FillingScreen(header, profiles, filling), take)

    def keep(self, header: Header, filling: Filling) -> None:
        """Keep what was filled in under its name, as what was used last."""
        if not filling.profile:
            return
        database = self._services.store.database
        try:
            keep_profile(
                header, filling.profile, filling.blanks, database, at=self._services.clock()
            )
        except StoreError as error:  # the words are used all the same
            self._tell(error)

    def use(self, header: Header, filling: Filling) -> None:
        """Remember that a conversation begins with it, so that it is offered first next time."""
        if not filling.profile:
            return
        try:
            use_again(header, filling, self._services.store.database, at=self._services.clock())
        except StoreError as error:
            self._tell(error)

    def forget(self, profile: Profile) -> None:
        """Delete a profile."""
        try:
            delete_profile(
                self._services.store.database,
                language=profile.language,
                scenario=profile.scenario,
                name=profile.name,
            )
        except StoreError as error:
            self._tell(error)
