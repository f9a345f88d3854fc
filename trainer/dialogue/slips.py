"""What somebody probably meant by a line that is neither a key with a value nor an entry."""

from __future__ import annotations

import re
from functools import cache

from trainer.dialogue.findings import quoted
from trainer.i18n import _

# What editors and chat programs make of a hyphen, and other marks that people put before entries.
BULLETS = "•·‣▪*–—−‐‑"
KEY = r"[A-Za-z][A-Za-z_-]*"
WITHOUT_BLANK = re.compile(rf"({KEY}):\S")
OTHER_MARK = re.compile(rf"({KEY})\s*(?:[;=]|\.\s|->)")
FIRST_WORD = re.compile(rf"({KEY})(?:\s|$)")
NOTE = re.compile(r"//|/\*|;|<!--|%")
# Blanks that look like one and do not indent.
ODD_BLANK = re.compile(r"^ *([^\S \t\r\n])")


def meant_by(line: str, *, below_entry: bool) -> tuple[str, str]:
    """Return what is wrong with the line and how to mend it.

    `below_entry` tells that it begins in the column of an entry of a list above.
    """
    words = line.strip()
    if words.startswith("-"):
        return _("a blank is missing after the hyphen"), _("write {line}").format(
            line=quoted(f"- {words[1:].lstrip()}")
        )
    if words[:1] in BULLETS:
        return _("an entry begins with a hyphen and a blank"), _("write {line}").format(
            line=quoted(f"- {words[1:].lstrip()}")
        )
    if NOTE.match(words):
        return _("this is no key and no entry"), _("a note to yourself begins with `#`")
    if match := WITHOUT_BLANK.match(words):
        return _("a blank is missing after the colon"), _("write {line}").format(
            line=quoted(words.replace(":", ": ", 1))
        )
    if (match := OTHER_MARK.match(words) or FIRST_WORD.match(words)) and _is_key(match[1], words):
        return (
            _("a colon and a blank are missing after {key}").format(key=quoted(match[1])),
            _("write {line}").format(
                line=f"`{match[1]}: …`" if words != match[1] else f"`{words}:`"
            ),
        )
    if below_entry:
        return (
            _("this is no entry of the list above, and no further line of the entry"),
            _("begin an entry with `- `, and indent the further lines of a text"),
        )
    return (
        _("this line is neither `key: value` nor `- entry`"),
        _("a further line of the text above is indented deeper than its key"),
    )


def flag_meant(value: str) -> str:
    """Return which of true and false a word for yes or no stands for."""
    word = value.strip("'\"“”„‘’ ").casefold()
    if word in ("true", "yes", "y", "on", "1", "ja", "wahr"):
        return _("write `true`")
    if word in ("false", "no", "n", "off", "0", "nein", "falsch"):
        return _("write `false`")
    return _("write `true` or `false`")


def _is_key(word: str, line: str) -> bool:
    """Tell whether a word at the beginning of a line is a key that lost its colon."""
    return word in _known_keys() or word == line


@cache
def _known_keys() -> frozenset[str]:
    from trainer.dialogue.schema import DIALOGUE, FRAGMENTS

    known: set[str] = set()
    groups = [DIALOGUE, FRAGMENTS]
    while groups:
        for key in groups.pop().keys:
            known.add(key.name)
            groups += key.groups
    return frozenset(known)
