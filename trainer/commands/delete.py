"""`partways delete`: sessions are deleted for good, after a question."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from trainer.commands.opened import opened_store
from trainer.errors import PartwaysError
from trainer.i18n import _, ngettext
from trainer.store.finding import find
from trainer.store.opening import now
from trainer.store.removal import purge, remove


class NobodyToAskError(PartwaysError):
    """There is no terminal to ask at, and the answer was not given beforehand."""


def delete(typed: Sequence[str], *, yes: bool) -> int:
    """Delete the sessions that are meant: 0 where they are gone, 1 where they were left."""
    store = opened_store()
    ids = list(dict.fromkeys(find(store, name).id for name in typed))
    if not yes and not _agreed(ids):
        print(_("Nothing was deleted."))
        return 1
    remove(store.database, ids, at=now())
    purge(store.database, ids)
    count = len(ids)
    print(
        ngettext("{count} session deleted.", "{count} sessions deleted.", count).format(count=count)
    )
    return 0


def _agreed(ids: Sequence[str]) -> bool:
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise NobodyToAskError(_("Deleting can't be undone. Add --yes if you mean it."))
    question = ngettext(
        "Delete the session {ids} for good, with every reply in it?",
        "Delete {count} sessions ({ids}) for good, with every reply in them?",
        len(ids),
    )
    return click.confirm(question.format(ids=", ".join(ids), count=len(ids)), err=True)
