"""The header of a dialogue with its blanks filled in: all that the list of clients needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from trainer.dialogue.blanks import NOTHING, values_for, words_for
from trainer.dialogue.header import Header
from trainer.dialogue.placeholders import substituted

Fill = Callable[[str], str]
"""From a text as it was written to the text that is read."""


def header_with_defaults(header: Header) -> Header:
    """Return a header, as it was read, with the defaults in its blanks."""
    words = words_for(header.blanks, values_for(header.blanks, NOTHING))
    return header_with(header, partial(substituted, values=words))


def header_with(header: Header, fill: Fill) -> Header:
    """Return a header with each text that may mention blanks filled."""
    client = header.client
    return replace(
        header,
        summary=fill(header.summary),
        client=replace(
            client,
            name=fill(client.name),
            role=fill(client.role),
            temper=fill(client.temper),
        ),
        situation=fill(header.situation),
        goal=fill(header.goal),
        tempted=fill(header.tempted),
        say_instead=fill(header.say_instead),
        why=fill(header.why),
        keep_in_mind=tuple(map(fill, header.keep_in_mind)),
    )
