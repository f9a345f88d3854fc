"""What the phrasings of a turn do to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from scoring import Scorer, scorer_for
from scoring.lexicon import lexicon
from scoring.reading import (
    DENIAL_MARGIN,
    HALF_THRESHOLD,
    Observation,
    Reading,
)
from scoring.text import split_words
from scoring.units import Analysis, analyse
from scoring.windows import Match
from trainer.checking.rule import Problem, Rule
from trainer.checking.rules.sameness import says_the_same
from trainer.diagnostics import Severity
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import quoted
from trainer.dialogue.model import Dialogue, MoveScript, PitfallScript, Text, TurnScript
from trainer.dialogue.rubrics import rubric_of
from trainer.i18n import _

_MOST_EXAMINED = 6_000
"""Words of the phrasings of a turn that are given as replies: each takes about a millisecond."""
_WITHDRAWN_SHARE = 0.5
"""A phrasing of which this much is taken back or left open does not count as said."""

_ALIKE = 0.65
"""So much alike two phrasings must be, but for a denial, to be called opposites."""
_AGAINST = 2
"""Phrasings of the same move that a phrasing has to deny before it is taken for a slip."""


@dataclass(frozen=True, slots=True)
class _Phrasing:
    """A phrasing in the author's own file, and the move or pitfall (by index) it stands under."""

    text: Text
    owner: int
    id: str
    is_move: bool


