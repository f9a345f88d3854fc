"""A document as one HTML file: no script, no network, nothing that was written as markup."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby
from pathlib import Path

from trainer import __version__
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
from trainer.documents.signs import numbered
from trainer.i18n import _
from trainer.text import printable

STYLE = Path(__file__).with_name("page.css")
DEEPEST = 6

_MARKED = {Tone.GOOD, Tone.HALF, Tone.BAD}


def html(document: Document) -> str:
    """Return the document as a whole HTML file.

    Its policy forbids everything but the one style sheet in it.
    """
    style = STYLE.read_text("utf-8")
    subtitle = f'<p class="subtitle">{text(document.subtitle)}</p>' if document.subtitle else ""
    lines = [
        "<!doctype html>",
        f'<html lang="{text(document.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy(style)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f'<meta name="generator" content="partways {text(__version__)}">',
        f"<title>{text(' '.join(document.title.split()))}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        '<main class="compact">' if document.compact else "<main>",
        f"<header><h1>{text(document.title)}</h1>{subtitle}</header>",
        *_blocks(document.blocks, 2),
    ]
    if document.colophon:
        lines.append(f'<footer class="colophon">{text(document.colophon)}</footer>')
    return "\n".join([*lines, "</main>", "</body>", "</html>", ""])


def policy(style: str) -> str:
    """Return the content security policy that lets in this style sheet and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def text(written: str) -> str:
    """Return a text that HTML shows as it was written, in elements and in attributes."""
    return escape(printable(written))


def _blocks(blocks: tuple[Block, ...], level: int) -> Iterator[str]:
    for block in blocks:
        match block:
            case Section():
                yield from _section(block, level)
            case Paragraph():
                yield f"<p>{_runs(block.runs)}</p>"
            case Speech():
                yield _speech(block)
            case Items():
                items = "".join(f"<li>{_runs(item)}</li>" for item in block.items)
                yield f"<ul>{items}</ul>"
            case Sum():
                yield _sum(block)
            case Meters():
                rows = "".join(map(_meter, block.meters))
                yield f'<table class="meters"><tbody>{rows}</tbody></table>'
            case Curve():
                yield _curve(block)


def _section(section: Section, level: int) -> Iterator[str]:
    heading = f"h{min(level, DEEPEST)}"
    remark = f' <span class="remark">{text(section.remark)}</span>' if section.remark else ""
    yield "<section>"
    yield f"<{heading}>{text(section.title)}{remark}</{heading}>"
    yield from _blocks(section.blocks, level + 1)
    yield "</section>"


def _speech(speech: Speech) -> str:
    kind = "speech own" if speech.own else "speech"
    return (
        f'<div class="{kind}"><div class="who">{text(speech.speaker)}</div>'
        f'<blockquote dir="auto">{_runs(speech.runs)}</blockquote></div>'
    )


def _runs(runs: Runs) -> str:
    """Return runs as text; neighbours in the tone of evidence share one mark."""
    return "".join(_toned(tone, list(group)) for tone, group in groupby(runs, _tone))


def _tone(run: Run) -> Tone:
    return run.tone


def _toned(tone: Tone, runs: list[Run]) -> str:
    inner = "".join(
        f'<span class="sign">{text(run.text)}</span>' if run.sign else text(run.text)
        for run in runs
    )
    if tone in _MARKED:
        return f'<mark class="{tone}">{inner}</mark>'
    return _WRAPPED.get(tone, str)(inner)


_WRAPPED: dict[Tone, Callable[[str], str]] = {
    Tone.STRONG: "<strong>{}</strong>".format,
    Tone.QUIET: '<span class="quiet">{}</span>'.format,
}


def _sum(block: Sum) -> str:
    rows = "".join(map(_term, block.terms))
    total = f'<tr><td class="points">{block.total}</td><td></td><td>{text(_("in all"))}</td></tr>'
    return f'<table class="sum"><tbody>{rows}</tbody><tfoot>{total}</tfoot></table>'


def _term(term: Term) -> str:
    points = "" if term.points is None else f"{term.points:+d}"
    note = f' <span class="quiet">{text(term.note)}</span>' if term.note else ""
    return (
        f'<tr><td class="points">{points}</td><td class="term {term.tone}">{text(term.sign)}</td>'
        f"<td>{text(numbered(term))}{note}</td></tr>"
    )


def _meter(meter: Meter) -> str:
    bar = ""
    if meter.value is not None:
        value = max(0, min(100, meter.value))
        bar = (
            '<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">'
            '<rect width="100" height="4" fill="currentColor" fill-opacity="0.2"/>'
            f'<rect width="{value}" height="4" fill="currentColor"/></svg>'
        )
    cells = f"<td>{bar}</td><td>{text(meter.told)}</td>"
    return f'<tr><th scope="row">{text(meter.label)}</th>{cells}</tr>'


def _curve(curve: Curve) -> str:
    last = max(1, len(curve.values) - 1)
    points = " ".join(
        f"{100 * place / last:.1f},{38 - 0.36 * max(0, min(100, value)):.1f}"
        for place, value in enumerate(curve.values)
    )
    return (
        '<figure class="curve">'
        '<svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">'
        f'<polyline points="{points}" fill="none" stroke="currentColor" stroke-width="2" '
        'stroke-linejoin="round" vector-effect="non-scaling-stroke"/></svg>'
        f"<figcaption>{text(curve.label)}: {text(' → '.join(curve.told))}</figcaption></figure>"
    )
