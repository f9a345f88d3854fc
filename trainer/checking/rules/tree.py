"""Turns, branches and endings: what can be reached, and what can be left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from trainer.checking.rule import Problem, Rule
from trainer.diagnostics import Severity, Span
from trainer.dialogue.branching import BEST_MOOD, WORST_MOOD
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import quoted
from trainer.dialogue.graph import Edge, Graph, Impossible, graph_of
from trainer.dialogue.loops import Habit, Loop, endless_loops
from trainer.dialogue.model import Dialogue, EndingKind
from trainer.i18n import _, ngettext

MOST_NAMED = 5
BAD_ENDINGS = (EndingKind.BURNED, EndingKind.CAVED_IN)


def unreachable_turns(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the turns that nobody comes to, whatever is replied."""
    graph = graph_of(dialogue)
    leading = _leading(graph)
    for turn in dialogue.turns.values():
        if turn.id not in graph.moods:
            yield Problem(
                turn.span,
                _("nobody ever comes to the turn {id}").format(id=quoted(turn.id)),
                _why_out_of_reach(turn.id, leading[turn.id]),
            )


def unreachable_endings(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the endings that no conversation comes to."""
    graph = graph_of(dialogue)
    leading = _leading(graph)
    for ending in dialogue.endings.values():
        if ending.id not in graph.moods:
            yield Problem(
                ending.span,
                _("no conversation ever comes to the ending {id}").format(id=quoted(ending.id)),
                _why_out_of_reach(ending.id, leading[ending.id]),
            )


def no_way_out(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the first of all turns from which no ending can be reached."""
    trapped = graph_of(dialogue).trapped
    turns = [turn for turn in dialogue.turns.values() if turn.id in trapped]
    if turns:
        message = _("from the turn {id} no ending can be reached").format(id=quoted(turns[0].id))
        if turns[1:]:
            others = _some(turn.id for turn in turns[1:])
            message = _("{message}, nor from {others}").format(message=message, others=others)
        yield Problem(turns[0].span, message, _("let a branch lead to an ending"))


def shadowed_branches(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the branches that an earlier one always keeps from being taken."""
    for edge in _edges(dialogue):
        if edge.shadowed_by is None:
            continue
        earlier = dialogue.turns[edge.turn].branches[edge.shadowed_by - 1]
        if edge.branch.when is None:
            meant = _("delete this branch, and the `when` of that one")
        else:
            meant = _("put this one above it, or change one of the two conditions")
        yield Problem(
            edge.branch.span,
            _(
                "this branch is never taken: the one in line {line} comes first and always holds"
            ).format(line=earlier.span.line)
            if edge.branch.when is None
            else _(
                "this branch is never taken: wherever it holds, so does the one in line {line}"
            ).format(line=earlier.span.line),
            meant,
        )


def impossible_conditions(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the branches that want moves made and left out at once."""
    for edge in _edges(dialogue):
        if edge.impossible is Impossible.CONDITION and edge.branch.when is not None:
            yield Problem(
                edge.branch.span,
                _("no reply both makes and leaves out {moves}").format(
                    moves=", ".join(map(quoted, edge.branch.when.missing))
                ),
                _("name each move under `moves` or under `missing`"),
            )


def impossible_moods(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the branches that want a mood in which the client never is at their turn."""
    moods = graph_of(dialogue).moods
    for edge in _edges(dialogue):
        if edge.impossible is Impossible.MOOD:
            worst, best = moods.get(edge.turn, (WORST_MOOD, BEST_MOOD))
            yield Problem(
                edge.branch.span,
                _("this branch is never taken: here the client's mood is {range}").format(
                    range=str(worst)
                    if worst == best
                    else _("between {worst} and {best}").format(worst=worst, best=best)
                ),
                _("change the bound, or what the branches before this turn do to the mood"),
            )


def impossible_tries(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the branches that wait for another try at a turn to which nobody comes back."""
    for edge in _edges(dialogue):
        if edge.impossible is Impossible.TRIES:
            yield Problem(
                edge.branch.span,
                _("this branch is never taken: nobody comes to this turn a second time"),
                _("take `tries-at-least` out, or let a branch lead back to the turn"),
            )


def loops_without_end(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield the branches by which the same reply leads round in circles for ever."""
    order = {turn: place for place, turn in enumerate(dialogue.turns)}
    trapped = graph_of(dialogue).trapped
    for loop in endless_loops(dialogue):
        if loop.edges[0].turn in trapped:
            continue  # no reply at all leads out of there, which is told by itself
        back = next(edge for edge in loop.edges if order[edge.branch.to] <= order[edge.turn])
        yield Problem(
            back.branch.span,
            _("{who} goes round here for ever: {turns}").format(
                who=_who(loop), turns=" → ".join((*_turns_of(loop, back), back.branch.to))
            ),
            _("put a branch with `tries-at-least: 3` before it that leads on"),
        )


def no_good_ending(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield a problem where no reply leads to an ending on good terms."""
    kinds = _kinds_in_reach(dialogue)
    if kinds and EndingKind.GOOD_TERMS not in kinds:
        yield Problem(
            _first_ending(dialogue),
            _("no conversation comes to an ending on good terms"),
            _("lead the best replies to an ending with `kind: good-terms`"),
        )


def no_bad_ending(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield a problem where nothing one says can end badly."""
    kinds = _kinds_in_reach(dialogue)
    if kinds and kinds.isdisjoint(BAD_ENDINGS):
        yield Problem(
            _first_ending(dialogue),
            _("whatever somebody says, it never ends badly"),
            _("lead the worst replies to an ending with `kind: burned` or `kind: caved-in`"),
        )


RULES: tuple[Rule, ...] = (
    Rule(Code.UNREACHABLE_TURN, Severity.WARNING, unreachable_turns),
    Rule(Code.UNREACHABLE_ENDING, Severity.WARNING, unreachable_endings),
    Rule(Code.NO_WAY_OUT, Severity.ERROR, no_way_out),
    Rule(Code.SHADOWED_BRANCH, Severity.WARNING, shadowed_branches),
    Rule(Code.IMPOSSIBLE_WHEN, Severity.ERROR, impossible_conditions),
    Rule(Code.IMPOSSIBLE_MOOD, Severity.WARNING, impossible_moods),
    Rule(Code.IMPOSSIBLE_TRIES, Severity.WARNING, impossible_tries),
    Rule(Code.ENDLESS_LOOP, Severity.WARNING, loops_without_end),
    Rule(Code.NO_GOOD_ENDING, Severity.WARNING, no_good_ending),
    Rule(Code.NO_BAD_ENDING, Severity.WARNING, no_bad_ending),
)


def _edges(dialogue: Dialogue) -> Iterator[Edge]:
    for edges in graph_of(dialogue).edges.values():
        yield from edges


def _leading(graph: Graph) -> Mapping[str, Sequence[Edge]]:
    """Return the branches that lead to each turn and ending."""
    leading = defaultdict(list)
    for edges in graph.edges.values():
        for edge in edges:
            leading[edge.branch.to].append(edge)
    return leading


def _why_out_of_reach(name: str, leading: Sequence[Edge]) -> str:
    dead = [edge for edge in leading if not edge.live]
    if dead:
        return _("the branch in line {line} leads there, but it is never taken").format(
            line=dead[0].branch.span.line
        )
    # A way back from the turn itself is none that leads there.
    sources = dict.fromkeys(edge.turn for edge in leading if edge.turn != name)
    if sources:
        return _("only what is out of reach leads there: {turns}").format(turns=_some(sources))
    return _("let a branch lead there with `to: {id}`, or delete it").format(id=name)


def _some(names: Iterable[str]) -> str:
    """Return the first of the names, and how many more there are."""
    every = list(names)
    shown = ", ".join(map(quoted, every[:MOST_NAMED]))
    left = len(every) - MOST_NAMED
    if left <= 0:
        return shown
    return ngettext("{names} and {count} more", "{names} and {count} more", left).format(
        names=shown, count=left
    )


def _who(loop: Loop) -> str:
    match loop.habit:
        case Habit.PUZZLING:
            return _("who keeps writing what the client does not understand")
        case Habit.RECOMMENDED:
            return _("who makes every move each time")
        case _:
            return _("who falls into {pitfall} each time").format(pitfall=quoted(loop.pitfall))


def _turns_of(loop: Loop, last: Edge) -> list[str]:
    """Return the turns of the loop in order, up to that of its last edge."""
    place = loop.edges.index(last) + 1
    return [edge.turn for edge in (*loop.edges[place:], *loop.edges[:place])]


def _kinds_in_reach(dialogue: Dialogue) -> set[EndingKind]:
    moods = graph_of(dialogue).moods
    return {ending.kind for ending in dialogue.endings.values() if ending.id in moods}


def _first_ending(dialogue: Dialogue) -> Span:
    return next(iter(dialogue.endings.values())).span
