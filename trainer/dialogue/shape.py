"""Checks nodes against the schema and types them from their source text."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from trainer.diagnostics import Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import Findings, did_you_mean, quoted
from trainer.dialogue.model import Text
from trainer.dialogue.reader import NO_TAG, span_of
from trainer.dialogue.schema import Group, Key, Kind
from trainer.dialogue.source import FORBIDDEN
from trainer.dialogue.suggestions import closest
from trainer.i18n import _

MAX_REPEATED = 1000  # entries that stand in the dialogue again because of aliases
MAX_KEYS = 50  # looked at to tell what kind of group a wrong one was meant to be

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
LONGEST_ID = 60
WORD = re.compile(r"[a-z0-9]+", re.ASCII)
WHOLE = re.compile(r"[-+]?[0-9]{1,9}", re.ASCII)
NUMBER = re.compile(r"[-+]?[0-9]{1,9}(?:\.[0-9]{1,9})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fields:
    """A group as it was read. What is missing or wrong has been reported and reads as empty."""

    span: Span
    values: Mapping[str, Any]
    given: Collection[str]

    def __contains__(self, key: str) -> bool:
        """Tell whether the key is there, be its value right or wrong."""
        return key in self.given

    def words(self, key: str) -> Text:
        """Return a text, id or choice and where it stands."""
        found: Text = self.values.get(key) or Text("", self.span)
        return found

    def text(self, key: str, default: str = "") -> str:
        """Return a text, id or choice."""
        found: Text | None = self.values.get(key)
        return default if found is None else found.value

    def texts(self, key: str) -> tuple[Text, ...]:
        """Return a list of texts or ids."""
        found: tuple[Text, ...] = self.values.get(key, ())
        return found

    def whole(self, key: str, default: int = 0) -> int:
        """Return a whole number."""
        found: int = self.values.get(key, default)
        return found

    def whole_or_none(self, key: str) -> int | None:
        """Return a whole number, or None where the key is not there."""
        found: int | None = self.values.get(key)
        return found

    def number(self, key: str, default: float) -> float:
        """Return a number."""
        found: float = self.values.get(key, default)
        return found

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return whether a flag is set."""
        found: bool = self.values.get(key, default)
        return found

    def child(self, key: str) -> Fields:
        """Return the group of keys under a key."""
        found: Fields | None = self.values.get(key)
        return found or Fields(self.span, {}, ())

    def items(self, key: str) -> tuple[Fields, ...]:
        """Return a list of groups."""
        found: tuple[Fields, ...] = self.values.get(key, ())
        return found

    def named(self, key: str) -> Mapping[str, Fields]:
        """Return groups under their ids, in the order of the file."""
        found: Mapping[str, Fields] = self.values.get(key, {})
        return found


