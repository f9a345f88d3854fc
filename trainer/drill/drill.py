"""A few minutes of single turns, pulled: `drill.submit(text)` gives back what came of a reply."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from trainer.dialogue.model import Dialogue, MoveScript
from trainer.drill.exercise import Exercise, Try
from trainer.drill.picking import Pick, Place
from trainer.i18n import _
from trainer.practice.errors import SessionEndedError
from trainer.practice.judging import Judge

MINUTES = 5


class DrillKeeper(Protocol):
    """Where replies in drills are kept. What it was given is on disk when it returns."""

    def keep(self, place: Place, item: Try) -> None:
        """Keep a reply and what came of it. Raises StoreError."""
        ...


@dataclass(frozen=True, slots=True)
class Scene:
    """What a drill works with.

    `open` compiles a scenario, `judge` makes the judge of its replies, `clock` returns an aware
    time. `stopwatch` returns seconds that only ever go on, whatever becomes of the clock.
    """

    open: Callable[[str], Dialogue]
    judge: Callable[[Dialogue], Judge]
    keeper: DrillKeeper
    clock: Callable[[], datetime]
    stopwatch: Callable[[], float]
    rng: random.Random


@dataclass(frozen=True, slots=True)
class Summary:
    """What came of a drill: each turn that was replied to, in its order, and the time it took."""

    exercises: tuple[Exercise, ...]
    seconds: float

    @property
    def at_once(self) -> tuple[Exercise, ...]:
        """Return the turns whose first reply held."""
        return tuple(item for item in self.exercises if item.held and len(item.tries) == 1)

    @property
    def in_the_end(self) -> tuple[Exercise, ...]:
        """Return the turns that held after more than one reply."""
        return tuple(item for item in self.exercises if item.held and len(item.tries) > 1)

    @property
    def not_yet(self) -> tuple[Exercise, ...]:
        """Return the turns that were left before a reply held."""
        return tuple(item for item in self.exercises if not item.held)


class Drill:
    """Goes from turn to turn until the time is up, always to the end of a turn.

    `exercise` is the turn at hand, None where the drill is over.
    """

    def __init__(self, picks: Iterable[Pick], scene: Scene, *, minutes: float = MINUTES) -> None:
        self._picks = iter(picks)
        self._scene = scene
        self._seconds = minutes * 60
        self._began = scene.stopwatch()
        self._done: list[Exercise] = []
        self.exercise: Exercise | None = self._next()

    @property
    def seconds_left(self) -> float:
        """Return how long it goes on, 0 where the turn at hand is the last one."""
        return max(0.0, self._seconds - self._passed)

    @property
    def summary(self) -> Summary:
        """Return what came of it so far."""
        here = [self.exercise] if self.exercise is not None else []
        return Summary(
            exercises=tuple(item for item in [*self._done, *here] if item.tries),
            seconds=self._passed,
        )

    def submit(self, text: str) -> Try:
        """Judge a reply to the turn at hand, keep it, and return what came of it.

        Raises EmptyReplyError, ReplyTooLongError, StoreError where it could not be kept, and
        SessionEndedError where no turn waits for one.
        """
        exercise = self._at_hand()
        item = exercise.submit(text, self._scene.clock())
        self._scene.keeper.keep(exercise.pick.place, item)
        return item

    def hint(self) -> MoveScript | None:
        """Name a move that is missing, None where none is left. Raises SessionEndedError."""
        return self._at_hand().hint()

    def example(self) -> str:
        """Return a recommended reply for the turn at hand. Raises SessionEndedError."""
        return self._at_hand().example()

    def go_on(self) -> Exercise | None:
        """Leave the turn at hand, whether it holds or not, and return the next one, if any."""
        if self.exercise is not None:
            self._done.append(self.exercise)
            self.exercise = self._next() if self.seconds_left > 0 else None
        return self.exercise

    def stop(self) -> None:
        """End the drill where it stands."""
        if self.exercise is not None:
            self._done.append(self.exercise)
            self.exercise = None

    @property
    def _passed(self) -> float:
        return self._scene.stopwatch() - self._began

    def _at_hand(self) -> Exercise:
        if self.exercise is None:
            raise SessionEndedError(_("The drill is over."))
        return self.exercise

    def _next(self) -> Exercise | None:
        pick = next(self._picks, None)
        if pick is None:
            return None
        dialogue = self._scene.open(pick.place.scenario)
        script = dialogue.turns[pick.place.turn]
        line = self._scene.rng.choice(script.client).value
        return Exercise(pick, dialogue, line, self._scene.judge(dialogue))
