"""One phrasing laid beside a reply: the words both have, those that lack, those that contradict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from scoring.lexicon import lexicon
from scoring.reading import Observation, Reading
from scoring.units import Analysis, Unit, analyse
from scoring.windows import Match


@dataclass(frozen=True, slots=True)
class Lack:
    """A word of a phrasing that the reply has not, and the place in the reply where it belongs."""

    word: str
    place: int


@dataclass(frozen=True, slots=True)
class Wording:
    """A phrasing and the words of a reply that resemble it, `reply[start:end]`.

    All measures lie between 0 and 1 but `typicality`, which speaks for the move or pitfall above
    0 and against it below. `shared` are (words of the phrasing, words of the reply), `opposed`
    those of them of which one denies what the other says; `lacking` are words of substance.
    """

    text: str
    similarity: float
    blind: float
    coverage: float
    typicality: float
    start: int
    end: int
    shared: tuple[tuple[str, str], ...]
    opposed: tuple[tuple[str, str], ...]
    lacking: tuple[Lack, ...]

    @property
    def share(self) -> float:
        """Return how much of the phrasing's words of substance the reply has, by number."""
        found = len(self.shared)
        return found / max(1, found + len(self.lacking))


def wording_of(match: Match, reading: Reading, reply: str, language: str) -> Wording:
    """Return what a match of a reading of this reply is made of."""
    phrase = _phrase(match.phrase.text, language)
    units = reading.analysis.units
    shared: list[tuple[str, str]] = []
    opposed: list[tuple[str, str]] = []
    for place, index in match.pairs:
        if phrase.units[place].small:
            continue
        pair = (
            _typed(phrase.units[place], phrase, match.phrase.text),
            _typed(units[index], reading.analysis, reply),
        )
        shared.append(pair)
        if phrase.units[place].signs.isdisjoint(units[index].signs):
            opposed.append(pair)
    return Wording(
        text=match.phrase.text,
        similarity=match.similarity,
        blind=match.blind,
        coverage=match.coverage,
        typicality=match.typicality,
        start=reading.analysis.words[units[match.first].first].start,
        end=reading.analysis.words[units[match.last].last].end,
        shared=tuple(shared),
        opposed=tuple(opposed),
        lacking=tuple(_lacking(match, phrase, reading)),
    )


def nearest(
    observation: Observation, reading: Reading, reply: str, language: str, *, at_most: int
) -> tuple[Wording, ...]:
    """Return the phrasings of a move or pitfall that a reply resembles most, best first."""
    return tuple(
        wording_of(match, reading, reply, language) for match in observation.matches[:at_most]
    )


def _lacking(match: Match, phrase: Analysis, reading: Reading) -> Iterator[Lack]:
    paired = dict(match.pairs)
    for place, unit in enumerate(phrase.units):
        if place not in paired and not unit.small:
            yield Lack(_typed(unit, phrase, match.phrase.text), _place(place, match.pairs, reading))


def _place(place: int, pairs: Sequence[tuple[int, int]], reading: Reading) -> int:
    """Return the offset in the reply behind the words that come before, or before those after."""
    words, units = reading.analysis.words, reading.analysis.units
    before = [index for other, index in pairs if other < place]
    if before:
        return words[units[before[-1]].last].end
    return words[units[next(index for other, index in pairs if other > place)].first].start


def _typed(unit: Unit, analysis: Analysis, text: str) -> str:
    return text[analysis.words[unit.first].start : analysis.words[unit.last].end]


@lru_cache(maxsize=1_000)
def _phrase(text: str, language: str) -> Analysis:
    return analyse(text, lexicon(language))
