"""What can be sent as a reply, and what a hint names: alike in conversations and in drills."""

from __future__ import annotations

from collections.abc import Container

from trainer.dialogue.model import MoveScript, TurnScript
from trainer.i18n import _, ngettext
from trainer.practice.errors import EmptyReplyError, ReplyTooLongError
from trainer.text import is_blank, storable

MAX_REPLY = 20_000


def sendable(text: str) -> str:
    """Return the text as it can be kept. Raises EmptyReplyError and ReplyTooLongError."""
    reply = storable(text)
    if is_blank(reply):
        raise EmptyReplyError(_("There is nothing in your reply yet."))
    if len(reply) > MAX_REPLY:
        raise ReplyTooLongError(
            ngettext(
                "Your reply has {length:,} character; at most {limit:,} can be sent.",
                "Your reply has {length:,} characters; at most {limit:,} can be sent.",
                len(reply),
            ).format(length=len(reply), limit=MAX_REPLY)
        )
    return reply


def next_hint(script: TurnScript, known: Container[str]) -> MoveScript | None:
    """Return the weightiest move of a turn that is not known yet, None where none is left."""
    missing = [move for move in script.moves if move.id not in known]
    return max(missing, key=lambda move: (move.essential, move.weight), default=None)
