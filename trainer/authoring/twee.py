"""Stories in Twee 3, the text format of Twine: passages, and the links from one to another."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from trainer.dialogue.source import LINE_BREAK

TITLE, DATA = "StoryTitle", "StoryData"

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

_META = re.compile(r"[\\\[\]{}]")
_COMMENT_ENDS = {"<!--": "-->", "/*": "*/", "/%": "%/"}
_COMMENT_BEGINS = re.compile("|".join(map(re.escape, _COMMENT_ENDS)))


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
        text = without_comments(self.text)
        return tuple(_link(text[start + 2 : end - 2]) for start, end in link_places(text))

    @property
    def prose(self) -> str:
        """Return the text in one line, without links and comments."""
        return " ".join(without_links(without_comments(self.text)).split())

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
    shown = _harmless(shown)
    return f"[[{shown}->{to}]]" if shown and not shown.endswith("-") else f"[[{shown} ->{to}]]"


def unlinked(text: str) -> str:
    """Return a text that is not taken for links, comments or the beginning of a passage."""
    plain = _harmless(re.sub(r"\[(?=\[)", "[ ", text))
    return re.sub(r"^(?=::)", " ", plain, flags=re.MULTILINE)


def _harmless(text: str) -> str:
    """Return the text with a blank in each mark that would begin a comment."""
    return re.sub(r"(?=(?:<!--|/\*|/%))(.)", r"\1 ", text)


def without_comments(text: str) -> str:
    """Return the text with a blank, or its line breaks, in the place of each comment."""
    kept: list[str] = []
    place = 0
    never_closed: set[str] = set()
    for found in _COMMENT_BEGINS.finditer(text):
        if found.start() < place or found[0] in never_closed:
            continue
        ending = _COMMENT_ENDS[found[0]]
        end = text.find(ending, found.end())
        if end < 0:
            never_closed.add(found[0])
            continue
        end += len(ending)
        kept += text[place : found.start()], "\n" * text.count("\n", found.start(), end) or " "
        place = end
    return "".join((*kept, text[place:]))


def without_links(text: str) -> str:
    """Return the text with a blank in the place of each link."""
    kept: list[str] = []
    place = 0
    for start, end in link_places(text):
        kept += text[place:start], " "
        place = end
    return "".join((*kept, text[place:]))


def link_places(text: str) -> Iterator[tuple[int, int]]:
    """Yield where links begin and end, brackets included; each stands in one line."""
    place = 0
    while (end := text.find("]]", place)) >= 0:
        start = text.rfind("[[", place, end)
        if start >= 0 and start + 2 < end and "\n" not in text[start:end]:
            yield start, end + 2
        place = end + 2


def _link(inner: str) -> Link:
    """Return the link from what stands between the brackets; what follows `][` is code."""
    inner = inner.partition("][")[0]
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
