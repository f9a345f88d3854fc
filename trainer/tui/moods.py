"""A mood from 0 (furious) to 100 (cordial) as a word and as a face."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.i18n import _


@dataclass(frozen=True, slots=True)
class Expression:
    """How a client looks: a word, the eyes and the mouth, and the theme's colour for it."""

    word: str
    left_eye: str
    right_eye: str
    mouth: str
    color: str

    @property
    def small(self) -> str:
        """Return the face on one line, five cells wide."""
        return f"({self.left_eye}{self.mouth}{self.right_eye})"

    @property
    def large(self) -> str:
        """Return the face on four lines of nine cells."""
        return f"╭───────╮\n│ {self.left_eye}   {self.right_eye} │\n│   {self.mouth}   │\n╰───────╯"


def expression(mood: int) -> Expression:
    """Return how a client of this mood (0–100) looks."""
    steps = (
        (15, Expression(_("furious"), ">", "<", "Д", "$error")),
        (30, Expression(_("angry"), "ò", "ó", "_", "$error")),
        (45, Expression(_("tense"), "¬", "¬", "_", "$warning")),
        (60, Expression(_("wary"), "•", "•", "_", "$warning")),
        (75, Expression(_("calm"), "•", "•", "–", "$primary")),
        (90, Expression(_("friendly"), "•", "•", "‿", "$success")),
    )
    for limit, look in steps:
        if mood < limit:
            return look
    return Expression(_("cordial"), "◠", "◠", "‿", "$success")
