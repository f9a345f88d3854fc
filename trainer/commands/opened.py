"""Opening the user's store for a command, with what they must be told about it."""

from __future__ import annotations

import sys

from trainer.store.opening import open_store
from trainer.store.sessions import SqliteSessionStore
from trainer.text import printable


def opened_store() -> SqliteSessionStore:
    """Return the store; what was noticed about it is told on standard error. Raises StoreError."""
    opened = open_store()
    if opened.notice:
        print(printable(opened.notice), file=sys.stderr)
    return opened.store
