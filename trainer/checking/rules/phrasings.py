"""What the phrasings of a turn do to each other."""

from __future__ import annotations

from trainer.checking.rule import Rule

RULES: tuple[Rule, ...] = ()
