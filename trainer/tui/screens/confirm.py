"""A question that needs a yes or a no."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from trainer.i18n import _, ngettext
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.widgets.key_bar import KeyBar


class ConfirmScreen(ModalScreen[bool]):
    """Asks; the cautious answer has the focus."""

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "dismiss(False)", _("Cancel"), _("Close and change nothing"), id="cancel"),
        key(
            "left,right",
            "app.focus_next",
            _("Other answer"),
            _("Go to the other answer"),
            id="other-answer",
        ),
    ]

    def __init__(self, title: str, text: str, *, yes: str, no: str) -> None:
        super().__init__()
        self._title = title
        self._text = text
        self._yes = yes
        self._no = no

    @classmethod
    def losing_a_draft(cls) -> ConfirmScreen:
        """Ask whether to leave a conversation with a draft in the reply box."""
        return cls(
            _("Leave without sending?"),
            _("What you have typed is not sent yet and would be lost."),
            yes=_("Leave"),
            no=_("Stay"),
        )

    @classmethod
    def deleting_a_session(cls, title: str, replies: int) -> ConfirmScreen:
        """Ask whether to delete a session with so many replies."""
        text = ngettext(
            "{title}, with your {count} reply. You can bring it back until you quit.",
            "{title}, with your {count} replies. You can bring it back until you quit.",
            replies,
        )
        return cls(
            _("Delete this session?"),
            text.format(title=printable(title), count=replies),
            yes=_("Delete"),
            no=_("Keep"),
        )

    def compose(self) -> ComposeResult:
        """Lay out question and answers."""
        with Vertical(classes="dialog -small"):
            yield Static(self._title, classes="dialog--title", markup=False)
            yield Static(self._text, markup=False)
            with Horizontal(classes="dialog--buttons"):
                yield Button(Content(self._no), id="no", compact=True)
                yield Button(Content(self._yes), id="yes", compact=True)
        yield KeyBar()

    @on(Button.Pressed)
    def answer(self, event: Button.Pressed) -> None:
        """Hand the answer over."""
        self.dismiss(event.button.id == "yes")
