"""From the store to the sheet of a dialogue."""

from __future__ import annotations

from trainer.dialogue.model import Dialogue
from trainer.review.sheet import Sheet, sheet_of
from trainer.store.keepers import keepers
from trainer.store.records import SessionStore
from trainer.store.replies import latest_replies


def make_sheet(store: SessionStore, dialogue: Dialogue) -> Sheet:
    """Return the sheet of a dialogue with what the user has said so far. Raises StoreError."""
    language, scenario = dialogue.header.language, dialogue.header.id
    return sheet_of(
        dialogue,
        kept=keepers(store.database, language=language, scenario=scenario),
        said=latest_replies(store.database, language=language, scenario=scenario),
    )
