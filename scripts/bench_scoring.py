"""Report how fast replies are judged, beside a bare call of rapidfuzz and beside difflib.

Turns of 30, 300 and 3,000 phrasings and replies of 10, 50 and 1,000 words are made, by a seed,
of the phrasings of the bundled dialogues. The three sides take turns on each reply:
`bench_scoring.py [--replies 200] [--seconds 10] [--cpu]`. It only reports; no figure makes it fail.
`rapidfuzz.process.cdist` needs numpy; where that is missing, `extract` computes the same ratios.
"""

from __future__ import annotations

import argparse
import difflib
import importlib.util
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from rapidfuzz import fuzz, process

from scoring.rubric import Move, Pitfall, Rubric
from trainer.dialogue.library import Library
from trainer.dialogue.rubrics import rubric_of
from trainer.i18n import DEFAULT_LANGUAGE

if TYPE_CHECKING:
    from scoring import Judgement, Scorer

PHRASINGS = (30, 300, 3_000)
WORDS = (10, 50, 1_000)
LONG = 100_000
FEWEST = 20
SEED = 1
BARE = "cdist" if importlib.util.find_spec("numpy") else "extract"

Bank = dict[str, list[str]]
Clock = Callable[[], float]
Side = Callable[[str], object]
T = TypeVar("T")


@dataclass(slots=True)
class Timings:
    """Seconds that each side took, a value a reply; difflib may have fewer."""

    scorer: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    difflib: list[float] = field(default_factory=list)


def main() -> int:
    """Print warm-up and compile times, the table, how times grow, and the longest reply."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--replies", type=int, default=200, help="replies a row (default 200)")
    parser.add_argument(
        "--seconds", type=float, default=10.0, help="about what a row may take (default 10)"
    )
    parser.add_argument(
        "--cpu",
        action="store_true",
        help="count processor time instead of time passed, where other programs are running",
    )
    options = parser.parse_args()
    clock = time.thread_time if options.cpu else time.perf_counter
    moves, pitfalls = banks()
    started = clock()
    from scoring import Scorer

    print(f"import of the scorer: {milliseconds(clock() - started)}")
    rubrics = {count: rubric(moves, pitfalls, count) for count in PHRASINGS}
    scorers: dict[int, Scorer] = {}
    loading = seconds(Scorer, rubrics[PHRASINGS[0]], clock)
    print(f"first rubric, which loads the language: {milliseconds(loading)}")
    for count, made in rubrics.items():
        started = clock()
        scorers[count] = Scorer(made)
        compiling = clock() - started
        first = seconds(scorers[count].score, "It is over.", clock)
        print(
            f"{count:>5} phrasings: compiled in {milliseconds(compiling)}, "
            f"first reply {milliseconds(first)}"
        )
    sources = [text for bank in (*moves.values(), *pitfalls.values()) for text in bank]
    print(f"\n{'':53}medians of the others, and our median as a multiple of theirs")
    print(
        f"{'phrasings·words':>15} {'replies/s':>9} {'p50':>9} {'p90':>9} {'p99':>9} "
        f"{BARE:>12} {'':>8} {'difflib':>12}"
    )
    phrasings = {count: phrasings_of(made) for count, made in rubrics.items()}
    medians: dict[tuple[int, int], float] = {}
    for count in PHRASINGS:
        for words in WORDS:
            replies = typed_replies(sources, words, options.replies)
            sides = (
                scorers[count].score,
                partial(bare_ratios, phrasings=phrasings[count]),
                partial(difflib_best, phrasings=phrasings[count]),
            )
            timings = measured(sides, replies, options.seconds, clock)
            medians[count, words] = statistics.median(timings.scorer)
            print(row(f"{count:,} · {words:,}", timings))
    print_growth(medians)
    print_longest(scorers[PHRASINGS[1]].score, sources, clock)
    return 0


def banks() -> tuple[Bank, Bank]:
    """Return the phrasings of all moves and of all pitfalls of the bundled dialogues, by id."""
    moves: Bank = {}
    pitfalls: Bank = {}
    library = Library()
    for header in library.headers(DEFAULT_LANGUAGE):
        for turn in library.open(header.id, DEFAULT_LANGUAGE).turns.values():
            compiled = rubric_of(turn, DEFAULT_LANGUAGE)
            for items, bank in ((compiled.moves, moves), (compiled.pitfalls, pitfalls)):
                for item in items:
                    known = bank.setdefault(item.id, [])
                    known += [text for text in item.phrasings if text not in known]
    return moves, {name: texts for name, texts in pitfalls.items() if texts}


def rubric(moves: Bank, pitfalls: Bank, count: int) -> Rubric:
    """Return a rubric with this many phrasings, half of them of moves."""
    rng = random.Random(f"{SEED} {count}")  # noqa: S311 - no secret
    owners = max(2, min(16, count // 20))
    return Rubric(
        language=DEFAULT_LANGUAGE,
        moves=tuple(
            Move(name, texts, essential=not place)
            for place, (name, texts) in enumerate(drawn(moves, owners, count // 2, rng))
        ),
        pitfalls=tuple(
            Pitfall(name, texts) for name, texts in drawn(pitfalls, owners, count - count // 2, rng)
        ),
        prompts=("So, what did you want to talk about?",),
    )


def drawn(
    bank: Bank, owners: int, count: int, rng: random.Random
) -> list[tuple[str, tuple[str, ...]]]:
    """Return some ids of a bank with `count` different phrasings in all.

    Where an id has too few, beginnings and ends of its phrasings are put together anew.
    """
    names = rng.sample(sorted(bank), min(owners, len(bank)))
    result = []
    for place, name in enumerate(names):
        wanted = count // len(names) + (place < count % len(names))
        texts = dict.fromkeys(rng.sample(bank[name], min(wanted, len(bank[name]))))
        while len(texts) < wanted:
            head, tail = rng.choice(bank[name]).split(), rng.choice(bank[name]).split()
            cut, rest = rng.randint(1, len(head)), rng.randint(0, len(tail) - 1)
            texts[" ".join(head[:cut] + tail[rest:])] = None
        result.append((name, tuple(texts)))
    return result


def typed_replies(sources: Sequence[str], words: int, count: int) -> list[str]:
    """Return replies of so many words, put together of phrasings, with one typo in ten words."""
    from scoring.languages import language
    from scoring.languages.variation import variation
    from trainer.evaluation.variants import Tongue, typos

    rng = random.Random(f"{SEED} {words}")  # noqa: S311 - no secret
    tongue = Tongue(language(DEFAULT_LANGUAGE), variation(DEFAULT_LANGUAGE))
    return [typos(sentences(sources, words, rng), tongue, rng) for _ in range(count)]


def sentences(sources: Sequence[str], words: int, rng: random.Random) -> str:
    """Return so many words of phrasings, with commas and full stops between these."""
    taken: list[str] = []
    while len(taken) < words:
        taken += f"{rng.choice(sources)}{rng.choice(('.', '.', ','))}".split()
    return " ".join(taken[:words])


def phrasings_of(made: Rubric) -> list[str]:
    """Return all phrasings of a rubric."""
    of_moves = [text for move in made.moves for text in move.phrasings]
    return of_moves + [text for pitfall in made.pitfalls for text in pitfall.phrasings]


def measured(
    sides: tuple[Side, Side, Side], replies: Sequence[str], budget: float, clock: Clock
) -> Timings:
    """Return what scorer, bare rapidfuzz and difflib take, until the seconds are spent.

    The sides take turns and change places; difflib stops at a third of the budget.
    """
    timings = Timings()
    pairs = list(zip((timings.scorer, timings.bare, timings.difflib), sides, strict=True))
    started = time.perf_counter()
    for number, reply in enumerate(replies):
        if number >= FEWEST and time.perf_counter() - started > budget:
            break
        for place in range(len(pairs)):
            times, side = pairs[(number + place) % len(pairs)]
            if times is not timings.difflib or sum(times) <= budget / 3:
                times.append(seconds(side, reply, clock))
    return timings


def bare_ratios(reply: str, phrasings: Sequence[str]) -> object:
    """Return rapidfuzz's ratio of a reply to every phrasing."""
    if BARE == "cdist":
        return process.cdist([reply], phrasings, scorer=fuzz.ratio)
    return process.extract(reply, phrasings, scorer=fuzz.ratio, limit=None)


