"""One dialogue in several languages: the same turns, moves, pitfalls and endings in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trainer.diagnostics import Diagnostic
from trainer.dialogue.codes import Code
from trainer.dialogue.model import Dialogue

CODES: tuple[Code, ...] = ()


def findings(dialogues: Mapping[str, Dialogue]) -> Iterator[Diagnostic]:
    """Yield what is missing or left over in one of the languages of a dialogue."""
    return iter(())
