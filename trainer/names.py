"""What modes, verdicts, skills and endings are called, wherever they are shown."""

from __future__ import annotations

from scoring.judgement import Band
from trainer.dialogue.model import EndingKind, Skill
from trainer.i18n import _
from trainer.store.records import Mode


def mode_name(mode: Mode) -> str:
    """Return what a mode is called."""
    names = {Mode.LEARN: _("Learn"), Mode.PRACTISE: _("Practise"), Mode.EXAM: _("Exam")}
    return names[mode]


def mode_promise(mode: Mode) -> str:
    """Return in a few words what a mode does."""
    promises = {
        Mode.LEARN: _("advice first, then a comment on every reply"),
        Mode.PRACTISE: _("a comment on every reply"),
        Mode.EXAM: _("on your own; the coach speaks at the end"),
    }
    return promises[mode]


def band_name(band: Band) -> str:
    """Return the verdict as a word."""
    names = {
        Band.STRONG: _("strong"),
        Band.FAIR: _("fair"),
        Band.WEAK: _("weak"),
        Band.HARMFUL: _("harmful"),
        Band.NOT_UNDERSTOOD: _("not understood"),
    }
    return names[band]


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


def ending_name(kind: EndingKind) -> str:
    """Return how a conversation ended, in a few words."""
    names = {
        EndingKind.GOOD_TERMS: _("on good terms"),
        EndingKind.BRUISED: _("over, but bruised"),
        EndingKind.BURNED: _("bridge burned"),
        EndingKind.CAVED_IN: _("caved in: still their supplier"),
    }
    return names[kind]


def mood_name(mood: int) -> str:
    """Return in a word how a client of this mood (0 furious to 100 cordial) feels."""
    steps = (
        (15, _("furious")),
        (30, _("angry")),
        (45, _("tense")),
        (60, _("wary")),
        (75, _("calm")),
        (90, _("friendly")),
    )
    return next((word for limit, word in steps if mood < limit), _("cordial"))
