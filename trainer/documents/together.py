"""Several documents as one, each a section of it."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.documents.document import Document, Paragraph, Run, Section, Tone
from trainer.i18n import ngettext


def together(documents: Sequence[Document]) -> Document:
    """Return one document of at least one; a single one stays as it is."""
    if len(documents) == 1:
        return documents[0]
    count = len(documents)
    return Document(
        title=ngettext("{count} conversation", "{count} conversations", count).format(count=count),
        subtitle="",
        language=documents[0].language,
        blocks=tuple(map(_section, documents)),
    )


def _section(document: Document) -> Section:
    lines = [
        Paragraph((Run(line, Tone.QUIET),))
        for line in (document.subtitle, document.colophon)
        if line
    ]
    return Section(document.title, (*lines, *document.blocks))
