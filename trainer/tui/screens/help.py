"""Every key of the screen below, and how the trainer works."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.i18n import _
from trainer.tui.keys import Shortcut, key
from trainer.tui.widgets.key_bar import KeyBar


class KeyRow(Horizontal):
    """One action: its keys at the left, what it does beside them."""

    def __init__(self, item: Shortcut) -> None:
        super().__init__()
        self._item = item

    def compose(self) -> ComposeResult:
        """Lay out the two columns."""
        label = "bold" if self._item.enabled else "$text-disabled"
        yield Static(
            Content.styled(self._item.all_keys, "bold $footer-key-foreground"),
            classes="key-row--keys",
        )
        yield Static(
            Content.assemble((self._item.label, label), "  ", (self._item.tooltip, "$text-muted")),
            classes="key-row--text",
        )


class HelpScreen(ModalScreen[None]):
    """Shows the shortcuts it is given; closing it leaves everything as it was."""

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,f1,question_mark,q", "dismiss", _("Close"), _("Close the help"), id="close")
    ]

    def __init__(self, items: Sequence[Shortcut]) -> None:
        super().__init__()
        self._items = items

    def compose(self) -> ComposeResult:
        """Lay out keys and explanation."""
        with Vertical(classes="dialog"):
            yield Static(_("Help"), classes="dialog--title", markup=False)
            with VerticalScroll(id="help-text"):
                for item in self._items:
                    yield KeyRow(item)
                yield Static(_how_it_works(), markup=False, classes="help--about")
        yield KeyBar()

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#help-text").focus()


def _how_it_works() -> Content:
    return Content.assemble(
        (_("How it works"), "bold $accent"),
        "\n",
        _(
            "You talk to a client whose work you have to end. Reply in your own words: what "
            "counts is what you say, not how closely you keep to a script. The coach looks for "
            "the moves a good reply makes and for the traps one is tempted to step into, and "
            "shows the words of yours that made the difference."
        ),
        "\n\n",
        _(
            "The client's mood moves with what you say. Every reply is kept the moment you send "
            "it, so you can leave at any time and go on later."
        ),
    )
