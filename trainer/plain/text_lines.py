"""Plain mode as text: short lines in reading order, nothing that only colour would tell."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.dialogue.library import Entry
from trainer.i18n import _
from trainer.names import mode_name, mood_name
from trainer.plain.debrief_lines import DebriefWriter
from trainer.plain.output import resume_command
from trainer.plain.typed import help_lines
from trainer.practice.coach import card_of
from trainer.practice.debrief import Debrief
from trainer.practice.session import Session
from trainer.practice.turn import Turn
from trainer.review.self_judging import LEVELS, given_told, level_name, told
from trainer.review.self_rating import SelfRating
from trainer.store.records import Mode


class TextOutput(DebriefWriter):
    """Holds a conversation for a reader, a screen reader or a pipe."""

    _asked_to_rate = False

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

    def rate(self, turn: Turn) -> None:
        """Ask for a number, with the reply it is for; the first time tell what it is about."""
        self._gap()
        if not self._asked_to_rate:
            self._asked_to_rate = True
            self._say(_("Before you see the score: how did each of your replies do?"))
            levels = enumerate(map(level_name, LEVELS), 1)
            self._say(", ".join(f"{number} {word}" for number, word in levels))
            self._say(_("Enter leaves one out, /skip all of them."))
        self._labelled(_("Reply {number}").format(number=turn.number), turn.reply)

    def judged_oneself(self, rating: SelfRating) -> None:
        """Set what one gave each reply beside what it was scored with."""
        self._gap()
        self._labelled(_("How well you judge yourself"), told(rating.judging))
        for turn in rating.rated:
            line = _("Reply {number}: you gave it {given}; it scored {points}.")
            given = given_told(rating.given[turn.id])
            points = turn.judgement.score
            self._say(f"  {line.format(number=turn.number, given=given, points=points)}")

    def debrief(self, debrief: Debrief, session: Session) -> None:
        """Look back: ending, total, skills, each turn, and what to keep in mind."""
        self._gap()
        self._how_it_went(debrief)
        for review in debrief.turns:
            self._gap()
            self._review(review)
        self._gap()
        self._lessons(debrief)

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
