"""Weights and essential moves: a good reply can pass, and a bad one cannot."""

from __future__ import annotations

from trainer.checking.rule import Rule

RULES: tuple[Rule, ...] = ()
