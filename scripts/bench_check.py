"""Report how long `partways check` takes, beside a bare `yaml.compose` of the same texts.

Shape and tree rules over all bundled dialogues take turns with the C loader of YAML on the same
files, both sides from text in memory. Scoring and sample rules are timed once, apart:
`bench_check.py [--rounds 30] [--judge]`. It only reports; no figure makes it fail.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from functools import partial

import yaml

from trainer.checking.places import Place, find_places
from trainer.checking.rule import Rule
from trainer.checking.rules import SAMPLES, SCORING, TREE
from trainer.dialogue.compiler import compile_dialogue, compile_fragments
from trainer.dialogue.fragments import Fragments
from trainer.dialogue.library import BUNDLED
from trainer.dialogue.model import Dialogue
from trainer.dialogue.source import Source, read_source


def main() -> int:
    """Print the medians of both sides, and where the time of the checker goes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30, help="how often each side runs")
    parser.add_argument("--judge", action="store_true", help="also time scoring and samples")
    arguments = parser.parse_args()
    places = find_places([], [BUNDLED]).files
    shared = [source_of(place) for place in places if place.shared]
    trees = [source_of(place) for place in places if not place.shared]
    texts = [source.text for source in (*shared, *trees)]
    print(f"{len(texts)} files, {sum(text.count(chr(10)) for text in texts):,} lines")

    bare, shape, rules = [], [], []
    dialogues: list[Dialogue] = []
    for _round in range(arguments.rounds):
        bare.append(seconds(lambda: [yaml.compose(text, yaml.CSafeLoader) for text in texts]))
        shape.append(seconds(lambda: dialogues.extend(compiled(shared, trees))))
        del dialogues[: -len(trees)]
        rules.append(seconds(lambda: findings(TREE, dialogues)))
    both = [one + other for one, other in zip(shape, rules, strict=True)]
    for name, side in (
        ("yaml.compose, C loader", bare),
        ("shape", shape),
        ("tree rules", rules),
        ("shape and tree rules", both),
    ):
        print(f"{name:<24} {1000 * statistics.median(side):8.1f} ms")
    print(f"ratio of the medians     {statistics.median(both) / statistics.median(bare):8.2f}")
    if arguments.judge:
        for name, kind in (("scoring rules", SCORING), ("sample rules", SAMPLES)):
            for rule in kind:
                taken = seconds(partial(findings, [rule], dialogues))
                print(f"{name:<14} {rule.code:<24} {taken:8.2f} s")
    return 0


def source_of(place: Place) -> Source:
    """Return the text of a file."""
    return read_source(place.path, id=place.id, language=place.language)


def compiled(shared: Sequence[Source], trees: Sequence[Source]) -> list[Dialogue]:
    """Return the dialogues, each with the shared parts of its language."""
    parts = {source.language: compile_fragments(source) for source in shared}
    return [compile_dialogue(tree, parts.get(tree.language, Fragments())) for tree in trees]


def findings(rules: Sequence[Rule], dialogues: Sequence[Dialogue]) -> int:
    """Run the rules over the dialogues and return how much they found."""
    return sum(len(list(rule.findings(dialogue))) for dialogue in dialogues for rule in rules)


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    raise SystemExit(main())
