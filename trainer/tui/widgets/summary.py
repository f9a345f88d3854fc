"""The debrief but for its turns: the ending, the total, the skills, and what to keep in mind."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from trainer.i18n import _, ngettext
from trainer.names import skill_name
from trainer.practice.debrief import Debrief, SkillScore
from trainer.review.self_judging import SelfJudging, told
from trainer.text import printable
from trainer.tui.verdicts import ENDING_COLORS
from trainer.tui.widgets.face import bar
from trainer.tui.widgets.line import Line, flat, heading


def summary_lines(debrief: Debrief, about: str = "") -> Iterator[Line]:
    """Yield how the conversation ended, what it was worth and how each skill went.

    `about` says which conversation it is, where the screen does not say so anyway.
    """
    yield Line(Content.styled(_("How it went"), "bold $accent"))
    if about:
        yield Line(Content.styled(printable(about), "$text-muted"))
    if debrief.ending is not None:
        color = ENDING_COLORS[debrief.ending.kind]
        yield Line(Content.styled(printable(debrief.ending.title), f"bold {color}"), gap=True)
        yield Line(Content(flat(debrief.ending.debrief)))
    yield Line(
        Content.assemble(
            (f"{_('Total')}  ", "bold"),
            (f"{debrief.total} ", "bold $primary"),
            (_("of 100"), "$text-muted"),
        ),
        gap=True,
    )
    yield Line(bar(debrief.total, 30, "$primary"))
    yield Line(Content.styled(_how_total(debrief), "$text-muted"))
    if debrief.skills:
        yield heading(_("Your skills, and the moves you made"))
    for score in debrief.skills:
        yield Line(_skill(score))


def judging_lines(judging: SelfJudging) -> Iterator[Line]:
    """Yield how the ratings one gave oneself meet the scores."""
    yield heading(_("How well you judge yourself"))
    yield Line(Content(told(judging)))


def lesson_lines(debrief: Debrief) -> Iterator[Line]:
    """Yield what to take along from this dialogue, whatever was said in it."""
    for title, text in (
        (_("What one is tempted to say"), debrief.tempted),
        (_("What to say instead"), debrief.say_instead),
        (_("Why it works"), debrief.why),
    ):
        if text:
            yield heading(title)
            yield Line(Content(flat(text)), inset=True)
    if debrief.keep_in_mind:
        yield heading(_("Keep in mind"))
        for text in debrief.keep_in_mind:
            yield Line(Content(f"· {flat(text)}"), inset=True)


def _how_total(debrief: Debrief) -> str:
    scored = sum(review.turn.scored for review in debrief.turns)
    text = ngettext(
        "The points of {count} reply.", "The mean of the points of {count} replies.", scored
    ).format(count=scored)
    if debrief.hints:
        asked = ngettext("{count} hint asked for.", "{count} hints asked for.", debrief.hints)
        text += " " + asked.format(count=debrief.hints)
    return text


def _skill(score: SkillScore) -> Content:
    name = skill_name(score.skill).ljust(15)
    if score.points is None:
        return Content.assemble(name, (_("did not come up"), "$text-muted"))
    slips = ngettext("{count} slip", "{count} slips", score.pitfalls).format(count=score.pitfalls)
    told = _("{made} of {moves}").format(made=score.made, moves=score.moves)
    return Content.assemble(
        name,
        bar(score.points, 10, "$primary"),
        (f" {score.points:>3}", "bold"),
        (f"  {told}" + (f", {slips}" if score.pitfalls else ""), "$text-muted"),
    )
