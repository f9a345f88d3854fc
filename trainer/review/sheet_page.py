"""The sheet as a document: one page to have at hand."""

from __future__ import annotations

from collections.abc import Iterator

from trainer.documents.document import (
    Block,
    Document,
    Items,
    Paragraph,
    Run,
    Runs,
    Section,
    Speech,
    Tone,
    labelled,
    plain,
)
from trainer.i18n import _, ngettext
from trainer.review.sheet import Line, Moment, Sheet, Slip, Source


def sheet_page(sheet: Sheet) -> Document:
    """Return the sheet as a document."""
    header = sheet.header
    return Document(
        title=header.title,
        subtitle=_("For the real conversation with {name}, {role}").format(
            name=header.client.name, role=header.client.role
        ),
        language=header.language,
        blocks=tuple(_sections(sheet)),
        compact=True,
    )


def _sections(sheet: Sheet) -> Iterator[Block]:
    header = sheet.header
    client = header.client.name
    yield labelled(_("Your goal"), header.goal)
    if all(line.source is Source.RECOMMENDED for line in _lines(sheet)):
        advice = _("None of these lines is yours yet. Keep the replies you would really give.")
        yield Paragraph((Run(advice, Tone.QUIET),))
    yield Section(_("What to say"), tuple(_moment(moment, client) for moment in sheet.straight))
    if sheet.otherwise:
        yield Section(
            _("How they may react"), tuple(_moment(moment, client) for moment in sheet.otherwise)
        )
    if sheet.left_over:
        yield Section(_("Lines you kept"), tuple(_speech(line) for line in sheet.left_over))
    yield Section(_("What not to say"), tuple(_warnings(sheet)))
    if header.keep_in_mind:
        items = Items(tuple(plain(thought) for thought in header.keep_in_mind))
        yield Section(_("Keep in mind"), (items,))


def _lines(sheet: Sheet) -> Iterator[Line]:
    for moment in (*sheet.straight, *sheet.otherwise):
        yield from moment.lines


def _moment(moment: Moment, client: str) -> Section:
    return Section(
        moment.title,
        (Speech(client, plain(moment.client)), *map(_speech, moment.lines)),
    )


def _speech(line: Line) -> Speech:
    return Speech(_speaker(line), plain(line.text), own=line.source is not Source.RECOMMENDED)


def _speaker(line: Line) -> str:
    if line.source is Source.RECOMMENDED:
        return _("Recommended reply")
    if line.source is Source.KEPT:
        return _("★ Yours, kept")
    return ngettext("Yours, {points} point", "Yours, {points} points", line.points or 0).format(
        points=line.points
    )


def _warnings(sheet: Sheet) -> Iterator[Block]:
    if sheet.header.tempted:
        yield labelled(_("Tempting"), sheet.header.tempted)
    if sheet.slips:
        yield Items(tuple(map(_slip, sheet.slips)))


def _slip(slip: Slip) -> Runs:
    told = f" {slip.tip}" if slip.tip else ""
    if slip.times:
        times = ngettext(
            "You have said it once", "You have said it {count} times", slip.times
        ).format(count=slip.times)
        words = f": “{slip.words}”" if slip.words else ""
        told += f" {times}{words}."
    return (Run(f"{slip.label}.", Tone.STRONG), Run(told))
