"""A question before something is done that can't be undone."""

from __future__ import annotations

import sys

import click

from trainer.errors import PartwaysError
from trainer.i18n import _


class NobodyToAskError(PartwaysError):
    """There is no terminal to ask at, and the answer was not given beforehand."""


def agreed(question: str) -> bool:
    """Ask at the terminal and say whether the answer is yes. Raises NobodyToAskError."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise NobodyToAskError(_("Deleting can't be undone. Add --yes if you mean it."))
    return click.confirm(question, err=True)
