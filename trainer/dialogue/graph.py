"""The graph of a dialogue: where each branch leads, and what can come about in play.

What it calls impossible is impossible: it follows the conditions alone and takes any
combination of moves, pitfalls and points for a reply that somebody might give.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from scoring.judgement import Band
from trainer.dialogue.branching import MOOD_BY_BAND
from trainer.dialogue.implication import (
    ALL_MOODS,
    bands_of,
    changed,
    contradicts_itself,
    implies,
    moods_of,
)
from trainer.dialogue.model import Branch, Dialogue, TurnScript

# Trees as people write them never come near these; beyond them less is found, and nothing wrong.
_MOST_ROUNDS = 10
_MOST_COMPARED = 200  # branches of a turn
_MOST_VISITS = 50  # of a turn, until every mood counts as possible there


class Impossible(StrEnum):
    """Why a branch can never be taken, whatever is replied."""

    CONDITION = "condition"  # it wants moves made and left out at once
    MOOD = "mood"  # the client is never in such a mood here
    TRIES = "tries"  # nobody comes back to the turn, so there is no second try


@dataclass(frozen=True, slots=True)
class Edge:
    """A branch as a way from its turn to `branch.to`; `number` is its place, from 1.

    `shadowed_by` is the number of an earlier branch that holds wherever this one does.
    """

    turn: str
    number: int
    branch: Branch
    shadowed_by: int | None = None
    impossible: Impossible | None = None

    @property
    def live(self) -> bool:
        """Whether some reply at this turn may take the branch."""
        return self.shadowed_by is None and self.impossible is None


@dataclass(frozen=True, slots=True)
class Graph:
    """The ways through a dialogue.

    `edges` holds those of each turn in the order of the file, dead ones too. `moods` gives the
    worst and the best mood in which the client may be at each turn and ending in reach; what
    is not among its keys is out of reach. `trapped` are the turns in reach from which no
    ending is; `circles` the sets of turns in reach that lead back to each other.
    """

    edges: Mapping[str, tuple[Edge, ...]]
    moods: Mapping[str, tuple[int, int]]
    trapped: frozenset[str]
    circles: tuple[frozenset[str], ...]

    def leads_to(self, turn: str) -> tuple[str, ...]:
        """Return where the live branches of a turn lead, each once, in the order of the file."""
        return tuple(dict.fromkeys(edge.branch.to for edge in self.edges[turn] if edge.live))


def graph_of(dialogue: Dialogue) -> Graph:
    """Return the graph of a dialogue; asked for the same one again it returns the same graph."""
    global _last  # noqa: PLW0603 - every rule asks for the graph of the same dialogue
    if _last is None or _last[0] is not dialogue:
        _last = dialogue, _analysed(dialogue)
    return _last[1]


_last: tuple[Dialogue, Graph] | None = None


def _analysed(dialogue: Dialogue) -> Graph:
    changes = {turn.id: _mood_changes(turn) for turn in dialogue.turns.values()}
    edges = {turn.id: _edges(turn, ALL_MOODS, repeatable=True) for turn in dialogue.turns.values()}
    for _round in range(_MOST_ROUNDS):
        moods = _flow(dialogue, edges, changes)
        circles = _circles(edges, moods)
        repeatable = frozenset[str]().union(*circles)
        marked = {
            turn.id: _edges(turn, moods[turn.id], repeatable=turn.id in repeatable)
            if turn.id in moods
            and (
                moods[turn.id] != ALL_MOODS or turn.id not in repeatable  # else nothing is new
            )
            else edges[turn.id]
            for turn in dialogue.turns.values()
        }
        if marked == edges:
            break
        edges = marked
    return Graph(
        edges=edges,
        moods={name: _bounds(values) for name, values in moods.items()},
        trapped=_trapped(dialogue, edges, moods),
        circles=circles,
    )


def _edges(turn: TurnScript, moods: int, *, repeatable: bool) -> tuple[Edge, ...]:
    """Return the branches of a turn at which these moods occur, dead ones marked."""
    edges: list[Edge] = []
    for number, branch in enumerate(turn.branches, start=1):
        edge = Edge(turn.id, number, branch)
        impossible = _impossible(branch, moods, repeatable=repeatable)
        if impossible is not None:
            edge = replace(edge, impossible=impossible)
        else:
            for earlier in edges[:_MOST_COMPARED]:
                # The else stands last in a dialogue that compiles.
                when = earlier.branch.when
                if earlier.live and when is not None and implies(branch.when, when, moods):
                    edge = replace(edge, shadowed_by=earlier.number)
                    break
        edges.append(edge)
    return tuple(edges)


def _impossible(branch: Branch, moods: int, *, repeatable: bool) -> Impossible | None:
    when = branch.when
    if when is None:
        return None
    if contradicts_itself(when):
        return Impossible.CONDITION
    if not moods & moods_of(when):
        return Impossible.MOOD
    if not repeatable and (when.min_tries or 1) > 1:
        return Impossible.TRIES
    return None


def _mood_changes(turn: TurnScript) -> tuple[frozenset[int], ...]:
    """Return for each branch what taking it may do to the mood."""
    return tuple(
        frozenset(branch.mood + MOOD_BY_BAND[band] for band in bands_of(turn, branch.when))
        for branch in turn.branches
    )


def _flow(
    dialogue: Dialogue,
    edges: Mapping[str, Sequence[Edge]],
    changes: Mapping[str, Sequence[Iterable[int]]],
) -> dict[str, int]:
    """Return the moods that may occur at each turn and ending in reach."""
    puzzled = MOOD_BY_BAND[Band.NOT_UNDERSTOOD]  # the client may ask back before any branch
    ways = {
        turn: [
            (edge.branch.to, moods_of(edge.branch.when), changes[turn][edge.number - 1])
            for edge in those
            if edge.live
        ]
        for turn, those in edges.items()
    }
    first = 1 << dialogue.header.client.mood
    moods = {dialogue.start: first | changed(first, puzzled)}
    waiting = dict(moods)  # a queue of turns, each with the moods that are new there
    visits: Counter[str] = Counter()
    while waiting:
        turn = next(iter(waiting))
        new = waiting.pop(turn)
        visits[turn] += 1
        if visits[turn] > _MOST_VISITS:
            new |= ALL_MOODS & ~moods[turn]
            moods[turn] = ALL_MOODS
        for to, fitting, effects in ways[turn]:
            before = new & fitting
            if not before:
                continue
            after = 0
            for effect in effects:
                after |= changed(before, effect)
            if to in ways:
                after |= changed(after, puzzled)
            known = moods.get(to, 0)
            if more := after & ~known:
                moods[to] = known | more
                if to in ways:
                    waiting[to] = waiting.get(to, 0) | more
    return moods


def _circles(
    edges: Mapping[str, Sequence[Edge]], moods: Mapping[str, int]
) -> tuple[frozenset[str], ...]:
    """Return the sets of turns in reach that can be come back to, from one to another."""
    targets = {
        turn: [
            edge.branch.to
            for edge in edges[turn]
            if edge.live and edge.branch.to in edges and moods[turn] & moods_of(edge.branch.when)
        ]
        for turn in moods
        if turn in edges
    }
    return tuple(
        frozenset(component)
        for component in _components(targets)
        if len(component) > 1 or component[0] in targets[component[0]]
    )


def _components(targets: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Return the strongly connected components (Tarjan, without recursion)."""
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_: dict[str, None] = {}
    found: list[list[str]] = []
    for root in targets:
        if root in index:
            continue
        path = [(root, iter(targets[root]))]
        index[root] = lowest[root] = len(index)
        open_[root] = None
        while path:
            node, rest = path[-1]
            for target in rest:
                if target not in index:
                    index[target] = lowest[target] = len(index)
                    open_[target] = None
                    path.append((target, iter(targets[target])))
                    break
                if target in open_:
                    lowest[node] = min(lowest[node], index[target])
            else:
                path.pop()
                if path:
                    parent = path[-1][0]
                    lowest[parent] = min(lowest[parent], lowest[node])
                if lowest[node] == index[node]:
                    component: list[str] = []
                    while node not in component[-1:]:
                        component.append(open_.popitem()[0])
                    found.append(component)
    return found


def _trapped(
    dialogue: Dialogue, edges: Mapping[str, Sequence[Edge]], moods: Mapping[str, int]
) -> frozenset[str]:
    """Return the turns in reach from which no ending is."""
    sources: defaultdict[str, list[str]] = defaultdict(list)
    for turn in moods.keys() & edges.keys():
        for edge in edges[turn]:
            if edge.live:
                sources[edge.branch.to].append(turn)
    escaping: set[str] = set()
    waiting = [name for name in dialogue.endings if name in moods]
    while waiting:
        for turn in sources[waiting.pop()]:
            if turn not in escaping:
                escaping.add(turn)
                waiting.append(turn)
    return frozenset(moods.keys() & edges.keys() - escaping)


def _bounds(moods: int) -> tuple[int, int]:
    return (moods & -moods).bit_length() - 1, moods.bit_length() - 1
