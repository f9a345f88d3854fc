"""A mood from 0 (furious) to 100 (cordial) as a face, with the theme's colour for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expression:
    """How a client looks: the eyes, the mouth, and the theme's colour for the mood."""

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


# Each for moods below its limit; the limits are those of the words in `trainer.names`.
EXPRESSIONS = (
    (15, Expression(">", "<", "Д", "$error")),
    (30, Expression("ò", "ó", "_", "$error")),
    (45, Expression("¬", "¬", "_", "$warning")),
    (60, Expression("•", "•", "_", "$warning")),
    (75, Expression("•", "•", "–", "$primary")),
    (90, Expression("•", "•", "‿", "$success")),
)
CORDIAL = Expression("◠", "◠", "‿", "$success")


def expression(mood: int) -> Expression:
    """Return how a client of this mood (0–100) looks."""
    return next((look for limit, look in EXPRESSIONS if mood < limit), CORDIAL)
