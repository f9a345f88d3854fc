"""Replies that are kept for the real conversation, as the screens mark and show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.i18n import _
from trainer.store.errors import StoreError
from trainer.store.keepers import is_kept, keep, let_go

if TYPE_CHECKING:
    from collections.abc import Sequence

    from trainer.practice.turn import Turn
    from trainer.tui.services import Services


class Keeping:
    """Marks replies by the store's id, and knows which are marked. May raise StoreError."""

    def __init__(self, services: Services) -> None:
        self._database = services.store.database
        self._clock = services.clock

    def flag_of(self, turn_id: int) -> str:
        """Return what is said beside a reply that is kept, nothing for any other one."""
        return _("★ kept") if is_kept(self._database, turn_id) else ""

    def toggle(self, turn_id: int) -> str:
        """Keep a reply, or let go of it; return what to tell the user."""
        if is_kept(self._database, turn_id):
            let_go(self._database, turn_id)
            return _("No longer kept.")
        keep(self._database, turn_id, at=self._clock())
        return _("Kept. It comes first on your sheet for the real conversation.")


def last_flag(path: Sequence[Turn], keeping: Keeping | None) -> str:
    """Return what is said beside the last reply; nothing where it can't be read."""
    if keeping is None or not path:
        return ""
    try:
        return keeping.flag_of(path[-1].id)
    except StoreError:  # the card can be read without it
        return ""
