"""The attempts at one scenario that came to an ending, opened to be looked into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from trainer.dialogue.library import Library
from trainer.review.kept import KeptAttempt
from trainer.review.opening import open_kept
from trainer.store.history import Attempt
from trainer.store.records import SessionStore


def opened_attempts(
    attempts: Sequence[Attempt], store: SessionStore, library: Library
) -> list[KeptAttempt]:
    """Return the same attempts with all their turns, in the same order. Raises StoreError."""
    of_session: dict[str, list[KeptAttempt]] = defaultdict(list)
    for session in dict.fromkeys(attempt.session for attempt in attempts):
        kept = open_kept(store, library, session)
        of_session[session] = [other for other in kept.attempts if other.ending is not None]
    opened = []
    # From the newest back: of a session's attempts only the later ones may be among them.
    for attempt in reversed(attempts):
        if left := of_session[attempt.session]:
            opened.append(left.pop())
    return opened[::-1]
