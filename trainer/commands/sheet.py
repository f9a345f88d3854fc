"""`partways sheet`: one page for the real conversation."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from trainer.commands.delivering import Delivery, deliver
from trainer.folders import open_library
from trainer.review.sheet_making import make_sheet
from trainer.review.sheet_page import sheet_page
from trainer.store.opening import open_store
from trainer.text import printable


def sheet(scenario: str, delivery: Delivery, *, language: str, folders: Sequence[Path] = ()) -> int:
    """Print the sheet of a scenario, or write it to a file; return 0."""
    dialogue = open_library(folders).open(scenario, language)
    opened = open_store()
    if opened.notice:
        print(printable(opened.notice), file=sys.stderr)
    deliver(sheet_page(make_sheet(opened.store, dialogue)), delivery)
    return 0
