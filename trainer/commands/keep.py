"""`partways keep`: a reply for the real conversation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from trainer.commands.kept import Meant, meant
from trainer.commands.opened import opened_store
from trainer.errors import PartwaysError
from trainer.folders import open_library
from trainer.i18n import _, ngettext
from trainer.practice.turn import Turn
from trainer.store.keepers import keep as mark
from trainer.store.keepers import let_go
from trainer.store.opening import now
from trainer.text import printable


class NoSuchReplyError(PartwaysError):
    """The session has no reply of this number."""


def keep(typed: str, number: int, *, undo: bool, folders: Sequence[Path] = ()) -> int:
    """Keep a reply of a session, or with `undo` keep it no longer; tell it and return 0."""
    store = opened_store()
    attempt = meant(typed, store, open_library(folders))
    reply = _reply(attempt, number)
    words = " ".join(reply.reply.split())
    if undo:
        let_go(store.database, reply.id)
        print(printable(_("No longer kept: “{words}”").format(words=words)))
        return 0
    mark(store.database, reply.id, at=now())
    print(printable(_("Kept: “{words}”").format(words=words)))
    scenario = attempt.session.stored.scenario
    print(_("It stands on your sheet: partways sheet {id}").format(id=scenario))
    return 0


def _reply(meant: Meant, number: int) -> Turn:
    steps = meant.attempt.steps
    if 1 <= number <= len(steps):
        return steps[number - 1].review.turn
    message = ngettext(
        "There is no reply {number}; {session} has {count}.",
        "There is no reply {number}; {session} has {count} of them.",
        len(steps),
    )
    raise NoSuchReplyError(message.format(number=number, session=meant.name, count=len(steps)))
