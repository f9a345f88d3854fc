"""From the bytes of a file to an archive: whole and sound, or refused with a reason."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from trainer.i18n import _
from trainer.store.archive.fields import FieldError, Fields
from trainer.store.archive.judgements import judgement_of
from trainer.store.archive.records import (
    Archive,
    ArchivedDispute,
    ArchivedEnding,
    ArchivedHint,
    ArchivedProfile,
    ArchivedRating,
    ArchivedRescore,
    ArchivedReview,
    ArchivedSession,
    ArchivedTurn,
)
from trainer.store.archive.writing import FORMAT, MAX_BYTES, VERSION
from trainer.store.disputes import DisputeKind, DisputeState, Words
from trainer.store.errors import StoreError
from trainer.store.records import Mode, Outcome

_ID = re.compile(r"[0-9a-z]{4,32}")


class ArchiveError(StoreError):
    """A file that cannot be taken in; nothing of it was."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(
            _("{file} can't be imported: {reason} Nothing was changed.").format(
                file=file, reason=reason
            )
        )


def read_archive(data: bytes, file: str) -> Archive:
    """Return the archive in the bytes of a file, which is named in errors.

    Raises ArchiveError where it is damaged, another program's, of a newer version or too large.
    """
    if len(data) > MAX_BYTES:
        raise ArchiveError(
            file,
            _("it is larger than {size} MiB, which no export of partways is.").format(
                size=MAX_BYTES >> 20
            ),
        )
    values = _values(data, file)
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise ArchiveError(file, _("it is no export of partways."))
    version = values.get("version")
    if type(version) is int and version > VERSION:
        raise ArchiveError(
            file, _("it was written by a newer partways. Update partways, and import it again.")
        )
    if version != VERSION:
        raise ArchiveError(file, _("it does not say in which version it was written."))
    try:
        return Fields.read(values, "", _archive)
    except FieldError as error:
        raise ArchiveError(file, _("{place}.").format(place=error)) from error


def _values(data: bytes, file: str) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except json.JSONDecodeError as error:
        reason = _("it is damaged in line {line}, column {column}; is it the whole file?").format(
            line=error.lineno, column=error.colno
        )
    except UnicodeDecodeError:
        reason = _("it is not saved as UTF-8.")
    except RecursionError:
        reason = _("it is nested too deeply.")
    except ValueError:  # a number of thousands of digits, or none at all
        reason = _("there is a number in it that is none.")
    raise ArchiveError(file, reason)


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _archive(fields: Fields) -> Archive:
    fields.text("format")
    fields.whole("version")
    return Archive(
        sessions=fields.each("sessions", _session),
        profiles=fields.each("profiles", _profile),
        drill_reviews=fields.each("drill_reviews", _review),
    )


def _session(fields: Fields) -> ArchivedSession:
    name = fields.text("id")
    if not _ID.fullmatch(name):
        raise fields.wrong("id", _("no session has such an id"))
    session = ArchivedSession(
        id=name,
        scenario=fields.name("scenario"),
        language=fields.name("language"),
        mode=fields.choice("mode", Mode),
        seed=fields.whole_of_any_size("seed"),
        started_at=fields.time("started_at"),
        sorted_at=fields.time("sorted_at"),
        used_at=fields.optional("used_at", fields.time),
        closed_at=fields.optional("closed_at", fields.time),
        blanks=fields.words_by_name("blanks"),
        head=fields.optional("head", fields.whole),
        turns=fields.each("turns", _turn),
        pending_hints=fields.each("pending_hints", _hint),
    )
    count = len(session.turns)
    if session.head is not None and not 1 <= session.head <= count:
        raise fields.wrong("head", _("there is no such turn"))
    if (session.used_at is None) != (count == 0):
        raise fields.wrong("used_at", _("it goes with the turns"))
    for place, turn in enumerate(session.turns, start=1):
        if turn.parent is not None and not 1 <= turn.parent < place:
            raise fields.wrong(f"turns[{place}].parent", _("this is no earlier turn"))
    for hint in session.pending_hints:
        if hint.parent is not None and not 1 <= hint.parent <= count:
            raise fields.wrong("pending_hints", _("there is no such turn"))
    return session


