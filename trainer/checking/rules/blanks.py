"""Blanks: what players fill in shows somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from trainer.checking.rule import Problem, Rule
from trainer.diagnostics import Severity
from trainer.dialogue.codes import Code
from trainer.dialogue.filling import filled
from trainer.dialogue.findings import quoted
from trainer.dialogue.model import Dialogue
from trainer.i18n import _


def unused_blanks(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the blanks that change nothing, whatever is filled in."""
    for blank in dialogue.header.blanks:
        others = [word for word in blank.choices or ("x", "y") if word != blank.default]
        other = filled(dialogue, {**dialogue.values, blank.id: others[0]}) if others else dialogue
        if replace(other, values=dialogue.values) == dialogue:
            yield Problem(
                blank.span,
                _("no text mentions the blank {id}").format(id=quoted(blank.id)),
                _("write {mention} where it belongs, or take the blank out").format(
                    mention=quoted(f"{{{blank.id}}}")
                ),
            )


RULES: tuple[Rule, ...] = (Rule(Code.UNUSED_BLANK, Severity.WARNING, unused_blanks),)
