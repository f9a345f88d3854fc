"""The header of a dialogue with its blanks filled in: all that the list of clients needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from trainer.dialogue.blanks import NOTHING, values_for, words_for
from trainer.dialogue.header import Header
from trainer.dialogue.placeholders import substituted

Fill = Callable[[str], str]
"""From a text as it was written to the text that is read."""


def filled_header(header: Header, values: Mapping[str, str] = NOTHING) -> Header:
    """Return the header with these values in its blanks, and defaults in the others.

    It behaves as `trainer.dialogue.filling.filled` does for a whole dialogue.
    """
    template = header.template or header
    words = words_for(template.blanks, values_for(template.blanks, values))
    return with_texts(template, partial(substituted, values=words))


def with_texts(template: Header, fill: Fill) -> Header:
    """Return a header, as it was read, with what `fill` makes of each of its texts."""
    client = template.client
    return replace(
        template,
        summary=fill(template.summary),
        client=replace(
            client,
            name=fill(client.name),
            role=fill(client.role),
            temper=fill(client.temper),
        ),
        situation=fill(template.situation),
        goal=fill(template.goal),
        tempted=fill(template.tempted),
        say_instead=fill(template.say_instead),
        why=fill(template.why),
        keep_in_mind=tuple(map(fill, template.keep_in_mind)),
        template=template,
    )
