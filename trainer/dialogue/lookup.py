"""Finds a turn by the id a person typed."""

from __future__ import annotations

from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.model import Dialogue, TurnScript
from trainer.errors import PartwaysError
from trainer.i18n import _


class UnknownTurnError(PartwaysError):
    """The dialogue has no turn of this id; the message names the nearest one."""


def script_of(dialogue: Dialogue, turn: str) -> TurnScript:
    """Return a turn of the dialogue. Raises UnknownTurnError."""
    if turn in dialogue.turns:
        return dialogue.turns[turn]
    raise UnknownTurnError(
        _("{scenario} has no turn {turn}; {meant}").format(
            scenario=quoted(dialogue.header.id),
            turn=quoted(turn),
            meant=did_you_mean(turn, dialogue.turns),
        )
    )
