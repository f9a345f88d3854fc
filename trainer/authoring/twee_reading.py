"""Reads stories in Twee 3; what is damaged is refused with its line."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from trainer.authoring.twee import (
    DATA,
    TITLE,
    Passage,
    Story,
    without_comments,
    without_links,
)
from trainer.diagnostics import DiagnosticsError, Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import fatal, quoted
from trainer.dialogue.source import LINE_BREAK, Source, start_of
from trainer.i18n import _

START = "Start"
MOST_PASSAGES, MOST_LINKS = 1000, 2000

_ESCAPED = re.compile(r"\\(.)")


def read_story(source: Source) -> Story:
    """Return the story in a Twee 3 file. Raises DiagnosticsError where the file is damaged."""
    passages, remarks = _passages(source)
    by_name: dict[str, Passage] = {}
    for passage in passages:
        if passage.name in by_name:
            raise _damaged(
                source,
                passage.line,
                _("a second passage {name}").format(name=quoted(passage.name)),
                _("the first is in line {line}; rename one").format(
                    line=by_name[passage.name].line
                ),
            )
        by_name[passage.name] = passage
        _check_links(source, passage)
    places = [passage for passage in passages if not passage.special]
    if len(places) > MOST_PASSAGES or sum(len(place.links) for place in places) > MOST_LINKS:
        raise fatal(
            Code.FILE_TOO_LARGE,
            start_of(source.file),
            _("the story has more than {passages} passages or {links} links").format(
                passages=MOST_PASSAGES, links=MOST_LINKS
            ),
            _("take in a part of it"),
        )
    if not places:
        raise _damaged(
            source,
            1,
            _("there is no passage in this file"),
            _("a passage begins with a line such as `:: The opening`"),
        )
    data = _data(by_name.get(DATA), remarks)
    start = data.get("start")
    if start is not None and start not in [passage.name for passage in places]:
        remarks.append(
            _("StoryData names {name} as the first passage, and there is none").format(
                name=quoted(str(start))
            )
        )
        start = None
    names = [passage.name for passage in places]
    return Story(
        title=by_name[TITLE].prose if TITLE in by_name else "",
        start=str(start) if start is not None else START if START in names else names[0],
        passages=tuple(passages),
        remarks=tuple(remarks),
    )


def _passages(source: Source) -> tuple[list[Passage], list[str]]:
    passages: list[Passage] = []
    remarks: list[str] = []
    head: Passage | None = None
    body: list[str] = []

    def finish() -> None:
        if head is not None:
            text = "\n".join(body).rstrip()
            passages.append(Passage(head.name, text, head.tags, head.metadata, head.line))
        body.clear()

    for number, line in enumerate(LINE_BREAK.split(source.text), start=1):
        if line.startswith("::"):
            finish()
            head = _read_header(source, number, line, remarks)
        elif head is not None:
            body.append(line)
        elif line.strip():
            raise _damaged(
                source,
                number,
                _("a text that belongs to no passage"),
                _("a passage begins with a line such as `:: The opening`"),
            )
    finish()
    return passages, remarks


def _read_header(source: Source, number: int, line: str, remarks: list[str]) -> Passage:
    name, rest = _until(line[2:], "[{")
    if not name.strip():
        raise _damaged(source, number, _("this passage has no name"), _("write it after the `::`"))
    tags: tuple[str, ...] = ()
    if rest.startswith("["):
        words, rest = _until(rest[1:], "]")
        if not rest:
            raise _damaged(
                source, number, _("the tags are not closed"), _("a `]` belongs after the last one")
            )
        tags = tuple(_unescaped(word) for word in re.findall(r"(?:\\.|[^\s\\])+", words))
        rest = rest[1:]
    rest = rest.strip()
    if rest and not rest.startswith("{"):
        raise _damaged(
            source,
            number,
            _("{text} belongs to nothing").format(text=quoted(rest)),
            _("a passage's line is `:: Name [tags]`; a bracket in a name needs a `\\` before it"),
        )
    return Passage(_unescaped(name.strip()), "", tags, _metadata(rest, number, remarks), number)


def _until(text: str, stops: str) -> tuple[str, str]:
    """Return the text up to the first of these characters that no backslash escapes, and on."""
    place = 0
    while place < len(text):
        if text[place] == "\\":
            place += 1
        elif text[place] in stops:
            break
        place += 1
    return text[:place], text[place:]


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _metadata(text: str, number: int, remarks: list[str]) -> dict[str, str]:
    if not text:
        return {}
    values = _json(text)
    if values is None:
        remarks.append(
            _("line {line}: what stands in {brackets} cannot be read and is left out").format(
                line=number, brackets="{…}"
            )
        )
        return {}
    return {name: value for name, value in values.items() if isinstance(value, str)}


def _data(passage: Passage | None, remarks: list[str]) -> Mapping[str, object]:
    if passage is None:
        return {}
    values = _json(passage.text)
    if values is None:
        remarks.append(
            _("line {line}: StoryData cannot be read and is left out").format(line=passage.line)
        )
        return {}
    return values


def _json(text: str) -> dict[str, object] | None:
    """Return a JSON object, None where the text is none."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _check_links(source: Source, passage: Passage) -> None:
    if passage.special:
        return
    for offset, line in enumerate(without_comments(passage.text).split("\n"), start=1):
        if "[[" in without_links(line):
            raise _damaged(
                source,
                passage.line + offset,
                _("a link begins with `[[` and is not closed"),
                _("it ends with `]]` in the same line"),
            )


def _damaged(source: Source, line: int, message: str, meant: str) -> DiagnosticsError:
    return fatal(Code.SYNTAX, Span(source.file, line, 1, line, 2), message, meant)
