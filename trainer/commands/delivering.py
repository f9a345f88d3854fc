"""Where a text that was made goes: to standard output, or into a file that is not there yet."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.review.document import Document
from trainer.review.formats import BY_ENDING, RENDERERS
from trainer.text import printable


class FileExistsAlreadyError(PartwaysError):
    """There is a file of this name, and nobody said that it may be overwritten."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What the user asked for: a form of the text, and a file to write it to.

    Without a `format` the ending of the file tells it, or it is text.
    """

    format: str | None = None
    file: Path | None = None
    force: bool = False

    @property
    def form(self) -> str:
        """Return the name of a form in RENDERERS."""
        ending = "" if self.file is None else self.file.suffix.lower()
        return self.format or BY_ENDING.get(ending, "text")


def deliver(document: Document, delivery: Delivery) -> None:
    """Print a document, or write it to a file and tell where. Raises as `write`."""
    text = RENDERERS[delivery.form](document)
    if delivery.file is None:
        sys.stdout.write(text)
        return
    write(text, delivery.file, force=delivery.force)
    print(printable(_("Written to {file}.").format(file=delivery.file)), file=sys.stderr)


def write(text: str, file: Path, *, force: bool) -> None:
    """Write a text to a file.

    Raises FileExistsAlreadyError where there is one and it is not to be overwritten, and OSError.
    """
    path = file.expanduser()
    try:
        with path.open("w" if force else "x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError as error:
        raise FileExistsAlreadyError(
            _("{file} is there already. --force overwrites it.").format(file=file)
        ) from error
