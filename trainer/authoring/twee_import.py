"""A Twine story as a dialogue to go on with, and a list of what is still to be written.

Passages become turns, those without links endings; links become branches, and what a link
says the first phrasing of a move.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import dataclass

from trainer.authoring.twee import Link, Passage, Story
from trainer.authoring.yaml_text import scalar
from trainer.dialogue.findings import quoted
from trainer.dialogue.keys import CLIENT, HEADER_KEYS, Key, Kind
from trainer.dialogue.model import EndingKind
from trainer.dialogue.placeholders import escaped
from trainer.dialogue.scalars import LONGEST_ID, proposed_id
from trainer.dialogue.schema import ENDING, MOVE, TURN
from trainer.i18n import _, ngettext

LONGEST_LABEL = 40
LABEL_WORDS = 6

# How the story formats of Twine mark code: <<set …>>, (set: …), {…}, $name.
_CODE = re.compile(r"<<|\(\w[\w-]*:|\$\w|</?\w")


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of a dialogue file, and sentences on what is still to be done in it."""

    text: str
    to_do: tuple[str, ...]


def draft_of(story: Story, id: str, language: str) -> Draft:
    """Return what can be made of the story: YAML that reads, with what is missing as comments."""
    writer = _Writer(story, language)
    lines = [*writer.header(id), *writer.turns(), *writer.endings()]
    return Draft("\n".join(lines) + "\n", tuple(writer.to_do))


class _Writer:
    def __init__(self, story: Story, language: str) -> None:
        self._story = story
        self._language = language
        self._ids = _ids(story)
        self._turns = [
            passage
            for passage in story.places
            if passage.links or passage.name == story.start  # a conversation begins with a turn
        ]
        self._endings = [passage for passage in story.places if passage not in self._turns]
        self.to_do: list[str] = list(story.remarks)

    def header(self, id: str) -> Iterator[str]:
        given = {
            "partways": "1",
            "id": id,
            "language": self._language,
            "title": scalar(self._story.title or self._story.start),
        }
        missing = _missing(HEADER_KEYS, given)
        self.to_do.append(_("at the top: {keys}").format(keys=", ".join(missing)))
        yield "# yaml-language-server: $schema=../schema.json"
        yield "#"
        yield _("# Lines with … wait for you: put your text there, and take the `#` away.")
        yield ""
        for name in ("partways", "id", "language", "title"):
            yield f"{name}: {given[name]}"
        for key in HEADER_KEYS:
            if key.name == CLIENT.name:
                yield f"# {key.name}:"
                for part in CLIENT.keys:
                    yield from _asked_for("#   ", part)
            elif key.name in missing:
                yield from _asked_for("# ", key)
        yield f"start: {self._ids[self._story.start]}"

    def turns(self) -> Iterator[str]:
        yield "turns:"
        for passage in self._turns:
            yield ""
            yield from self._turn(passage)

    def endings(self) -> Iterator[str]:
        yield ""
        if not self._endings:
            self.to_do.append(_("there is no ending: no passage is without links"))
            yield "# endings:"
        else:
            yield "endings:"
        for passage in self._endings:
            yield ""
            given: dict[str, str | list[str]] = {"title": scalar(escaped(passage.name))}
            for kind in EndingKind:
                if kind in passage.tags:
                    given["kind"] = kind.value
            if passage.prose:
                given["client"] = [escaped(passage.prose)]
            yield f"  {self._ids[passage.name]}:"
            yield from _group(ENDING.keys, given)
            self._tell(passage, _("the ending {id}: {tasks}"), _missing(ENDING.keys, given))

    def _turn(self, passage: Passage) -> Iterator[str]:
        given: dict[str, str | list[str]] = {"title": scalar(escaped(passage.name))}
        if passage.prose:
            given["client"] = [escaped(passage.prose)]
        moves = _moves(passage.links)
        wanted = [key for key in TURN.keys if not moves or key.name not in ("moves", "branches")]
        yield f"  {self._ids[passage.name]}:"
        yield from _group(wanted, given)
        tasks = _missing(wanted, given)
        if moves:
            yield "    moves:"
            for name, link in moves.items():
                yield from _move(name, link)
            yield "    branches:"
            yield from self._branches(moves)
            tasks.append(
                ngettext(
                    "skill, tip and more phrasings of its move",
                    "skill, tip and more phrasings of its {count} moves",
                    len(moves),
                ).format(count=len(moves))
            )
        if len(moves) > 1:
            tasks.append(_("a last branch without `when`"))
        tasks += [
            _("a passage {name}, to which a link leads").format(name=quoted(link.to))
            for link in moves.values()
            if link.to not in self._ids
        ]
        self._tell(passage, _("the turn {id}: {tasks}"), tasks)

    def _branches(self, moves: Mapping[str, Link]) -> Iterator[str]:
        for name, link in moves.items():
            to = self._ids.get(link.to) or _unique(
                proposed_id(link.to) or "passage", self._ids.values()
            )
            if len(moves) == 1:
                yield f"      - to: {to}"
                return
            yield "      - when:"
            yield f"          moves: [{name}]"
            yield f"        to: {to}"
        yield _("      # - to: …  where it goes when none of these moves was made")

    def _tell(self, passage: Passage, sentence: str, tasks: list[str]) -> None:
        if _CODE.search(passage.prose):
            tasks.append(_("no code of Twine's in what the client says"))
        if tasks:
            self.to_do.append(
                sentence.format(id=quoted(self._ids[passage.name]), tasks=", ".join(tasks))
            )


