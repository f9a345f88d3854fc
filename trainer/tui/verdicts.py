"""The colours of verdicts and endings, and a reply's points with the verdict in a word."""

from __future__ import annotations

from scoring.judgement import Band
from trainer.dialogue.model import EndingKind
from trainer.names import band_name
from trainer.practice.turn import Turn

BAND_COLORS = {
    Band.STRONG: "$success",
    Band.FAIR: "$primary",
    Band.WEAK: "$warning",
    Band.HARMFUL: "$error",
    Band.NOT_UNDERSTOOD: "$text-muted",
}

ENDING_COLORS = {
    EndingKind.GOOD_TERMS: "$success",
    EndingKind.BRUISED: "$warning",
    EndingKind.BURNED: "$error",
    EndingKind.CAVED_IN: "$error",
}


def score_line(turn: Turn) -> str:
    """Return the points of a reply and the verdict in a word, or that it was not understood."""
    word = band_name(turn.judgement.band)
    return f"{turn.judgement.score} · {word}" if turn.scored else word
