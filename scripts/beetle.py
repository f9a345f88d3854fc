"""Check the scorer on text that nobody here chose: typed answers to questions about circuits.

The benchmark (SemEval-2013 task 7, Beetle, as JSON lines) is read from where it lies; one move
per question, its phrasings the reference answers, the question as the client's line. Printed
are AUC and macro-F1 of correct against the rest, beside bare string similarities:
`beetle.py [PATH]`.
"""

from __future__ import annotations

import argparse
import difflib
import json
import math
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from scoring import Move, Rubric, Scorer
from trainer.evaluation.metrics import auc

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = ROOT.parent / "shared" / "benchmarks" / "beetle.jsonl"
EMPHASIS = 8
"""Power of the mean over the reference answers: how far the nearest ones outweigh the others."""
TRAIN, UNSEEN_ANSWERS, UNSEEN_QUESTIONS = "train", "unseen-answers", "unseen-questions"


@dataclass(frozen=True, slots=True)
class Answer:
    """A typed answer, the question with its reference answers, and whether it is correct."""

    question: str
    references: tuple[str, ...]
    reply: str
    correct: bool
    split: str


class BenchmarkError(ValueError):
    """The file is not the benchmark; the message says where."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table and return 0; 2 where the benchmark is not there or not readable."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", nargs="?", type=Path, default=DEFAULT, help="beetle.jsonl")
    path = parser.parse_args(arguments).path
    try:
        answers = read(path)
    except OSError as error:
        print(f"{path}: {error.strerror}. The benchmark is no part of this project; name the file.")
        return 2
    except BenchmarkError as error:
        print(f"{path}: {error}")
        return 2
    matchers: dict[str, Callable[[Answer], float]] = {
        "partways": ScorerMatcher(),
        "difflib ratio": best_of(difflib_ratio),
        "rapidfuzz ratio": best_of(processed(fuzz.ratio)),
        "rapidfuzz token_sort_ratio": best_of(processed(fuzz.token_sort_ratio)),
        "rapidfuzz token_set_ratio": best_of(processed(fuzz.token_set_ratio)),
        "rapidfuzz WRatio": best_of(processed(fuzz.WRatio)),
    }
    print(f"{'AUC / macro-F1':28}{'unseen answers':>20}{'unseen questions':>20}")
    for name, matcher in matchers.items():
        print(f"{name:28}" + "".join(f"{cell:>20}" for cell in figures(answers, matcher)))
    return 0


def read(path: Path) -> list[Answer]:
    """Return the answers of a file. Raises OSError, or BenchmarkError for another format."""
    answers = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            answers.append(answer(json.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            raise BenchmarkError(f"line {number} is no answer of the benchmark") from error
    if {item.split for item in answers} != {TRAIN, UNSEEN_ANSWERS, UNSEEN_QUESTIONS}:
        raise BenchmarkError("a split is missing, or there is one too many")
    return answers


def answer(values: dict[str, Any]) -> Answer:
    """Return the answer that a line of the file holds. Raises KeyError, TypeError."""
    return Answer(
        values["question"],
        tuple(values["references"]),
        values["reply"],
        values["label"] == "correct",
        values["split"],
    )


class ScorerMatcher:
    """The scorer as a similarity from 0 to 1: how near the phrasings of the one move are."""

    def __init__(self) -> None:
        self._scorers: dict[tuple[str, tuple[str, ...]], Scorer] = {}

    def __call__(self, item: Answer) -> float:
        """Return how similar the reply is to the nearest reference answers, denials heeded."""
        key = item.question, item.references
        if key not in self._scorers:
            move = Move("answer", item.references, essential=True)
            self._scorers[key] = Scorer(Rubric("en", (move,), prompts=(item.question,)))
        matches = self._scorers[key].read(item.reply).moves[0].matches
        found = sum(match.similarity**EMPHASIS for match in matches)
        return math.pow(found / len(item.references), 1 / EMPHASIS)


def best_of(similarity: Callable[[str, str], float]) -> Callable[[Answer], float]:
    """Return a matcher that takes the reference answer nearest to the reply."""
    return lambda item: max(similarity(reference, item.reply) for reference in item.references)


def processed(ratio: Callable[..., float]) -> Callable[[str, str], float]:
    """Return a ratio of rapidfuzz (0 to 100) that ignores case and punctuation."""
    return lambda reference, reply: ratio(reference, reply, processor=default_process)


def difflib_ratio(reference: str, reply: str) -> float:
    """Return difflib's ratio (0 to 1) of two texts in lower case."""
    return difflib.SequenceMatcher(None, reference.lower(), reply.lower(), autojunk=False).ratio()


def figures(answers: Sequence[Answer], matcher: Callable[[Answer], float]) -> list[str]:
    """Return "AUC / macro-F1" for both unseen splits; the threshold is tuned on the train split."""
    similarities: dict[str, list[float]] = {}
    labels: dict[str, list[bool]] = {}
    for item in answers:
        similarities.setdefault(item.split, []).append(matcher(item))
        labels.setdefault(item.split, []).append(item.correct)
    threshold = best_threshold(similarities[TRAIN], labels[TRAIN])
    cells = []
    for split in (UNSEEN_ANSWERS, UNSEEN_QUESTIONS):
        area = auc(similarities[split], labels[split])
        f1 = macro_f1([value >= threshold for value in similarities[split]], labels[split])
        cells.append(f"{area:.3f} / {f1:.3f}")
    return cells


def best_threshold(similarities: Sequence[float], labels: Sequence[bool]) -> float:
    """Return the similarity from which on an answer counts as correct, for the best macro-F1."""
    values = sorted(set(similarities))
    steps = max(1, len(values) // 200)
    return max(
        values[::steps],
        key=lambda threshold: macro_f1([value >= threshold for value in similarities], labels),
    )


def macro_f1(found: Iterable[bool], labels: Sequence[bool]) -> float:
    """Return the mean of the F1 of both classes, from 0 to 1."""
    pairs = Counter(zip(found, labels, strict=True))
    wrong = pairs[True, False] + pairs[False, True]
    right = (pairs[True, True], pairs[False, False])
    return sum(2 * count / (2 * count + wrong) if count else 0.0 for count in right) / 2


if __name__ == "__main__":
    sys.exit(main())
