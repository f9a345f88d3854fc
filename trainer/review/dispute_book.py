"""The disputes about one reply: what is contested, and making and withdrawing it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from trainer.review.contesting import Contestable
from trainer.store.disputes import Dispute, Words, dispute, disputes, withdraw
from trainer.store.handle import Database


class DisputeBook:
    """Reads and keeps the disputes about the reply with this id of the store's.

    Every method raises StoreError where the disk does not play along.
    """

    def __init__(self, database: Database, turn_id: int, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._turn_id = turn_id
        self._clock = clock

    def disputes(self) -> list[Dispute]:
        """Return all of them in their order."""
        return disputes(self._database, turn=self._turn_id)

    def about(self, item: Contestable) -> Dispute | None:
        """Return the dispute about a move or pitfall, None where its verdict stands."""
        here = (found for found in self.disputes() if (found.kind, found.target) == item.key)
        return next(here, None)

    def contest(self, item: Contestable, words: Words | None = None) -> None:
        """Keep that what counts should not, or that what does not should, in some words."""
        dispute(
            self._database,
            self._turn_id,
            item.kind,
            item.id,
            should_count=not item.counts,
            words=words,
            at=self._clock(),
        )

    def withdraw(self, item: Contestable) -> None:
        """Let the verdict stand after all."""
        found = self.about(item)
        if found is not None:
            withdraw(self._database, found.id)
