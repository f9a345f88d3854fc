"""The ways to and from drills and progress; what they need is imported when one goes there."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

from trainer.diagnostics import DiagnosticsError
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.tui.services import DrillStart

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App

    from trainer.drill.drill import Drill
    from trainer.review.progress_report import ProgressReport
    from trainer.tui.services import Services


class DrillRoutes:
    """Opens drills and progress over the picker.

    What they are made from is read in a thread of its own: it is the whole library and years of
    practice. What cannot be opened is told, and the user stays where they are.
    """

    def __init__(self, app: App[None], services: Services) -> None:
        self._app = app
        self._services = services
        self._start = DrillStart()

    def to_drill(self, start: DrillStart) -> None:
        """Begin a drill."""
        self._start = start
        self._read(partial(self._begin, start))

    def to_drill_again(self) -> None:
        """Begin another drill like the one before, in place of its end."""
        self._app.pop_screen()
        self.to_drill(self._start)

    def to_end(self, drill: Drill) -> None:
        """Show what came of a drill in its place; go back where nothing was said in it."""
        if not drill.summary.exercises:
            self._app.pop_screen()
            return
        from trainer.tui.screens.drill_end import DrillEndScreen

        self._app.switch_screen(DrillEndScreen(drill.summary, self._services.clock()))

    def to_progress(self) -> None:
        """Show the progress by move."""
        self._read(self._report)

    def _read(self, work: Callable[[], None]) -> None:
        self._app.run_worker(work, thread=True, exclusive=True, group="drill")

    def _begin(self, start: DrillStart) -> None:
        from trainer.drill.opening import Surroundings, begin_drill

        services = self._services
        around = Surroundings(
            library=services.library,
            database=services.store.database,
            language=services.language,
            clock=services.clock,
            stopwatch=services.stopwatch,
            rng=random.Random(services.seed),  # noqa: S311 - no secret
        )
        try:
            drill = begin_drill(around, minutes=start.minutes, scenario=start.scenario)
        except (PartwaysError, DiagnosticsError) as error:
            self._app.call_from_thread(self._app.notify, str(error), severity="error")
            return
        self._app.call_from_thread(self._show_drill, drill)

    def _show_drill(self, drill: Drill) -> None:
        if drill.exercise is None:
            self._app.notify(_("There is no conversation that could be drilled."))
            return
        from trainer.tui.screens.drill import DrillScreen

        self._app.push_screen(DrillScreen(drill, drill.exercise, self._services.clock))

    def _report(self) -> None:
        from trainer.review.progress_report import progress_report

        services = self._services
        try:
            report = progress_report(services.library, services.store.database, services.language)
        except PartwaysError as error:
            self._app.call_from_thread(self._app.notify, str(error), severity="error")
            return
        self._app.call_from_thread(self._show_progress, report)

    def _show_progress(self, report: ProgressReport) -> None:
        from trainer.tui.screens.progress import ProgressScreen

        self._app.push_screen(ProgressScreen(report))