def duplicate_phrasings(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield phrasings that stand twice in a turn, once their spelling is made alike."""
    language = dialogue.header.language
    told: dict[Problem, None] = {}
    for turn in dialogue.turns.values():
        seen: dict[tuple[str, ...], tuple[str, Text]] = {}
        for id, text in _shared_first(turn):
            other, first = seen.setdefault(_words(text.value, language), (id, text))
            if first.span != text.span:
                told[_duplicate(text, id, first, other)] = None
    yield from told


def _duplicate(text: Text, id: str, first: Text, other: str) -> Problem:
    message = (
        _("{phrasing} stands under {id} twice")
        if other == id
        else _("{phrasing} stands under {id} and under {other} as well")
    )
    place = (
        _("line {line}") if first.span.file == text.span.file else _("line {line} of {file}")
    ).format(line=first.span.line, file=first.span.file)
    return Problem(
        text.span,
        message.format(phrasing=quoted(text.value), id=quoted(id), other=quoted(other)),
        _("the other one is in {place}; keep the one that fits better").format(place=place),
    )


@lru_cache(maxsize=20_000)
def _words(text: str, language: str) -> tuple[str, ...]:
    contractions = lexicon(language).language.contractions
    return tuple(word.text for word in split_words(text, contractions))


def overlapping_phrasings(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield phrasings of a move that say the same as one of another move."""
    yield from _found(dialogue, Code.OVERLAPPING_PHRASING)


def phrasings_of_pitfalls(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield phrasings of a move that fall into a pitfall, and the reverse."""
    yield from _found(dialogue, Code.PHRASING_OF_PITFALL)


def negated_phrasings(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield phrasings that take back what they say, or say the opposite of the others."""
    yield from _found(dialogue, Code.NEGATED_PHRASING)


def _found(dialogue: Dialogue, code: Code) -> Iterator[Problem]:
    for turn in dialogue.turns.values():
        for found, problem in _examined(turn, dialogue.header.language):
            if found is code:
                yield problem


@lru_cache(maxsize=1)  # three rules in a row ask for the same turn
def _examined(turn: TurnScript, language: str) -> tuple[tuple[Code, Problem], ...]:
    """Return what is found by giving each of the author's own phrasings as a reply to the turn.

    The shared phrasings were laid beside each other when they were written.
    """
    scorer = scorer_for(rubric_of(turn, language))
    found: list[tuple[Code, Problem]] = []
    told: set[frozenset[str]] = set()  # two phrasings that say the same are told once
    for phrasing in _first_words(_own(turn), _MOST_EXAMINED):
        if phrasing.is_move and (reason := _taken_back(phrasing, scorer, language)):
            found.append((Code.NEGATED_PHRASING, Problem(phrasing.text.span, *reason)))
        for owner, match in _twins(phrasing, turn, scorer, language):
            pair = frozenset({phrasing.text.value, match.phrase.text})
            if pair not in told:
                told.add(pair)
                both = phrasing.is_move and isinstance(owner, MoveScript)
                code = Code.OVERLAPPING_PHRASING if both else Code.PHRASING_OF_PITFALL
                found.append((code, _overlap(phrasing, owner, match)))
                break
    return tuple(found)


def _twins(
    phrasing: _Phrasing, turn: TurnScript, scorer: Scorer, language: str
) -> Iterator[tuple[MoveScript | PitfallScript, Match]]:
    """Yield the other moves and pitfalls that a phrasing makes, each with its phrasing like it."""
    text = phrasing.text.value
    reading = scorer.read(text, thorough=False)
    observations = (*reading.moves, *reading.pitfalls)
    for index, (owner, observation) in enumerate(zip(_owners(turn), observations, strict=True)):
        is_move = isinstance(owner, MoveScript)
        if index == phrasing.owner or not (is_move or phrasing.is_move):
            continue
        match = _same(observation, reading) if is_move or _compares(owner) else None
        # What is the same word for word is a duplicate.
        if match is not None and _words(match.phrase.text, language) != _words(text, language):
            yield owner, match


def _compares(owner: MoveScript | PitfallScript) -> bool:
    return isinstance(owner, PitfallScript) and owner.detector.compares


def _overlap(phrasing: _Phrasing, owner: MoveScript | PitfallScript, match: Match) -> Problem:
    return Problem(
        phrasing.text.span,
        _("this phrasing of {id} says the same as {other} of {owner}").format(
            id=quoted(phrasing.id), other=quoted(match.phrase.text), owner=quoted(owner.id)
        ),
        _("whoever says it gets both: say what tells them apart, or take one of them out"),
    )


def _same(observation: Observation, reading: Reading) -> Match | None:
    """Return the best phrasing of another owner if it says the same as the reply read."""
    if not observation.holds:
        return None
    return observation.matches[0] if says_the_same(observation.matches[0], reading) else None


def _taken_back(phrasing: _Phrasing, scorer: Scorer, language: str) -> tuple[str, str] | None:
    text = phrasing.text.value
    units = [unit for unit in _analysis(text, language).units if not unit.small]
    weight = sum(unit.weight for unit in units)
    lost = sum(unit.weight for unit in units if unit.stance.withdrawn)
    if units and lost >= _WITHDRAWN_SHARE * weight:
        return (
            _("this phrasing takes back what it says"),
            _("write it as somebody says it who stands by it"),
        )
    if not any(unit.stance.denied for unit in units):
        return None
    others = [
        match
        for match in scorer.read(text).moves[phrasing.owner].matches
        if match.phrase.text != text
    ]
    against = [
        match
        for match in others
        if match.blind >= _ALIKE and match.similarity < match.blind - DENIAL_MARGIN
    ]
    asserted = max((match.similarity for match in others), default=0.0)
    if len(against) < _AGAINST or asserted >= HALF_THRESHOLD:
        return None
    best = max(against, key=lambda match: (match.blind, match.phrase.text))
    return (
        _("this phrasing of {id} says the opposite of {other}").format(
            id=quoted(phrasing.id), other=quoted(best.phrase.text)
        ),
        _("turn it round, or write it under the pitfall it is"),
    )


def _owners(turn: TurnScript) -> tuple[MoveScript | PitfallScript, ...]:
    return (*turn.moves, *turn.pitfalls)


def _own(turn: TurnScript) -> Iterator[_Phrasing]:
    file = turn.span.file
    for index, owner in enumerate(_owners(turn)):
        if isinstance(owner, PitfallScript) and not owner.detector.compares:
            continue
        for text in owner.phrasings:
            if text.span.file == file:
                yield _Phrasing(text, index, owner.id, isinstance(owner, MoveScript))


def _first_words(phrasings: Iterable[_Phrasing], most: int) -> Iterator[_Phrasing]:
    """Yield phrasings from the first on, until they have so many words."""
    words = 0
    for phrasing in phrasings:
        words += len(phrasing.text.value.split())
        if words > most:
            return
        yield phrasing


def _shared_first(turn: TurnScript) -> list[tuple[str, Text]]:
    """Return all phrasings with their owners, those of the author's own file last, in its order."""
    found = [(owner.id, text) for owner in _owners(turn) for text in owner.phrasings]
    return sorted(found, key=lambda item: (item[1].span.file == turn.span.file, item[1].span))


def _analysis(text: str, language: str) -> Analysis:
    return analyse(text, lexicon(language))


RULES: tuple[Rule, ...] = (
    Rule(Code.DUPLICATE_PHRASING, Severity.WARNING, duplicate_phrasings),
    Rule(Code.OVERLAPPING_PHRASING, Severity.WARNING, overlapping_phrasings),
    Rule(Code.PHRASING_OF_PITFALL, Severity.WARNING, phrasings_of_pitfalls),
    Rule(Code.NEGATED_PHRASING, Severity.WARNING, negated_phrasings),
)
