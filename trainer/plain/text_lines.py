"""Plain mode as text: short lines in reading order, nothing that only colour would tell."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.dialogue.library import Entry
from trainer.dialogue.model import MoveScript
from trainer.i18n import _
from trainer.names import ending_name, mode_name, mood_name, skill_name
from trainer.plain.output import resume_command
from trainer.plain.typed import help_lines
from trainer.plain.writing import TextWriter
from trainer.practice.coach import card_of
from trainer.practice.debrief import Debrief, TurnReview
from trainer.practice.session import Session
from trainer.practice.turn import Turn
from trainer.store.records import Mode


class TextOutput(TextWriter):
    """Holds a conversation for a reader, a screen reader or a pipe."""

    def choices(self, entries: Sequence[Entry]) -> None:
        """Offer the conversations by number."""
        self._say(_("Who do you want to talk to? Type the number."))
        for number, entry in enumerate(entries, 1):
            if entry.header is not None:
                self._say(f"{number}. {entry.header.title}: {entry.header.summary}")

    def offer(self, session: Session) -> None:
        """Tell how to go on with the open conversation."""
        self._say(
            _("An earlier conversation is open. To go on with it, /leave this one and start:")
        )
        self._say(f"  {resume_command(session)}")
        self._gap()

    def begin(self, session: Session, *, resumed: bool) -> None:
        """Give the briefing, or what was said so far."""
        header = session.dialogue.header
        heading = _("{title}. {name}, {role}. Mode: {mode}.")
        self._say(
            heading.format(
                title=header.title,
                name=header.client.name,
                role=header.client.role,
                mode=mode_name(session.mode),
            )
        )
        if not resumed:
            self._say(header.situation)
        self._say(_("Your goal: {goal}").format(goal=header.goal))
        self._say(_("Type /help for what you can type."))
        if not resumed:
            return
        self._say(_("You go on where you left off."))
        for turn in session.path:
            self._client_lines(header.client.name, turn.client)
            self._labelled(_("You"), turn.reply)

    def client(self, session: Session) -> None:
        """Say the client's lines, with their mood in a word and, in learn mode, the advice."""
        if session.script is None:
            return
        name = session.dialogue.header.client.name
        self._gap()
        self._client_lines(f"{name} ({mood_name(session.mood)})", session.client)
        if session.mode is Mode.LEARN:
            self._labelled(_("Advice"), session.script.advice)

    def judged(self, turn: Turn, session: Session) -> None:
        """Say the coach's card; in exam mode only that the reply was taken."""
        if self._echo:
            self._labelled(_("You"), turn.reply)
        if session.mode is not Mode.EXAM:
            self._gap()
            self._card(card_of(turn))
        if session.ending is not None:
            self._gap()
            self._client_lines(session.dialogue.header.client.name, turn.answer)

    def went_back(self, session: Session) -> None:
        """Tell which reply is to be given anew."""
        self._gap()
        self._say(
            _("You are back before your reply {number}.").format(number=len(session.path) + 1)
        )

    def hint(self, move: MoveScript | None) -> None:
        """Name the next missing move with its tip."""
        if move is None:
            self._labelled(_("Hint"), _("Nothing is missing; say it and see."))
        else:
            self._labelled(_("Hint"), f"{move.label}. {move.tip}")

    def recommended(self, reply: str) -> None:
        """Show a recommended reply."""
        self._labelled(_("You could say"), reply)

    def debrief(self, debrief: Debrief, session: Session) -> None:
        """Look back: ending, total, skills, each turn, and what to keep in mind."""
        self._gap()
        if debrief.ending is not None:
            title, kind = debrief.ending.title, ending_name(debrief.ending.kind)
            ending = title if title.casefold() == kind.casefold() else f"{title} ({kind})"
            self._labelled(_("How it ended"), f"{ending}. {debrief.ending.debrief}")
        self._labelled(_("Total"), _("{points} of 100").format(points=debrief.total))
        for score in debrief.skills:
            points = (
                _("not needed")
                if score.points is None
                else _("{points} of 100").format(points=score.points)
            )
            self._say(f"  {skill_name(score.skill)}: {points}")
        for review in debrief.turns:
            self._gap()
            self._review(review)
        self._gap()
        self._labelled(_("Tempted to say"), debrief.tempted)
        self._labelled(_("Say instead"), debrief.say_instead)
        self._labelled(_("Why it works"), debrief.why)
        for thought in debrief.keep_in_mind:
            self._labelled(_("Keep in mind"), thought)

    def kept(self, session: Session) -> None:
        """Tell that the conversation is kept, and how to go on."""
        self._gap()
        self._say(_("Your conversation is kept. Go on with it:"))
        self._say(f"  {resume_command(session)}")

    def note(self, message: str) -> None:
        """Tell something that went on beside the conversation."""
        self._say(message)

    def help(self) -> None:
        """Tell what can be typed."""
        for line in help_lines():
            self._say(line)

    def _review(self, review: TurnReview) -> None:
        number = _("Reply {number}, {title}").format(number=review.turn.number, title=review.title)
        self._labelled(number, review.turn.reply)
        if review.hints:
            self._labelled(_("Hints before it"), ", ".join(review.hints))
        self._card(review.card)
        terms = ", ".join(f"{part.label} {part.points:+d}" for part in review.parts if part.points)
        if terms:
            self._labelled(_("The sum"), f"{terms} = {review.card.points}")
        self._labelled(_("You could say"), review.card.recommended)
