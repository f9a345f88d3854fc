"""What plain mode has to say, whichever form it takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from trainer.dialogue.library import Entry
from trainer.dialogue.model import MoveScript
from trainer.i18n import DEFAULT_LANGUAGE
from trainer.practice.debrief import Debrief
from trainer.practice.session import Session
from trainer.practice.turn import Turn
from trainer.review.self_rating import SelfRating


class Output(Protocol):
    """Says each thing that happens in a conversation."""

    def choices(self, entries: Sequence[Entry]) -> None:
        """Offer the conversations there are."""
        ...

    def offer(self, session: Session) -> None:
        """Tell that an earlier conversation of this scenario is open, and how to go on with it."""
        ...

    def begin(self, session: Session, *, resumed: bool) -> None:
        """Tell who sits there and what it is about, or what was said so far."""
        ...

    def client(self, session: Session) -> None:
        """Say the client's lines that wait for a reply; nothing where the conversation is over."""
        ...

    def waits(self) -> None:
        """Tell that something can be typed now."""
        ...

    def judged(self, turn: Turn, session: Session) -> None:
        """Tell what came of a reply; in exam mode the coach keeps quiet."""
        ...

    def went_back(self, session: Session) -> None:
        """Tell that replies were taken back, and which one is to be given anew."""
        ...

    def hint(self, move: MoveScript | None) -> None:
        """Name the next missing move, or say that none is left."""
        ...

    def recommended(self, reply: str) -> None:
        """Show a recommended reply."""
        ...

    def rate(self, turn: Turn) -> None:
        """Ask how one's own reply was, before its score is shown."""
        ...

    def judged_oneself(self, rating: SelfRating) -> None:
        """Tell how the ratings one gave oneself meet the scores."""
        ...

    def debrief(self, debrief: Debrief, session: Session) -> None:
        """Look back on the conversation that has ended."""
        ...

    def kept(self, session: Session) -> None:
        """Tell that an open conversation is kept, and how to go on with it."""
        ...

    def problem(self, message: str) -> None:
        """Tell what could not be done."""
        ...

    def note(self, message: str) -> None:
        """Tell something that went on beside the conversation."""
        ...

    def help(self) -> None:
        """Tell what can be typed."""
        ...


def resume_command(session: Session) -> str:
    """Return the command that goes on with this conversation."""
    header = session.dialogue.header
    language = "" if header.language == DEFAULT_LANGUAGE else f" --lang {header.language}"
    return f"partways play {header.id} --plain --resume{language}"
