"""Reads the top of a dialogue file: the header alone is all that the picker waits for."""

from __future__ import annotations

import re

from yaml.nodes import MappingNode, ScalarNode

from trainer.dialogue.blanks import NOTHING, values_for, words_for
from trainer.dialogue.codes import Code
from trainer.dialogue.declaring import blanks_of, check_blanks
from trainer.dialogue.fields import Fields
from trainer.dialogue.findings import Findings, quoted
from trainer.dialogue.header import Client, Header
from trainer.dialogue.header_filling import filled_header
from trainer.dialogue.keys import HEADER, HEADER_KEYS, VERSION, Group
from trainer.dialogue.reader import compose
from trainer.dialogue.shape import ShapeReader
from trainer.dialogue.source import Source, start_of
from trainer.i18n import _

HEADER_NAMES = frozenset(key.name for key in HEADER_KEYS)
NEEDED_NAMES = HEADER_NAMES & HEADER.required
BLANKS = re.compile(r"^blanks:", re.MULTILINE)
BODY_NAMES = frozenset(HEADER.by_name) - HEADER_NAMES


def read_header(source: Source) -> Header:
    """Return the header without compiling the turns. Raises DiagnosticsError where it is wrong.

    Reading stops at `turns:` where all of the header stands before it.
    """
    root = compose(source, until="turns")
    present = {key.value for key, _value in root.value if isinstance(key, ScalarNode)}
    all_there = present.issuperset(NEEDED_NAMES)
    if not all_there or ("blanks" not in present and BLANKS.search(source.text)):
        root = compose(source)
    findings = Findings()
    fields = read_root(source, root, HEADER, findings, skip=BODY_NAMES)
    findings.stop()
    return filled_header(header_of(fields))


def read_root(
    source: Source,
    root: MappingNode,
    group: Group,
    findings: Findings,
    skip: frozenset[str] = frozenset(),
) -> Fields:
    """Return the keys at the top of a file, but those to `skip`; what is wrong is reported."""
    reader = ShapeReader(source, findings)
    fields = reader.read(root, group, start_of(source.file), skip=skip)
    check_blanks(fields, findings)
    blanks = blanks_of(fields)
    declared = dict.fromkeys(fields.named("blanks"), "")  # also where something is wrong with it
    words = words_for(blanks, values_for(blanks, NOTHING))
    reader.mentions.check({**declared, **words}, findings)
    version = fields.whole("partways", VERSION)
    if version != VERSION:
        findings.error(
            Code.UNSUPPORTED_VERSION,
            start_of(source.file),
            _("the file is written in version {number} of the format").format(number=version),
            _("this program reads version {number}").format(number=VERSION),
        )
    for key, code, promised in (
        ("id", Code.ID_MISMATCH, source.id),
        ("language", Code.LANGUAGE_MISMATCH, source.language),
    ):
        given = fields.words(key)
        if given.value and promised is not None and given.value != promised:
            findings.error(
                code,
                given.span,
                _("the {key} is {given}, but the place of the file says {promised}").format(
                    key=key, given=quoted(given.value), promised=quoted(promised)
                ),
                _("rename one or the other"),
            )
    return fields


def header_of(fields: Fields) -> Header:
    """Return the header from the keys at the top of a file, its blanks still open."""
    client = fields.child("client")
    return Header(
        id=fields.text("id"),
        language=fields.text("language"),
        title=fields.text("title"),
        summary=fields.text("summary"),
        client=Client(
            name=client.text("name"),
            role=client.text("role"),
            temper=client.text("temper"),
            mood=client.whole("mood"),
            span=client.span,
        ),
        situation=fields.text("situation"),
        goal=fields.text("goal"),
        tempted=fields.text("tempted-to-say"),
        say_instead=fields.text("say-instead"),
        why=fields.text("why-it-works"),
        keep_in_mind=tuple(text.value for text in fields.texts("keep-in-mind")),
        span=fields.span,
        blanks=blanks_of(fields),
    )
