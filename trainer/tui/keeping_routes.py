"""The ways to the sheet and to files; each screen is imported when one first goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.diagnostics import DiagnosticsError
from trainer.errors import PartwaysError
from trainer.store.errors import StoreError

if TYPE_CHECKING:
    from textual.app import App

    from trainer.tui.services import Services


def to_sheet(app: App[None], services: Services, scenario: str) -> None:
    """Show the sheet of a scenario, or tell why there is none."""
    from trainer.review.sheet_making import make_sheet
    from trainer.review.sheet_page import sheet_page
    from trainer.tui.screens.sheet import SheetScreen

    try:
        dialogue = services.library.open(scenario, services.language)
        document = sheet_page(make_sheet(services.store, dialogue))
    except (PartwaysError, DiagnosticsError) as error:
        app.notify(str(error), severity="error")
        return
    app.push_screen(SheetScreen(document, name=f"{scenario}-sheet"))


def save_session(app: App[None], services: Services, session_id: str) -> None:
    """Ask where to save a session, or tell why it can't be read."""
    from trainer.review.opening import open_kept
    from trainer.review.session_page import session_page
    from trainer.store.keepers import kept_turns
    from trainer.tui.screens.save import SaveScreen

    try:
        kept = open_kept(services.store, services.library, session_id)
        document = session_page(kept, kept_turns(services.store.database, session_id))
    except StoreError as error:
        app.notify(str(error), severity="error")
        return
    app.push_screen(SaveScreen(document, name=f"{kept.stored.scenario}-{session_id}"))
