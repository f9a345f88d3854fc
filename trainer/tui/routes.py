"""The ways from screen to screen; each screen is imported when one first goes there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from trainer.diagnostics import DiagnosticsError
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.store.errors import StoreError
from trainer.store.records import Mode
from trainer.tui.catalogue import load

if TYPE_CHECKING:
    from textual.app import App

    from trainer.dialogue.header import Header
    from trainer.practice.profiles import Filling
    from trainer.practice.rehearsal import Manuscript, Rehearsal
    from trainer.practice.session import Session
    from trainer.review.self_rating import SelfRating
    from trainer.store.records import StoredSession
    from trainer.tui.briefing_routes import BriefingRoutes
    from trainer.tui.catalogue import Entry
    from trainer.tui.keeping import Keeping
    from trainer.tui.services import Services, Start


class Routes:
    """Opens screens over the picker, which always lies at the bottom.

    What cannot be opened is told, and the user stays where they are. `in_place` puts a screen in
    the place of the one that is up.
    """

    def __init__(self, app: App[None], services: Services) -> None:
        self._app = app
        self._services = services
        self._rehearsal: Rehearsal | None = None
        self._start: Start | None = None

    @cached_property
    def briefings(self) -> BriefingRoutes:
        """Return the ways to a briefing, and to the form in which its blanks are filled in."""
        from trainer.tui.briefing_routes import BriefingRoutes

        return BriefingRoutes(self._app, self._services, self._tell)

    def open(self, start: Start) -> None:
        """Go where the start asks to: a kept session, a conversation, or its briefing."""
        self._start = start
        if start.manuscript is not None:
            if start.mode is None:
                self.briefings.show(start.manuscript.dialogue.header, Mode.LEARN, None)
            else:
                self._rehearse(start.manuscript, start.mode, in_place=False)
            return
        try:
            if start.session is not None:
                self.resume(self._services.store.session(start.session))
                return
            entry = load(self._services).entry(start.scenario) if start.scenario else None
        except StoreError as error:
            self._tell(error)
            return
        if entry is not None and (start.mode is None or entry.header is None):
            self.to_briefing(entry, blanks=start.blanks)
        elif entry is not None and start.mode is not None:
            self.begin(entry.id, start.mode, start.blanks, in_place=False)

    def begin_after_briefing(self, header: Header, mode: Mode, filling: Filling | None) -> None:
        """Begin a conversation in place of its briefing."""
        manuscript = self._start.manuscript if self._start else None
        if manuscript is not None and header is manuscript.dialogue.header:
            self._rehearse(manuscript, mode, in_place=True)
        else:
            self.begin(header.id, mode, filling.blanks if filling else {}, in_place=True)
            if filling is not None:
                self.briefings.use(header, filling)

    def begin(
        self, scenario: str, mode: Mode, blanks: Mapping[str, str], *, in_place: bool
    ) -> None:
        """Begin a conversation with these words in its blanks."""
        from trainer.tui.opening import begin

        try:
            session = begin(self._services, scenario, mode, blanks)
        except (PartwaysError, DiagnosticsError) as error:
            self._tell(error)
            return
        self.to_chat(session, in_place=in_place)

    def resume(self, stored: StoredSession) -> None:
        """Go on with a kept conversation."""
        from trainer.tui.opening import go_on

        try:
            session = go_on(self._services, stored)
        except (PartwaysError, DiagnosticsError) as error:
            self._tell(error)
            self._read_clients_anew()
            return
        self.to_chat(session, in_place=False)

    def _read_clients_anew(self) -> None:
        """Let the picker show what there is to go on with now."""
        from trainer.tui.screens.picker import PickerScreen

        for screen in self._app.screen_stack:
            if isinstance(screen, PickerScreen):
                screen.call_later(screen.show_anew)

    def to_picker(self) -> None:
        """Close every screen over the picker."""
        while len(self._app.screen_stack) > 1:
            self._app.pop_screen()

    def to_briefing(self, entry: Entry, *, blanks: Mapping[str, str] | None = None) -> None:
        """Show a briefing; practice is suggested to who has been through the conversation.

        Its blanks are filled with what is given, else with what they were filled with last.
        """
        from trainer.tui.opening import get_ready

        if entry.header is None:
            self._explain(entry)
            return
        played = entry.record is not None and entry.record.last is not None
        suggested = Mode.PRACTISE if played else Mode.LEARN
        self.briefings.show(
            entry.header, suggested, self.briefings.filling_of(entry.header, blanks)
        )
        ready = partial(get_ready, self._services, entry.id)
        self._app.run_worker(ready, thread=True, exit_on_error=False)

    def to_graph(self, entry: Entry) -> None:
        """Show the turns and branches of a dialogue."""
        try:
            dialogue = self._services.library.open(entry.id, self._services.language)
        except (PartwaysError, DiagnosticsError) as error:
            self._tell(error)
            return
        from trainer.tui.screens.graph import GraphScreen

        self._app.push_screen(GraphScreen(dialogue))

    def to_chat(self, session: Session, *, in_place: bool) -> None:
        """Show a conversation."""
        from trainer.tui.screens.chat import ChatScreen

        rehearsal = self._rehearsal_of(session)
        screen = ChatScreen(
            session,
            animated=self._services.animations,
            rehearsal=rehearsal,
            keeping=self._keeping_of(session),
        )
        if in_place:
            self._app.switch_screen(screen)
        else:
            self._app.push_screen(screen)

    def leave(self, session: Session) -> bool:
        """Leave a conversation, and tell whether one that was over is over as before."""
        try:
            return session.leave()
        except StoreError as error:
            self._tell(error)
            return False

    def to_score(self, session: Session) -> None:
        """Look back on a conversation, in its place; first ask what an exam does not tell yet."""
        rating = self._rating_of(session)
        try:
            waiting = () if rating is None else rating.waiting
        except StoreError:  # the score can be shown without it
            waiting = ()
        if rating is None or not waiting:
            self.to_debrief(session)
            return
        from trainer.tui.screens.self_rating import SelfRatingScreen

        self._app.switch_screen(SelfRatingScreen(session, rating, waiting))

    def to_debrief(self, session: Session) -> None:
        """Look back on a conversation, in its place."""
        from trainer.tui.screens.debrief import DebriefScreen

        self._app.switch_screen(
            DebriefScreen(
                session,
                keeping=self._keeping_of(session),
                rating=self._rating_of(session),
                remark=self._remark_on(session),
            )
        )

    def quit(self) -> None:
        """Leave the app; ask first, but once only, where a draft would be lost."""
        from trainer.tui.screens.confirm import ConfirmScreen

        drafts = any(getattr(screen, "unsent", "") for screen in self._app.screen_stack)
        if drafts and not isinstance(self._app.screen, ConfirmScreen):
            self._app.push_screen(ConfirmScreen.losing_a_draft(), self._exit)
        else:
            self._exit(confirmed=True)

    def _rehearsal_of(self, session: Session) -> Rehearsal | None:
        """Return the rehearsal a session belongs to, None where it is kept."""
        rehearsal = self._rehearsal
        return rehearsal if rehearsal is not None and rehearsal.session is session else None

    def _keeping_of(self, session: Session) -> Keeping | None:
        """Return what replies of a session are marked with; those of a rehearsal are gone soon."""
        from trainer.tui.keeping import Keeping

        return None if self._rehearsal_of(session) else Keeping(self._services)

    def _remark_on(self, session: Session) -> str:
        """Return that scores of a kept session are those of an earlier script or scorer."""
        from trainer.review.opening import remark_on_age

        if self._rehearsal_of(session):
            return ""
        try:
            return remark_on_age(self._services.store, session.id, session.dialogue)
        except StoreError:  # the debrief can be read without it
            return ""

    def _rating_of(self, session: Session) -> SelfRating | None:
        """Return what one gave one's replies, None where none are kept or can't be read."""
        from trainer.review.self_rating import SelfRating

        if self._rehearsal_of(session):
            return None
        try:
            return SelfRating(session, self._services.store.database, self._services.clock)
        except StoreError:  # the debrief can be read without it
            return None

    def _rehearse(self, manuscript: Manuscript, mode: Mode, *, in_place: bool) -> None:
        from trainer.practice.rehearsal import Rehearsal, Scene
        from trainer.store.passing import passing_store

        scene = Scene(passing_store(), self._services.clock, mode, self._services.seed)
        watched = self._start is not None and self._start.watched
        self._rehearsal = Rehearsal(manuscript, scene, watched=watched)
        self.to_chat(self._rehearsal.session, in_place=in_place)

    def _exit(self, confirmed: bool | None) -> None:
        if confirmed:
            for screen in self._app.screen_stack:
                session: Session | None = getattr(screen, "session", None)
                if session is not None:
                    self.leave(session)
            self._app.exit()

    def _explain(self, entry: Entry) -> None:
        """Tell everything that keeps a dialogue from being played: its header is only a part."""
        try:
            self._services.library.open(entry.id, self._services.language)
        except (PartwaysError, DiagnosticsError) as error:
            self._tell(error)
            return
        self._app.notify(_("It can be played now."))  # it was mended since the list was read

    def _tell(self, problem: PartwaysError | DiagnosticsError) -> None:
        if not isinstance(problem, DiagnosticsError):
            self._app.notify(str(problem), severity="error")
            return
        from trainer.tui.screens.findings import FindingsScreen

        self._app.push_screen(FindingsScreen(problem))
