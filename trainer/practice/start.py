"""Beginning a conversation, and going on with one that was left."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime

from trainer.dialogue.model import Dialogue
from trainer.practice.judging import Judge
from trainer.practice.session import Session
from trainer.store.records import Mode, SessionStore

SEEDS = 1_000_000
"""A seed that nobody named is below this, short enough to be read out and typed again."""


def start(
    dialogue: Dialogue,
    *,
    store: SessionStore,
    mode: Mode,
    clock: Callable[[], datetime],
    seed: int | None = None,
    judge: Judge | None = None,
) -> Session:
    """Begin a conversation, with any seed where none is given.

    Raises StoreError where it cannot be kept, before the client has said a word.
    """
    stored = store.create(
        scenario=dialogue.header.id,
        language=dialogue.header.language,
        mode=mode,
        seed=secrets.randbelow(SEEDS) if seed is None else seed,
        at=clock(),
    )
    return Session(dialogue, stored, store=store, clock=clock, judge=judge)


def resume(
    dialogue: Dialogue,
    session_id: str,
    *,
    store: SessionStore,
    clock: Callable[[], datetime],
    judge: Judge | None = None,
) -> Session:
    """Go on with a kept session where it was left.

    Raises UnknownSessionError, and DialogueChangedError where the script has changed so that
    the session does not fit any more.
    """
    return Session(dialogue, store.session(session_id), store=store, clock=clock, judge=judge)
