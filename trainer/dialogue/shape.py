"""Checks nodes against the schema: which keys a group has, and what stands under them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import partial
from typing import Any

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from trainer.diagnostics import Span
from trainer.dialogue.codes import Code
from trainer.dialogue.fields import Fields
from trainer.dialogue.findings import Findings, did_you_mean, quoted
from trainer.dialogue.header import Text
from trainer.dialogue.keys import Group, Key, Kind
from trainer.dialogue.mentions import Mentions
from trainer.dialogue.placeholders import has_braces
from trainer.dialogue.reader import NO_TAG, span_of
from trainer.dialogue.scalars import ScalarReader
from trainer.dialogue.slips import BULLETS
from trainer.dialogue.source import Source
from trainer.dialogue.suggestions import closest
from trainer.i18n import _

MAX_REPEATED = 1000  # entries that stand in the dialogue again because of aliases
MISSING = {"phrasings": Code.MISSING_PHRASINGS}  # what lacks them can never be found
ENTRY_STARTS = frozenset({"id", "use", "when", "to", "reply"})  # keys a group in a list begins with
IDS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
MAX_KEYS = 50  # looked at to tell what kind of group a wrong one was meant to be


class ShapeReader:
    """Reads the nodes of one file; whatever is wrong goes to `findings`.

    `mentions` collects the blanks that its texts mention, to be checked once all are known.
    """

    def __init__(self, source: Source, findings: Findings) -> None:
        scalars = ScalarReader(source, findings)
        self.mentions = Mentions(source)
        self._findings = findings
        self._scalars = scalars
        self._span = partial(span_of, source.file)
        self._visited: set[int] = set()
        self._repeated = 0
        self._readers = {
            Kind.TEXT: self._text,
            Kind.ID: scalars.id,
            Kind.WHOLE: scalars.whole,
            Kind.NUMBER: scalars.number,
            Kind.FLAG: scalars.flag,
            Kind.CHOICE: scalars.choice,
            Kind.TEXTS: self._texts,
            Kind.IDS: self._ids,
            Kind.GROUP: self._one_group,
            Kind.ITEMS: self._items,
            Kind.NAMED: self._named,
        }

    def read(
        self, node: MappingNode, group: Group, span: Span, *, skip: frozenset[str] = frozenset()
    ) -> Fields:
        """Return the keys of a group, but those to `skip`; `span` is where it is named."""
        self._enter(node)
        keys = group.by_name
        values: dict[str, Any] = {}
        given: set[str] = set()
        unknown: list[tuple[Node, str | None]] = []
        above: str | None = None  # the key of the entry above, where nothing follows it
        for name, key_node, value_node in self._entries(node):
            given.add(name)
            key = keys.get(name)
            if key is None:
                unknown.append((key_node, above))
            elif name not in skip:
                value = self._readers[key.kind](value_node, key)
                if value is not None:
                    values[name] = value
            above = name if key is not None and key.groups and _is_empty(value_node) else above
        left = keys.keys() - given
        for key_node, above in unknown:
            left -= self._unknown_key(key_node, group, left, above)
        for name in group.required & left - skip:
            self._findings.error(
                MISSING.get(name, Code.MISSING_KEY),
                span,
                _("this {what} has no {key}").format(what=group.name, key=quoted(name)),
                _how_to_add(keys[name]),
            )
        return Fields(span, values, given)

    def _group(
        self, node: Node, group: Group, name: str, span: Span | None = None
    ) -> Fields | None:
        """Return a group of keys; `name` is what it stands under or, in a list, what it is."""
        if isinstance(node, MappingNode):
            return self.read(node, group, span or self._span(node))
        example = next((key.name for key in group.keys if key.required), group.keys[0].name)
        self._scalars.wrong_type(
            node, name, _("keys with values, as in `{key}: …`, indented below").format(key=example)
        )
        return None

    def _key_name(self, node: Node) -> str | None:
        if isinstance(node, ScalarNode):
            if node.tag is not NO_TAG:
                self._scalars.refuse_tag(node)
            return str(node.value)
        self._findings.error(
            Code.WRONG_TYPE,
            self._span(node),
            _("a key must be a plain word"),
            _("put a text that contains brackets into quotes"),
        )
        return None

    def _duplicate(self, node: Node, name: str, first: Node) -> None:
        self._findings.error(
            Code.DUPLICATE_KEY,
            self._span(node),
            _("{key} stands here a second time").format(key=quoted(name)),
            (
                _("if a new entry begins here, put `- ` in front; the first is in line {line}")
                if name in ENTRY_STARTS
                else _("the first is in line {line}")
            ).format(line=first.start_mark.line + 1),
        )

    def _unknown_key(
        self, node: Node, group: Group, left: Collection[str], above: str | None
    ) -> set[str]:
        """Report a key, and return which of those left it may stand for.

        `above` is a key that wants something below it and has nothing.
        """
        name = node.value
        if name == "<<":
            self._findings.error(
                Code.MERGE_KEY,
                self._span(node),
                _("`<<` does not work in dialogues"),
                _("write recurring parts in shared.yaml and refer to them with `use:`"),
            )
            return set(left)
        meant = closest(name, left)
        self._findings.error(
            Code.UNKNOWN_KEY,
            self._span(node),
            _("{key} is no key of this {what}").format(key=quoted(name), what=group.name),
            did_you_mean(name, left) if meant else _where_it_belongs(name, group, left, above),
        )
        return set() if meant is None else {meant}

    def _one_group(self, node: Node, key: Key) -> Fields | None:
        return self._group(node, key.groups[0], key.name)

    def _items(self, node: Node, key: Key) -> tuple[Fields, ...] | None:
        items = self._list(node, key)
        if items is None:
            return None
        fitting = ((item, _fitting(item, key.groups)) for item in items)
        read = (self._group(item, group, group.name) for item, group in fitting)
        return tuple(fields for fields in read if fields is not None)

    def _named(self, node: Node, key: Key) -> Mapping[str, Fields] | None:
        if not isinstance(node, MappingNode):
            self._scalars.wrong_type(
                node, key.name, _("ids with what belongs to them indented below")
            )
            return None
        self._enter(node)
        named: dict[str, Fields] = {}
        for name, key_node, value_node in self._entries(node):
            self._scalars.check_id(key_node, name)
            span = self._span(key_node)
            # A name whose group is wrong still counts as a name that others may refer to.
            group = _fitting(value_node, key.groups)
            named[name] = self._group(value_node, group, name, span) or Fields(span, {}, ())
        if not node.value:
            self._scalars.empty(node, key)
        return named

    def _entries(self, node: MappingNode) -> Iterator[tuple[str, Node, Node]]:
        """Yield name, key and value of each entry; a name that stands twice counts once."""
        first: dict[str, Node] = {}
        for key_node, value_node in node.value:
            name = self._key_name(key_node)
            if name is None:
                continue
            if name in first:
                self._duplicate(key_node, name, first[name])
                continue
            first[name] = key_node
            yield name, key_node, value_node

    def _texts(self, node: Node, key: Key) -> tuple[Text, ...] | None:
        items = self._list(node, key)
        if items is None:
            return None
        return tuple([text for item in items if (text := self._text(item, key)) is not None])

    def _text(self, node: Node, key: Key) -> Text | None:
        text = self._scalars.text(node, key)
        if text is not None and has_braces(text.value):
            self.mentions.note(text, node, key)
        return text

    def _ids(self, node: Node, key: Key) -> tuple[Text, ...] | None:
        items = self._list(node, key)
        if items is None:
            return None
        read = self._scalars.id
        return tuple([text for item in items if (text := read(item, key)) is not None])

    def _list(self, node: Node, key: Key) -> list[Node] | None:
        if not isinstance(node, SequenceNode):
            self._scalars.wrong_type(node, key.name, _list_meant(node, key))
            return None
        self._enter(node)
        if not node.value:
            self._scalars.empty(node, key)
        items: list[Node] = node.value
        return items

    def _enter(self, node: CollectionNode) -> None:
        """Count what aliases repeat, so that a small file cannot grow without bound."""
        if node.tag is not NO_TAG:
            self._scalars.refuse_tag(node)
        if id(node) not in self._visited:
            self._visited.add(id(node))
            return
        self._repeated += len(node.value) + 1
        if self._repeated > MAX_REPEATED:
            self._findings.error(
                Code.ALIAS,
                self._span(node),
                _("aliases (`*`) repeat more than {count} entries").format(count=MAX_REPEATED),
                _("write recurring parts in shared.yaml and refer to them with `use:`"),
            )
            self._findings.stop()


def _is_empty(node: Node) -> bool:
    return isinstance(node, ScalarNode) and not node.value


def _where_it_belongs(name: str, group: Group, left: Collection[str], above: str | None) -> str:
    """Return what to do with a key that is like none of those left in its group."""
    if above is not None:
        return _("what belongs to `{key}` is indented two blanks further").format(key=above)
    for key in group.keys:
        if any(name in inner.by_name for inner in key.groups):
            return _("it belongs to `{key}`: indent it below").format(key=key.name)
    return did_you_mean(name, left)


def _list_meant(node: Node, key: Key) -> str:
    """Return how the list looks that a key wants."""
    if isinstance(node, ScalarNode) and node.value:
        if key.kind is Kind.IDS and (words := IDS.findall(node.value)):
            return _("a list in brackets: {ids}").format(ids=quoted(f"[{', '.join(words)}]"))
        if node.value[0] in f"-{BULLETS}":
            return _("a list: each entry begins with a hyphen and a blank")
    return _("a list: each entry on a line that begins with `- `")


def _how_to_add(key: Key) -> str:
    match key.kind:
        case Kind.TEXTS | Kind.ITEMS | Kind.IDS:
            return _("add `{key}:` with a list below it").format(key=key.name)
        case Kind.GROUP | Kind.NAMED:
            return _("add `{key}:` with what belongs to it indented below").format(key=key.name)
        case _:
            return _("add a line `{key}: …`").format(key=key.name)


def _fitting(node: Node, groups: tuple[Group, ...]) -> Group:
    """Return the group whose first key the node has, or something like it; else the last."""
    if isinstance(node, MappingNode) and len(groups) > 1:
        names = [
            str(key.value) for key, _value in node.value[:MAX_KEYS] if isinstance(key, ScalarNode)
        ]
        for group in groups:
            if group.keys[0].name in names:
                return group
        for group in groups:
            if closest(group.keys[0].name, names):
                return group
    return groups[-1]
