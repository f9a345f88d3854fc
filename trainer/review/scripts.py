"""Stand-ins for what a dialogue has lost since a session was held: ids in place of names."""

from __future__ import annotations

from dataclasses import replace

from scoring.judgement import Judgement
from scoring.rubric import Detector, Severity
from trainer.diagnostics import Span
from trainer.dialogue.model import (
    Client,
    Dialogue,
    Header,
    MoveScript,
    PitfallScript,
    Skill,
    Text,
    TurnScript,
)

NOWHERE = Span("", 1, 1, 1, 1)
MIDDLING_MOOD = 50


def judged_script(script: TurnScript | None, turn: str, judgement: Judgement) -> TurnScript:
    """Return the script of a turn with just the moves and pitfalls that were judged.

    What today's script (None: it has no such turn) lacks of them is called by its id.
    """
    base = script or _turn_called(turn)
    moves = {move.id: move for move in base.moves}
    pitfalls = {pitfall.id: pitfall for pitfall in base.pitfalls}
    return replace(
        base,
        moves=tuple(
            moves.get(finding.id) or _move_called(finding.id) for finding in judgement.moves
        ),
        pitfalls=tuple(
            pitfalls.get(finding.id) or _pitfall_called(finding.id)
            for finding in judgement.pitfalls
        ),
    )


def is_known(script: TurnScript | None, judgement: Judgement) -> bool:
    """Say whether today's script has everything that was judged."""
    if script is None:
        return False
    items = {move.id for move in script.moves} | {pitfall.id for pitfall in script.pitfalls}
    judged = {finding.id for finding in judgement.moves}
    judged |= {finding.id for finding in judgement.pitfalls}
    return judged <= items


def dialogue_called(name: str, language: str, client: str) -> Dialogue:
    """Return a dialogue of which nothing is left but its id."""
    header = Header(
        id=name,
        language=language,
        title=name,
        summary="",
        client=Client(client, "", "", MIDDLING_MOOD, NOWHERE),
        situation="",
        goal="",
        tempted="",
        say_instead="",
        why="",
        keep_in_mind=(),
        span=NOWHERE,
    )
    return Dialogue(header, start="", turns={}, endings={})


def _turn_called(name: str) -> TurnScript:
    nothing = Text("", NOWHERE)
    return TurnScript(
        id=name,
        title=name,
        client=(),
        asks_back=(),
        advice="",
        recommended=nothing,
        tempting=nothing,
        moves=(),
        pitfalls=(),
        branches=(),
        samples=(),
        span=NOWHERE,
    )


def _move_called(name: str) -> MoveScript:
    return MoveScript(
        id=name,
        label=name,
        skill=Skill.CLARITY,
        weight=1.0,
        essential=False,
        tip="",
        phrasings=(),
        span=NOWHERE,
    )


def _pitfall_called(name: str) -> PitfallScript:
    return PitfallScript(
        id=name,
        label=name,
        skill=Skill.CLARITY,
        severity=Severity.SERIOUS,
        detector=Detector.PHRASES,
        tip="",
        phrasings=(),
        span=NOWHERE,
    )
