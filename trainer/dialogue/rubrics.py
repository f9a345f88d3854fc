"""What the scorer needs of a turn: its moves and pitfalls without their advice and places."""

from __future__ import annotations

from scoring.rubric import Move, Pitfall, Rubric
from trainer.dialogue.model import TurnScript


def rubric_of(turn: TurnScript, language: str) -> Rubric:
    """Return what a reply to this turn is judged against."""
    return Rubric(
        language=language,
        moves=tuple(
            Move(
                id=move.id,
                phrasings=tuple(text.value for text in move.phrasings),
                weight=move.weight,
                essential=move.essential,
            )
            for move in turn.moves
        ),
        pitfalls=tuple(
            Pitfall(
                id=pitfall.id,
                phrasings=tuple(text.value for text in pitfall.phrasings),
                severity=pitfall.severity,
                detector=pitfall.detector,
            )
            for pitfall in turn.pitfalls
        ),
        prompts=tuple(text.value for text in turn.client),
    )
