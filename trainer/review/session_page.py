"""A kept session as a document: the whole conversation, and where each point came from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from trainer.i18n import _, ngettext
from trainer.names import band_name, ending_name, mode_name, mood_name, skill_name
from trainer.practice.debrief import Debrief, SkillScore
from trainer.review.document import (
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
from trainer.review.evidence import evidence, sum_of
from trainer.review.kept import KeptAttempt, KeptSession, Step
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
    if main is None and not session.waiting:
        yield Paragraph(plain(_("Nothing was said in this session.")))
    if main is not None:
        yield Section(_("How it went"), tuple(_summary(main)))
        yield from _turns(session, main, main.steps, keepers)
    if session.waiting:
        waiting = Speech(_("You"), plain(session.waiting), own=True)
        yield Section(_("Not judged yet"), (waiting,))
    if main is None:
        return
    told = {step.review.turn.id for step in main.steps}
    for attempt in session.attempts:
        steps = [step for step in attempt.steps if step.review.turn.id not in told]
        told.update(step.review.turn.id for step in steps)
        if steps:
            yield _other_attempt(session, attempt, steps, keepers)
    if lessons := tuple(_lessons(main.debrief)):
        yield Section(_("What to take along"), lessons)


# ------------------------------------------------------------------- the whole


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


def _ending(attempt: KeptAttempt) -> str:
    ending = attempt.debrief.ending
    if attempt.ending is None:
        return _("It is not over yet.")
    if ending is None:
        return attempt.ending_title
    title, kind = ending.title, ending_name(ending.kind)
    name = title if title.casefold() == kind.casefold() else f"{title} ({kind})"
    return f"{name}. {ending.debrief}"


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
    told = _("{points} of 100, {made} of {moves} moves").format(
        points=score.points, made=score.made, moves=score.moves
    )
    if score.pitfalls:
        slips = ngettext("{count} slip", "{count} slips", score.pitfalls)
        told += ", " + slips.format(count=score.pitfalls)
    return Meter(name, score.points, told)


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


def _other_attempt(
    session: KeptSession, attempt: KeptAttempt, steps: list[Step], keepers: Collection[int]
) -> Section:
    """Return what an attempt adds to those that were told before it."""
    return Section(
        _("Attempt {number}").format(number=attempt.number),
        (
            labelled(_("Total"), _total(attempt)),
            *_turns(session, attempt, steps, keepers),
        ),
    )


# -------------------------------------------------------------------- one turn


def _turns(
    session: KeptSession,
    attempt: KeptAttempt,
    steps: Collection[Step],
    keepers: Collection[int],
) -> Iterator[Section]:
    for step in steps:
        review = step.review
        last = step is attempt.steps[-1]
        answer = review.turn.answer if last else ()
        yield Section(
            f"{review.turn.number} · {review.title}",
            (
                *_client(session, review.turn.client),
                Speech(
                    _("You ★ kept") if review.turn.id in keepers else _("You"),
                    evidence(review.turn.reply, review.marks),
                    own=True,
                ),
                *_client(session, answer),
                *_verdict(step),
            ),
            remark=_score(step),
        )


def _client(session: KeptSession, lines: Sequence[str]) -> Iterator[Speech]:
    if lines:
        yield Speech(session.client, plain("\n".join(lines)))


def _score(step: Step) -> str:
    card = step.review.card
    if not card.scored:
        return band_name(card.band)
    points = ngettext("{points} point, {verdict}", "{points} points, {verdict}", card.points)
    return points.format(points=card.points, verdict=band_name(card.band))


def _verdict(step: Step) -> Iterator[Block]:
    review = step.review
    card = review.card
    if card.verdict:
        yield Paragraph(plain(card.verdict))
    if card.scored:
        yield Section(_("Where the points come from"), tuple(_points(step)))
    if step.self_rating is not None:
        yield labelled(_("You gave yourself"), str(step.self_rating))
    if card.missed:
        yield labelled(_("Not yet"), ", ".join(note.label for note in card.missed))
    if review.hints:
        yield labelled(_("Hints you asked for"), ", ".join(review.hints))
    if card.tip:
        yield labelled(_("Try this"), card.tip)
    if card.recommended:
        yield Speech(_("Recommended reply"), plain(card.recommended))


def _points(step: Step) -> Iterator[Block]:
    yield sum_of(step.review)
    if step.points_of_the_day != step.review.card.points:
        told = _("On the day it got {points}.").format(points=step.points_of_the_day)
        yield Paragraph((Run(told, Tone.QUIET),))
