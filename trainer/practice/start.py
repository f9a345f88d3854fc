"""Beginning a conversation, and going on with one that was left."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from trainer.dialogue.filling import filled
from trainer.dialogue.model import Dialogue
from trainer.practice.errors import DialogueChangedError
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

    What the blanks of the dialogue are filled with is kept with it. Raises StoreError where it
    cannot be kept, before the client has said a word.
    """
    stored = store.create(
        scenario=dialogue.header.id,
        language=dialogue.header.language,
        mode=mode,
        seed=secrets.randbelow(SEEDS) if seed is None else seed,
        at=clock(),
        blanks=dialogue.values,
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
    """Go on with a kept session where it was left, with what its blanks were filled with.

    Raises UnknownSessionError, and DialogueChangedError where the script has changed so that
    the session does not fit any more; then it is given up, and not offered again.
    """
    stored = store.session(session_id)
    dialogue = filled(dialogue, stored.blanks)
    try:
        return Session(dialogue, stored, store=store, clock=clock, judge=judge)
    except DialogueChangedError:
        store.give_up(session_id, at=clock())
        raise


def resume_before(
    dialogue: Dialogue,
    session_id: str,
    turn_id: int,
    *,
    store: SessionStore,
    clock: Callable[[], datetime],
    judge: Judge | None = None,
) -> Session:
    """Go on with a kept session from before one of its turns, of whichever attempt.

    `turn_id` is the store's. What was said from there on stays as another attempt. Raises
    UnknownSessionError and DialogueChangedError, where nothing has changed, and ValueError for a
    turn of another session.
    """
    parents = {turn.id: turn.parent for turn in store.turns(session_id)}
    if turn_id not in parents:
        raise ValueError(f"session {session_id} has no turn {turn_id}")
    stored = store.session(session_id)
    there = replace(stored, head=parents[turn_id], pending_hints=(), ending=None)
    script = filled(dialogue, stored.blanks)
    Session(script, there, store=store, clock=clock, judge=judge)  # it raises what may be raised
    store.move_head(session_id, parents[turn_id])
    session = resume(dialogue, session_id, store=store, clock=clock, judge=judge)
    if stored.ending is not None and stored.head is not None:
        session.gone_back_from(stored.head)
    return session
