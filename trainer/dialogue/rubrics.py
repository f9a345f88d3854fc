"""What the scorer needs of a turn: its moves and pitfalls without their advice and places."""

from __future__ import annotations

from scoring.languages import CODES
from scoring.rubric import Move, Pitfall, Rubric
from trainer.dialogue.findings import quoted
from trainer.dialogue.model import TurnScript
from trainer.errors import PartwaysError
from trainer.i18n import _


class UnjudgeableLanguageError(PartwaysError):
    """The scorer does not know the language of a dialogue; the message names those it knows."""


def rubric_of(turn: TurnScript, language: str) -> Rubric:
    """Return what a reply to this turn is judged against. Raises UnjudgeableLanguageError.

    It is the same whatever the blanks of the turn are filled with.
    """
    if language not in CODES:
        message = _("Replies in the language {language} cannot be judged yet; there are: {known}")
        raise UnjudgeableLanguageError(
            message.format(language=quoted(language), known=", ".join(sorted(CODES)))
        )
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
        prompts=turn.prompts or tuple(text.value for text in turn.client),
    )
