"""`Scorer.score(reply)`: one reply judged against one rubric."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from scoring.composition import compose
from scoring.judgement import Evidence, Judgement, MoveFinding, PitfallFinding
from scoring.reading import HALF_THRESHOLD, Observation, Reader, Reading
from scoring.rubric import Detector, Pitfall, Rubric
from scoring.surface import find_shout
from scoring.text import MAX_LENGTH
from scoring.windows import Match

VERSION = "3"
"""Changes whenever the same reply may score differently."""

_STALLING = 0.5
_STALLING_BESIDE = 0.6
_TO_THE_POINT = 2
"""So many moves show that a reply without the essential one is not vague."""
_CLOSE = 0.02
"""Evidence this near to its threshold is not sure."""


class Scorer:
    """Judges replies against one rubric; compiled once, then used for any number of replies."""

    def __init__(self, rubric: Rubric) -> None:
        self.rubric = rubric
        self._reader = Reader(rubric)

    def read(self, reply: str, *, thorough: bool = True) -> Reading:
        """Return what was found in a reply, for those who want to know why it scores as it does.

        Unless `thorough`, it holds only the matches that `score` looks at.
        """
        return self._reader.read(reply[:MAX_LENGTH], thorough=thorough)

    def score(self, reply: str) -> Judgement:
        """Judge a reply, however long or strange; only its first MAX_LENGTH characters are read."""
        text = reply[:MAX_LENGTH]
        reading = self._reader.read(text)
        understood = _understood(reading)
        moves = tuple(
            _move(move.id, observation, reading)
            if understood
            else MoveFinding(move.id, made=False, credit=0.0)
            for move, observation in zip(self.rubric.moves, reading.moves, strict=True)
        )
        pitfalls = self._pitfalls(text, reading, moves, understood=understood)
        score = compose(
            self.rubric,
            moves,
            pitfalls,
            understood=understood,
            digression=reading.digression,
        )
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

    def _pitfalls(
        self, text: str, reading: Reading, moves: Sequence[MoveFinding], *, understood: bool
    ) -> tuple[PitfallFinding, ...]:
        found = [
            _pitfall(pitfall, text, observation, reading)
            for pitfall, observation in zip(self.rubric.pitfalls, reading.pitfalls, strict=True)
        ]
        vague = not understood or self._is_vague(reading, moves, found)
        return tuple(
            PitfallFinding(pitfall.id, hit=vague) if pitfall.detector is Detector.VAGUE else finding
            for pitfall, finding in zip(self.rubric.pitfalls, found, strict=True)
        )

    def _is_vague(
        self,
        reading: Reading,
        moves: Sequence[MoveFinding],
        pitfalls: Sequence[PitfallFinding],
    ) -> bool:
        """Tell whether a reply beats about the bush.

        It does not if it makes an essential move or falls into another pitfall; without
        either it does, unless it makes other moves of weight and nothing sounds like stalling.
        """
        pairs = zip(self.rubric.moves, moves, strict=True)
        if any(move.essential and finding.credit > 0 for move, finding in pairs):
            return False
        stalling = max(
            (
                observation.similarity
                for pitfall, observation in zip(self.rubric.pitfalls, reading.pitfalls, strict=True)
                if pitfall.detector is Detector.VAGUE
            ),
            default=0.0,
        )
        if any(finding.hit for finding in pitfalls):
            return stalling >= _STALLING_BESIDE
        return stalling >= _STALLING or sum(finding.made for finding in moves) < _TO_THE_POINT


def _understood(reading: Reading) -> bool:
    if not reading.analysis.words or reading.keyword_string or reading.echo:
        return False
    return reading.on_topic or any(observation.holds for observation in reading.moves)


def _move(name: str, observation: Observation, reading: Reading) -> MoveFinding:
    denied = observation.contrary is not None
    credit = _credit(observation)
    best = observation.contrary or (observation.matches[0] if credit else None)
    return MoveFinding(
        name,
        made=credit == 1.0,
        credit=credit,
        evidence=None if best is None else _evidence(best, reading),
        denied=denied,
        sure=abs(observation.similarity - observation.threshold) > _CLOSE,
    )


def _credit(observation: Observation) -> float:
    if observation.contrary is not None:
        return 0.0
    if observation.holds:
        return 1.0
    return 0.5 if observation.similarity >= HALF_THRESHOLD else 0.0


def _pitfall(
    pitfall: Pitfall, text: str, observation: Observation, reading: Reading
) -> PitfallFinding:
    if pitfall.detector is Detector.SHOUTING:
        shout = find_shout(text)
        if shout is None:
            return PitfallFinding(pitfall.id, hit=False)
        return PitfallFinding(pitfall.id, hit=True, evidence=Evidence(*shout, "", 1.0))
    if pitfall.detector is Detector.VAGUE:
        return PitfallFinding(pitfall.id, hit=False)
    return PitfallFinding(
        pitfall.id,
        hit=observation.holds,
        evidence=_evidence(observation.matches[0], reading) if observation.holds else None,
        sure=abs(observation.similarity - observation.threshold) > _CLOSE,
    )


def _evidence(match: Match, reading: Reading) -> Evidence:
    words = reading.analysis.words
    units = reading.analysis.units
    return Evidence(
        words[units[match.first].first].start,
        words[units[match.last].last].end,
        match.phrase.text,
        round(match.similarity, 3),
    )


@lru_cache(maxsize=64)
def scorer_for(rubric: Rubric) -> Scorer:
    """Return the compiled scorer of a rubric; an equal rubric is compiled only once."""
    return Scorer(rubric)
