"""The way to the sheet; its screen is imported when one first goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.diagnostics import DiagnosticsError
from trainer.errors import PartwaysError

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
