"""Points, bands, skills and endings in words and colours."""

from __future__ import annotations

from scoring.judgement import Band
from trainer.dialogue.model import EndingKind, Skill
from trainer.i18n import _
from trainer.practice.coach import verdict
from trainer.practice.turn import Turn


def band_color(band: Band) -> str:
    """Return the theme's colour that goes with a verdict."""
    colors = {
        Band.STRONG: "$success",
        Band.FAIR: "$primary",
        Band.WEAK: "$warning",
        Band.HARMFUL: "$error",
        Band.NOT_UNDERSTOOD: "$text-muted",
    }
    return colors[band]


def score_line(turn: Turn) -> str:
    """Return the points of a reply and the verdict in a word, or that it was not understood."""
    word = verdict(turn.judgement.band)
    if not turn.scored:
        return word
    return f"{turn.judgement.score} · {word}"


def skill_name(skill: Skill) -> str:
    """Return what a skill is called."""
    names = {
        Skill.CLARITY: _("Clarity"),
        Skill.RESPECT: _("Respect"),
        Skill.BUSINESS_FACTS: _("Business facts"),
        Skill.FIRMNESS: _("Firmness"),
        Skill.WAY_FORWARD: _("Way forward"),
    }
    return names[skill]


def ending_color(kind: EndingKind) -> str:
    """Return the theme's colour that goes with a kind of ending."""
    colors = {
        EndingKind.GOOD_TERMS: "$success",
        EndingKind.BRUISED: "$warning",
        EndingKind.BURNED: "$error",
        EndingKind.CAVED_IN: "$error",
    }
    return colors[kind]
