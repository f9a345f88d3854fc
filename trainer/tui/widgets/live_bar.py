"""The line that tells, while a conversation is being written, what became of the last save."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from trainer.i18n import _
from trainer.practice.rehearsal import first_problem
from trainer.text import printable
from trainer.tui.keys import key_name

if TYPE_CHECKING:
    from trainer.practice.rehearsal import Manuscript


class LiveBar(Static):
    """Looks at the files of a manuscript every now and then, in a thread, and posts `Changed`.

    A click asks for all that keeps the newest version from being played.
    """

    PERIOD: ClassVar[float] = 0.5  # seconds
    ALLOW_SELECT = False

    @dataclass
    class Changed(Message):
        """There is another version, another problem, or none any more."""

    @dataclass
    class Opened(Message):
        """The user wants to see everything that is wrong."""

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(markup=False)
        self._manuscript = manuscript
        self._looking = False

    def on_mount(self) -> None:
        """Begin to look."""
        if self._manuscript.problem is None:
            self.tell(_("Watching the file: save it, and the conversation follows."))
        else:
            self.complain()
        self.set_interval(self.PERIOD, self._look_again)

    def on_click(self) -> None:
        """Show what is wrong."""
        if self._manuscript.problem is not None:
            self.post_message(self.Opened())

    def tell(self, news: str) -> None:
        """Show a line about the version that is played."""
        self.remove_class("-problem")
        self.update(Content.styled(f"↻ {printable(news)}", "$text-muted"))

    def complain(self) -> None:
        """Show what is wrong with the newest version; the one before it goes on."""
        problem = self._manuscript.problem
        if problem is None:
            return
        self.add_class("-problem")
        self.update(
            Content.assemble(
                (f"✗ {key_name('f6')} ", "bold $text-error"),
                (printable(first_problem(problem)), "$text-error"),
            )
        )

    def _look_again(self) -> None:
        if not self._looking:
            self._looking = True
            self.run_worker(self._look, thread=True)

    def _look(self) -> None:
        try:
            if self._manuscript.look():
                self.post_message(self.Changed())
        finally:
            self._looking = False
