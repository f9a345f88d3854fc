"""Why a reply to a turn scored as it did: every move and pitfall with the phrasings behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from scoring import Judgement, scorer_for
from scoring.digression import beside
from scoring.reading import Observation, Reading
from scoring.rubric import Detector
from trainer.authoring.one_word import Change, changes_of
from trainer.dialogue.branching import led_to
from trainer.dialogue.model import MoveScript, PitfallScript, TurnScript
from trainer.dialogue.rubrics import rubric_of
from trainer.evaluation.wordings import Wording, nearest, wording_of

SHOWN = 3
"""Phrasings told for each move and pitfall."""


class Outcome(StrEnum):
    """What became of a move or a pitfall."""

    MADE = "made"
    HALF = "half"
    DENIED = "denied"
    MISSED = "missed"
    HIT = "hit"
    CLEAR = "clear"


class Reservation(StrEnum):
    """Why words of a reply do not count as said."""

    DENIED = "denied"
    OPEN = "open"  # asked, hedged, supposed or quoted
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Account:
    """What was found of one move or pitfall.

    `alone` is the similarity of its best phrasing, `weighed` the same in the light of the rest
    of the reply; it counts from `threshold` up. `wordings` are the phrasings the reply resembles
    most, best first; `contrary` is the one that it denies.
    """

    id: str
    label: str
    outcome: Outcome
    essential: bool
    detector: Detector
    alone: float
    weighed: float
    threshold: float
    sure: bool
    wordings: tuple[Wording, ...]
    contrary: Wording | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of the reply, `reply[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """A reply to a turn, its judgement, where it leads as the first one, and all the reasons.

    `reserved` are the words that do not count as said, `beside` those that serve no move;
    `changes` tells which single word, taken away or added, would turn a finding.
    """

    reply: str
    judgement: Judgement
    to: str
    moves: tuple[Account, ...]
    pitfalls: tuple[Account, ...]
    reserved: tuple[tuple[Reservation, Words], ...]
    beside: tuple[Words, ...]
    digression: float
    keyword_string: bool
    echo: bool
    on_topic: bool
    changes: tuple[Change, ...]


def explain(turn: TurnScript, language: str, reply: str, *, mood: int) -> Explanation:
    """Return why a reply to this turn scores as it does; `mood` is the client's before it."""
    scorer = scorer_for(rubric_of(turn, language))
    judgement = scorer.score(reply)
    reading = scorer.read(reply)
    counted = scorer.read(reply, thorough=False)
    moves = tuple(
        _of_move(script, index, judgement, reading, reply, language)
        for index, script in enumerate(turn.moves)
    )
    pitfalls = tuple(
        _of_pitfall(script, index, judgement, reading, reply, language)
        for index, script in enumerate(turn.pitfalls)
    )
    lacking = {account.id: account.wordings for account in moves}
    return Explanation(
        reply=reply,
        judgement=judgement,
        to=led_to(turn, judgement, mood=mood),
        moves=moves,
        pitfalls=pitfalls,
        reserved=tuple(_reserved(reading)),
        beside=tuple(_beside(counted)),
        digression=counted.digression,
        keyword_string=reading.keyword_string,
        echo=reading.echo,
        on_topic=reading.on_topic,
        changes=changes_of(reply, scorer, judgement, lacking),
    )


def _of_move(
    script: MoveScript,
    index: int,
    judgement: Judgement,
    reading: Reading,
    reply: str,
    language: str,
) -> Account:
    finding, observation = judgement.moves[index], reading.moves[index]
    outcome = Outcome.MISSED
    if finding.made:
        outcome = Outcome.MADE
    elif finding.credit:
        outcome = Outcome.HALF
    elif finding.denied:
        outcome = Outcome.DENIED
    contrary = observation.contrary
    return Account(
        id=script.id,
        label=script.label,
        outcome=outcome,
        essential=script.essential,
        detector=Detector.PHRASES,
        alone=_alone(observation),
        weighed=observation.similarity,
        threshold=observation.threshold,
        sure=finding.sure,
        wordings=nearest(observation, reading, reply, language, at_most=SHOWN),
        contrary=None if contrary is None else wording_of(contrary, reading, reply, language),
    )


def _of_pitfall(
    script: PitfallScript,
    index: int,
    judgement: Judgement,
    reading: Reading,
    reply: str,
    language: str,
) -> Account:
    finding, observation = judgement.pitfalls[index], reading.pitfalls[index]
    return Account(
        id=script.id,
        label=script.label,
        outcome=Outcome.HIT if finding.hit else Outcome.CLEAR,
        essential=False,
        detector=script.detector,
        alone=_alone(observation),
        weighed=observation.similarity,
        threshold=observation.threshold,
        sure=finding.sure,
        wordings=nearest(observation, reading, reply, language, at_most=SHOWN),
    )


def _alone(observation: Observation) -> float:
    return observation.matches[0].similarity if observation.matches else 0.0


def _reserved(reading: Reading) -> Iterator[tuple[Reservation, Words]]:
    """Yield the stretches of words of substance that are denied, left open or withdrawn."""
    words = reading.analysis.words
    last: tuple[Reservation, Words, int] | None = None
    for index, unit in enumerate(reading.analysis.units):
        if not unit.counts:
            continue
        kind = None
        if unit.stance.withdrawn:
            kind = Reservation.WITHDRAWN
        elif unit.stance.denied:
            kind = Reservation.DENIED
        elif unit.stance.open:
            kind = Reservation.OPEN
        here = Words(words[unit.first].start, words[unit.last].end)
        if (
            last is not None
            and kind is last[0]
            and reading.analysis.units[last[2]].clause == unit.clause
        ):
            last = (last[0], Words(last[1].start, here.end), index)
            continue
        if last is not None:
            yield last[:2]
        last = None if kind is None else (kind, here, index)
    if last is not None:
        yield last[:2]


def _beside(reading: Reading) -> Iterator[Words]:
    """Yield the stretches of a sentence that serve no move."""
    analysis = reading.analysis
    words, units = analysis.words, analysis.units
    places = beside(units, [match for move in reading.moves for match in move.matches])
    alone = set(places)
    counted = [index for index, unit in enumerate(units) if unit.counts]
    start: int | None = None
    end = 0
    sentence = -1
    for index in counted:
        unit = units[index]
        if start is not None and (index not in alone or unit.sentence != sentence):
            yield Words(start, end)
            start = None
        if index in alone:
            start = words[unit.first].start if start is None else start
            end, sentence = words[unit.last].end, unit.sentence
    if start is not None:
        yield Words(start, end)
