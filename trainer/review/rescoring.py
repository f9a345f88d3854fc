"""Kept replies judged anew, with the script and the scorer of today. Branches taken stay taken."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from scoring.judgement import Judgement
from scoring.languages import CODES
from trainer.dialogue.model import Dialogue
from trainer.dialogue.rubrics import rubric_of
from trainer.i18n import ngettext
from trainer.practice.judging import Judge, Verdict
from trainer.practice.turn import mean
from trainer.store.records import Outcome, StoredTurn
from trainer.store.rescoring import Rescored


@dataclass(frozen=True, slots=True)
class Rejudged:
    """A reply and its judgements: what was shown so far, and today's."""

    turn: StoredTurn
    before: Judgement
    after: Verdict

    @property
    def gained(self) -> frozenset[str]:
        """Return the moves and pitfalls that count now and did not."""
        return _counted(self.after.judgement) - _counted(self.before)

    @property
    def lost(self) -> frozenset[str]:
        """Return the moves and pitfalls that counted and do not now."""
        return _counted(self.before) - _counted(self.after.judgement)


@dataclass(frozen=True, slots=True)
class Totals:
    """The total of an attempt, 0–100: as it was shown so far, and today's."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Rescoring:
    """What becomes of a session's scores.

    `rejudged` are the replies last judged with another script or scorer, also those that are
    worth the same today. `totals` are those of the attempts that ended, by the store's id of
    their last turn. `judged` counts all replies that have a verdict, `lost` those of them to
    turns that cannot be judged any more, since the script has lost them; they keep what they had.
    """

    rejudged: tuple[Rejudged, ...]
    totals: Mapping[int, Totals]
    judged: int
    lost: int

    @property
    def changed(self) -> tuple[Rejudged, ...]:
        """Return the replies of which anything is judged otherwise."""
        return tuple(item for item in self.rejudged if item.before != item.after.judgement)


def digests_of(dialogue: Dialogue) -> dict[str, str]:
    """Return what replies are judged by today: the digest of each turn's rubric, by its id.

    It does not depend on what the dialogue's blanks are filled with, and is empty in a language
    that nobody can judge any more.
    """
    language = dialogue.header.language
    if language not in CODES:
        return {}
    return {name: rubric_of(turn, language).digest for name, turn in dialogue.turns.items()}


def outdated(
    turns: Sequence[StoredTurn], later: Mapping[int, Rescored], digests: Mapping[str, str]
) -> tuple[StoredTurn, ...]:
    """Return the replies that today's script and scorer might judge otherwise.

    `later` are the latest judgements after that of the day, by the store's id of the turn,
    `digests` those of today's rubrics, by turn.
    """
    from scoring import VERSION  # late: it loads the scorer

    def is_outdated(turn: StoredTurn) -> bool:
        if turn.outcome is None or turn.turn not in digests:
            return False
        latest = later.get(turn.id, turn.outcome)
        return (latest.rubric_digest, latest.scorer_version) != (digests[turn.turn], VERSION)

    return tuple(filter(is_outdated, turns))


def told_outdated(count: int, session_id: str) -> str:
    """Return that so many scores are those of an earlier script or scorer, and what to do."""
    return ngettext(
        "{count} reply was judged with an earlier script or scorer. partways rescore {id} judges "
        "it anew and keeps the score of the day beside.",
        "{count} replies were judged with an earlier script or scorer. partways rescore {id} "
        "judges them anew and keeps the scores of the day beside.",
        count,
    ).format(count=count, id=session_id)


def rescoring(
    turns: Sequence[StoredTurn],
    later: Mapping[int, Rescored],
    endings: Collection[int],
    digests: Mapping[str, str],
    judge: Judge,
) -> Rescoring:
    """Judge the outdated replies of a session anew; nothing is kept yet.

    `endings` are the store's ids of the turns that led to an ending, the rest as in `outdated`.
    """
    shown = {
        turn.id: later[turn.id].judgement if turn.id in later else turn.outcome.judgement
        for turn in turns
        if turn.outcome is not None
    }
    rejudged = tuple(
        Rejudged(turn, shown[turn.id], judge(turn.turn, turn.reply))
        for turn in outdated(turns, later, digests)
    )
    today = shown | {item.turn.id: item.after.judgement for item in rejudged}
    return Rescoring(
        rejudged=rejudged,
        totals={
            ending: Totals(_total(ending, turns, shown), _total(ending, turns, today))
            for ending in endings
        },
        judged=len(shown),
        lost=sum(turn.id in shown and turn.turn not in digests for turn in turns),
    )


def _total(last: int, turns: Sequence[StoredTurn], judgements: Mapping[int, Judgement]) -> int:
    """Return the total of the attempt that ended with a turn: the mean of its scored replies."""
    by_id = {turn.id: turn for turn in turns}
    points: list[int] = []
    place: int | None = last
    while place is not None:
        turn = by_id[place]
        if _scored(turn.outcome):
            points.append(judgements[place].score)
        place = turn.parent
    return mean(points)


def _counted(judgement: Judgement) -> frozenset[str]:
    moves = {move.id for move in judgement.made}
    return frozenset(moves | {pitfall.id for pitfall in judgement.hits})


def _scored(outcome: Outcome | None) -> bool:
    return outcome is not None and outcome.scored
