"""Everything that keeps a dialogue from being played, each with its line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.diagnostics import Diagnostic, DiagnosticsError
from trainer.dialogue.source import lines_of
from trainer.errors import PartwaysError
from trainer.i18n import _, ngettext
from trainer.renderings import full
from trainer.text import printable
from trainer.tui.keys import key
from trainer.tui.widgets.key_bar import KeyBar
from trainer.tui.widgets.line import Line

Problem = PartwaysError | DiagnosticsError


class FindingsScreen(ModalScreen[None]):
    """Shows every finding with the line it is about, the first one on top."""

    CSS_PATH = "../styles/modal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,enter,q,f6", "dismiss", _("Close"), _("Close this list"), id="close")
    ]

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self._problem = problem

    def compose(self) -> ComposeResult:
        """Lay out the findings."""
        with Vertical(classes="dialog -large"):
            yield Static(self._title, classes="dialog--title", markup=False)
            with VerticalScroll(id="findings"):
                yield from self._lines()
        yield KeyBar()

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#findings").focus()

    @property
    def _title(self) -> str:
        if not isinstance(self._problem, DiagnosticsError):
            return _("This cannot be played")
        return ngettext(
            "{count} thing to mend before this can be played",
            "{count} things to mend before this can be played",
            len(self._problem.diagnostics),
        ).format(count=len(self._problem.diagnostics))

    def _lines(self) -> Iterator[Line]:
        if not isinstance(self._problem, DiagnosticsError):
            yield Line(Content(printable(str(self._problem))))
            return
        width = max(30, min(self.app.size.width - 10, 100))
        texts: dict[str, list[str]] = {}
        for number, finding in enumerate(self._problem.diagnostics):
            file = finding.span.file
            if file not in texts:
                texts[file] = lines_of(file)
            yield Line(_picture(finding, texts[file], width), gap=number > 0)
        if len(self._problem.diagnostics) > 1:
            yield Line(
                Content.styled(
                    _("Mend the first one first: it can make the rest look wrong."),
                    "$text-muted",
                ),
                gap=True,
            )


def _picture(finding: Diagnostic, lines: list[str], width: int) -> Content:
    head, _break, rest = full(finding, lines, width=width).partition("\n")
    return Content.assemble((head, "bold $text-error"), "\n", rest)
