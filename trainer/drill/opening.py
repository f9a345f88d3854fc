"""From the library and the store to a drill that can begin."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.drill.drill import Drill, Scene
from trainer.drill.exercise import Try
from trainer.drill.picking import Pick, Place, picks
from trainer.drill.reviews import reviews_of
from trainer.practice.judging import Judge, ScorerJudge
from trainer.practice.profiles import made_own
from trainer.store import drill_reviews
from trainer.store.handle import Database
from trainer.store.scored_replies import scored_replies


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What drills are made from: the dialogues of a language, and what was said in it so far.

    `clock` returns an aware time, `stopwatch` seconds that only ever go on.
    """

    library: Library
    database: Database
    language: str
    clock: Callable[[], datetime]
    stopwatch: Callable[[], float]
    rng: random.Random
    judge: Callable[[Dialogue], Judge] = ScorerJudge


def begin_drill(around: Surroundings, *, minutes: float, scenario: str | None = None) -> Drill:
    """Begin a drill with the turns of every scenario, or of one, with the client of one's own.

    Raises StoreError, UnknownLanguageError, UnknownDialogueError, and DiagnosticsError where the
    scenario that was asked for cannot be used; of several, those that cannot are left out.
    """
    dialogues = _dialogues(around, scenario)
    return Drill(
        _picks(around, dialogues),
        Scene(
            open=dialogues.__getitem__,
            judge=around.judge,
            keeper=StoredReviews(around.database, around.language),
            clock=around.clock,
            stopwatch=around.stopwatch,
            rng=around.rng,
        ),
        minutes=minutes,
    )


class StoredReviews:
    """Keeps replies to the turns of a language in the store."""

    def __init__(self, database: Database, language: str) -> None:
        self._database = database
        self._language = language

    def keep(self, place: Place, item: Try) -> None:
        """Keep a reply and what came of it. Raises StoreError."""
        drill_reviews.add(
            self._database,
            drill_reviews.DrillReview(
                language=self._language,
                scenario=place.scenario,
                turn=place.turn,
                reply=item.turn.reply,
                judgement=item.verdict.judgement,
                rubric_digest=item.verdict.rubric_digest,
                scorer_version=item.verdict.scorer_version,
                hints=len(item.turn.hints),
                tries=item.turn.number,
                rating=item.rating,
                at=item.at,
            ),
        )


def _dialogues(around: Surroundings, scenario: str | None) -> dict[str, Dialogue]:
    if scenario is not None:
        opened = {scenario: around.library.open(scenario, around.language)}
    else:
        opened = dict(_usable(around.library, around.language))
    return {name: made_own(dialogue, around.database) for name, dialogue in opened.items()}


def _usable(library: Library, language: str) -> Iterator[tuple[str, Dialogue]]:
    """Yield the dialogues that can be played; the picker and `check` tell of the others."""
    for entry in library.headers(language):
        if entry.header is not None:
            dialogue = library.try_open(entry.id, language)
            if dialogue is not None:
                yield entry.id, dialogue


def _picks(around: Surroundings, dialogues: dict[str, Dialogue]) -> tuple[Pick, ...]:
    return picks(
        [Place(name, turn) for name, dialogue in dialogues.items() for turn in dialogue.turns],
        reviews_of(scored_replies(around.database, around.language)),
        now=around.clock(),
        rng=around.rng,
    )
