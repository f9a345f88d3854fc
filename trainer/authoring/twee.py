"""Stories in Twee 3, the text format of Twine: passages, and the links from one to another."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from trainer.diagnostics import Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import fatal, quoted
from trainer.dialogue.source import LINE_BREAK, Source
from trainer.i18n import _

TITLE, DATA, START = "StoryTitle", "StoryData", "Start"

# What Twine and its story formats take for something else than a place in the story.
SPECIAL_NAMES = frozenset(
    {
        *(TITLE, DATA, "StoryInit", "StoryCaption", "StoryMenu", "StoryBanner", "StorySubtitle"),
        *("StoryAuthor", "StorySettings", "StoryIncludes", "StoryDisplayTitle", "StoryInterface"),
        *("StoryShare", "PassageHeader", "PassageFooter", "PassageReady", "PassageDone"),
        *("UserScript", "UserStylesheet", "ClickDefaults"),
    }
)
SPECIAL_TAGS = frozenset(
    {
        *("script", "stylesheet", "widget", "annotation", "header", "footer", "startup"),
        *("init", "debug-header", "debug-footer", "debug-startup"),
        *("Twine.private", "Twine.image", "Twine.audio", "Twine.video", "Twine.vtt"),
    }
)

_ESCAPED = re.compile(r"\\(.)")
_META = re.compile(r"[\\\[\]{}]")
_COMMENT = re.compile(r"<!--.*?-->|/\*.*?\*/|/%.*?%/", re.DOTALL)
# A third bracket in front belongs to the text around a link; what stands after `][` is code.
_LINK = re.compile(r"\[\[(?!\[)([^\n]+?)(?:\]\[[^\n]*?)?\]\]")


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a passage: its text, and the name of the passage it leads to."""

    text: str
    to: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage: `text` as it is written, links and all; `line` is where it begins."""

    name: str
    text: str
    tags: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    line: int = field(default=1, compare=False)

    @property
    def links(self) -> tuple[Link, ...]:
        """Return the links in the order of the text, those in comments left out."""
        return tuple(_link(found[1]) for found in _LINK.finditer(_COMMENT.sub("", self.text)))

    @property
    def prose(self) -> str:
        """Return the text in one line, without links and comments."""
        return " ".join(_LINK.sub(" ", _COMMENT.sub(" ", self.text)).split())

    @property
    def special(self) -> bool:
        """Whether the passage is no place in the story."""
        return self.name in SPECIAL_NAMES or not SPECIAL_TAGS.isdisjoint(self.tags)


@dataclass(frozen=True, slots=True)
class Story:
    """A story: its title, empty where it has none, its first passage, and what is odd in it."""

    title: str
    start: str
    passages: tuple[Passage, ...]
    remarks: tuple[str, ...] = field(default=(), compare=False)

    @property
    def places(self) -> tuple[Passage, ...]:
        """Return the passages that are places in the story."""
        return tuple(passage for passage in self.passages if not passage.special)


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


def written_story(story: Story) -> str:
    """Return the story as Twee 3. Raises ValueError where a name or tag can't be written."""
    return (
        "\n\n".join(f"{_header(passage)}\n{passage.text}".rstrip() for passage in story.passages)
        + "\n"
    )


def linked(text: str, to: str) -> str:
    """Return a link. Marks that would end it or part it become look-alikes: none can be escaped."""
    shown = " ".join(text.replace("[", "(").replace("]", ")").split())
    shown = shown.replace("|", "¦").replace("->", "→").replace("<-", "←")
    return f"[[{shown}->{to}]]" if shown and not shown.endswith("-") else f"[[{shown} ->{to}]]"


def unlinked(text: str) -> str:
    """Return a text that is not taken for links, comments or the beginning of a passage."""
    plain = re.sub(r"\[(?=\[)", "[ ", text)
    plain = re.sub(r"(?=(?:<!--|/\*|/%))(.)", r"\1 ", plain)
    return re.sub(r"^(?=::)", " ", plain, flags=re.MULTILINE)


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
    text = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), passage.text)
    for offset, line in enumerate(text.split("\n"), start=1):
        if "[[" in _LINK.sub("", line):
            raise _damaged(
                source,
                passage.line + offset,
                _("a link begins with `[[` and is not closed"),
                _("it ends with `]]` in the same line"),
            )


def _link(inner: str) -> Link:
    """Return the link from what stands between the brackets."""
    if "->" in inner:
        text, _arrow, to = inner.rpartition("->")
    elif "<-" in inner:
        to, _arrow, text = inner.partition("<-")
    else:
        text, _bar, to = inner.rpartition("|")
    return Link(text.strip() or to.strip(), to.strip())


def _header(passage: Passage) -> str:
    name = passage.name
    if not name or name != name.strip() or LINE_BREAK.search(name):
        raise ValueError(f"no name of a passage: {name!r}")
    parts = ["::", _escaped(name)]
    if passage.tags:
        if any(not tag or re.search(r"\s", tag) for tag in passage.tags):
            raise ValueError(f"no tags: {passage.tags!r}")
        parts.append(f"[{' '.join(map(_escaped, passage.tags))}]")
    if passage.metadata:
        parts.append(json.dumps(dict(passage.metadata), separators=(",", ":")))
    return " ".join(parts)


def _escaped(text: str) -> str:
    return _META.sub(r"\\\g<0>", text)


def _damaged(source: Source, line: int, message: str, meant: str) -> Exception:
    return fatal(Code.SYNTAX, Span(source.file, line, 1, line, 2), message, meant)
