"""What thousands of conversations come to: how often what was reached, and with how many points."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from trainer.authoring.replies import Stock, User
from trainer.authoring.walking import Walk
from trainer.dialogue.model import Branch, Dialogue, EndingKind


@dataclass(frozen=True, slots=True)
class Spread:
    """How numbers spread: the least, the three quartiles and the most."""

    least: int
    lower: int
    median: int
    upper: int
    most: int


@dataclass(frozen=True, slots=True)
class BranchTally:
    """How often a branch was taken: in how many conversations, by how many replies."""

    number: int
    to: str
    conversations: int
    replies: int


@dataclass(frozen=True, slots=True)
class TurnTally:
    """How a turn went.

    `stock` is how many different replies were tried, `best` the points of the best of them;
    `points` spread over the replies that were given, None where none was.
    """

    id: str
    title: str
    stock: int
    best: int
    conversations: int
    replies: int
    asked_back: int
    points: Spread | None
    branches: tuple[BranchTally, ...]


@dataclass(frozen=True, slots=True)
class EndingTally:
    """In how many conversations an ending was reached."""

    id: str
    kind: EndingKind
    title: str
    conversations: int


@dataclass(frozen=True, slots=True)
class UserTally:
    """How the conversations of one kind of user went; `endings` counts them by ending."""

    user: User
    conversations: int
    endings: dict[str, int]
    unended: int
    points: Spread | None


@dataclass(frozen=True, slots=True)
class LoopTally:
    """A way back to a turn: the turns on it, in how many conversations, how often in one at most.

    A turn that is its own next one is a loop of one.
    """

    turns: tuple[str, ...]
    conversations: int
    most: int


@dataclass(frozen=True, slots=True)
class Tally:
    """All of it. `replies` is the spread of the conversations' lengths."""

    scenario: str
    language: str
    title: str
    conversations: int
    replies: Spread | None
    points: Spread | None
    endings: tuple[EndingTally, ...]
    unended: int
    users: tuple[UserTally, ...]
    turns: tuple[TurnTally, ...]
    loops: tuple[LoopTally, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the tally as plain values that JSON can hold."""
        return asdict(self)


def tally(dialogue: Dialogue, stock: Stock, walks: Iterable[Walk]) -> Tally:
    """Count what happened in some conversations about this dialogue."""
    held = tuple(walks)
    return Tally(
        scenario=dialogue.header.id,
        language=dialogue.header.language,
        title=dialogue.header.title,
        conversations=len(held),
        replies=spread([len(walk.steps) for walk in held]),
        points=spread([walk.total for walk in held]),
        endings=_endings(dialogue, held),
        unended=sum(walk.ending is None for walk in held),
        users=tuple(_user(user, [walk for walk in held if walk.user is user]) for user in User),
        turns=_turns(dialogue, stock, held),
        loops=_loops(held),
    )


def spread(numbers: Sequence[int]) -> Spread | None:
    """Return how numbers spread, None where there are none.

    A quartile is the number at that place in the order, the lower one between two places.
    """
    if not numbers:
        return None
    ordered = sorted(numbers)
    quarters = [ordered[(len(ordered) - 1) * quarter // 4] for quarter in range(5)]
    return Spread(*quarters)


def _endings(dialogue: Dialogue, held: Sequence[Walk]) -> tuple[EndingTally, ...]:
    reached = Counter(walk.ending for walk in held)
    return tuple(
        EndingTally(ending.id, ending.kind, ending.title, reached[ending.id])
        for ending in dialogue.endings.values()
    )


def _user(user: User, held: Sequence[Walk]) -> UserTally:
    endings = Counter(walk.ending for walk in held if walk.ending is not None)
    return UserTally(
        user=user,
        conversations=len(held),
        endings=dict(endings.most_common()),
        unended=sum(walk.ending is None for walk in held),
        points=spread([walk.total for walk in held]),
    )


def _turns(dialogue: Dialogue, stock: Stock, held: Sequence[Walk]) -> tuple[TurnTally, ...]:
    reached: Counter[str] = Counter()
    taken_in: Counter[tuple[str, int | None]] = Counter()
    taken: Counter[tuple[str, int | None]] = Counter()
    points: dict[str, list[int]] = {turn: [] for turn in dialogue.turns}
    for walk in held:
        reached.update({step.turn for step in walk.steps})
        taken_in.update({(step.turn, step.branch) for step in walk.steps})
        taken.update((step.turn, step.branch) for step in walk.steps)
        for step in walk.steps:
            points[step.turn].append(step.score)

    def branch_tally(turn: str, number: int, branch: Branch) -> BranchTally:
        return BranchTally(number, branch.to, taken_in[turn, number], taken[turn, number])

    return tuple(
        TurnTally(
            id=script.id,
            title=script.title,
            stock=len(stock[script.id]),
            best=max((reply.judgement.score for reply in stock[script.id]), default=0),
            conversations=reached[script.id],
            replies=len(points[script.id]),
            asked_back=taken[script.id, None],
            points=spread(points[script.id]),
            branches=tuple(
                branch_tally(script.id, number, branch)
                for number, branch in enumerate(script.branches, 1)
            ),
        )
        for script in dialogue.turns.values()
    )


def _loops(held: Sequence[Walk]) -> tuple[LoopTally, ...]:
    conversations: Counter[tuple[str, ...]] = Counter()
    most: dict[tuple[str, ...], int] = {}
    for walk in held:
        rounds = Counter(loops_of(walk.visits))
        conversations.update(rounds.keys())
        for loop, times in rounds.items():
            most[loop] = max(times, most.get(loop, 0))
    return tuple(
        LoopTally(loop, count, most[loop])
        for loop, count in sorted(conversations.items(), key=lambda item: (-item[1], item[0]))
    )


def loops_of(visits: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the ways that led back to a turn: the turns from it up to the one before it again.

    Each stretch counts to one loop alone; a loop begins at its turn that came first.
    """
    loops = []
    way: list[str] = []
    for turn in visits:
        if turn in way:
            begin = way.index(turn)
            loops.append(tuple(way[begin:]))
            del way[begin:]
        way.append(turn)
    return loops
