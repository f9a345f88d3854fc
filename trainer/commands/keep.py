"""`partways keep`: a reply for the real conversation."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from trainer.errors import PartwaysError
from trainer.folders import open_library
from trainer.i18n import _, ngettext
from trainer.practice.turn import Turn
from trainer.review.kept import KeptSession
from trainer.review.opening import open_kept
from trainer.store.finding import find
from trainer.store.keepers import keep as mark
from trainer.store.keepers import let_go
from trainer.store.opening import now, open_store
from trainer.text import printable


class NoSuchReplyError(PartwaysError):
    """The session has no reply of this number."""


def keep(typed: str, number: int, *, undo: bool, folders: Sequence[Path] = ()) -> int:
    """Keep a reply of a session, or with `undo` keep it no longer; tell it and return 0."""
    opened = open_store()
    if opened.notice:
        print(printable(opened.notice), file=sys.stderr)
    session = find(opened.store, typed)
    reply = _reply(open_kept(opened.store, open_library(folders), session.id), number)
    words = " ".join(reply.reply.split())
    if undo:
        let_go(opened.store.database, reply.id)
        print(printable(_("No longer kept: “{words}”").format(words=words)))
        return 0
    mark(opened.store.database, reply.id, at=now())
    print(printable(_("Kept: “{words}”").format(words=words)))
    print(_("It stands on your sheet: partways sheet {id}").format(id=session.scenario))
    return 0


def _reply(session: KeptSession, number: int) -> Turn:
    """Return the reply of this number in the attempt the session is at."""
    steps = session.attempt.steps if session.attempt is not None else ()
    if 1 <= number <= len(steps):
        return steps[number - 1].review.turn
    message = ngettext(
        "There is no reply {number}: the session {id} has {count}.",
        "There is no reply {number}: the session {id} has {count} of them.",
        len(steps),
    )
    raise NoSuchReplyError(message.format(number=number, id=session.stored.id, count=len(steps)))
