"""Machine variants of a strong reply that spoil it: the verdict must fall under each of them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from scoring import Judgement, Rubric, Scorer, Severity
from trainer.evaluation.variants import Tongue, words_of

_MAX_DENIALS = 8
_CLAUSE_START = re.compile(r"[.!?…\n,;:()–—]|[^\W\d_]+")
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_SENTENCE_END = ".!?…"


def spoilt(
    reply: str, scorer: Scorer, judgement: Judgement, tongue: Tongue, rng: random.Random
) -> Iterator[tuple[str, str]]:
    """Yield (name, text) of each variant of a reply that this judgement calls strong."""
    rubric = scorer.rubric
    yield "essential-move-denied", denied(reply, scorer, judgement, tongue)
    for pitfall in rubric.pitfalls:
        if pitfall.severity is Severity.GRAVE and pitfall.detector.compares:
            sentence = rng.choice(pitfall.phrasings)
            yield f"{pitfall.id}-appended", with_sentence(reply, sentence)
    yield "keywords", keyword_list(reply, tongue, rng)
    yield "shuffled-words", shuffled_words(reply, rng)
    if rubric.prompts:
        yield "client-line", rng.choice(rubric.prompts)


def denied(reply: str, scorer: Scorer, judgement: Judgement, tongue: Tongue) -> str:
    """Return the reply with its essential moves denied, wherever the scorer sees them.

    Each place is denied but once: a scorer that takes no notice does not get another chance.
    """
    done: list[tuple[int, int]] = []
    for _round in range(_MAX_DENIALS):
        place = next(
            (
                (start, end)
                for start, end in _essential_places(reply, scorer.rubric, judgement, tongue)
                if all(end <= first or start >= last for first, last in done)
            ),
            None,
        )
        if place is None:
            break
        start, end = place
        changed = tongue.variation.deny(reply[start:end])
        longer = len(changed) - (end - start)
        done = [
            (first + longer, last + longer) if first >= end else (first, last)
            for first, last in done
        ]
        done.append((start, end + longer))
        reply = reply[:start] + changed + reply[end:]
        judgement = scorer.score(reply)
    return reply


def with_sentence(reply: str, sentence: str) -> str:
    """Return the reply with a sentence after it."""
    body = reply.rstrip()
    stop = "" if body.endswith(tuple(_SENTENCE_END)) or not body else "."
    end = "" if sentence.endswith(tuple(_SENTENCE_END)) else "."
    return f"{body}{stop} {sentence[:1].upper()}{sentence[1:]}{end}".lstrip()


def keyword_list(reply: str, tongue: Tongue, rng: random.Random) -> str:
    """Return the words of the reply that are no function words, each once, shuffled."""
    language = tongue.language
    small = language.function_words | set(language.contractions)
    words = [
        word
        for word in dict.fromkeys(word.lower().replace("’", "'") for word in words_of(reply))
        if word not in small and "'" not in word
    ]
    rng.shuffle(words)
    return " ".join(words)


def shuffled_words(reply: str, rng: random.Random) -> str:
    """Return all words of the reply in any order, without punctuation."""
    words = words_of(reply)
    rng.shuffle(words)
    return " ".join(words)


def _essential_places(
    reply: str, rubric: Rubric, judgement: Judgement, tongue: Tongue
) -> Iterator[tuple[int, int]]:
    """Yield where the reply makes an essential move, from the beginning of the clause on."""
    for move, finding in zip(rubric.moves, judgement.moves, strict=True):
        evidence = finding.evidence
        if move.essential and finding.credit > 0 and evidence is not None:
            end = _behind_negation(reply, evidence.end, tongue)
            yield _clause_start(reply, evidence.start, tongue), end


def _clause_start(text: str, place: int, tongue: Tongue) -> int:
    """Return where the clause begins that goes on at a place: a negation may stand before it."""
    openers = tongue.variation.openers
    stops = [
        match.end()
        for match in _CLAUSE_START.finditer(text, 0, place)
        if not match[0][0].isalpha() or match[0].lower() in openers
    ]
    first = stops[-1] if stops else 0
    while first < place and text[first].isspace():
        first += 1
    return first


def _behind_negation(text: str, place: int, tongue: Tongue) -> int:
    """Return where the next word ends if it is a negation, or else the place itself."""
    word = _NEXT_WORD.match(text, place)
    return word.end() if word and word[1].lower() in tongue.language.negations else place
