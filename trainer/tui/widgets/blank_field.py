"""A line of a form: what is asked for, and what somebody fills in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static

from trainer.i18n import _
from trainer.text import printable
from trainer.tui.keys import key


class _Line(Input):
    """An input in which control characters show as symbols."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key(
            "enter",
            "submit",
            _("Next"),
            _("Go to the next field; on the last one, keep"),
            id="next",
        )
    ]

    def validate_value(self, value: str) -> str:
        """Keep what a terminal would act on from being sent to it."""
        return printable(value)


class BlankField(Horizontal):
    """A label and a line to type in; what it says while it is empty is its default."""

    @dataclass
    class Entered(Message):
        """The cursor is in this field now."""

        field: BlankField

    @dataclass
    class Edited(Message):
        """Something else stands in the field."""

        field: BlankField

    @dataclass
    class Submitted(Message):
        """Enter was pressed in the field."""

        field: BlankField

    def __init__(self, label: str, *, id: str) -> None:
        super().__init__(id=id)
        self._label = label
        self._line = _Line(compact=True, select_on_focus=False)

    def compose(self) -> ComposeResult:
        """Set the label before the line."""
        yield Static(printable(self._label), classes="blank--label", markup=False)
        yield self._line

    @property
    def text(self) -> str:
        """Return what stands in the field."""
        return self._line.value

    @text.setter
    def text(self, text: str) -> None:
        self._line.value = text
        self._line.cursor_position = len(text)

    @property
    def default(self) -> str:
        """Return what the field says while it is empty."""
        return str(self._line.placeholder)

    @default.setter
    def default(self, text: str) -> None:
        self._line.placeholder = printable(text)

    def take_cursor(self) -> None:
        """Put the cursor into the field."""
        self._line.focus()

    @property
    def has_cursor(self) -> bool:
        """Return whether the cursor is in it."""
        return self._line.has_focus

    def on_descendant_focus(self) -> None:
        """Tell the form, so that it can show the hint."""
        self.post_message(self.Entered(self))

    @on(Input.Changed)
    def _edited(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Edited(self))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Submitted(self))
