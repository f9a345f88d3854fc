"""Holds a conversation line by line, on any input and any output."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from trainer.dialogue.filling import filled
from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.library import Library
from trainer.errors import PartwaysError
from trainer.i18n import _
from trainer.plain.output import Output
from trainer.plain.rating_oneself import rate_oneself
from trainer.plain.typed import Command, Typed
from trainer.practice.debrief import debrief_of
from trainer.practice.session import Session
from trainer.practice.start import resume, start
from trainer.review.self_rating import SelfRating
from trainer.store.records import Mode, SessionStore

_NUMBER = re.compile("[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Choice:
    """Which conversation to hold: a session to go on with, or a scenario (None: ask for it).

    `blanks` are what a new one is filled with.
    """

    language: str
    scenario: str | None = None
    session: str | None = None
    mode: Mode = Mode.PRACTISE
    seed: int | None = None
    blanks: Mapping[str, str] = field(default_factory=dict)


def hold(
    choice: Choice,
    *,
    library: Library,
    store: SessionStore,
    clock: Callable[[], datetime],
    lines: Iterator[Typed],
    output: Output,
) -> None:
    """Hold one conversation from its choice to its debrief, or until the input ends.

    Raises PartwaysError where it cannot begin; what goes wrong later is told and it goes on.
    """
    if choice.session is not None:
        scenario = store.session(choice.session).scenario
    elif choice.scenario is not None:
        scenario = choice.scenario
    elif (chosen := _ask_for_scenario(choice.language, library, lines, output)) is not None:
        scenario = chosen
    else:
        output.problem(_("No conversation was chosen. Name one: partways play late-payer --plain"))
        return
    dialogue = library.open(scenario, choice.language)
    if choice.session is not None:
        session = resume(dialogue, choice.session, store=store, clock=clock)
    else:
        record = store.records(choice.language).get(scenario)
        dialogue = filled(dialogue, choice.blanks)
        session = start(dialogue, store=store, mode=choice.mode, clock=clock, seed=choice.seed)
        if record is not None and record.open_session is not None:
            output.offer(session)
    output.begin(session, resumed=choice.session is not None)
    converse(session, SelfRating(session, store.database, clock), lines, output)


def converse(session: Session, rating: SelfRating, lines: Iterator[Typed], output: Output) -> None:
    """Take replies until the conversation, or the input, ends; what was sent is kept."""
    output.client(session)
    try:
        for line in _typed_in_turn(lines, output):
            if line.command is Command.LEAVE:
                break
            if line.is_command or line.text.strip():
                try:
                    take(session, line, output)
                except PartwaysError as error:
                    output.problem(str(error))
            if session.ending is not None:
                rate_oneself(rating, lines, output)
                output.debrief(debrief_of(session.dialogue, session.path), session)
                if rating.rated:
                    output.judged_oneself(rating)
                return
    except KeyboardInterrupt:
        _tell_what_is_kept(session, output)
        raise
    _tell_what_is_kept(session, output)


def _typed_in_turn(lines: Iterator[Typed], output: Output) -> Iterator[Typed]:
    """Yield the lines, and tell before each that it is awaited."""
    output.waits()
    for line in lines:
        yield line
        output.waits()


def _tell_what_is_kept(session: Session, output: Output) -> None:
    if session.path and session.ending is None:
        output.kept(session)


def take(session: Session, line: Typed, output: Output) -> None:
    """Do what one line asks for. Raises PartwaysError where that can't be done."""
    match line:
        case Typed(is_command=False):
            turn = session.submit(line.text)
            output.judged(turn, session)
            output.client(session)
        case Typed(command=Command.HINT | Command.LINE) if session.mode is Mode.EXAM:
            output.problem(_("In exam mode the coach speaks at the end. Trust your own words."))
        case Typed(command=Command.HINT):
            output.hint(session.hint())
        case Typed(command=Command.LINE):
            output.recommended(session.script.recommended.value if session.script else "")
        case Typed(command=Command.RETRY):
            session.retry()
            output.went_back(session)
            output.client(session)
        case Typed(command=Command.REWIND) if not _NUMBER.fullmatch(line.text):
            output.problem(_("Which reply? /rewind 1 goes back to before your first one."))
        case Typed(command=Command.REWIND):
            session.rewind(int(line.text))
            output.went_back(session)
            output.client(session)
        case Typed(command=Command.SKIP):
            output.problem(_("A conversation skips nothing. /leave stops here and keeps it."))
        case Typed(command=Command.HELP):
            output.help()
        case _:
            output.problem(
                _("There is no command /{word}. /help lists them.").format(word=line.text)
                + " "
                + _("A reply that begins with a slash needs a space before it.")
            )


def _ask_for_scenario(
    language: str, library: Library, lines: Iterator[Typed], output: Output
) -> str | None:
    """Return the scenario that is typed by its number or its id; None at the end of input."""
    entries = [entry for entry in library.headers(language) if entry.header is not None]
    ids = [entry.id for entry in entries]
    output.choices(entries)
    for line in _typed_in_turn(lines, output):
        wanted = line.text.strip()
        if _NUMBER.fullmatch(wanted) and 1 <= int(wanted) <= len(ids):
            return ids[int(wanted) - 1]
        if wanted in ids:
            return wanted
        if wanted:
            message = _("There is no conversation {id}; {meant}")
            output.problem(message.format(id=quoted(wanted), meant=did_you_mean(wanted, ids)))
    return None
