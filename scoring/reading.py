"""A rubric compiled, and what it finds in a reply before that becomes a judgement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from scoring.context import in_context
from scoring.digression import digression
from scoring.lexicon import lexicon
from scoring.matching import PhraseIndex
from scoring.rubric import Detector, Rubric
from scoring.spelling import Speller
from scoring.surface import is_echo, is_keyword_string, shares_topic
from scoring.typicality import Typicality
from scoring.units import LIGHT_WEIGHT, Analysis, analyse, contrary
from scoring.windows import Match

MOVE_THRESHOLD = 0.60
HALF_THRESHOLD = 0.51
PITFALL_THRESHOLD = 0.595
DENIAL_THRESHOLD = 0.56
DENIAL_MARGIN = 0.2
_CLAUSE_LENGTH = 100
"""Characters of a phrasing up to which its analysis is kept for other rubrics."""


@dataclass(frozen=True, slots=True)
class Observation:
    """What was found of one move or pitfall.

    `matches` are its phrasings that the reply resembles, best first. `similarity` (0 to 1) is
    that of the best one in the light of the rest of the reply; it counts from `threshold` up.
    `contrary` is the match that a denied move would have had.
    """

    matches: tuple[Match, ...]
    similarity: float
    threshold: float
    contrary: Match | None = None

    @property
    def holds(self) -> bool:
        """Whether the reply does what the phrasings do."""
        return self.similarity >= self.threshold


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in a reply; moves and pitfalls in the order of the rubric.

    `digression` is the share (0 to 1) of its words of substance that serve no move.
    """

    analysis: Analysis
    moves: tuple[Observation, ...]
    pitfalls: tuple[Observation, ...]
    digression: float
    keyword_string: bool
    echo: bool
    on_topic: bool


class Reader:
    """Finds the phrasings of one rubric in replies; compiled once."""

    def __init__(self, rubric: Rubric) -> None:
        self._rubric = rubric
        self._lexicon = lexicon(rubric.language)
        banks = [
            *(move.phrasings for move in rubric.moves),
            *(pitfall.phrasings for pitfall in rubric.pitfalls),
        ]
        analysed = [[_phrasing(text, rubric.language) for text in bank] for bank in banks]
        self._prompts = tuple(_phrasing(prompt, rubric.language) for prompt in rubric.prompts)
        self._index = PhraseIndex(
            (
                (owner, text, found.units)
                for owner, (bank, analyses) in enumerate(zip(banks, analysed, strict=True))
                for text, found in zip(bank, analyses, strict=True)
            ),
            Typicality([[found.units for found in analyses] for analyses in analysed]),
            self._lexicon.language.complete_concepts,
            frozenset(
                f"={unit.key}"
                for prompt in self._prompts
                for unit in prompt.units
                if not unit.small
            ),
            frozenset(
                owner
                for owner, pitfall in enumerate(rubric.pitfalls, len(rubric.moves))
                if pitfall.detector is Detector.WORDING
            ),
        )
        everything = [*(found for analyses in analysed for found in analyses), *self._prompts]
        self._speller = Speller(
            self._lexicon, (word.text for found in everything for word in found.words)
        )
        self._topic = frozenset(
            sign
            for found in everything
            for unit in found.units
            if unit.weight > LIGHT_WEIGHT
            for meaning in unit.signs
            for sign in (meaning, contrary(meaning))
        )

    def read(self, text: str, *, thorough: bool = False) -> Reading:
        """Return what is found in a text; all near phrasings, not just the best, if `thorough`."""
        found = analyse(text, self._lexicon, self._speller.correct, every_reading=True)
        count = len(self._rubric.moves)
        owners: list[list[Match]] = [[] for _ in range(count + len(self._rubric.pitfalls))]
        for match in self._index.find(found, thorough=thorough):
            owners[match.phrase.owner].append(match)
        for matches in owners:
            matches.sort(key=lambda match: (-match.similarity, -match.blind, match.phrase.text))
        contrary = [_contrary(matches) for matches in owners[:count]]
        moves, pitfalls = in_context(
            self._rubric,
            [
                0.0 if denied else _best(matches)
                for matches, denied in zip(owners[:count], contrary, strict=True)
            ],
            [_best(matches) for matches in owners[count:]],
        )
        return Reading(
            found,
            tuple(
                Observation(tuple(matches), similarity, MOVE_THRESHOLD, denied)
                for matches, similarity, denied in zip(owners[:count], moves, contrary, strict=True)
            ),
            tuple(
                Observation(tuple(matches), similarity, PITFALL_THRESHOLD)
                for matches, similarity in zip(owners[count:], pitfalls, strict=True)
            ),
            digression(found.units, [match for matches in owners[:count] for match in matches]),
            is_keyword_string(found, self._lexicon),
            is_echo(found, self._prompts),
            shares_topic(found, self._topic, self._lexicon),
        )


def _phrasing(text: str, code: str) -> Analysis:
    """Return the units of a phrasing; the turns of a language share most of theirs."""
    return _clause(text, code) if len(text) <= _CLAUSE_LENGTH else analyse(text, lexicon(code))


@lru_cache(maxsize=4_000)  # more than a turn has: a large one has 2,700
def _clause(text: str, code: str) -> Analysis:
    return analyse(text, lexicon(code))


def _best(matches: Sequence[Match]) -> float:
    return matches[0].similarity if matches else 0.0


def _contrary(matches: Sequence[Match]) -> Match | None:
    """Return the match that shows that a reply denies the move, if it does.

    It does if what resembles a phrasing most is denied, and nothing that it asserts comes near.
    """
    if not matches:
        return None
    best = max(matches, key=lambda match: (match.blind, match.similarity))
    if best.blind < DENIAL_THRESHOLD or best.similarity >= best.blind - DENIAL_MARGIN:
        return None
    return best if best.blind > matches[0].similarity + DENIAL_MARGIN else None
