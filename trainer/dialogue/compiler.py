"""From the text of a dialogue file to a frozen dialogue, or to all that is wrong with it."""

from __future__ import annotations

from types import MappingProxyType

from yaml.nodes import MappingNode, ScalarNode

from trainer.dialogue.codes import Code
from trainer.dialogue.fields import Fields
from trainer.dialogue.findings import Findings, quoted
from trainer.dialogue.fragments import Fragments, read_fragments
from trainer.dialogue.model import Client, Dialogue, Ending, EndingKind, Header
from trainer.dialogue.reader import compose
from trainer.dialogue.schema import DIALOGUE, FRAGMENTS, HEADER_KEYS, VERSION, Group
from trainer.dialogue.shape import ShapeReader
from trainer.dialogue.source import Source, start_of
from trainer.dialogue.turns import check_targets, read_turn
from trainer.i18n import _

HEADER_NAMES = frozenset(key.name for key in HEADER_KEYS)
BODY_NAMES = frozenset(key.name for key in DIALOGUE.keys) - HEADER_NAMES


def compile_dialogue(source: Source, shared: Fragments) -> Dialogue:
    """Return the dialogue. Raises DiagnosticsError with everything that is wrong in the file."""
    findings = Findings()
    fields = _read(source, DIALOGUE, findings)
    endings = {name: _ending(name, entry) for name, entry in fields.named("endings").items()}
    turns = {
        name: read_turn(name, entry, shared, findings)
        for name, entry in fields.named("turns").items()
    }
    check_targets(fields, turns, endings, findings)
    findings.stop()
    return Dialogue(
        header=_header(fields),
        start=fields.text("start"),
        turns=MappingProxyType(turns),
        endings=MappingProxyType(endings),
    )


def compile_fragments(source: Source) -> Fragments:
    """Return a shared file's moves and pitfalls. Raises DiagnosticsError likewise."""
    findings = Findings()
    fragments = read_fragments(_read(source, FRAGMENTS, findings), findings)
    findings.stop()
    return fragments


def read_header(source: Source) -> Header:
    """Return the header without compiling the turns. Raises DiagnosticsError where it is wrong.

    Reading stops at `turns:` where all of the header stands before it.
    """
    root = compose(source, until="turns")
    present = {key.value for key, _value in root.value if isinstance(key, ScalarNode)}
    if not present.issuperset(HEADER_NAMES):
        root = compose(source)
    findings = Findings()
    fields = _read_root(source, root, DIALOGUE, findings, skip=BODY_NAMES)
    findings.stop()
    return _header(fields)


def _read(source: Source, group: Group, findings: Findings) -> Fields:
    return _read_root(source, compose(source), group, findings)


def _read_root(
    source: Source,
    root: MappingNode,
    group: Group,
    findings: Findings,
    skip: frozenset[str] = frozenset(),
) -> Fields:
    fields = ShapeReader(source.file, findings).read(root, group, start_of(source.file), skip=skip)
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


def _header(fields: Fields) -> Header:
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
    )


def _ending(name: str, fields: Fields) -> Ending:
    return Ending(
        id=name,
        kind=EndingKind(fields.text("kind", EndingKind.BRUISED)),
        title=fields.text("title"),
        client=fields.texts("client"),
        debrief=fields.text("debrief"),
        span=fields.span,
    )
