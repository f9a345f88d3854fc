"""One turn of a kept session as a section of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trainer.documents.document import (
    Block,
    Paragraph,
    Run,
    Section,
    Speech,
    Tone,
    labelled,
    plain,
)
from trainer.i18n import _, ngettext
from trainer.names import band_name
from trainer.review.evidence import evidence, sum_of
from trainer.review.kept import Step
from trainer.review.self_judging import given_told


def turn_section(client: str, step: Step, answer: Sequence[str], *, kept: bool) -> Section:
    """Return a turn with its evidence, its sum and the advice.

    `answer` are the client's lines that no turn after it tells; `kept` marks the reply as one
    for the real conversation.
    """
    review = step.review
    you = Speech(
        _("You ★ kept") if kept else _("You"),
        evidence(review.turn.reply, review.marks),
        own=True,
    )
    return Section(
        f"{review.turn.number} · {review.title}",
        (*said_by(client, review.turn.client), you, *said_by(client, answer), *_verdict(step)),
        remark=_score(step),
    )


def said_by(speaker: str, lines: Sequence[str]) -> Iterator[Speech]:
    """Yield what somebody says in one breath, nothing where they say nothing."""
    if lines:
        yield Speech(speaker, plain("\n".join(lines)))


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
    if step.self_rating is not None:
        yield labelled(_("You gave it"), f"{given_told(step.self_rating)}.")
    if card.scored:
        yield Section(_("Where the points come from"), tuple(_points(step)))
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
