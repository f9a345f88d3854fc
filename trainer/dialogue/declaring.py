"""The blanks that a file declares."""

from __future__ import annotations

from trainer.dialogue.codes import Code
from trainer.dialogue.fields import Fields
from trainer.dialogue.findings import Findings, did_you_mean, quoted
from trainer.dialogue.header import Blank, Follower
from trainer.dialogue.keys import LONGEST_VALUE
from trainer.i18n import _, ngettext


def blanks_of(fields: Fields) -> tuple[Blank, ...]:
    """Return the blanks from the keys at the top of a file, in its order.

    Choices that do not fit together, which `check_blanks` reports, are left out.
    """
    named = fields.named("blanks")
    return tuple(
        Blank(
            id=name,
            label=entry.text("label"),
            default=entry.text("default"),
            example=entry.text("example"),
            longest=entry.whole("at-most", LONGEST_VALUE),
            span=entry.span,
            choices=_choices(entry),
            followers=tuple(
                Follower(id, _choices(other))
                for id, other in named.items()
                if other.text("follows") == name and _choices(entry)
                if len(_choices(other)) == len(_choices(entry))
            ),
        )
        for name, entry in named.items()
        if "follows" not in entry
    )


def check_blanks(fields: Fields, findings: Findings) -> None:
    """Report defaults and examples that nobody could fill in, and choices that do not fit."""
    named = fields.named("blanks")
    for name, entry in named.items():
        if "follows" in entry:
            _check_follower(name, entry, fields, findings)
        else:
            _check_lengths(entry, findings)
            _check_choice(entry, findings)


def _choices(entry: Fields) -> tuple[str, ...]:
    """Return the choices of a blank; none where its default is not among them."""
    choices = tuple(text.value for text in entry.texts("choices"))
    return choices if "follows" in entry or entry.text("default") in choices else ()


def _check_lengths(entry: Fields, findings: Findings) -> None:
    longest = entry.whole("at-most", LONGEST_VALUE)
    for key in ("default", "example"):
        text = entry.words(key)
        if len(text.value) > longest:
            findings.error(
                Code.LONG_DEFAULT,
                text.span,
                ngettext(
                    "this {key} has {length} character, {limit} fit into the blank",
                    "this {key} has {length} characters, {limit} fit into the blank",
                    len(text.value),
                ).format(key=quoted(key), length=len(text.value), limit=longest),
                _("shorten it, or let more fit with `at-most: {length}`").format(
                    length=len(text.value)
                ),
            )


def _check_choice(entry: Fields, findings: Findings) -> None:
    default = entry.words("default")
    choices = [text.value for text in entry.texts("choices")]
    if choices and default.value and default.value not in choices:
        findings.error(
            Code.BLANK_CHOICES,
            default.span,
            _("the default {default} is none of the choices").format(default=quoted(default.value)),
            did_you_mean(default.value, choices),
        )


def _check_follower(name: str, entry: Fields, fields: Fields, findings: Findings) -> None:
    """Report words that follow no blank, or one that has no choices, or others than these."""
    named = fields.named("blanks")
    asked = [id for id, other in named.items() if "follows" not in other]
    followed, place = entry.words("follows")
    if followed and followed not in asked:
        findings.error(
            Code.UNKNOWN_BLANK,
            place,
            _("there is no blank {name} to follow").format(name=quoted(followed)),
            did_you_mean(followed, asked),
        )
    elif followed:
        wanted, given = len(named[followed].texts("choices")), len(entry.texts("choices"))
        if given and wanted != given:
            findings.error(
                Code.BLANK_CHOICES,
                entry.span,
                _("{name} has {given} choices, but {followed} has {wanted}").format(
                    name=quoted(name), given=given, followed=quoted(followed), wanted=wanted
                ),
                _("give both the same number of choices, in the same order"),
            )