def _turn(fields: Fields) -> ArchivedTurn:
    turn = ArchivedTurn(
        turn=fields.name("turn"),
        parent=fields.optional("parent", fields.whole),
        reply=fields.text("reply"),
        sent_at=fields.time("sent_at"),
        hints=fields.texts("hints"),
        outcome=fields.optional("outcome", lambda name: fields.object(name, _outcome)),
        ending=fields.optional("ending", lambda name: fields.object(name, _ending)),
        keeper=fields.optional("keeper", fields.time),
        self_rating=fields.optional("self_rating", lambda name: fields.object(name, _rating)),
        disputes=fields.each("disputes", _dispute),
        rescored=fields.each("rescored", _rescore),
    )
    if any(not 0 <= start <= end <= len(turn.reply) for start, end in _spans(turn)):
        raise fields.wrong("reply", _("words are told of that do not stand in it"))
    return turn


def _spans(turn: ArchivedTurn) -> Iterator[tuple[int, int]]:
    """Give the places in the reply that something is said of."""
    judgements = [later.judgement for later in turn.rescored]
    if turn.outcome is not None:
        judgements.append(turn.outcome.judgement)
    for judgement in judgements:
        for evidence in (
            *(move.evidence for move in judgement.moves),
            *(pitfall.evidence for pitfall in judgement.pitfalls),
        ):
            if evidence is not None:
                yield evidence.start, evidence.end
    for dispute in turn.disputes:
        if dispute.words is not None:
            yield dispute.words.start, dispute.words.end


def _outcome(fields: Fields) -> Outcome:
    return Outcome(
        judgement=fields.object("judgement", judgement_of),
        rubric_digest=fields.text("rubric_digest"),
        scorer_version=fields.text("scorer_version"),
        scored=fields.flag("scored"),
        to=fields.name("to"),
        answer=fields.texts("answer"),
        mood=fields.whole("mood", 0, 100),
    )


def _ending(fields: Fields) -> ArchivedEnding:
    return ArchivedEnding(
        ending=fields.name("ending"),
        total=fields.whole("total", 0, 100),
        total_of_the_day=fields.whole("total_of_the_day", 0, 100),
        ended_at=fields.time("ended_at"),
        sorted_at=fields.time("sorted_at"),
    )


def _rating(fields: Fields) -> ArchivedRating:
    return ArchivedRating(points=fields.whole("points", 0, 100), at=fields.time("at"))


def _dispute(fields: Fields) -> ArchivedDispute:
    return ArchivedDispute(
        kind=fields.choice("kind", DisputeKind),
        target=fields.name("target"),
        should_count=fields.flag("should_count"),
        words=fields.optional("words", lambda name: fields.object(name, _words)),
        at=fields.time("at"),
        state=fields.choice("state", DisputeState),
    )


def _words(fields: Fields) -> Words:
    return Words(
        text=fields.text("text"), start=fields.whole("start", 0), end=fields.whole("end", 0)
    )


def _rescore(fields: Fields) -> ArchivedRescore:
    return ArchivedRescore(
        judgement=fields.object("judgement", judgement_of),
        rubric_digest=fields.text("rubric_digest"),
        scorer_version=fields.text("scorer_version"),
        at=fields.time("at"),
    )


def _hint(fields: Fields) -> ArchivedHint:
    return ArchivedHint(parent=fields.optional("parent", fields.whole), move=fields.name("move"))


def _profile(fields: Fields) -> ArchivedProfile:
    # What a profile is called is the user's own choice.
    return ArchivedProfile(
        language=fields.name("language"),
        scenario=fields.name("scenario"),
        name=fields.text("name"),
        blanks=fields.words_by_name("blanks"),
        at=fields.time("at"),
    )


def _review(fields: Fields) -> ArchivedReview:
    return ArchivedReview(
        language=fields.name("language"),
        scenario=fields.name("scenario"),
        turn=fields.name("turn"),
        reply=fields.text("reply"),
        judgement=fields.object("judgement", judgement_of),
        rubric_digest=fields.text("rubric_digest"),
        scorer_version=fields.text("scorer_version"),
        hints=fields.whole("hints", 0),
        tries=fields.whole("tries", 0),
        rating=fields.whole("rating", 1, 4),
        at=fields.time("at"),
        sorted_at=fields.time("sorted_at"),
    )
