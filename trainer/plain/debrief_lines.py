"""The debrief in plain lines."""

from __future__ import annotations

from trainer.i18n import _
from trainer.names import ending_told, skill_name
from trainer.plain.writing import TextWriter
from trainer.practice.debrief import Debrief, TurnReview


class DebriefWriter(TextWriter):
    """Writes how a conversation went, a turn and where its points come from, and the lessons."""

    def _how_it_went(self, debrief: Debrief) -> None:
        if debrief.ending is not None:
            ending = ending_told(debrief.ending.title, debrief.ending.kind)
            self._labelled(_("How it ended"), f"{ending}. {debrief.ending.debrief}")
        self._labelled(_("Total"), _("{points} of 100").format(points=debrief.total))
        for score in debrief.skills:
            points = (
                _("not needed")
                if score.points is None
                else _("{points} of 100").format(points=score.points)
            )
            self._say(f"  {skill_name(score.skill)}: {points}")

    def _review(self, review: TurnReview) -> None:
        number = _("Reply {number}, {title}").format(number=review.turn.number, title=review.title)
        self._labelled(number, review.turn.reply)
        if review.hints:
            self._labelled(_("Hints before it"), ", ".join(review.hints))
        self._card(review.card)
        terms = ", ".join(f"{part.label} {part.points:+d}" for part in review.parts if part.points)
        if terms:
            self._labelled(_("The sum"), f"{terms} = {review.card.points}")
        self._told(_("You could say"), review.card.recommended)

    def _lessons(self, debrief: Debrief) -> None:
        self._told(_("Tempted to say"), debrief.tempted)
        self._told(_("Say instead"), debrief.say_instead)
        self._told(_("Why it works"), debrief.why)
        for thought in debrief.keep_in_mind:
            self._labelled(_("Keep in mind"), thought)

    def _told(self, label: str, text: str) -> None:
        """Write a text where there is one: what is kept of a lost script has none."""
        if text:
            self._labelled(label, text)