def _missing(keys: Collection[Key], given: Collection[str]) -> list[str]:
    return [key.name for key in keys if key.required and key.name not in given]


def _moves(links: Collection[Link]) -> dict[str, Link]:
    """Return the links, each once, under ids for the moves that are made of them."""
    moves: dict[str, Link] = {}
    for link in dict.fromkeys(links):
        moves[_unique(_short_id(link.text) or "move", moves)] = link
    return moves


def _ids(story: Story) -> dict[str, str]:
    """Return an id for each passage that is a place in the story."""
    ids: dict[str, str] = {}
    taken: set[str] = set()
    for passage in story.places:
        ids[passage.name] = _unique(proposed_id(passage.name) or "passage", taken)
        taken.add(ids[passage.name])
    return ids


def _unique(name: str, taken: Container[str]) -> str:
    """Return the id, with a number added where it is taken."""
    candidate, number = name, 2
    while candidate in taken:
        ending = f"-{number}"
        candidate = name[: LONGEST_ID - len(ending)].rstrip("-") + ending
        number += 1
    return candidate


def _short_id(text: str) -> str:
    """Return an id of the first words of a text."""
    whole = proposed_id(text)
    if len(whole) <= LONGEST_LABEL:
        return whole
    return whole[: LONGEST_LABEL + 1].rpartition("-")[0] or whole[:LONGEST_LABEL]


def _group(keys: Collection[Key], given: Mapping[str, str | list[str]]) -> Iterator[str]:
    """Yield the lines of a turn or ending: what is given, and what is missing as comments."""
    for key in keys:
        value = given.get(key.name)
        if isinstance(value, list):
            yield f"    {key.name}:"
            yield from (f"      - {scalar(text)}" for text in value)
        elif value is not None:
            yield f"    {key.name}: {value}"
        elif key.required:
            yield from _asked_for("    # ", key)


def _move(name: str, link: Link) -> Iterator[str]:
    given = {"id": name, "label": scalar(escaped(_label(link.text)))}
    margin = "      - "
    for key in MOVE.keys:
        if key.name in given:
            yield f"{margin}{key.name}: {given[key.name]}"
            margin = "        "
        elif key.name == "phrasings":
            yield "        phrasings:"
            yield f"          - {scalar(link.text)}"
        elif key.required:
            yield from _asked_for("        # ", key)


def _asked_for(margin: str, key: Key) -> Iterator[str]:
    """Yield a key as a comment that says what is to stand there."""
    if key.kind in (Kind.TEXTS, Kind.ITEMS):
        yield f"{margin}{key.name}:"
        yield f"{margin}  - …  {key.doc}"
    else:
        wanted = " | ".join(key.choices) if key.kind is Kind.CHOICE else key.doc
        yield f"{margin}{key.name}: …  {wanted}"


def _label(text: str) -> str:
    """Return the first words of a text."""
    words = text.split()
    label = textwrap.shorten(" ".join(words[:LABEL_WORDS]), LONGEST_LABEL, placeholder=" …")
    if len(words) > LABEL_WORDS and not label.endswith("…"):
        label += " …"
    return label
