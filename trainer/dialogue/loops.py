"""Loops without end: where somebody who keeps giving the same reply never gets any further."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from scoring.judgement import Band
from scoring.rubric import Detector, Severity
from trainer.dialogue.branching import MOOD_BY_BAND, mood_after
from trainer.dialogue.graph import Edge, Graph, graph_of
from trainer.dialogue.implication import ALL_MOODS, moods_of
from trainer.dialogue.model import Condition, Dialogue, TurnScript

# Trees as people write them never come near these; beyond them loops may be missed.
_MOST_HABITS = 30
_MOST_STEPS = 20_000


class Habit(StrEnum):
    """What somebody replies again and again."""

    PUZZLING = "puzzling"  # what nobody understands
    RECOMMENDED = "recommended"  # what makes every move
    PITFALL = "pitfall"  # what falls into one pitfall and makes no move


@dataclass(frozen=True, slots=True)
class Loop:
    """Branches that lead round in a circle for ever; `pitfall` is the id of that of the habit."""

    edges: tuple[Edge, ...]
    habit: Habit
    pitfall: str = ""


@dataclass(frozen=True, slots=True)
class _Way:
    """A branch that the reply may take, where the mood and the number of tries allow it."""

    edge: Edge
    moods: int
    tries: int
    change: int  # of the mood


def endless_loops(dialogue: Dialogue) -> Iterator[Loop]:
    """Yield the loops that neither the mood nor a number of tries ends, one for the same turns."""
    graph = graph_of(dialogue)
    found: set[frozenset[str]] = set()
    steps = _MOST_STEPS
    for circle in graph.circles:
        turns = [dialogue.turns[name] for name in dialogue.turns if name in circle]
        for habit, pitfall in islice(_habits(turns), _MOST_HABITS):
            ways = {turn.id: _ways(turn, graph, habit, pitfall) for turn in turns}
            _drop_what_leads_out(ways)
            for turn in list(ways):
                for mood in set(graph.moods[turn]):
                    if steps <= 0:
                        return
                    edges, taken = _circling(ways, habit, turn, mood, steps)
                    steps -= taken
                    visited = frozenset(edge.turn for edge in edges)
                    if edges and visited not in found:
                        found.add(visited)
                        yield Loop(edges, habit, pitfall)


def _habits(turns: Iterable[TurnScript]) -> Iterator[tuple[Habit, str]]:
    yield Habit.PUZZLING, ""
    yield Habit.RECOMMENDED, ""
    for name in dict.fromkeys(
        name
        for turn in turns
        for branch in turn.branches
        if branch.when is not None
        for name in branch.when.pitfalls
    ):
        yield Habit.PITFALL, name


def _ways(turn: TurnScript, graph: Graph, habit: Habit, pitfall: str) -> tuple[_Way, ...]:
    """Return the branches that may be the first to hold for the reply, in order."""
    band, hits = _judged(turn, habit, pitfall)
    ways = []
    for edge in graph.edges[turn.id]:
        when = edge.branch.when or Condition()
        if not edge.live or not _fits(when, hits, good=habit is Habit.RECOMMENDED):
            continue
        way = _Way(edge, moods_of(when), when.min_tries or 1, MOOD_BY_BAND[band] + edge.branch.mood)
        ways.append(way)
        if way.moods == ALL_MOODS and way.tries == 1:
            break
    return tuple(ways)


def _judged(turn: TurnScript, habit: Habit, name: str) -> tuple[Band, set[str]]:
    """Return the verdict on the reply and the pitfalls it falls into."""
    if habit is Habit.RECOMMENDED:
        return Band.STRONG, set()
    # A reply that does nothing else beats about the bush.
    vague = {item.id for item in turn.pitfalls if item.detector is Detector.VAGUE}
    if habit is Habit.PUZZLING:
        return Band.NOT_UNDERSTOOD, vague
    for item in turn.pitfalls:
        if item.id == name:
            return Band.HARMFUL if item.severity is Severity.GRAVE else Band.WEAK, {name}
    return Band.WEAK, vague


def _fits(when: Condition, hits: set[str], *, good: bool) -> bool:
    """Tell whether a reply that makes all moves or none, with 100 points or 0, fulfils this."""
    score = 100 if good else 0
    return (
        (not when.pitfalls or not hits.isdisjoint(when.pitfalls))
        and (good or not when.moves)
        and not (good and when.missing)
        and (when.min_score or 0) <= score
        and (when.below_score is None or score < when.below_score)
    )


def _drop_what_leads_out(ways: dict[str, tuple[_Way, ...]]) -> None:
    """Take out the turns that are left for good, until all that stay may be come back to."""
    while leaving := [
        turn
        for turn, possible in ways.items()
        if not any(way.edge.branch.to in ways for way in possible)
    ]:
        for turn in leaving:
            del ways[turn]


def _circling(
    ways: Mapping[str, tuple[_Way, ...]], habit: Habit, start: str, mood: int, most: int
) -> tuple[tuple[Edge, ...], int]:
    """Return the branches that are taken again and again from here on, none where it ends.

    The number is that of the replies it took to see it; after `most` of them it gives up.
    """
    tries: Counter[str] = Counter()
    turn, asked_back = start, habit is not Habit.PUZZLING
    taken: list[Edge] = []
    seen: dict[tuple[str, int, bool, int], int] = {}
    counting = 0  # tries that any condition tells apart
    while turn in ways and len(taken) < most:
        place = turn, mood, asked_back, counting
        if place in seen:
            return tuple(dict.fromkeys(taken[seen[place] :])), len(taken)
        seen[place] = len(taken)
        if not asked_back:
            mood, asked_back = mood_after(mood, MOOD_BY_BAND[Band.NOT_UNDERSTOOD]), True
            continue
        if tries[turn] < max(way.tries for way in ways[turn]):
            tries[turn] += 1
            counting += 1
        way = _first_that_holds(ways[turn], mood, tries[turn])
        if way is None:  # the mood was none that occurs here
            break
        taken.append(way.edge)
        mood = mood_after(mood, way.change)
        asked_back = habit is not Habit.PUZZLING or way.edge.branch.to == turn
        turn = way.edge.branch.to
    return (), len(taken)


def _first_that_holds(ways: Iterable[_Way], mood: int, tries: int) -> _Way | None:
    return next((way for way in ways if way.moods >> mood & 1 and way.tries <= tries), None)
