"""`partways evaluate`: how well the scorer agrees with labelled replies."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from trainer.dialogue.library import Library
from trainer.evaluation.comparison import comparison, read_old
from trainer.evaluation.report import Result, as_dict, misses, summarise, table
from trainer.evaluation.run import evaluate
from trainer.evaluation.samples import read_samples
from trainer.i18n import _
from trainer.text import printable

BOOTSTRAP_SEED = 1


def run(paths: Sequence[Path], *, as_json: bool, errors: bool, compare: Path | None) -> int:
    """Print the figures of these files of labelled replies and return 0."""
    old = read_old(compare) if compare else None
    samples = read_samples(paths)
    with click.progressbar(
        evaluate(samples, Library()),
        length=len(samples),
        label=_("Judging"),
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    ) as judged:
        results = list(judged)
    report = summarise(results, rng=random.Random(BOOTSTRAP_SEED))  # noqa: S311 - no secret
    if as_json:
        print(json.dumps(as_dict(report, results), ensure_ascii=False, indent=1))
        return 0
    print(printable(table(report)))
    if errors:
        print(printable("\n".join(["", _("Misses:"), *_misses(results)])))
    if old is not None:
        print(printable("\n" + comparison(old, report, results)))
    return 0


def _misses(results: Sequence[Result]) -> list[str]:
    lines = []
    for result in results:
        reasons = misses(result)
        if reasons:
            sample = result.sample
            lines += [
                f"{sample.id} ({sample.kind}, {_('grade')} {sample.grade}, "
                f"{_('score')} {result.judgement.score})",
                *(f"    {reason}" for reason in reasons),
                f"    {' '.join(sample.reply.split())}",
            ]
    return lines
