"""How much a turn may hold, so that a reply is judged in time and in little memory."""

from __future__ import annotations

import re
from collections.abc import Iterable

from trainer.diagnostics import Span
from trainer.dialogue.codes import Code
from trainer.dialogue.fields import Fields
from trainer.dialogue.findings import Findings
from trainer.dialogue.model import MoveScript, PitfallScript, Text
from trainer.i18n import _

MAX_PHRASINGS = 5_000
"""Phrasings of a turn, shared ones included: twice what the largest bundled turn has."""

MAX_CHARACTERS = 200_000
"""Of all phrasings that a turn adds, or a shared file has: the bundled one has 146,000."""

MAX_WORDS = 40
"""Words of a phrasing: the longest bundled one has 17, and time grows with their square."""

_WORD = re.compile(r"\w+")


def fits_a_phrasing(text: str) -> bool:
    """Tell whether a phrasing may have so many words."""
    # Words are at least a letter and what parts them: most texts are too short for too many.
    return len(text) < 2 * MAX_WORDS or len(_WORD.findall(text)) <= MAX_WORDS


def check_number(
    owners: Iterable[MoveScript | PitfallScript],
    items: Iterable[Fields],
    turn: Span,
    findings: Findings,
) -> bool:
    """Report a turn with more phrasings than replies are compared with, and return if it is none.

    `owners` are all of its moves and pitfalls, `items` those its file tells of.
    """
    number = sum([len(owner.phrasings) for owner in owners])
    fits = number <= MAX_PHRASINGS
    if not fits:
        findings.error(
            Code.TOO_MANY_PHRASINGS,
            _largest(items, turn),
            _("this turn has {count:,} phrasings, with those of shared.yaml").format(count=number),
            _("keep the {most:,} that differ most in how they are built").format(
                most=MAX_PHRASINGS
            ),
        )
    return fits


def check_lengths(items: Iterable[Fields], whole: Span, findings: Findings) -> None:
    """Report moves and pitfalls of a turn, or of a shared file, that are too long to compare with.

    `whole` is the turn or the file.
    """
    characters = 0
    for item in items:
        for phrasing in item.texts("phrasings"):
            characters += len(phrasing.value)
            if not fits_a_phrasing(phrasing.value):
                _tell_too_long(phrasing, findings)
    if characters > MAX_CHARACTERS:
        findings.error(
            Code.TOO_MANY_PHRASINGS,
            _largest(items, whole),
            _("these are phrasings of {count:,} characters").format(count=characters),
            _("keep {most:,} at most; a phrasing is one clause, as somebody says it").format(
                most=MAX_CHARACTERS
            ),
        )


def _tell_too_long(phrasing: Text, findings: Findings) -> None:
    findings.error(
        Code.LONG_PHRASING,
        phrasing.span,
        _("this phrasing has {count:,} words").format(count=len(_WORD.findall(phrasing.value))),
        _("keep the clause that says it, {most} words at most").format(most=MAX_WORDS),
    )


def _largest(items: Iterable[Fields], whole: Span) -> Span:
    """Return the place of the move or pitfall with the most phrasings of its own."""
    numbers = {item.span: len(item.texts("phrasings")) for item in items}
    return max(numbers, key=numbers.__getitem__, default=whole)
