"""How a text mentions a blank: `{client}`, or `{Client}` where a sentence begins with it.

A brace that is meant as such is doubled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from trainer.dialogue.scalars import ID

_BRACES = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


class Mention(NamedTuple):
    """Braces as they stand in a text: `written` is all of it, `name` what stands between them.

    The name is None where a brace stands alone. `doubled` tells that the braces around a name
    are both doubled, so that a player would read the name in braces.
    """

    written: str
    name: str | None
    start: int
    doubled: bool = False


_DOUBLED = re.compile(rf"(?<!\{{)\{{\{{({ID.pattern})\}}\}}(?!\}})", re.ASCII | re.IGNORECASE)


def mentions_in(text: str) -> Iterator[Mention]:
    """Yield the braces of a text that are more than doubled ones, in order."""
    if not has_braces(text):
        return
    for match in _BRACES.finditer(text):
        if match[0] not in ("{{", "}}"):
            yield Mention(match[0], match[1], match.start())
    for match in _DOUBLED.finditer(text):
        yield Mention(match[0], match[1], match.start(), doubled=True)


def has_braces(text: str) -> bool:
    """Say whether there is any brace in a text."""
    return "{" in text or "}" in text


def substituted(text: str, values: Mapping[str, str]) -> str:
    """Return the text with these values in place of the blanks it mentions.

    What stands in a value is not looked at again; a blank without a value stays as it is.
    """
    if not has_braces(text):
        return text
    return _BRACES.sub(lambda match: _meant(match, values), text)


def escaped(text: str) -> str:
    """Return the text that reads as this one once its blanks are filled."""
    return text.replace("{", "{{").replace("}", "}}")


def _meant(match: re.Match[str], values: Mapping[str, str]) -> str:
    name = match[1]
    if name is None:
        return match[0][0]
    if name in values:
        return values[name]
    value = values.get(mentioned(name))
    return match[0] if value is None else value[:1].upper() + value[1:]


def mentioned(name: str) -> str:
    """Return the blank that is mentioned: with a capital, its words begin with one."""
    return name[:1].lower() + name[1:]
