"""The attempts at one scenario that came to an ending, opened to be looked into."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.dialogue.filling import filled
from trainer.dialogue.library import Library
from trainer.review.kept import KeptAttempt
from trainer.review.opening import kept_with
from trainer.store.history import Attempt
from trainer.store.records import SessionStore


def opened_attempts(
    attempts: Sequence[Attempt], store: SessionStore, library: Library
) -> list[KeptAttempt]:
    """Return attempts at one scenario with all their turns, in the same order. Raises StoreError.

    The dialogue is opened once, and filled for each session as it was held.
    """
    sessions = [store.session(name) for name in dict.fromkeys(item.session for item in attempts)]
    first = sessions[0] if sessions else None
    dialogue = None if first is None else library.try_open(first.scenario, first.language)
    left: dict[str, list[KeptAttempt]] = {}
    for stored in sessions:
        own = None if dialogue is None else filled(dialogue, stored.blanks)
        kept = kept_with(stored, own, store)
        left[stored.id] = [attempt for attempt in kept.attempts if attempt.ending is not None]
    # From the newest back: of a session's attempts only the later ones may be among them.
    newest_first = [left[item.session].pop() for item in reversed(attempts) if left[item.session]]
    return newest_first[::-1]
