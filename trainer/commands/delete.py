"""`partways delete`: sessions are deleted for good, after a question."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.commands.asking import agreed
from trainer.commands.opened import opened_store
from trainer.i18n import _, ngettext
from trainer.store.finding import find_id
from trainer.store.opening import now
from trainer.store.removal import purge, remove


def delete(typed: Sequence[str], *, yes: bool) -> int:
    """Delete the sessions that are meant: 0 where they are gone, 1 where they were left."""
    store = opened_store()
    ids = list(dict.fromkeys(find_id(store.database, name) for name in typed))
    if not yes and not agreed(_question(ids)):
        print(_("Nothing was deleted."))
        return 1
    remove(store.database, ids, at=now())
    purge(store.database, ids)
    count = len(ids)
    print(
        ngettext("{count} session deleted.", "{count} sessions deleted.", count).format(count=count)
    )
    return 0


def _question(ids: Sequence[str]) -> str:
    return ngettext(
        "Delete the session {ids} for good, with every reply in it?",
        "Delete {count} sessions ({ids}) for good, with every reply in them?",
        len(ids),
    ).format(ids=", ".join(ids), count=len(ids))
