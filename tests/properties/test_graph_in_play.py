"""What the graph says of a tree, beside conversations held in it reply by reply."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

from hypothesis import given

from scoring.composition import compose
from scoring.judgement import Judgement, MoveFinding, PitfallFinding
from tests.trees import MOVES, PITFALLS, tree, trees
from trainer.dialogue.branching import MOOD_BY_BAND, mood_after, take_branch
from trainer.dialogue.graph import graph_of
from trainer.dialogue.loops import Habit, Loop, endless_loops
from trainer.dialogue.model import Dialogue
from trainer.dialogue.rubrics import rubric_of

MOST_PLACES = 150
RUBRIC = rubric_of(tree({"a": ()}).turns["a"], "en")


class Place(NamedTuple):
    turn: str
    mood: int
    tries: tuple[tuple[str, int], ...]
    asked_back: bool


def judged(
    credits: tuple[float, ...], hits: tuple[bool, ...], digression: float, *, understood: bool
) -> Judgement:
    moves = [
        MoveFinding(name, made=credit == 1, credit=credit)
        for name, credit in zip(MOVES, credits, strict=True)
    ]
    pitfalls = [PitfallFinding(name, hit=hit) for name, hit in zip(PITFALLS, hits, strict=True)]
    score = compose(RUBRIC, moves, pitfalls, understood=understood, digression=digression)
    return Judgement(
        score=score.points,
        band=score.band,
        understood=understood,
        sure=True,
        moves=tuple(moves),
        pitfalls=tuple(pitfalls),
        parts=score.parts,
    )


JUDGEMENTS = [
    *(
        judged(credits, hits, digression, understood=True)
        for credits, hits, digression in product(
            product((0, 0.5, 1), repeat=2), product((False, True), repeat=2), (0, 0.8)
        )
    ),
    judged((0, 0), (False, False), 0, understood=False),
    judged((0, 0), (False, True), 0, understood=False),
]


def held(dialogue: Dialogue) -> tuple[set[tuple[str, int]], set[tuple[str, int]]]:
    """Return turns and endings come to, with the mood, and branches taken, with their number."""
    first = Place(dialogue.start, dialogue.header.client.mood, (), asked_back=False)
    seen, waiting = {first}, [first]
    places, taken = {(first.turn, first.mood)}, set()
    while waiting and len(seen) < MOST_PLACES:
        place = waiting.pop(0)
        turn = dialogue.turns[place.turn]
        tries = dict(place.tries)
        for judgement in JUDGEMENTS:
            change = MOOD_BY_BAND[judgement.band]
            if not judgement.understood and not place.asked_back:
                after = place._replace(mood=mood_after(place.mood, change), asked_back=True)
            else:
                count = tries.get(turn.id, 0) + 1
                branch = take_branch(turn, judgement, mood=place.mood, tries=count)
                taken.add((turn.id, turn.branches.index(branch) + 1))
                mood = mood_after(place.mood, change + branch.mood)
                known = tuple(sorted({**tries, turn.id: min(count, 4)}.items()))
                asked_back = place.asked_back and branch.to == turn.id
                after = Place(branch.to, mood, known, asked_back)
            places.add((after.turn, after.mood))
            if after.turn in dialogue.turns and after not in seen:
                seen.add(after)
                waiting.append(after)
    return places, taken


@given(trees())
def test_what_happens_in_a_conversation_is_never_called_impossible(dialogue: Dialogue) -> None:
    graph = graph_of(dialogue)
    places, taken = held(dialogue)
    for name, mood in places:
        assert name in graph.moods
        worst, best = graph.moods[name]
        assert worst <= mood <= best
    for turn, number in taken:
        edge = graph.edges[turn][number - 1]
        assert edge.live, edge
        assert edge.number == number


@given(trees())
def test_turns_called_trapped_never_come_to_an_ending(dialogue: Dialogue) -> None:
    graph = graph_of(dialogue)
    _places, taken = held(dialogue)
    ways = {(turn, dialogue.turns[turn].branches[number - 1].to) for turn, number in taken}
    for turn, to in ways:
        if turn in graph.trapped:
            assert to in graph.trapped
        if to in graph.trapped:
            assert to not in dialogue.endings


@given(trees())
def test_turns_that_are_come_back_to_stand_in_a_circle(dialogue: Dialogue) -> None:
    graph = graph_of(dialogue)
    _places, taken = held(dialogue)
    ways = {(turn, dialogue.turns[turn].branches[number - 1].to) for turn, number in taken}
    in_circles = {turn for circle in graph.circles for turn in circle}
    for turn in dialogue.turns:
        known = {to for source, to in ways if source == turn}
        while more := {to for source, to in ways if source in known} - known:
            known |= more
        assert (turn in known) <= (turn in in_circles)


def never_ends(dialogue: Dialogue, loop: Loop, mood: int) -> bool:
    """Tell whether the habit leads on for ever by the branches of the loop."""
    judgement = {
        Habit.PUZZLING: judged((0, 0), (False, False), 0, understood=False),
        Habit.RECOMMENDED: judged((1, 1), (False, False), 0, understood=True),
        Habit.PITFALL: judged(
            (0, 0), (loop.pitfall == "insult", loop.pitfall == "blame"), 0, understood=True
        ),
    }[loop.habit]
    turn, tries, asked_back = loop.edges[0].turn, dict.fromkeys(dialogue.turns, 0), False
    taken = []
    for _reply in range(400):
        change = MOOD_BY_BAND[judgement.band]
        if not judgement.understood and not asked_back:
            mood, asked_back = mood_after(mood, change), True
            continue
        tries[turn] += 1
        branch = take_branch(dialogue.turns[turn], judgement, mood=mood, tries=tries[turn])
        if branch.to in dialogue.endings:
            return False
        taken.append((turn, dialogue.turns[turn].branches.index(branch) + 1))
        mood = mood_after(mood, change + branch.mood)
        asked_back = asked_back and branch.to == turn
        turn = branch.to
    return set(taken[-20:]) == {(edge.turn, edge.number) for edge in loop.edges}


@given(trees())
def test_a_loop_called_endless_never_ends(dialogue: Dialogue) -> None:
    moods = graph_of(dialogue).moods
    for loop in endless_loops(dialogue):
        worst, best = moods[loop.edges[0].turn]
        assert any(never_ends(dialogue, loop, mood) for mood in range(worst, best + 1))
