"""Single values: texts, ids, numbers, flags, typed from what stands in the source."""

from __future__ import annotations

import re
import unicodedata
from functools import partial

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from trainer.diagnostics import Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import Findings, did_you_mean, quoted
from trainer.dialogue.header import Text
from trainer.dialogue.keys import Key
from trainer.dialogue.reader import NO_TAG, span_of
from trainer.dialogue.slips import flag_meant
from trainer.dialogue.source import FORBIDDEN, LINE_BREAK, Source
from trainer.i18n import _

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
LONGEST_ID = 60
WORD = re.compile(r"[a-z0-9]+", re.ASCII)
SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe"})
SWALLOWED = re.compile(r"[\r\n]([ \t]*)- ")
WHOLE = re.compile(r"[-+]?[0-9]{1,9}", re.ASCII)
NUMBER = re.compile(r"[-+]?[0-9]{1,9}(?:\.[0-9]{1,9})?", re.ASCII)


def proposed_id(text: str) -> str:
    """Return an id made of the letters and digits of a text; empty where it has none."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(SPELT_OUT))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return "-".join(WORD.findall(bare.replace("'", "").replace("’", "")))[:LONGEST_ID].strip("-")


class ScalarReader:
    """Reads the single values of one file; what is wrong goes to `findings` and gives None."""

    def __init__(self, source: Source, findings: Findings) -> None:
        self._source = source
        self._findings = findings
        self._span = partial(span_of, source.file)

    def text(self, node: Node, key: Key) -> Text | None:
        """Return a text, stripped of the blanks around it."""
        if not isinstance(node, ScalarNode):
            if _begins_with_brace(node):
                self._missing_quotes(node)
                return None
            meant = _("a text; one that contains `: ` needs quotes")
            if isinstance(node, SequenceNode):
                meant = _("one text, on the line of the key and without `- `")
            self.wrong_type(node, key.name, meant)
            return None
        value = node.value.strip()
        if node.tag is not NO_TAG:
            self.refuse_tag(node)
        if not value:
            self.empty(node, key)
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
        span = span_of(self._source.file, node)
        if not node.style and span.line != span.end_line:
            self._check_lines(node)
        return Text(value, span)

    def _missing_quotes(self, node: Node) -> None:
        self._findings.error(
            Code.MISSING_QUOTES,
            self._span(node),
            _("a text cannot begin with {character} unless it stands in quotes").format(
                character="{"
            ),
            _("put the whole text into double quotes"),
        )

    def _check_lines(self, node: ScalarNode) -> None:
        """Report an entry of a list that is indented so far that it goes on the text above."""
        start = node.start_mark
        raw = self._source.text[start.index : node.end_mark.index]
        match = SWALLOWED.search(raw)
        if match is not None:
            line = start.line + 1 + len(LINE_BREAK.findall(raw, 0, match.start(1)))
            column = len(match[1]) + 1
            self._findings.error(
                Code.INDENT,
                Span(self._source.file, line, column, line, column + 1),
                _("this is read as a further line of the text above"),
                _("begin it in the column of the other entries, or put the text into quotes"),
            )

    def id(self, node: Node, key: Key) -> Text | None:
        """Return an id."""
        text = self.text(node, key)
        return text if text is not None and self.check_id(node, text.value) else None

    def choice(self, node: Node, key: Key) -> Text | None:
        """Return one of the key's choices."""
        text = self.text(node, key)
        if text is None or text.value in key.choices:
            return text
        self._findings.error(
            Code.UNKNOWN_CHOICE,
            text.span,
            _("{key} cannot be {value}").format(key=quoted(key.name), value=quoted(text.value)),
            did_you_mean(text.value, key.choices),
        )
        return None

    def flag(self, node: Node, key: Key) -> bool | None:
        """Return whether the value is true."""
        text = self.text(node, key)
        if text is None:
            return None
        if text.value in ("true", "false"):
            return text.value == "true"
        self._findings.error(
            Code.WRONG_TYPE,
            text.span,
            _("{key} cannot be {value}").format(key=quoted(key.name), value=quoted(text.value)),
            flag_meant(text.value),
        )
        return None

    def whole(self, node: Node, key: Key) -> int | None:
        """Return a whole number within the key's range."""
        text = self.text(node, key)
        if text is None:
            return None
        if not WHOLE.fullmatch(text.value):
            self._not_a_number(text, key, _("write a whole number in digits"))
            return None
        value = int(text.value)
        return value if self._in_range(value, text, key) else None

    def number(self, node: Node, key: Key) -> float | None:
        """Return a number within the key's range."""
        text = self.text(node, key)
        if text is None:
            return None
        if not NUMBER.fullmatch(text.value):
            point = text.value.replace(",", ".")
            meant = point if NUMBER.fullmatch(point) else _("a number such as 2 or 0.5")
            self._not_a_number(text, key, _("write {number}").format(number=meant))
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

    def check_id(self, node: Node, value: str) -> bool:
        """Tell whether a value is an id, and report it where it is not."""
        if len(value) <= LONGEST_ID and ID.fullmatch(value):
            return True
        rule = _("an id is made of lower-case letters a–z, digits and single hyphens")
        if proposed := proposed_id(value):
            rule = _("write {id}; {rule}").format(id=quoted(proposed), rule=rule)
        self._findings.error(
            Code.BAD_ID,
            self._span(node),
            _("{value} cannot be an id").format(value=quoted(value)),
            rule,
        )
        return False

    def refuse_tag(self, node: Node) -> None:
        """Report a tag."""
        self._findings.error(
            Code.TAG,
            self._span(node),
            _("`!` begins a tag, and dialogues have none"),
            _("put a text that begins with `!` into quotes"),
        )

    def wrong_type(self, node: Node, what: str, meant: str) -> None:
        """Report a node that is not of the kind `what` needs; `meant` is how that looks."""
        self._findings.error(
            Code.WRONG_TYPE,
            self._span(node),
            _("{what} cannot be {kind}").format(what=quoted(what), kind=_kind_of(node)),
            _("expected {meant}").format(meant=meant),
        )

    def empty(self, node: Node, key: Key) -> None:
        """Report a value that is missing after its key."""
        self._findings.error(
            Code.EMPTY_VALUE,
            self._span(node),
            _("{key} is empty").format(key=quoted(key.name)),
            _("fill it in; what follows a `#` is a note and does not count")
            if key.required
            else _("fill it in or leave the key out"),
        )


def _begins_with_brace(node: Node) -> bool:
    """Tell whether YAML has taken a text for a group because of a brace at its beginning."""
    if not isinstance(node, MappingNode):
        return False
    return bool(node.flow_style or (node.value and isinstance(node.value[0][0], MappingNode)))


def _kind_of(node: Node) -> str:
    if isinstance(node, MappingNode):
        return _("a group of keys")
    if isinstance(node, SequenceNode):
        return _("a list")
    return _("a single text") if node.value else _("empty")
