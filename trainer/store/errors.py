"""What can go wrong with the store, in words that say what to do."""

from __future__ import annotations

from trainer.errors import PartwaysError


class StoreError(PartwaysError):
    """The data folder or the database cannot be used; the message says which and what to do."""


class UnknownSessionError(StoreError):
    """No session has this id."""
