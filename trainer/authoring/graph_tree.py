"""The graph of a dialogue as a tree for the terminal: each turn once, references after that."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from trainer.dialogue.graph import Edge, graph_of
from trainer.dialogue.model import Dialogue
from trainer.dialogue.wording import condition_words, dead_words, mood_words
from trainer.i18n import _
from trainer.names import ending_name


def tree_lines(dialogue: Dialogue) -> Iterator[str]:
    """Yield the lines of the tree, and what is out of reach below it."""
    header = dialogue.header
    yield _("{title} ({id}): {client}, mood {mood}").format(
        title=_one_line(header.title),
        id=header.id,
        client=_one_line(header.client.name),
        mood=header.client.mood,
    )
    drawing = _Tree(dialogue)
    yield from drawing.lines(dialogue.start)
    graph = graph_of(dialogue)
    lost = [name for name in (*dialogue.turns, *dialogue.endings) if name not in graph.moods]
    if lost:
        yield ""
        yield _("Out of reach:")
    for name in lost:
        if name in dialogue.endings:
            yield drawing.place(name)
        elif name not in drawing.expanded:
            yield from drawing.lines(name)


class _Tree:
    """Turns stand below the branch by which they are come to in the fewest replies."""

    def __init__(self, dialogue: Dialogue) -> None:
        self._dialogue = dialogue
        self._graph = graph_of(dialogue)
        self.expanded: set[str] = set()

    def place(self, name: str) -> str:
        """Return what a turn or an ending is called, and what is to be known of it."""
        if name in self._dialogue.endings:
            ending = self._dialogue.endings[name]
            return _("■ {id}: {title} – {kind}").format(
                id=name, title=_one_line(ending.title), kind=ending_name(ending.kind)
            )
        remarks = []
        if name in self._graph.moods:
            worst, best = self._graph.moods[name]
            remarks.append(
                _("mood {mood}").format(mood=worst)
                if worst == best
                else _("mood {worst} to {best}").format(worst=worst, best=best)
            )
        if name in self._graph.trapped:
            remarks.append(_("no way to an ending"))
        title = _one_line(self._dialogue.turns[name].title)
        tail = f" ({', '.join(remarks)})" if remarks else ""
        return f"{name}: {title}{tail}"

    def lines(self, root: str) -> Iterator[str]:
        """Yield a turn with its branches, and below them the turns they lead to."""
        below = self._first_ways(root)
        self.expanded.add(root)
        yield self.place(root)
        waiting = [("", edge) for edge in reversed(self._graph.edges[root])]
        while waiting:
            margin, edge = waiting.pop()
            last = edge.number == len(self._graph.edges[edge.turn])
            inner = margin + ("   " if last else "│  ")
            yield margin + ("└─ " if last else "├─ ") + _branch(edge)
            here = edge in below
            yield f"{inner}→ {self._target(edge, here=here)}"
            if here:
                self.expanded.add(edge.branch.to)
                waiting += [
                    (inner, further) for further in reversed(self._graph.edges[edge.branch.to])
                ]

    def _first_ways(self, root: str) -> set[Edge]:
        """Return the branches below which the turn they lead to is drawn."""
        below = set()
        seen = {root, *self.expanded}
        waiting = deque([root])
        while waiting:
            for edge in self._graph.edges[waiting.popleft()]:
                to = edge.branch.to
                if edge.live and to in self._graph.edges and to not in seen:
                    seen.add(to)
                    below.add(edge)
                    waiting.append(to)
        return below

    def _target(self, edge: Edge, *, here: bool) -> str:
        to = edge.branch.to
        if here or to in self._dialogue.endings:
            return self.place(to)
        if to == edge.turn:
            return _("{id} (this turn again)").format(id=to)
        if to in self.expanded:
            return _("{id} (see above)").format(id=to)
        return _("{id} (see below)").format(id=to)


def _branch(edge: Edge) -> str:
    words = _parts((condition_words(edge.branch.when), mood_words(edge.branch)))
    dead = dead_words(edge)
    return f"{words} [{dead}]" if dead else words


def _parts(words: Iterable[str]) -> str:
    return " · ".join(filter(None, words))


def _one_line(text: str) -> str:
    return " ".join(text.split())
