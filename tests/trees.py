"""Small trees for tests of what can come about in them: two moves, two pitfalls, any branches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from scoring.rubric import Severity
from tests.conversations import DIALOGUE, OPENING, branch, ending, move, pitfall
from trainer.diagnostics import Span
from trainer.dialogue.model import Branch, Condition, Dialogue, EndingKind, Skill

MOVES = ("decision", "regret")
PITFALLS = ("insult", "blame")
ENDINGS = tuple(EndingKind)


def tree(branches: Mapping[str, Sequence[Branch]], *, mood: int = 60) -> Dialogue:
    """Return a dialogue that starts at the first turn; its endings are named after their kinds.

    Turns and branches stand each in a line of its own, from line 1.
    """
    line = 0

    def place() -> Span:
        nonlocal line
        line += 1
        return Span("tree.yaml", line, 1, line, 2)

    turns = {}
    for name, ways in branches.items():
        here = place()
        moves = (move("decision", Skill.CLARITY, essential=True), move("regret", Skill.RESPECT))
        pitfalls = (
            pitfall("insult", Skill.RESPECT, Severity.GRAVE),
            pitfall("blame", Skill.RESPECT, Severity.MILD),
        )
        turns[name] = replace(
            OPENING,
            id=name,
            title=f"Title of {name}",
            span=here,
            moves=tuple(replace(item, span=here) for item in moves),
            pitfalls=tuple(replace(item, span=here) for item in pitfalls),
            branches=tuple(replace(way, span=place()) for way in ways),
        )
    return replace(
        DIALOGUE,
        header=replace(
            DIALOGUE.header,
            client=replace(DIALOGUE.header.client, mood=mood),
            span=Span("tree.yaml", 1, 1, 1, 1),
        ),
        start=next(iter(turns)),
        turns=turns,
        endings={kind.value: replace(ending(kind), span=place()) for kind in ENDINGS},
    )


def conditions() -> st.SearchStrategy[Condition]:
    """Return conditions of few parts, as the compiler lets them pass."""
    bounds = st.none() | st.sampled_from((1, 30, 50, 70, 90))
    some = st.sampled_from
    return st.builds(
        Condition,
        pitfalls=some(((), (), ("insult",), ("blame",), PITFALLS)),
        moves=some(((), (), ("decision",), ("regret",), MOVES)),
        missing=some(((), (), (), ("decision",), MOVES)),
        min_score=bounds,
        below_score=bounds,
        min_mood=bounds,
        below_mood=bounds,
        min_tries=st.none() | st.integers(1, 3),
    ).filter(
        lambda when: (
            (when.min_score or 0) < (when.below_score or 101)
            and (when.min_mood or 0) < (when.below_mood or 101)
        )
    )


def trees() -> st.SearchStrategy[Dialogue]:
    """Return dialogues of one to four turns."""
    names = st.integers(1, 4).map(lambda count: tuple("abcd"[:count]))
    return names.flatmap(_trees_of)


def _trees_of(names: tuple[str, ...]) -> st.SearchStrategy[Dialogue]:
    targets = st.sampled_from((*names, *names, *(kind.value for kind in ENDINGS)))
    moods = st.sampled_from((-60, -20, -5, 0, 0, 5, 20, 60))
    ways = st.builds(branch, targets, conditions(), moods)
    else_ = st.builds(branch, targets, st.none(), moods)
    turn = st.tuples(st.lists(ways, max_size=4), else_).map(lambda both: (*both[0], both[1]))
    return st.builds(
        tree, st.fixed_dictionaries(dict.fromkeys(names, turn)), mood=st.integers(0, 100)
    )
