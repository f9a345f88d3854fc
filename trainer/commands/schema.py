"""`partways schema`: the dialogue format, for editors and for people."""

from __future__ import annotations

from trainer.authoring.json_schema import schema_text
from trainer.authoring.reference import reference
from trainer.dialogue.library import Library
from trainer.dialogue.schema import DIALOGUE, FRAGMENTS
from trainer.i18n import DEFAULT_LANGUAGE


def show(*, shared: bool, form: str) -> int:
    """Print the schema or the reference and return 0."""
    if form == "markdown":
        print(reference(Library().fragments(DEFAULT_LANGUAGE)))
    else:
        print(schema_text(FRAGMENTS if shared else DIALOGUE), end="")
    return 0
