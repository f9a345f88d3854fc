"""A document as paragraphs of a screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from trainer.documents.document import (
    Block,
    Curve,
    Items,
    Meters,
    Paragraph,
    Run,
    Section,
    Speech,
    Sum,
    Tone,
)
from trainer.documents.signs import curve_line
from trainer.text import printable
from trainer.tui.widgets.evidence import COLORS, points_lines
from trainer.tui.widgets.line import Line, flat, heading

STYLES = {
    Tone.PLAIN: "",
    Tone.STRONG: "bold",
    Tone.QUIET: COLORS[Tone.QUIET],
    Tone.GOOD: f"underline {COLORS[Tone.GOOD]}",
    Tone.HALF: f"underline {COLORS[Tone.HALF]}",
    Tone.BAD: f"underline {COLORS[Tone.BAD]}",
}


def page_lines(blocks: Iterable[Block], *, inner: bool = False) -> Iterator[Line]:
    """Yield the paragraphs of some blocks; `inner` ones stand in a section."""
    for block in blocks:
        match block:
            case Section():
                yield _title(block, inner=inner)
                yield from page_lines(block.blocks, inner=True)
            case Paragraph():
                yield Line(_content(block.runs), gap=not inner)
            case Speech():
                yield _speech(block)
            case Items():
                yield from (_told("· ", _content(item)) for item in block.items)
            case Sum():
                yield from points_lines(block)
            case Meters():
                yield from (_told(f"{meter.label}: ", meter.told) for meter in block.meters)
            case Curve():
                yield _told(f"{block.label}: ", curve_line(block))


def _told(label: str, text: str | Content) -> Line:
    told = Content(printable(text)) if isinstance(text, str) else text
    return Line(Content(printable(label)) + told, inset=True)


def _title(section: Section, *, inner: bool) -> Line:
    title = flat(f"{section.title} – {section.remark}" if section.remark else section.title)
    return Line(Content.styled(title, "bold"), gap=True) if inner else heading(title)


def _speech(speech: Speech) -> Line:
    style = "bold $accent" if speech.own else "bold $text-muted"
    return Line(
        Content.assemble((f"{flat(speech.speaker)}: ", style), _content(speech.runs)), inset=True
    )


def _content(runs: Iterable[Run]) -> Content:
    return Content.assemble(*((printable(run.text), STYLES[run.tone]) for run in runs))
