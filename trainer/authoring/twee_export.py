"""A dialogue as a story for Twine: a passage for each turn and ending, a link for each branch."""

from __future__ import annotations

import json
import uuid
from collections import deque
from collections.abc import Iterator, Sequence

from trainer.authoring.twee import DATA, TITLE, Passage, Story, linked, unlinked
from trainer.dialogue.graph import graph_of
from trainer.dialogue.model import Branch, Dialogue, Text, TurnScript
from trainer.dialogue.wording import condition_words, labels_of_turn

TILE, GAP = 100, 50  # Twine's map, in its own units


def story_of(dialogue: Dialogue) -> Story:
    """Return the story: passages are named after ids, endings tagged with their kind.

    A link says what a sample that leads there says, or else when the branch is taken. Only the
    first variant of what the client says is part of the text; the others stand in comments.
    """
    header = dialogue.header
    positions = _positions(dialogue)
    data = {
        "ifid": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{header.language}/{header.id}")).upper(),
        "start": dialogue.start,
    }
    title = Passage(TITLE, unlinked(" ".join(header.title.split())))
    return Story(
        title=title.prose,
        start=dialogue.start,
        passages=(
            title,
            Passage(DATA, json.dumps(data, indent=2)),
            *(
                Passage(turn.id, "\n".join(_turn_lines(turn)), (), positions[turn.id])
                for turn in dialogue.turns.values()
            ),
            *(
                Passage(
                    ending.id,
                    "\n".join(_said(ending.client)),
                    (ending.kind.value,),
                    positions[ending.id],
                )
                for ending in dialogue.endings.values()
            ),
        ),
    )


def _turn_lines(turn: TurnScript) -> Iterator[str]:
    yield from _said(turn.client)
    yield ""
    replies: dict[str, list[str]] = {}
    for sample in turn.samples:
        if sample.to is not None:
            replies.setdefault(sample.to, []).append(sample.reply.value)
    for branch in turn.branches:
        left = replies.get(branch.to)
        yield linked(left.pop(0) if left else _condition(turn, branch), branch.to)


def _condition(turn: TurnScript, branch: Branch) -> str:
    return condition_words(branch.when, labels_of_turn(turn))


def _said(variants: Sequence[Text]) -> Iterator[str]:
    for number, variant in enumerate(variants):
        text = unlinked(" ".join(variant.value.split()))
        yield f"<!-- {text.replace('--', '– ')} -->" if number else text


def _positions(dialogue: Dialogue) -> dict[str, dict[str, str]]:
    """Return where each passage lies on Twine's map: a row for each reply it takes to get there."""
    graph = graph_of(dialogue)
    rows = {dialogue.start: 0}
    waiting = deque([dialogue.start])
    while waiting:
        turn = waiting.popleft()
        for to in graph.leads_to(turn):
            if to not in rows:
                rows[to] = rows[turn] + 1
                if to in graph.edges:
                    waiting.append(to)
    lost = max(rows.values()) + 1
    columns: dict[int, int] = {}
    positions = {}
    for name in (*dialogue.turns, *dialogue.endings):
        row = rows.get(name, lost)
        column = columns[row] = columns.get(row, -1) + 1
        x, y = (GAP + place * (TILE + GAP) for place in (column, row))
        positions[name] = {"position": f"{x},{y}", "size": f"{TILE},{TILE}"}
    return positions