def difflib_best(reply: str, phrasings: Sequence[str]) -> float:
    """Return difflib's best ratio of a reply to any phrasing."""
    matcher = difflib.SequenceMatcher(None, "", reply, autojunk=False)
    best = 0.0
    for phrasing in phrasings:
        matcher.set_seq1(phrasing)
        best = max(best, matcher.ratio())
    return best


def row(name: str, timings: Timings) -> str:
    """Return a line of the table."""
    ours = statistics.median(timings.scorer)
    rate = len(timings.scorer) / sum(timings.scorer)
    cells = [f"{name:>15} {rate:>9,.0f}"]
    cells += [f"{milliseconds(percentile(timings.scorer, share)):>9}" for share in (50, 90, 99)]
    for times in (timings.bare, timings.difflib):
        median = statistics.median(times)
        cells.append(f"{milliseconds(median):>12} {'×' + format(ours / median, ',.3g'):>8}")
    return " ".join(cells)


def print_growth(medians: dict[tuple[int, int], float]) -> None:
    """Print by what factor the median grows where phrasings or words do."""
    print("\ngrowth of the median (linear or less: the factor is at most that of the size)")
    for words in WORDS:
        for fewer, more in pairwise(PHRASINGS):
            factor = medians[more, words] / medians[fewer, words]
            print(f"  {words:>5} words: phrasings ×{more // fewer}: time ×{factor:.2f}")
    for count in PHRASINGS:
        for fewer, more in pairwise(WORDS):
            factor = medians[count, more] / medians[count, fewer]
            print(f"  {count:>5} phrasings: words ×{more // fewer}: time ×{factor:.2f}")


def print_longest(score: Callable[[str], Judgement], sources: Sequence[str], clock: Clock) -> None:
    """Print what a reply of LONG characters takes and whether it was cut."""
    rng = random.Random(SEED)  # noqa: S311 - no secret
    text = sentences(sources, LONG // 3, rng)[:LONG]
    times = [seconds(score, text, clock) for _ in range(FEWEST)]
    cut = "cut" if score(text).cut else "read to its end"
    print(
        f"\n{LONG:,} characters, {PHRASINGS[1]} phrasings: median "
        f"{milliseconds(statistics.median(times))}, longest {milliseconds(max(times))}, {cut}"
    )


def percentile(times: Sequence[float], share: int) -> float:
    """Return the time below which `share` per cent of the times lie."""
    return statistics.quantiles(times, n=100, method="inclusive")[share - 1]


def seconds(call: Callable[[T], object], argument: T, clock: Clock) -> float:
    """Return how long a call takes."""
    started = clock()
    call(argument)
    return clock() - started


def milliseconds(value: float) -> str:
    """Return seconds as text in milliseconds."""
    return f"{value * 1000:,.2f} ms"


if __name__ == "__main__":
    sys.exit(main())
