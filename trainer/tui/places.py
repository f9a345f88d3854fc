"""The turns and endings of a dialogue in the order in which one comes to them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from trainer.dialogue.graph import Graph
from trainer.dialogue.model import Dialogue, Ending, TurnScript
from trainer.i18n import _


@dataclass(frozen=True, slots=True)
class Place:
    """A turn or an ending; `note` says in words what is special about it, if anything."""

    script: TurnScript | Ending
    note: str
    reached: bool

    @property
    def id(self) -> str:
        """Return the id of the turn or ending."""
        return self.script.id

    @property
    def title(self) -> str:
        """Return its title."""
        return self.script.title


def places_of(dialogue: Dialogue, graph: Graph) -> tuple[Place, ...]:
    """Return the turns in reach by the number of steps to them, the endings, then the rest."""
    order = tuple(_in_reach(dialogue, graph))
    turns = [dialogue.turns[name] for name in order if name in dialogue.turns]
    endings = [ending for name, ending in dialogue.endings.items() if name in order]
    everything: list[TurnScript | Ending] = [*dialogue.turns.values(), *dialogue.endings.values()]
    others = [script for script in everything if script.id not in order]
    return (
        *(Place(turn, _note(turn.id, dialogue, graph), reached=True) for turn in turns),
        *(Place(ending, "", reached=True) for ending in endings),
        *(Place(script, _("out of reach"), reached=False) for script in others),
    )


def ways_to(place: str, graph: Graph) -> tuple[tuple[str, int], ...]:
    """Return the turns, and the numbers of their branches, from which one comes to a place."""
    return tuple(
        (turn, edge.number)
        for turn, edges in graph.edges.items()
        for edge in edges
        if edge.branch.to == place and edge.live
    )


def _in_reach(dialogue: Dialogue, graph: Graph) -> Iterator[str]:
    waiting, seen = deque([dialogue.start]), {dialogue.start}
    while waiting:
        name = waiting.popleft()
        yield name
        for target in graph.leads_to(name) if name in dialogue.turns else ():
            if target not in seen:
                seen.add(target)
                waiting.append(target)


def _note(turn: str, dialogue: Dialogue, graph: Graph) -> str:
    if turn in graph.trapped:
        return _("no way out")
    return _("start") if turn == dialogue.start else ""
