"""`partways schema`: the dialogue format, for editors and for people."""

from __future__ import annotations

from trainer.authoring.json_schema import schema_text
from trainer.authoring.reference import reference
from trainer.dialogue.schema import DIALOGUE, FRAGMENTS


def show(*, shared: bool, form: str) -> int:
    """Print the schema or the reference and return 0."""
    if form == "markdown":
        print(reference())
    else:
        print(schema_text(FRAGMENTS if shared else DIALOGUE), end="")
    return 0
