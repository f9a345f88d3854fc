"""The rules, a module for each subject; every module lists its own in `RULES`."""

from __future__ import annotations

from trainer.checking.rules import blanks, phrasings, replies, samples, tree, weights

TREE = (*blanks.RULES, *tree.RULES)
SCORING = (*phrasings.RULES, *weights.RULES, *replies.RULES)
SAMPLES = samples.RULES
