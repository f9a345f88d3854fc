"""The forms a document can take, by the names they have on the command line."""

from __future__ import annotations

from collections.abc import Callable

from trainer.documents.document import Document
from trainer.documents.html_page import html
from trainer.documents.markdown import markdown
from trainer.documents.plain_page import plain_page

RENDERERS: dict[str, Callable[[Document], str]] = {
    "text": plain_page,
    "md": markdown,
    "html": html,
}

BY_ENDING = {".md": "md", ".markdown": "md", ".html": "html", ".htm": "html", ".txt": "text"}
