"""What modes, verdicts, skills and endings are called, wherever they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.i18n import _

if TYPE_CHECKING:  # the first screen needs some of the names and none of what they belong to
    from scoring.judgement import Band
    from scoring.rubric import Severity
    from trainer.dialogue.model import EndingKind, Skill
    from trainer.store.records import Mode


def mode_name(mode: Mode) -> str:
    """Return what a mode is called."""
    names = {"learn": _("Learn"), "practise": _("Practise"), "exam": _("Exam")}
    return names[mode]


def mode_promise(mode: Mode) -> str:
    """Return in a few words what a mode does."""
    promises = {
        "learn": _("advice first, then a comment on every reply"),
        "practise": _("a comment on every reply"),
        "exam": _("on your own; the coach speaks at the end"),
    }
    return promises[mode]


def band_name(band: Band) -> str:
    """Return the verdict as a word."""
    names = {
        "strong": _("strong"),
        "fair": _("fair"),
        "weak": _("weak"),
        "harmful": _("harmful"),
        "not-understood": _("not understood"),
    }
    return names[band]


def skill_name(skill: Skill) -> str:
    """Return what a skill is called."""
    names = {
        "clarity": _("Clarity"),
        "respect": _("Respect"),
        "business-facts": _("Business facts"),
        "firmness": _("Firmness"),
        "way-forward": _("Way forward"),
    }
    return names[skill]


def ending_name(kind: EndingKind) -> str:
    """Return how a conversation ended, in a few words."""
    names = {
        "good-terms": _("on good terms"),
        "bruised": _("over, but bruised"),
        "burned": _("bridge burned"),
        "caved-in": _("caved in: still their supplier"),
    }
    return names[kind]


def ending_told(title: str, kind: EndingKind) -> str:
    """Return what an ending is called, and what it comes to where the title does not say so."""
    name = ending_name(kind)
    return title if title.casefold() == name.casefold() else f"{title} ({name})"


def severity_name(severity: Severity) -> str:
    """Return how much a pitfall spoils a reply."""
    names = {"mild": _("mild"), "serious": _("serious"), "grave": _("grave")}
    return names[severity]


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
