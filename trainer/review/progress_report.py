"""From the store and the library to the progress by move and what goes with it."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.dialogue.library import Library
from trainer.dialogue.model import TurnScript
from trainer.review.progress import Observation, Progress, progress
from trainer.review.self_judging import Rated, SelfJudging, self_judging
from trainer.store.handle import Database
from trainer.store.scored_replies import ScoredReply, scored_replies
from trainer.store.self_ratings import rated_replies


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """Progress by move over so many scored replies, `drilled` of them in drills."""

    replies: int
    drilled: int
    items: tuple[Progress, ...]
    judging: SelfJudging


def progress_report(
    library: Library, database: Database, language: str, *, scenario: str | None = None
) -> ProgressReport:
    """Return the progress in a language, or with one scenario. Raises StoreError."""
    replies = [
        reply for reply in scored_replies(database, language, scenario=scenario) if _counts(reply)
    ]
    ratings = [
        Rated(rating.given, rating.scored)
        for rating in rated_replies(database, language)
        if scenario in (None, rating.scenario)
    ]
    scripts = _scripts(library, language, {reply.scenario for reply in replies})
    return ProgressReport(
        replies=len(replies),
        drilled=sum(reply.drill for reply in replies),
        items=progress(
            (
                Observation(reply.scenario, reply.turn, reply.judgement, drill=reply.drill)
                for reply in replies
            ),
            scripts,
        ),
        judging=self_judging(ratings),
    )


def _counts(reply: ScoredReply) -> bool:
    """Say whether a reply tells something of moves: what nobody understood in a drill does not."""
    return reply.judgement.understood or not reply.drill


def _scripts(
    library: Library, language: str, scenarios: set[str]
) -> dict[tuple[str, str], TurnScript]:
    """Return the turns of these scenarios as they are today; those that can't be read lack."""
    scripts: dict[tuple[str, str], TurnScript] = {}
    for scenario in sorted(scenarios):
        if (dialogue := library.try_open(scenario, language)) is not None:
            scripts |= {(scenario, turn): script for turn, script in dialogue.turns.items()}
    return scripts
