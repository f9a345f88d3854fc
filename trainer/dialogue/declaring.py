"""The blanks that a file declares."""

from __future__ import annotations

from collections.abc import Iterable

from trainer.dialogue.codes import Code
from trainer.dialogue.fields import Fields
from trainer.dialogue.findings import Findings, quoted
from trainer.dialogue.header import Blank
from trainer.dialogue.keys import LONGEST_VALUE
from trainer.i18n import _, ngettext


def blanks_of(fields: Fields) -> tuple[Blank, ...]:
    """Return the blanks from the keys at the top of a file, in its order."""
    return tuple(
        Blank(
            id=name,
            label=entry.text("label"),
            default=entry.text("default"),
            example=entry.text("example"),
            longest=entry.whole("at-most", LONGEST_VALUE),
            span=entry.span,
        )
        for name, entry in fields.named("blanks").items()
    )


def check_lengths(fields: Fields, blanks: Iterable[Blank], findings: Findings) -> None:
    """Report defaults and examples that are longer than what players may fill in."""
    entries = fields.named("blanks")
    for blank in blanks:
        for key in ("default", "example"):
            text = entries[blank.id].words(key)
            if len(text.value) > blank.longest:
                findings.error(
                    Code.LONG_DEFAULT,
                    text.span,
                    ngettext(
                        "this {key} has {length} character, {limit} fit into the blank",
                        "this {key} has {length} characters, {limit} fit into the blank",
                        len(text.value),
                    ).format(key=quoted(key), length=len(text.value), limit=blank.longest),
                    _("shorten it, or let more fit with `at-most: {length}`").format(
                        length=len(text.value)
                    ),
                )
