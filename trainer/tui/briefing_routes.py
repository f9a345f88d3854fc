"""The ways to a briefing, and to the form in which a conversation is made one's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from trainer.dialogue.header_filling import filled_header
from trainer.practice.profiles import (
    Filling,
    keep_profile,
    last_filling,
    profiles_of,
    use_again,
)
from trainer.store.errors import StoreError
from trainer.store.profiles import Profile, delete_profile

if TYPE_CHECKING:
    from textual.app import App

    from trainer.dialogue.header import Header
    from trainer.store.records import Mode
    from trainer.tui.services import Services


class BriefingRoutes:
    """Shows briefings, and keeps what is filled in for them. `tell` shows what went wrong."""

    def __init__(
        self,
        app: App[None],
        services: Services,
        tell: Callable[[StoreError], None],
    ) -> None:
        self._app = app
        self._services = services
        self._tell = tell

    def show(
        self,
        header: Header,
        suggested: Mode,
        filling: Filling | None,
        *,
        in_place: bool = False,
    ) -> None:
        """Show a briefing; with no filling, not even an empty one, nothing can be filled in."""
        from trainer.tui.screens.briefing import BriefingScreen

        if filling is not None:
            header = filled_header(header, filling.blanks)
        screen = BriefingScreen(header, suggested=suggested, filling=filling)
        if in_place:
            self._app.switch_screen(screen)
        else:
            self._app.push_screen(screen)

    def fill_in(self, header: Header, suggested: Mode, filling: Filling) -> None:
        """Show the form over a briefing, and then the briefing with what was filled in."""
        from trainer.tui.screens.filling import FillingScreen

        try:
            profiles = profiles_of(header, self._services.store.database)
        except StoreError as error:
            self._tell(error)
            profiles = []
        take = partial(self._take, header, suggested)
        self._app.push_screen(FillingScreen(header, profiles, filling), take)

    def filling_of(self, header: Header, blanks: Mapping[str, str] | None) -> Filling | None:
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

    def _take(self, header: Header, suggested: Mode, filling: Filling | None) -> None:
        if filling is not None:
            self._keep(header, filling)
            self.show(header, suggested, filling, in_place=True)

    def _keep(self, header: Header, filling: Filling) -> None:
        """Keep what was filled in under its name, as what was used last."""
        if not filling.profile:
            return
        database, at = self._services.store.database, self._services.clock()
        try:
            keep_profile(header, filling.profile, filling.blanks, database, at=at)
        except StoreError as error:  # the words are used all the same
            self._tell(error)
