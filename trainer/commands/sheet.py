"""`partways sheet`: one page for the real conversation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from trainer.commands.delivering import Delivery, deliver
from trainer.commands.opened import opened_store
from trainer.folders import open_library
from trainer.review.sheet_making import make_sheet
from trainer.review.sheet_page import sheet_page


def sheet(
    scenario: str,
    delivery: Delivery,
    *,
    language: str,
    profile: str | None = None,
    folders: Sequence[Path] = (),
) -> int:
    """Print the sheet of a scenario, or write it to a file; return 0."""
    dialogue = open_library(folders).open(scenario, language)
    deliver(sheet_page(make_sheet(opened_store(), dialogue, profile=profile)), delivery)
    return 0
