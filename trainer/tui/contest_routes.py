"""The way to contesting a reply, and the flags on turns of which something is contested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.errors import PartwaysError
from trainer.i18n import _, ngettext

if TYPE_CHECKING:
    from textual.app import App

    from trainer.practice.debrief import TurnReview
    from trainer.review.dispute_book import DisputeBook
    from trainer.tui.services import Services
    from trainer.tui.widgets.turn_block import TurnBlock


class ContestRoutes:
    """Opens the verdicts on a reply over any screen that shows it."""

    def __init__(self, app: App[None], services: Services) -> None:
        self._app = app
        self._services = services

    def contest(self, review: TurnReview) -> None:
        """Let the user contest verdicts on a reply; afterwards the turn shows that they did."""
        from trainer.tui.screens.contest import ContestScreen
        from trainer.tui.widgets.turn_block import TurnBlock

        if not review.turn.scored:
            self._app.notify(_("Nothing was scored here, so there is nothing to contest."))
            return

        def show(_nothing: None) -> None:
            for block in self._app.screen.query(TurnBlock):
                if block.review.turn.id == review.turn.id:
                    self.flag(block)

        screen = ContestScreen(review, self._book(review), self._services.language)
        self._app.push_screen(screen, show)

    def flag(self, block: TurnBlock) -> None:
        """Say on a turn that is looked back on how much of it is contested."""
        from trainer.tui.screens.turns import TurnsScreen

        if not (isinstance(block.screen, TurnsScreen) and block.screen.kept):
            return  # the turns of a rehearsal have their ids from another store
        try:
            count = len(self._book(block.review).disputes())
        except PartwaysError as error:
            self._app.notify(str(error), severity="warning")
            return
        told = ngettext("{count} verdict contested", "{count} verdicts contested", count)
        block.flag("contested", told.format(count=count) if count else "")

    def _book(self, review: TurnReview) -> DisputeBook:
        from trainer.review.dispute_book import DisputeBook

        services = self._services
        return DisputeBook(services.store.database, review.turn.id, services.clock)
