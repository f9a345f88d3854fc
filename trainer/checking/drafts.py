"""What a change to a dialogue brings with it, before it is saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace

from trainer.checking.rules import SAMPLES, SCORING
from trainer.diagnostics import Diagnostic
from trainer.dialogue.model import Dialogue


def new_findings(
    before: Dialogue, after: Dialogue, turns: Collection[str]
) -> tuple[Diagnostic, ...]:
    """Return what the rules about replies find in some turns after a change and not before it.

    Findings of before may have moved to other lines. Of several alike the last ones count as
    new, since what is added comes last.
    """
    found = sorted(_findings(after, turns), key=lambda finding: finding.span)
    fresh = Counter(map(_what, found)) - Counter(map(_what, _findings(before, turns)))
    new = []
    for finding in reversed(found):
        if fresh[_what(finding)] > 0:
            fresh[_what(finding)] -= 1
            new.append(finding)
    return tuple(reversed(new))


def _what(finding: Diagnostic) -> tuple[str, str]:
    """Return what tells a finding from others, wherever it stands."""
    return finding.code, finding.message


def _findings(dialogue: Dialogue, turns: Collection[str]) -> list[Diagnostic]:
    part = replace(dialogue, turns={name: dialogue.turns[name] for name in turns})
    return [finding for rule in (*SCORING, *SAMPLES) for finding in rule.findings(part)]
