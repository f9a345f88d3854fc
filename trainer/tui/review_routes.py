"""The ways between the screens that look back; each is imported when one first goes there."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from trainer.diagnostics import DiagnosticsError
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.store.errors import StoreError

if TYPE_CHECKING:
    from textual.app import App

    from trainer.review.choosing import Rival
    from trainer.review.kept import KeptAttempt, KeptSession
    from trainer.store.records import StoredSession
    from trainer.tui.routes import Routes
    from trainer.tui.services import Services


class ReviewRoutes:
    """Opens history, sessions, comparisons and trends, and goes on from a kept turn.

    Sessions deleted meanwhile can be brought back; `forget` deletes them for good. What cannot
    be opened is told, and the user stays where they are.
    """

    def __init__(self, app: App[None], services: Services, routes: Routes) -> None:
        self._app = app
        self._services = services
        self._routes = routes
        self.removed: list[str] = []

    def to_history(self) -> None:
        """Show the sessions that were held."""
        from trainer.tui.screens.history import HistoryScreen

        self._app.push_screen(HistoryScreen(self._services, self))

    def to_session(self, session_id: str, attempt: int | None = None) -> None:
        """Look back on a session, on one of its attempts or on the one it is at."""
        from trainer.tui.keeping import Keeping
        from trainer.tui.screens.session import SessionScreen

        if (kept := self._kept(session_id)) is not None:
            keeping = Keeping(self._services)
            self._app.push_screen(SessionScreen(kept, self, keeping=keeping, attempt=attempt))

    def to_replay(self, kept: KeptSession, attempt: KeptAttempt) -> None:
        """Go through an attempt step by step."""
        from trainer.tui.screens.replay import ReplayScreen

        self._app.push_screen(ReplayScreen(kept, attempt))

    def to_trend(self, scenario: str, language: str) -> None:
        """Show how the attempts at a scenario went."""
        from trainer.tui.screens.trend import TrendScreen

        self._app.push_screen(TrendScreen(self._services, scenario, language))

    def choose_comparison(self, session_id: str, attempt: int | None = None) -> None:
        """Let the user choose what to put beside an attempt, and put it there."""
        from trainer.review.choosing import rivals
        from trainer.review.naming import Names
        from trainer.tui.screens.rivals import RivalsScreen

        kept = self._kept(session_id)
        here = None if kept is None else _attempt(kept, attempt)
        if kept is None or here is None:
            return
        if kept.sealed:
            self._app.notify(_("This exam is not over yet: the coach speaks at its end."))
            return
        names = Names(self._services.library)
        try:
            found = rivals(kept, here, self._services.store.database, names)
        except StoreError as error:
            self._tell(error)
            return
        if not found:
            self._app.notify(_("There is no other attempt at this conversation yet."))
            return

        def put_beside(rival: Rival | None) -> None:
            if rival is not None:
                self._compare((kept, here), rival)

        self._app.push_screen(RivalsScreen(found, self._services.clock()), put_beside)

    def go_on(self, stored: StoredSession) -> None:
        """Go on with an open session where it was left."""
        self._routes.resume(stored)

    def go_on_from(self, session_id: str, turn_id: int) -> None:
        """Reply anew to a kept turn; what came of it is kept as another attempt."""
        from trainer.tui.opening import go_back

        try:
            session = go_back(self._services, session_id, turn_id)
        except (PartwaysError, DiagnosticsError) as error:
            self._tell(error)
            return
        self._routes.to_chat(session, in_place=True)

    def remove(self, session_id: str) -> bool:
        """Delete a session so that it can be brought back; say whether that went well."""
        from trainer.store.removal import remove

        try:
            remove(self._services.store.database, [session_id], at=self._services.clock())
        except StoreError as error:
            self._tell(error)
            return False
        self.removed.append(session_id)
        return True

    def restore_last(self) -> str | None:
        """Bring back the session that was deleted last, and return its id."""
        from trainer.store.removal import restore

        if not self.removed:
            return None
        try:
            restore(self._services.store.database, self.removed[-1:])
        except StoreError as error:
            self._tell(error)
            return None
        return self.removed.pop()

    def forget(self) -> None:
        """Delete for good what was deleted; what fails is caught up on at a later start."""
        from trainer.store.removal import purge

        if self.removed:
            with contextlib.suppress(StoreError):
                purge(self._services.store.database, self.removed)

    def _compare(self, here: tuple[KeptSession, KeptAttempt], rival: Rival) -> None:
        """Put two attempts side by side, the earlier one first."""
        from trainer.review.comparing import compare
        from trainer.tui.screens.comparison import ComparisonScreen

        kept = self._kept(rival.session)
        other = None if kept is None else _attempt(kept, rival.attempt)
        if kept is None or other is None:
            return
        beside = (kept, other)
        first, second = (beside, here) if rival.earlier else (here, beside)
        names = [self._called(*attempt) for attempt in (first, second)]
        comparison = compare(first[1], second[1])
        self._app.push_screen(ComparisonScreen(kept.title, comparison, names))

    def _called(self, kept: KeptSession, attempt: KeptAttempt) -> str:
        from trainer.times import moment

        when = moment(kept.stored.started_at, self._services.clock())
        if len(kept.attempts) == 1:
            return when
        return _("{when}, attempt {number}").format(when=when, number=attempt.number)

    def _kept(self, session_id: str) -> KeptSession | None:
        from trainer.review.opening import open_kept

        try:
            return open_kept(self._services.store, self._services.library, session_id)
        except StoreError as error:
            self._tell(error)
            return None

    def _tell(self, error: Exception) -> None:
        self._app.notify(str(error), severity="error")


def _attempt(kept: KeptSession, number: int | None) -> KeptAttempt | None:
    """Return an attempt by its number, without one that which the session is at."""
    return kept.attempt if number is None else kept.numbered(number)
