"""Blanks: what players fill in shows somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from trainer.checking.rule import Problem, Rule
from trainer.diagnostics import Severity
from trainer.dialogue.codes import Code
from trainer.dialogue.filling import mentioned_in
from trainer.dialogue.findings import quoted
from trainer.dialogue.model import Dialogue
from trainer.i18n import _


def unused_blanks(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the blanks that no text mentions, nor any words that follow them."""
    mentioned = mentioned_in(dialogue)
    for blank in dialogue.header.blanks:
        if mentioned.isdisjoint({blank.id, *(follower.id for follower in blank.followers)}):
            yield Problem(
                blank.span,
                _("no text mentions the blank {id}").format(id=quoted(blank.id)),
                _("write {mention} where it belongs, or take the blank out").format(
                    mention=quoted(f"{{{blank.id}}}")
                ),
            )


RULES: tuple[Rule, ...] = (Rule(Code.UNUSED_BLANK, Severity.WARNING, unused_blanks),)
