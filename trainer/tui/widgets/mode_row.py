"""A mode of practice as one line to choose."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from trainer.i18n import _
from trainer.store.records import Mode
from trainer.tui.keys import key
from trainer.tui.widgets.card import Card


class ModeRow(Card, inherit_bindings=False):
    """The mode's name and what it does; Enter or a click begins."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", _("Begin"), _("Begin the conversation in this mode"), id="begin")
    ]

    def __init__(self, mode: Mode, name: str, promise: str) -> None:
        super().__init__(mode, Content(name), Content(promise))

    def render(self) -> Content:
        """Set name and promise side by side, with a sign on the marked one."""
        sign = "▸ " if self.has_focus else "  "
        return Content.assemble(
            (sign, "$accent bold"),
            (self._title.plain.ljust(9), "bold"),
            (f" {self._subtitle.plain}", "$text-muted"),
        ).truncate(self.content_size.width, ellipsis=True)
