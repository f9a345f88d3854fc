"""Where the texts of a file mention blanks, and what is wrong with how they do."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from yaml.nodes import Node

from trainer.diagnostics import Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import Findings, did_you_mean, quoted
from trainer.dialogue.header import Text
from trainer.dialogue.keys import Key
from trainer.dialogue.placeholders import Mention, mentioned, mentions_in
from trainer.dialogue.scalars import proposed_id
from trainer.dialogue.source import LINE_BREAK, Source
from trainer.dialogue.suggestions import closest
from trainer.i18n import _

# What replies are compared with, or stand for: they are judged as though nothing was filled in.
REPLIES = frozenset({"phrasings", "reply"})


@dataclass(frozen=True, slots=True)
class _Place:
    mention: Mention
    span: Span
    key: Key


class Mentions:
    """Collects the braces in the texts of one file while it is read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._found: list[_Place] = []

    def note(self, text: Text, node: Node, key: Key) -> None:
        """Take down the braces in a text that stands under a key."""
        after = 0
        for mention in mentions_in(text.value):
            span, after = self._span(mention.written, text, node, after)
            self._found.append(_Place(mention, span, key))

    def check(self, defaults: Mapping[str, str], findings: Findings) -> None:
        """Report the braces that mention nothing that can be filled in, or in the wrong place.

        `defaults` are the words for all that may be mentioned, as long as nothing is filled in.
        """
        for mention, span, key in ((it.mention, it.span, it.key) for it in self._found):
            default = defaults.get(mentioned(mention.name or ""))
            if not key.blanks:
                if default is not None and not mention.doubled:
                    _misplaced(mention, default, span, key, findings)
            elif mention.doubled:
                if default is not None:
                    _doubled(mention, span, findings)
            elif default is None:
                _unknown(mention, span, defaults, findings)

    def _span(self, written: str, text: Text, node: Node, after: int) -> tuple[Span, int]:
        """Return where in the file braces stand, the first ones behind `after`, and their end."""
        start = node.start_mark
        raw = self._source.text[start.index : node.end_mark.index]
        at = raw.find(written, after)
        if at < 0:  # written with escapes, or across lines
            return text.span, after
        *above, before = LINE_BREAK.split(raw[:at])
        line = start.line + 1 + len(above)
        column = len(before) + (1 if above else start.column + 1)
        end = column + len(written)
        return Span(self._source.file, line, column, line, end), at + len(written)


def _misplaced(mention: Mention, default: str, span: Span, key: Key, findings: Findings) -> None:
    findings.error(
        Code.MISPLACED_BLANK,
        span,
        _("{blank} is never filled in under {key}").format(
            blank=quoted(mention.written), key=quoted(key.name)
        ),
        _("write {default}; what people fill in counts as that word in their replies").format(
            default=quoted(default)
        )
        if key.name in REPLIES
        else _("write a word that fits whatever is filled in"),
    )


def _doubled(mention: Mention, span: Span, findings: Findings) -> None:
    once = f"{{{mention.name}}}"
    findings.error(
        Code.STRAY_BRACE,
        span,
        _("doubled braces are braces: people would read {text}").format(text=quoted(once)),
        _("write {text}").format(text=quoted(once)),
    )


def _unknown(mention: Mention, span: Span, known: Collection[str], findings: Findings) -> None:
    name = mention.name
    doubling = _("a brace that is meant as such is doubled: `{{` or `}}`")
    proposed = "" if name is None else proposed_id(name)
    if not proposed:
        findings.error(
            Code.STRAY_BRACE,
            span,
            _("{braces} mentions no blank").format(braces=quoted(mention.written)),
            doubling,
        )
        return
    meant = proposed if proposed in known else closest(proposed, known)
    if meant is not None:
        help = _("did you mean {blank}?").format(blank=quoted(f"{{{meant}}}"))
    elif known:
        help = f"{did_you_mean(proposed, known)}; {doubling}"
    else:
        help = _("declare it under `blanks:` at the top; {doubling}").format(doubling=doubling)
    findings.error(
        Code.UNKNOWN_BLANK,
        span,
        _("there is no blank {name}").format(name=quoted(name or "")),
        help,
    )
