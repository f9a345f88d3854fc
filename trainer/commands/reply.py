"""A reply given as an argument, or typed or piped into the program."""

from __future__ import annotations

import sys

from trainer.i18n import _
from trainer.text import storable


def typed_reply(argument: str | None) -> str:
    """Return the argument or, where it is None, what stands on standard input."""
    return storable(_standard_input() if argument is None else argument)


def _standard_input() -> str:
    if sys.stdin.isatty():
        print(_("Type the reply; Ctrl+D on an empty line ends it."), file=sys.stderr)
    return sys.stdin.buffer.read().decode("utf-8", "replace").rstrip("\r\n")
