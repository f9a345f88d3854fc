"""`partways show`: a kept session, the whole conversation with what came of every reply."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from trainer.commands.kept import attempt_of
from trainer.commands.opened import opened_store
from trainer.folders import open_library
from trainer.plain.kept_lines import KeptWriter
from trainer.review.opening import open_kept
from trainer.review.values import values_of
from trainer.store.finding import find


def show(typed: str, *, attempt: int | None, as_json: bool, folders: tuple[Path, ...] = ()) -> int:
    """Print the session that is meant; return 0."""
    store = opened_store()
    kept = open_kept(store, open_library(folders), find(store, typed).id)
    if as_json:
        print(json.dumps(values_of(kept), indent=2))
        return 0
    wanted = kept.attempt if attempt is None else attempt_of(kept, str(attempt))
    KeptWriter(sys.stdout, echo=True).session(kept, wanted)
    return 0
