"""Rating one's own replies: in exam mode, once it is over and before the score is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from trainer.practice.session import Session
from trainer.practice.turn import Turn
from trainer.review.self_judging import Rated, SelfJudging, self_judging
from trainer.store.handle import Database
from trainer.store.history import endings_of
from trainer.store.records import Mode
from trainer.store.self_ratings import rate, ratings_of


class SelfRating:
    """What one gives the replies of a session's attempt. Raises StoreError.

    `given` are the points (0–100) so far, by the store's id of the turn.
    """

    def __init__(self, session: Session, database: Database, clock: Callable[[], datetime]) -> None:
        self._session = session
        self._database = database
        self._clock = clock
        self._given = dict(ratings_of(database, session.id))

    @property
    def given(self) -> Mapping[int, int]:
        """Return the points one gave, by the store's id of the turn."""
        return self._given

    @property
    def waiting(self) -> tuple[Turn, ...]:
        """Return the replies that can be rated without knowing their score, oldest first.

        What was said before an earlier ending has been looked back on.
        """
        if self._session.mode is not Mode.EXAM or self._session.ending is None:
            return ()
        *_earlier, last = (turn.id for turn in self._session.path)
        endings = endings_of(self._database, self._session.id)
        seen = max((turn for turn in endings if turn < last), default=0)
        return tuple(turn for turn in self._scored if turn.id not in self._given and turn.id > seen)

    @property
    def rated(self) -> tuple[Turn, ...]:
        """Return the replies that have been rated, oldest first."""
        return tuple(turn for turn in self._scored if turn.id in self._given)

    @property
    def judging(self) -> SelfJudging:
        """Return how well the ratings of this attempt meet the scores."""
        return self_judging(
            [Rated(self._given[turn.id], turn.judgement.score) for turn in self.rated]
        )

    def give(self, turn: Turn, points: int) -> None:
        """Keep how many points one gives a reply."""
        rate(self._database, turn.id, points=points, at=self._clock())
        self._given[turn.id] = points

    @property
    def _scored(self) -> tuple[Turn, ...]:
        return tuple(turn for turn in self._session.path if turn.scored)
