"""From the store to the sheet of a dialogue."""

from __future__ import annotations

from trainer.dialogue.filling import filled
from trainer.dialogue.model import Dialogue
from trainer.practice.profiles import made_own, profile_called
from trainer.review.sheet import Sheet, sheet_of
from trainer.store.keepers import keepers
from trainer.store.records import SessionStore
from trainer.store.scored_replies import scored_replies

NEWEST = 600
"""So many replies in conversations, and as many in drills, are looked through for lines."""


def make_sheet(store: SessionStore, dialogue: Dialogue, *, profile: str | None = None) -> Sheet:
    """Return the sheet of a dialogue with what the user has said so far.

    It is filled with the words of a profile, without a name the one used last. Raises
    UnknownProfileError and StoreError.
    """
    database, header = store.database, dialogue.header
    if profile is None:
        own = made_own(dialogue, database)
    else:
        own = filled(dialogue, profile_called(profile, header, database).blanks)
    said = scored_replies(database, header.language, scenario=header.id, newest=NEWEST)
    return sheet_of(
        own,
        kept=keepers(database, language=header.language, scenario=header.id),
        said=said[::-1],
    )
