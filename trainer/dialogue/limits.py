"""How much a turn may hold, so that a reply is judged in time and in little memory."""

from __future__ import annotations

import re
from collections.abc import Iterable

from trainer.diagnostics import Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import Findings
from trainer.dialogue.model import MoveScript, PitfallScript, Text
from trainer.i18n import _

MAX_PHRASINGS = 5_000
MAX_CHARACTERS = 200_000
"""So much the phrasings of a turn may hold, twice what the largest bundled turn has."""

MAX_WORDS = 40
"""Words of a phrasing: the longest bundled one has 17, and time grows with their square."""

_WORD = re.compile(r"\w+")


def fits_a_phrasing(text: str) -> bool:
    """Tell whether a phrasing may have so many words."""
    return len(_WORD.findall(text)) <= MAX_WORDS


def check_lengths(phrasings: Iterable[Text], findings: Findings) -> None:
    """Report phrasings with more words than one may have."""
    for phrasing in phrasings:
        if not fits_a_phrasing(phrasing.value):
            findings.error(
                Code.LONG_PHRASING,
                phrasing.span,
                _("this phrasing has {count:,} words").format(
                    count=len(_WORD.findall(phrasing.value))
                ),
                _("keep the clause that says it, {most} words at most").format(most=MAX_WORDS),
            )


def check_size(
    moves: Iterable[MoveScript],
    pitfalls: Iterable[PitfallScript],
    turn: Span,
    findings: Findings,
    *,
    most: int = MAX_PHRASINGS,
    most_characters: int = MAX_CHARACTERS,
) -> None:
    """Report a turn with more phrasings, shared ones included, than replies are compared with.

    The place is the move or pitfall of the turn to which its own file gives most of them.
    """
    items: list[MoveScript | PitfallScript] = [*moves, *pitfalls]
    number = sum(len(item.phrasings) for item in items)
    characters = sum(len(text.value) for item in items for text in item.phrasings)
    if number > most:
        message = _("this turn has {count:,} phrasings, with those of shared.yaml")
        meant = _("keep the {most:,} that differ most in how they are built")
        message, meant = message.format(count=number), meant.format(most=most)
    elif characters > most_characters:
        message = _("this turn has phrasings of {count:,} characters, with those of shared.yaml")
        meant = _("keep {most:,} at most; a phrasing is one clause, as somebody says it")
        message, meant = message.format(count=characters), meant.format(most=most_characters)
    else:
        return
    own = {
        item.span: sum(len(text.value) for text in item.phrasings if text.span.file == turn.file)
        for item in items
    }
    largest = max(own, key=own.__getitem__)
    place = largest if own[largest] else turn
    findings.error(Code.TOO_MANY_PHRASINGS, place, message, meant)
