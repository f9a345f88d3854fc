"""Where a text that was made goes: to standard output, or into a file that is not there yet."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from trainer.documents.document import Document
from trainer.documents.formats import BY_ENDING, RENDERERS
from trainer.documents.saving import save
from trainer.i18n import _
from trainer.text import printable


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
    """Print a document, or write it to a file and tell where. Raises as `save`."""
    text = RENDERERS[delivery.form](document)
    if delivery.file is None:
        sys.stdout.write(text)
        return
    save([text], delivery.file, force=delivery.force)
    print(printable(_("Written to {file}.").format(file=delivery.file)), file=sys.stderr)
