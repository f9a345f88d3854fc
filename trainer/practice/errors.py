"""What a conversation cannot do, in words for the person who holds it."""

from __future__ import annotations

from trainer.errors import PartwaysError


class PracticeError(PartwaysError):
    """Something the conversation does not allow; nothing has changed."""


class EmptyReplyError(PracticeError):
    """There is nothing to read in the reply; it is kept nowhere."""


class ReplyTooLongError(PracticeError):
    """The reply is over the limit; it is kept nowhere, so that its writer can shorten it."""


class SessionEndedError(PracticeError):
    """The conversation is over and waits for no reply."""


class NothingToRetryError(PracticeError):
    """No reply has been given that could be taken back."""


class NoSuchTurnError(PracticeError):
    """The attempt has no turn of this number."""


class DialogueChangedError(PracticeError):
    """The script has changed since, so that the kept conversation does not fit it any more."""
