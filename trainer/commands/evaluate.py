"""`partways evaluate`: how well the scorer agrees with labelled replies."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

from trainer.commands.progress import with_progress
from trainer.evaluation.comparison import comparison, read_old
from trainer.evaluation.report import Result, as_dict, misses, summarise, table
from trainer.evaluation.robustness import (
    Trial,
    summarise_trials,
    trials,
    variant_table,
    variants_as_dict,
    worst_lines,
)
from trainer.evaluation.run import Scorers, evaluate
from trainer.evaluation.samples import read_samples
from trainer.folders import open_library
from trainer.i18n import _
from trainer.text import printable

BOOTSTRAP_SEED = 1
VARIANT_SEED = 1


def run(
    paths: Sequence[Path],
    *,
    as_json: bool,
    errors: bool,
    compare: Path | None,
    variants: bool,
    folders: Sequence[Path] = (),
) -> int:
    """Print the figures of these files of labelled replies and return 0."""
    old = read_old(compare) if compare else None
    samples = read_samples(paths)
    scorers = Scorers(open_library(folders))
    with with_progress(evaluate(samples, scorers), len(samples), _("Judging")) as judged:
        results = list(judged)
    report = summarise(results, rng=random.Random(BOOTSTRAP_SEED))  # noqa: S311 - no secret
    tried: list[Trial] = []
    if variants:
        rounds = trials(results, scorers, seed=VARIANT_SEED)
        with with_progress(rounds, len(results), _("Judging variants")) as judged_variants:
            for found in judged_variants:
                tried += found
    if as_json:
        values = as_dict(report, results)
        if variants:
            values["variants"] = variants_as_dict(summarise_trials(tried))
        print(json.dumps(values, indent=1))
        return 0
    print(printable(table(report)))
    if variants:
        print(printable(variant_table(summarise_trials(tried))))
    if errors:
        print(printable("\n".join(["", _("Misses:"), *_misses(results)])))
    if errors and variants:
        print(printable("\n".join(["", _("Worst variants:"), *worst_lines(tried)])))
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
