"""What can go wrong with the store, in words that say what to do."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.errors import PartwaysError
from trainer.i18n import _, ngettext


class StoreError(PartwaysError):
    """The data folder or the database cannot be used; the message says which and what to do."""


class UnknownSessionError(StoreError):
    """No session has this id; `nearest` is one that looks much like it, where there is one."""

    def __init__(self, session_id: str, nearest: str | None = None) -> None:
        message = _("There is no session {id!r}.").format(id=session_id)
        if nearest is not None:
            message += " " + _("Did you mean {id}?").format(id=nearest)
        super().__init__(message)


class AmbiguousSessionError(StoreError):
    """Several sessions have ids that begin so; `candidates` are the first of them."""

    def __init__(self, beginning: str, candidates: Sequence[str], count: int) -> None:
        self.candidates = tuple(candidates)
        lines = [
            ngettext(
                "{count} session begins with {beginning!r}. Type more of the one you mean:",
                "{count} sessions begin with {beginning!r}. Type more of the one you mean:",
                count,
            ).format(count=count, beginning=beginning),
            *(f"  {candidate}" for candidate in candidates),
        ]
        if count > len(candidates):
            lines.append("  …")
        super().__init__("\n".join(lines))


class NoSessionsError(StoreError):
    """Nothing was kept yet that could be meant."""

    def __init__(self) -> None:
        super().__init__(_("There is no session yet. Hold a conversation first: partways play"))


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
