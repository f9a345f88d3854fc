"""Texts as YAML writes them, so that the reader of dialogues gives back the same text."""

from __future__ import annotations

import re

# Plain words without anything that YAML or an editor might take for more than a text.
PLAIN = re.compile(r"[^\W\d_](?:[\w ,.;()!?'’“”…–/-]*[\w.)!?’”…])?")
TYPED = re.compile(r"true|false|null|yes|no|on|off|y|n", re.IGNORECASE)
BLANKS = re.compile(r"[ \t\r\n]+")


def scalar(text: str) -> str:
    """Return a text for one line of YAML, in double quotes where it needs them.

    Runs of blanks and line breaks become one blank, as in folded text.
    """
    line = BLANKS.sub(" ", text).strip()
    if PLAIN.fullmatch(line) and not TYPED.fullmatch(line):
        return line
    escaped = line.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
