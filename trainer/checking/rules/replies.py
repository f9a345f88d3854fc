"""The author's own replies: what is recommended passes, what is tempting does not."""

from __future__ import annotations

from trainer.checking.rule import Rule

RULES: tuple[Rule, ...] = ()
