"""A kept session as a document: the whole conversation, and where each point came from."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from trainer.documents.document import (
    Block,
    Curve,
    Document,
    Items,
    Meter,
    Meters,
    Paragraph,
    Run,
    Section,
    Speech,
    Tone,
    labelled,
    plain,
)
from trainer.i18n import _, ngettext
from trainer.names import ending_told, mode_name, mood_name, skill_name
from trainer.practice.debrief import Debrief, SkillScore
from trainer.review.kept import KeptAttempt, KeptSession, Step
from trainer.review.self_judging import self_judging, told
from trainer.review.turn_section import said_by, turn_section
from trainer.times import local_time

NONE: Collection[int] = frozenset()


def session_page(session: KeptSession, keepers: Collection[int] = NONE) -> Document:
    """Return a session as a document; `keepers` are the ids of replies the user has marked."""
    stored = session.stored
    held = _("{mode}, {time}, with {client}").format(
        mode=mode_name(stored.mode), time=local_time(stored.started_at), client=session.client
    )
    return Document(
        title=session.title,
        subtitle=held,
        language=stored.language,
        blocks=tuple(_sections(session, keepers)),
        colophon=_("Session {id} of partways").format(id=stored.id),
    )


def _sections(session: KeptSession, keepers: Collection[int]) -> Iterator[Block]:
    for remark in session.remarks:
        yield Paragraph((Run(remark, Tone.QUIET),))
    main = session.attempt
    if main is None:
        yield from _waiting(session)
    elif session.sealed:
        yield Section(_("What was said so far"), tuple(_talk(session, main)))
        yield from _waiting(session)
    else:
        yield from _attempts(session, main, keepers)


def _waiting(session: KeptSession) -> Iterator[Block]:
    if session.waiting:
        waiting = Speech(_("You"), plain(session.waiting), own=True)
        yield Section(_("Not judged yet"), (waiting,))
    elif session.attempt is None:
        yield Paragraph(plain(_("Nothing was said in this session.")))


def _talk(session: KeptSession, attempt: KeptAttempt) -> Iterator[Speech]:
    """Yield the conversation without a word of the coach."""
    turns = [step.review.turn for step in attempt.steps]
    for turn in turns:
        yield from said_by(session.client, turn.client)
        yield Speech(_("You"), plain(turn.reply), own=True)
    yield from said_by(session.client, turns[-1].answer)


def _attempts(session: KeptSession, main: KeptAttempt, keepers: Collection[int]) -> Iterator[Block]:
    """Yield the attempt the session is at, what the other ones add, and what to take along."""
    yield Section(_("How it went"), tuple(_summary(main)))
    yield from _turns(session, main, main.steps, keepers)
    yield from _waiting(session)
    shown = {step.review.turn.id for step in main.steps}
    for attempt in session.attempts:
        steps = [step for step in attempt.steps if step.review.turn.id not in shown]
        shown.update(step.review.turn.id for step in steps)
        if steps:
            total = labelled(_("Total"), _total(attempt))
            turns = _turns(session, attempt, steps, keepers)
            yield Section(_("Attempt {number}").format(number=attempt.number), (total, *turns))
    if lessons := tuple(_lessons(main.debrief)):
        yield Section(_("What to take along"), lessons)


def _turns(
    session: KeptSession,
    attempt: KeptAttempt,
    steps: Collection[Step],
    keepers: Collection[int],
) -> Iterator[Section]:
    for step in steps:
        turn = step.review.turn
        answer = turn.answer if step is attempt.steps[-1] else ()
        yield turn_section(session.client, step, answer, kept=turn.id in keepers)


def _summary(attempt: KeptAttempt) -> Iterator[Block]:
    debrief = attempt.debrief
    yield labelled(_("How it ended"), _ending(attempt))
    yield labelled(_("Total"), _total(attempt))
    if debrief.skills:
        yield Meters(tuple(map(_skill, debrief.skills)))
    moods = attempt.moods
    if len(moods) > 1:
        yield Curve(_("Their mood"), moods, tuple(map(mood_name, moods)))
    if debrief.hints:
        asked = ngettext("{count} hint asked for.", "{count} hints asked for.", debrief.hints)
        yield Paragraph(plain(asked.format(count=debrief.hints)))
    if attempt.ratings:
        yield labelled(_("How well you judge yourself"), told(self_judging(attempt.ratings)))


def _ending(attempt: KeptAttempt) -> str:
    ending = attempt.debrief.ending
    if attempt.ending is None:
        return _("It is not over yet.")
    if ending is None:
        return attempt.ending_title
    return f"{ending_told(ending.title, ending.kind)}. {ending.debrief}"


def _total(attempt: KeptAttempt) -> str:
    """Return the total with the way to it: the mean of the points of the scored replies."""
    points = [step.review.card.points for step in attempt.steps if step.review.turn.scored]
    total = _("{points} of 100").format(points=attempt.debrief.total)
    if len(points) > 1:
        terms = " + ".join(map(str, points))
        total += _(", the mean of your replies: ({terms}) ÷ {count}").format(
            terms=terms, count=len(points)
        )
    if attempt.total_of_the_day != attempt.debrief.total:
        total += _("; it was {points} on the day").format(points=attempt.total_of_the_day)
    return f"{total}."


def _skill(score: SkillScore) -> Meter:
    name = skill_name(score.skill)
    if score.points is None:
        return Meter(name, None, _("did not come up"))
    words = _("{points} of 100, {made} of {moves} moves").format(
        points=score.points, made=score.made, moves=score.moves
    )
    if score.pitfalls:
        slips = ngettext("{count} slip", "{count} slips", score.pitfalls)
        words += ", " + slips.format(count=score.pitfalls)
    return Meter(name, score.points, words)


def _lessons(debrief: Debrief) -> Iterator[Block]:
    for title, text in (
        (_("What one is tempted to say"), debrief.tempted),
        (_("What to say instead"), debrief.say_instead),
        (_("Why it works"), debrief.why),
    ):
        if text:
            yield labelled(title, text)
    if debrief.keep_in_mind:
        yield Items(tuple(map(plain, debrief.keep_in_mind)))
