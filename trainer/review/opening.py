"""From a session's id to the session one looks back on, whatever has become of its dialogue."""

from __future__ import annotations

from dataclasses import replace

from trainer.dialogue.filling import filled
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.review.kept import KeptSession
from trainer.review.looking_back import Afterwards, look_back
from trainer.review.rescoring import digests_of, outdated, told_outdated
from trainer.store.history import endings_of
from trainer.store.records import SessionStore, StoredSession
from trainer.store.rescoring import rescored
from trainer.store.self_ratings import ratings_of


def open_kept(store: SessionStore, library: Library, session_id: str) -> KeptSession:
    """Return a kept session. Raises StoreError, also where there is no such session."""
    stored = store.session(session_id)
    dialogue = dialogue_of(stored, library)
    kept = kept_with(stored, dialogue, store)
    if dialogue is None or not (remark := remark_on_age(store, session_id, dialogue)):
        return kept
    return replace(kept, remarks=(*kept.remarks, remark))


def kept_with(stored: StoredSession, dialogue: Dialogue | None, store: SessionStore) -> KeptSession:
    """Return a kept session with its dialogue, filled as it was held. Raises StoreError."""
    later = rescored(store.database, stored.id)
    afterwards = Afterwards(
        rescored={turn: verdict.judgement for turn, verdict in later.items()},
        self_ratings=ratings_of(store.database, stored.id),
        endings=endings_of(store.database, stored.id),
    )
    return look_back(stored, store.turns(stored.id), dialogue, afterwards)


def remark_on_age(store: SessionStore, session_id: str, dialogue: Dialogue) -> str:
    """Return that scores of a session are not those of today; empty where all of them are."""
    later = rescored(store.database, session_id)
    count = len(outdated(store.turns(session_id), later, digests_of(dialogue)))
    return told_outdated(count, session_id) if count else ""


def dialogue_of(stored: StoredSession, library: Library) -> Dialogue | None:
    """Return the dialogue a session was held with, as it is now; None where it can't be opened."""
    dialogue = library.try_open(stored.scenario, stored.language)
    return None if dialogue is None else filled(dialogue, stored.blanks)
