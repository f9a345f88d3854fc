"""What can go wrong with the store, in words that say what to do."""

from __future__ import annotations

from trainer.errors import PartwaysError
from trainer.i18n import _


class StoreError(PartwaysError):
    """The data folder or the database cannot be used; the message says which and what to do."""


class UnknownSessionError(StoreError):
    """No session has this id."""

    def __init__(self, session_id: str) -> None:
        super().__init__(_("There is no session {id!r}.").format(id=session_id))


class NewerDatabaseError(StoreError):
    """The database was written by a newer program, which this one must not touch."""

    def __init__(self, version: int, known: int) -> None:
        super().__init__(
            _(
                "Your conversations were kept by a newer partways (database version {version}, "
                "this program knows up to {known}). Update partways, or set PARTWAYS_HOME to "
                "another folder."
            ).format(version=version, known=known)
        )


class DamagedDatabaseError(StoreError):
    """The file is no readable database any more."""