class ShapeReader:
    """Reads the nodes of one file; whatever is wrong goes to `findings`."""

    def __init__(self, file: str, findings: Findings) -> None:
        self._findings = findings
        self._span = partial(span_of, file)
        self._visited: set[int] = set()
        self._repeated = 0
        self._readers = {
            Kind.TEXT: self._text,
            Kind.ID: self._id,
            Kind.WHOLE: self._whole,
            Kind.NUMBER: self._number,
            Kind.FLAG: self._flag,
            Kind.CHOICE: self._choice,
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
        first: dict[str, Node] = {}
        unknown: list[Node] = []
        for key_node, value_node in node.value:
            name = self._key_name(key_node)
            if name is None:
                continue
            if name in first:
                self._duplicate(key_node, name, first[name])
                continue
            first[name] = key_node
            key = keys.get(name)
            if key is None:
                unknown.append(key_node)
            elif name not in skip:
                value = self._readers[key.kind](value_node, key)
                if value is not None:
                    values[name] = value
        left = keys.keys() - first.keys()
        for key_node in unknown:
            left -= self._unknown_key(key_node, group, left)
        for name in group.required & left - skip:
            self._findings.error(
                Code.MISSING_KEY,
                span,
                _("this {what} has no {key}").format(what=group.name, key=quoted(name)),
                _how_to_add(keys[name]),
            )
        return Fields(span, values, first.keys())

    def _group(self, node: Node, group: Group, span: Span | None = None) -> Fields | None:
        if isinstance(node, MappingNode):
            return self.read(node, group, span or self._span(node))
        self._wrong_type(node, group.name, _("keys with values, as in `title: …`"))
        return None

    def _key_name(self, node: Node) -> str | None:
        if isinstance(node, ScalarNode):
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
            _("the first is in line {line}").format(line=first.start_mark.line + 1),
        )

    def _unknown_key(self, node: Node, group: Group, left: Collection[str]) -> set[str]:
        """Report a key, and return which of those left it may stand for."""
        name = node.value
        if name == "<<":
            self._findings.error(
                Code.MERGE_KEY,
                self._span(node),
                _("`<<` does not work in dialogues"),
                _("write recurring parts in shared.yaml and refer to them with `use:`"),
            )
            return set(left)
        self._findings.error(
            Code.UNKNOWN_KEY,
            self._span(node),
            _("{key} is no key of this {what}").format(key=quoted(name), what=group.name),
            did_you_mean(name, left),
        )
        meant = closest(name, left)
        return set() if meant is None else {meant}

    def _one_group(self, node: Node, key: Key) -> Fields | None:
        return self._group(node, key.groups[0])

    def _items(self, node: Node, key: Key) -> tuple[Fields, ...] | None:
        items = self._list(node, key)
        if items is None:
            return None
        read = (self._group(item, _fitting(item, key.groups)) for item in items)
        return tuple(fields for fields in read if fields is not None)

    def _named(self, node: Node, key: Key) -> Mapping[str, Fields] | None:
        group = key.groups[0]
        if not isinstance(node, MappingNode):
            self._wrong_type(node, key.name, _("ids with what belongs to them indented below"))
            return None
        self._enter(node)
        named: dict[str, Fields] = {}
        first: dict[str, Node] = {}
        for key_node, value_node in node.value:
            name = self._key_name(key_node)
            if name is None:
                continue
            if name in first:
                self._duplicate(key_node, name, first[name])
                continue
            first[name] = key_node
            self._check_id(key_node, name)
            span = self._span(key_node)
            # A name whose group is wrong still counts as a name that others may refer to.
            named[name] = self._group(value_node, group, span) or Fields(span, {}, ())
        if not node.value:
            self._empty(node, key)
        return named

    def _texts(self, node: Node, key: Key) -> tuple[Text, ...] | None:
        items = self._list(node, key)
        if items is None:
            return None
        read = (self._text(item, key) for item in items)
        return tuple(text for text in read if text is not None)

    def _ids(self, node: Node, key: Key) -> tuple[Text, ...] | None:
        items = self._list(node, key)
        if items is None:
            return None
        read = (self._id(item, key) for item in items)
        return tuple(text for text in read if text is not None)

    def _text(self, node: Node, key: Key) -> Text | None:
        if not isinstance(node, ScalarNode):
            self._wrong_type(node, key.name, _("a text; one that contains `: ` needs quotes"))
            return None
        value = node.value.strip()
        if node.tag is not NO_TAG:
            self._refuse_tag(node)
        if not value:
            self._empty(node, key)
            return None
        # Only escapes in double quotes can bring in what the source has been searched for.
        if node.style == '"' and (match := FORBIDDEN.search(value)):
            self._findings.error(
                Code.CONTROL_CHARACTER,
                self._span(node),
                _("an invisible control character (U+{number:04X})").format(number=ord(match[0])),
                _("delete it"),
            )
            return None
        return Text(value, self._span(node))

    def _id(self, node: Node, key: Key) -> Text | None:
        text = self._text(node, key)
        return text if text is not None and self._check_id(node, text.value) else None

    def _choice(self, node: Node, key: Key) -> Text | None:
        text = self._text(node, key)
        if text is None or text.value in key.choices:
            return text
        self._findings.error(
            Code.UNKNOWN_CHOICE,
            text.span,
            _("{key} cannot be {value}").format(key=quoted(key.name), value=quoted(text.value)),
            did_you_mean(text.value, key.choices),
        )
        return None

    def _flag(self, node: Node, key: Key) -> bool | None:
        text = self._text(node, key)
        if text is None:
            return None
        if text.value in ("true", "false"):
            return text.value == "true"
        self._findings.error(
            Code.WRONG_TYPE,
            text.span,
            _("{key} cannot be {value}").format(key=quoted(key.name), value=quoted(text.value)),
            _("write `true` or `false`"),
        )
        return None

    def _whole(self, node: Node, key: Key) -> int | None:
        text = self._text(node, key)
        if text is None:
            return None
        if not WHOLE.fullmatch(text.value):
            self._not_a_number(text, key, _("write a whole number in digits"))
            return None
        value = int(text.value)
        return value if self._in_range(value, text, key) else None

    def _number(self, node: Node, key: Key) -> float | None:
        text = self._text(node, key)
        if text is None:
            return None
        if not NUMBER.fullmatch(text.value):
            self._not_a_number(text, key, _("write a number such as 2 or 0.5"))
            return None
        value = float(text.value)
        return value if self._in_range(value, text, key) else None

    def _not_a_number(self, text: Text, key: Key, meant: str) -> None:
        self._findings.error(
            Code.NOT_A_NUMBER,
            text.span,
            _("{key} cannot be {value}").format(key=quoted(key.name), value=quoted(text.value)),
            meant,
        )

    def _in_range(self, value: float, text: Text, key: Key) -> bool:
        low, high = key.least, key.most
        if (low is None or value >= low) and (high is None or value <= high):
            return True
        self._findings.error(
            Code.OUT_OF_RANGE,
            text.span,
            _("{key} cannot be {value}").format(key=quoted(key.name), value=quoted(text.value)),
            _("it goes from {low} to {high}").format(low=low, high=high),
        )
        return False

    def _list(self, node: Node, key: Key) -> list[Node] | None:
        if not isinstance(node, SequenceNode):
            self._wrong_type(
                node, key.name, _("a list: each entry on a line that begins with `- `")
            )
            return None
        self._enter(node)
        if not node.value:
            self._empty(node, key)
        items: list[Node] = node.value
        return items

    def _check_id(self, node: Node, value: str) -> bool:
        if len(value) <= LONGEST_ID and ID.fullmatch(value):
            return True
        rule = _("an id is made of lower-case letters a–z, digits and single hyphens")
        proposed = "-".join(WORD.findall(value.lower()))[:LONGEST_ID].strip("-")
        if proposed:
            rule = _("write {id}; {rule}").format(id=quoted(proposed), rule=rule)
        self._findings.error(
            Code.BAD_ID,
            self._span(node),
            _("{value} cannot be an id").format(value=quoted(value)),
            rule,
        )
        return False

    def _enter(self, node: CollectionNode) -> None:
        """Count what aliases repeat, so that a small file cannot grow without bound."""
        if node.tag is not NO_TAG:
            self._refuse_tag(node)
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

    def _refuse_tag(self, node: Node) -> None:
        self._findings.error(
            Code.TAG,
            self._span(node),
            _("`!` begins a tag, and dialogues have none"),
            _("put a text that begins with `!` into quotes"),
        )

    def _wrong_type(self, node: Node, what: str, meant: str) -> None:
        self._findings.error(
            Code.WRONG_TYPE,
            self._span(node),
            _("{what} cannot be {kind}").format(what=quoted(what), kind=_kind_of(node)),
            _("expected {meant}").format(meant=meant),
        )

    def _empty(self, node: Node, key: Key) -> None:
        self._findings.error(
            Code.EMPTY_VALUE,
            self._span(node),
            _("{key} is empty").format(key=quoted(key.name)),
            _("fill it in") if key.required else _("fill it in or leave the key out"),
        )


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


def _kind_of(node: Node) -> str:
    if isinstance(node, MappingNode):
        return _("a group of keys")
    if isinstance(node, SequenceNode):
        return _("a list")
    return _("a single text") if node.value else _("empty")
