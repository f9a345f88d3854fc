"""The message that a reply's verdicts are to be contested, from wherever they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from trainer.practice.debrief import TurnReview
    from trainer.practice.turn import Turn


@dataclass
class Contested(Message):
    """The user wants to contest something about a kept reply."""

    review: TurnReview


def can_be_contested(path: Sequence[Turn]) -> bool:
    """Tell whether the last reply has verdicts: it was scored."""
    return bool(path) and path[-1].scored
