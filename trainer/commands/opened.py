"""Opening the user's store for a command, with what they must be told about it."""

from __future__ import annotations

import sys

from trainer.store.opening import OpenedStore, open_store
from trainer.store.sessions import SqliteSessionStore
from trainer.text import printable


def opened_store() -> SqliteSessionStore:
    """Return the store; what was noticed about it is told on standard error. Raises StoreError."""
    opened = open_store()
    tell_notice(opened)
    return opened.store


def tell_notice(opened: OpenedStore) -> None:
    """Tell on standard error what was noticed when the store was opened, if anything."""
    if opened.notice:
        print(printable(opened.notice), file=sys.stderr)
