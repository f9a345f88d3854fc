"""Where to save a document: a name to confirm or to change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from trainer.documents.formats import BY_ENDING, RENDERERS
from trainer.documents.saving import FileExistsAlreadyError, save
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from trainer.documents.document import Document


class FileName(Input):
    """The line with the name of the file."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "submit", _("Save"), _("Write the file"), id="write")
    ]


class SaveScreen(ModalScreen[None]):
    """Asks for the name of a file and writes a document to it; the ending tells the form.

    `name` is proposed, without its ending, in the user's home. No file is overwritten.
    """

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "dismiss", _("Cancel"), _("Close and save nothing"), id="cancel")
    ]

    def __init__(self, document: Document, *, name: str) -> None:
        super().__init__()
        self._document = document
        self._proposed = str(Path("~") / f"{name}.html")

    def compose(self) -> ComposeResult:
        """Lay out the question, the name and what is wrong with it, at first nothing."""
        with Vertical(classes="dialog"):
            yield Static(_("Save as"), classes="dialog--title", markup=False)
            yield Static(
                _(".html opens in a browser and prints well, .md is Markdown, .txt plain text."),
                classes="dialog--text",
                markup=False,
            )
            yield FileName(printable(self._proposed), id="file")
            yield Static("", id="problem", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Show no problem yet."""
        self._complain("")

    @on(Input.Changed)
    def hope(self) -> None:
        """Take a complaint back as soon as the name is another one."""
        self._complain("")

    @on(Input.Submitted)
    def write(self, event: Input.Submitted) -> None:
        """Write the file, or say why it can't be written."""
        name = event.value.strip()
        if not name:
            return
        file = Path(name)
        try:
            render = RENDERERS[BY_ENDING.get(file.suffix.lower(), "text")]
            save([render(self._document)], file, force=False)
        except FileExistsAlreadyError:
            self._complain(_("There is such a file already. Choose another name."))
            return
        except PartwaysError as error:
            self._complain(str(error))
            return
        self.app.notify(_("Saved: {file}").format(file=file.expanduser()))
        self.dismiss()

    def _complain(self, problem: str) -> None:
        line = self.query_one("#problem", Static)
        line.update(printable(problem))
        line.display = bool(problem)
