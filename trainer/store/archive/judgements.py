"""Judgements in an archive: read as strictly as everything that comes from outside."""

from __future__ import annotations

from scoring.judgement import (
    Band,
    Evidence,
    Judgement,
    MoveFinding,
    Part,
    PartKind,
    PitfallFinding,
)
from trainer.i18n import _
from trainer.store.archive.fields import Fields


def judgement_of(fields: Fields) -> Judgement:
    """Return a judgement whose parts add up to its score."""
    judgement = Judgement(
        score=fields.whole("score", 0, 100),
        band=fields.choice("band", Band),
        understood=fields.flag("understood"),
        sure=fields.flag("sure"),
        moves=fields.each("moves", _move),
        pitfalls=fields.each("pitfalls", _pitfall),
        parts=fields.each("parts", _part),
        cut=fields.flag("cut"),
    )
    if sum(part.points for part in judgement.parts) != judgement.score:
        raise fields.wrong("parts", _("they do not add up to the score"))
    return judgement


def _move(fields: Fields) -> MoveFinding:
    return MoveFinding(
        id=fields.name("id"),
        made=fields.flag("made"),
        credit=fields.number("credit"),
        evidence=fields.optional("evidence", lambda name: fields.object(name, _evidence)),
        denied=fields.flag("denied"),
        sure=fields.flag("sure"),
    )


def _pitfall(fields: Fields) -> PitfallFinding:
    return PitfallFinding(
        id=fields.name("id"),
        hit=fields.flag("hit"),
        evidence=fields.optional("evidence", lambda name: fields.object(name, _evidence)),
        sure=fields.flag("sure"),
    )


def _evidence(fields: Fields) -> Evidence:
    return Evidence(
        start=fields.whole("start", 0),
        end=fields.whole("end", 0),
        phrase=fields.text("phrase"),
        similarity=fields.number("similarity"),
    )


def _part(fields: Fields) -> Part:
    return Part(
        kind=fields.choice("kind", PartKind),
        id=fields.text("id"),
        points=fields.whole("points", -1000, 1000),
    )
