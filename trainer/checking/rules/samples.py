"""The author's example replies, and machine variants of them."""

from __future__ import annotations

from trainer.checking.rule import Rule

RULES: tuple[Rule, ...] = ()
