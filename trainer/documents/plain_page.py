"""A document as lines for a terminal, a pipe or a screen reader."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from trainer.documents.document import (
    Block,
    Curve,
    Document,
    Items,
    Meters,
    Paragraph,
    Runs,
    Section,
    Speech,
    Sum,
)
from trainer.documents.signs import curve_line, numbered
from trainer.i18n import _
from trainer.text import printable

WIDTH = 78
INDENT = "  "
HIGHEST = 2  # the level of a section that is in no other; the title has the first
COLUMN_OF_LABELS = " " * 8


def plain_page(document: Document, *, width: int = WIDTH) -> str:
    """Return the document as lines of at most `width` characters, with a newline at its end.

    A word that is longer stays whole.
    """
    lines = [*_folded(document.title, width), *_folded(document.subtitle, width)]
    lines += _blocks(document.blocks, HIGHEST, width)
    if document.colophon:
        lines += ["", *_folded(document.colophon, width)]
    return "\n".join(lines) + "\n"


def _blocks(blocks: tuple[Block, ...], level: int, width: int) -> Iterator[str]:
    """Yield the lines of some blocks, with an empty one before each."""
    for block in blocks:
        yield ""
        match block:
            case Section():
                yield from _section(block, level, width)
            case Paragraph():
                yield from _folded(_joined(block.runs), width)
            case Speech():
                yield from _speech(block, width)
            case Items():
                yield from _items(block, width)
            case Sum():
                yield from _sum(block, width)
            case Meters():
                yield from _meters(block, width)
            case Curve():
                yield from _hanging(f"{_flat(block.label)}: ", curve_line(block), width)


def _section(section: Section, level: int, width: int) -> Iterator[str]:
    title = f"{section.title} – {section.remark}" if section.remark else section.title
    folded = _folded(title, width)
    if level == HIGHEST:
        yield ""
    yield from folded
    if level == HIGHEST:
        yield "─" * max(map(len, folded))
    yield from _blocks(section.blocks, level + 1, width)


def _speech(speech: Speech, width: int) -> Iterator[str]:
    said = printable(_joined(speech.runs)).strip()
    first, *more = said.expandtabs(4).split("\n")
    yield from _hanging(f"{_flat(speech.speaker)}: ", first, width)
    for line in more:
        yield from _wrapped(line, width, INDENT, INDENT) if line.strip() else [""]


def _items(block: Items, width: int) -> Iterator[str]:
    for item in block.items:
        yield from _hanging("· ", _joined(item), width)


def _sum(block: Sum, width: int) -> Iterator[str]:
    for term in block.terms:
        points = "" if term.points is None else f"{term.points:+d}"
        note = f" ({_flat(term.note)})" if term.note else ""
        text = f"{_flat(numbered(term))}{note}"
        yield from _wrapped(text, width, f"{points:>4}  {term.sign} ", COLUMN_OF_LABELS)
    yield f"{block.total:>4}  {_('in all')}"


def _meters(block: Meters, width: int) -> Iterator[str]:
    room = max(len(_flat(meter.label)) for meter in block.meters)
    for meter in block.meters:
        label = f"{_flat(meter.label).ljust(room)}  "
        yield from _wrapped(_flat(meter.told), width, label, INDENT)


def _hanging(label: str, text: str, width: int) -> list[str]:
    """Return a text that follows its label, the lines after the first one moved in."""
    return _wrapped(_flat(text), width, label, INDENT)


def _folded(text: str, width: int) -> list[str]:
    return _wrapped(_flat(text), width, "", "")


def _flat(text: str) -> str:
    return printable(" ".join(text.split()))


def _wrapped(text: str, width: int, first: str, further: str) -> list[str]:
    return textwrap.wrap(
        first + text,
        width,
        subsequent_indent=further,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _joined(runs: Runs) -> str:
    return "".join(run.text for run in runs)
