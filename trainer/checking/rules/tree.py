"""Turns, branches and endings: what can be reached, and what can be left."""

from __future__ import annotations

from trainer.checking.rule import Rule

RULES: tuple[Rule, ...] = ()
