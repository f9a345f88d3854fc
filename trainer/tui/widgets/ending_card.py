"""The end of a conversation, and the way to look back on it."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from trainer.dialogue.model import Ending
from trainer.i18n import _
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.verdicts import ENDING_COLORS
from trainer.tui.widgets.card import Card


class EndingCard(Card, inherit_bindings=False):
    """Stands where the reply box was once the conversation is over."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", _("How it went"), _("See what every point came from"), id="debrief")
    ]

    def __init__(self, ending: Ending) -> None:
        super().__init__(
            ending,
            Content.styled(printable(ending.title), f"bold {ENDING_COLORS[ending.kind]}"),
            Content.styled(_("The conversation is over. See how it went."), "$text-muted"),
        )
