"""From what is typed to the attempt that is meant: a session, or with `:2` its second attempt."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.dialogue.library import Library
from trainer.errors import PartwaysError
from trainer.i18n import _, ngettext
from trainer.review.kept import KeptAttempt, KeptSession
from trainer.review.opening import open_kept
from trainer.store.finding import find
from trainer.store.records import SessionStore


class NoSuchAttemptError(PartwaysError):
    """The session has no attempt of this number, or none at all."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A session and one of its attempts."""

    session: KeptSession
    attempt: KeptAttempt

    @property
    def name(self) -> str:
        """Return how the attempt is typed."""
        session_id = self.session.stored.id
        several = len(self.session.attempts) > 1
        return f"{session_id}:{self.attempt.number}" if several else session_id


def meant(typed: str, store: SessionStore, library: Library) -> Meant:
    """Return what `SESSION` or `SESSION:ATTEMPT` means. Raises StoreError, NoSuchAttemptError."""
    name, _colon, number = typed.partition(":")
    kept = open_kept(store, library, find(store, name).id)
    return Meant(kept, attempt_of(kept, number))


def attempt_of(kept: KeptSession, number: str = "") -> KeptAttempt:
    """Return an attempt by its number, without one that which the session is at."""
    if not number and kept.attempt is not None:
        return kept.attempt
    found = (attempt for attempt in kept.attempts if str(attempt.number) == number)
    attempt = next(found, None)
    if attempt is not None:
        return attempt
    if not kept.attempts:
        raise NoSuchAttemptError(
            _("Nothing has been said in the session {id} yet.").format(id=kept.stored.id)
        )
    count = len(kept.attempts)
    raise NoSuchAttemptError(
        ngettext(
            "The session {id} has {count} attempt; there is no attempt {number!r}.",
            "The session {id} has {count} attempts; there is no attempt {number!r}.",
            count,
        ).format(id=kept.stored.id, count=count, number=number)
    )
