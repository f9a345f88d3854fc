"""`Scorer.score(reply)`: one reply judged against one rubric."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from scoring.composition import compose
from scoring.judgement import Evidence, Judgement, MoveFinding, PitfallFinding
from scoring.lexicon import lexicon
from scoring.matching import Match, PhraseIndex
from scoring.rubric import Detector, Pitfall, Rubric
from scoring.spelling import Speller
from scoring.surface import find_shout, is_echo, is_keyword_string, shares_topic, typed_span
from scoring.text import MAX_LENGTH
from scoring.typicality import Typicality
from scoring.units import LIGHT_WEIGHT, Analysis, analyse

VERSION = "1"
"""Changes whenever the same reply may score differently."""

MOVE_THRESHOLD = 0.53
PITFALL_THRESHOLD = 0.68
HALF_THRESHOLD = 0.47
_CLOSE = 0.03


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in a reply before it became a judgement.

    `matches` holds for each move and pitfall (in the rubric's order, moves first) its matches,
    best first.
    """

    analysis: Analysis
    matches: tuple[tuple[Match, ...], ...]
    keyword_string: bool
    echo: bool
    on_topic: bool


class Scorer:
    """Judges replies against one rubric; compiled once, then used for any number of replies."""

    def __init__(self, rubric: Rubric) -> None:
        self.rubric = rubric
        self._lexicon = lexicon(rubric.language)
        banks = [
            *(move.phrasings for move in rubric.moves),
            *(pitfall.phrasings for pitfall in rubric.pitfalls),
        ]
        analyses = [
            (owner, text, analyse(text, self._lexicon))
            for owner, phrasings in enumerate(banks)
            for text in phrasings
        ]
        typicality = Typicality(
            [
                [found.units for number, _, found in analyses if number == owner]
                for owner in range(len(banks))
            ]
        )
        self._index = PhraseIndex(
            ((owner, text, found.units) for owner, text, found in analyses),
            typicality,
            self._lexicon.language.complete_concepts,
        )
        self._prompts = tuple(analyse(prompt, self._lexicon) for prompt in rubric.prompts)
        vocabulary = {
            word.text
            for found in (*(found for _, _, found in analyses), *self._prompts)
            for word in found.words
        }
        self._speller = Speller(self._lexicon, vocabulary)
        self._topic = frozenset(
            sign
            for found in (*(found for _, _, found in analyses), *self._prompts)
            for unit in found.units
            if unit.weight > LIGHT_WEIGHT
            for sign in unit.signs
        )

    def score(self, reply: str) -> Judgement:
        """Judge a reply, however long or strange; only its first MAX_LENGTH characters are read."""
        text = reply[:MAX_LENGTH]
        reading = self.read(text)
        moves = tuple(self._move(number, reading) for number in range(len(self.rubric.moves)))
        understood = self._understood(reading, moves)
        if not understood:
            moves = tuple(MoveFinding(move.id, made=False, credit=0.0) for move in moves)
        pitfalls = self._pitfalls(text, reading, moves, understood=understood)
        score = compose(self.rubric, moves, pitfalls, understood=understood)
        return Judgement(
            score=score.points,
            band=score.band,
            understood=understood,
            sure=all(move.sure for move in moves) and all(pitfall.sure for pitfall in pitfalls),
            moves=moves,
            pitfalls=pitfalls,
            parts=score.parts,
            cut=len(reply) > len(text),
        )

    def read(self, text: str) -> Reading:
        """Return everything that is found in a text, for those who want to know why."""
        found = analyse(text, self._lexicon, self._speller.correct, every_reading=True)
        owners: list[list[Match]] = [
            [] for _ in range(len(self.rubric.moves) + len(self.rubric.pitfalls))
        ]
        for match in self._index.find(found):
            owners[match.phrase.owner].append(match)
        for matches in owners:
            matches.sort(key=lambda match: (-match.similarity, -match.blind, match.phrase.text))
        return Reading(
            found,
            tuple(tuple(matches) for matches in owners),
            is_keyword_string(found, self._lexicon),
            is_echo(found, self._prompts),
            shares_topic(found, self._topic),
        )

    def _understood(self, reading: Reading, moves: Sequence[MoveFinding]) -> bool:
        if not reading.analysis.words or reading.keyword_string or reading.echo:
            return False
        return reading.on_topic or any(move.made for move in moves)

    def _move(self, number: int, reading: Reading) -> MoveFinding:
        move = self.rubric.moves[number]
        matches = reading.matches[number]
        if not matches:
            return MoveFinding(move.id, made=False, credit=0.0)
        best = matches[0]
        contrary = max(matches, key=lambda match: match.blind)
        denied = contrary.blind >= MOVE_THRESHOLD > best.similarity
        credit = 0.0 if denied else _credit(best.similarity)
        return MoveFinding(
            move.id,
            made=credit == 1.0,
            credit=credit,
            evidence=_evidence(contrary if denied else best, reading) if credit or denied else None,
            denied=denied,
            sure=abs(best.similarity - MOVE_THRESHOLD) > _CLOSE,
        )

    def _pitfalls(
        self, text: str, reading: Reading, moves: Sequence[MoveFinding], *, understood: bool
    ) -> tuple[PitfallFinding, ...]:
        first = len(self.rubric.moves)
        found = [
            self._pitfall(pitfall, text, reading.matches[first + number], reading)
            for number, pitfall in enumerate(self.rubric.pitfalls)
        ]
        held = understood and any(
            finding.credit > 0
            for move, finding in zip(self.rubric.moves, moves, strict=True)
            if move.essential
        )
        spoiled = understood and any(finding.hit for finding in found)
        return tuple(
            PitfallFinding(pitfall.id, hit=not held and not spoiled)
            if pitfall.detector is Detector.VAGUE
            else finding
            for pitfall, finding in zip(self.rubric.pitfalls, found, strict=True)
        )

    @staticmethod
    def _pitfall(
        pitfall: Pitfall, text: str, matches: Sequence[Match], reading: Reading
    ) -> PitfallFinding:
        if pitfall.detector is Detector.SHOUTING:
            shout = find_shout(text)
            if shout is None:
                return PitfallFinding(pitfall.id, hit=False)
            return PitfallFinding(pitfall.id, True, Evidence(shout.start, shout.end, "", 1.0))
        if pitfall.detector is Detector.VAGUE or not matches:
            return PitfallFinding(pitfall.id, hit=False)
        best = matches[0]
        hit = best.similarity >= PITFALL_THRESHOLD
        return PitfallFinding(
            pitfall.id,
            hit,
            _evidence(best, reading) if hit else None,
            sure=abs(best.similarity - PITFALL_THRESHOLD) > _CLOSE,
        )


def _credit(similarity: float) -> float:
    if similarity >= MOVE_THRESHOLD:
        return 1.0
    return 0.5 if similarity >= HALF_THRESHOLD else 0.0


def _evidence(match: Match, reading: Reading) -> Evidence:
    units = reading.analysis.units
    start, end = typed_span(
        reading.analysis.words, units[match.first].first, units[match.last].last
    )
    return Evidence(start, end, match.phrase.text, round(match.similarity, 3))


@lru_cache(maxsize=64)
def scorer_for(rubric: Rubric) -> Scorer:
    """Return the compiled scorer of a rubric; an equal rubric is compiled only once."""
    return Scorer(rubric)
