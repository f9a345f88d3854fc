"""A document as Markdown (CommonMark) in which nothing that was written becomes structure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trainer.documents.document import (
    Block,
    Curve,
    Document,
    Items,
    Meter,
    Meters,
    Paragraph,
    Run,
    Runs,
    Section,
    Speech,
    Sum,
    Term,
    Tone,
)
from trainer.documents.signs import curve_line, numbered
from trainer.i18n import _
from trainer.text import printable

DEEPEST = 6

# What may mean something anywhere in a line, where addresses begin, and what does at its start.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>#&~|$@]|(?<=:)/(?=/)|(?<=www)\.", re.IGNORECASE)
_AT_START = re.compile(r"[-+=:]|(?<=\d)[.)]")
_NUMBER = re.compile(r"\d+(?=[.)])")


def markdown(document: Document) -> str:
    """Return the document as Markdown, with a newline at its end."""
    blocks = [f"# {flat(document.title)}"]
    if document.subtitle:
        blocks.append(flat(document.subtitle))
    blocks += _blocks(document.blocks, 2)
    if document.colophon:
        blocks += ["---", flat(document.colophon)]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it was written, line breaks included.

    White space around it is dropped.
    """
    return "\\\n".join(map(_line, printable(text).strip().split("\n")))


def flat(text: str) -> str:
    """Return a text as one line that Markdown shows as it was written, but for white space."""
    return escaped(" ".join(text.split()))


def _line(line: str) -> str:
    """Return one line, escaped; white space that begins it stays visible as such."""
    text = line.lstrip()
    indent = "".join(f"&#{ord(space)};" for space in line[: len(line) - len(text)])
    number = _NUMBER.match(text)
    start = number.end() if number else 0
    opening = _AT_START.match(text, start)
    escape = "\\" if opening else ""
    rest = _ANYWHERE.sub(r"\\\g<0>", text[start:])
    return f"{indent}{text[:start]}{escape}{rest}"


def _blocks(blocks: tuple[Block, ...], level: int) -> Iterator[str]:
    for block in blocks:
        match block:
            case Section():
                yield f"{'#' * min(level, DEEPEST)} {flat(_title(block))}"
                yield from _blocks(block.blocks, level + 1)
            case Paragraph():
                yield _flat_runs(block.runs)
            case Speech():
                said = escaped("".join(run.text for run in block.runs))
                yield f"**{flat(block.speaker)}:** {said}"
            case Items():
                yield "\n".join(f"- {_flat_runs(item)}" for item in block.items)
            case Sum():
                yield "\n".join([*map(_term, block.terms), _total(block)])
            case Meters():
                yield "\n".join(map(_meter, block.meters))
            case Curve():
                yield f"**{flat(block.label)}:** {flat(curve_line(block))}"


def _title(section: Section) -> str:
    return f"{section.title} – {section.remark}" if section.remark else section.title


def _flat_runs(runs: Runs) -> str:
    """Return runs as one line. Only what stands by itself at the start can be bold."""
    first, rest = runs[0], "".join(run.text for run in runs[1:])
    if first.tone is Tone.STRONG and (bold := flat(first.text)):
        return f"**{bold}** {flat(rest)}".rstrip()
    return flat(_joined(runs))


def _joined(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def _term(term: Term) -> str:
    points = "" if term.points is None else f"**{term.points:+d}** "
    note = f" ({term.note})" if term.note else ""
    return f"- {points}{flat(f'{term.sign} {numbered(term)}{note}')}"


def _total(block: Sum) -> str:
    return f"- **= {block.total}** {flat(_('in all'))}"


def _meter(meter: Meter) -> str:
    return f"- **{flat(meter.label)}:** {flat(meter.told)}"
