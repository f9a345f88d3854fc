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

    Findings of before may have moved to other lines.
    """
    known = Counter((finding.code, finding.message) for finding in _findings(before, turns))
    found = _findings(after, turns)
    fresh = Counter((finding.code, finding.message) for finding in found) - known
    return tuple(finding for finding in found if fresh[finding.code, finding.message])


def _findings(dialogue: Dialogue, turns: Collection[str]) -> list[Diagnostic]:
    part = replace(dialogue, turns={name: dialogue.turns[name] for name in turns})
    return [finding for rule in (*SCORING, *SAMPLES) for finding in rule.findings(part)]
