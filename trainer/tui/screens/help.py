"""Every key of the screen below, and how the trainer works."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.i18n import _
from trainer.tui.keys import Shortcut, key
from trainer.tui.widgets.key_bar import KeyBar


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
                yield Static(self._keys(), markup=False)
                yield Static(_how_it_works(), markup=False, classes="help--about")
        yield KeyBar()

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#help-text").focus()

    def _keys(self) -> Content:
        names = [" / ".join(item.keys) for item in self._items]
        width = max(map(len, names), default=0)
        lines = [
            Content.assemble(
                (name.ljust(width), "bold $footer-key-foreground"),
                "  ",
                (item.label, "" if item.enabled else "$text-disabled"),
                (f"\n{' ' * width}  {item.tooltip}", "$text-muted"),
            )
            for name, item in zip(names, self._items, strict=True)
        ]
        return Content("\n").join(lines)


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
