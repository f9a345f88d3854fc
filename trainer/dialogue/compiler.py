"""From the text of a dialogue file to a frozen dialogue, or to all that is wrong with it."""

from __future__ import annotations

from types import MappingProxyType

from trainer.dialogue.fields import Fields
from trainer.dialogue.filling import with_defaults
from trainer.dialogue.findings import Findings
from trainer.dialogue.fragments import NO_FRAGMENTS, Fragments, read_fragments
from trainer.dialogue.headers import header_of, read_root
from trainer.dialogue.keys import Group
from trainer.dialogue.model import Dialogue, Ending, EndingKind
from trainer.dialogue.reader import compose
from trainer.dialogue.schema import DIALOGUE, FRAGMENTS
from trainer.dialogue.source import Source
from trainer.dialogue.turns import check_targets, read_turn


def compile_dialogue(source: Source, shared: Fragments) -> Dialogue:
    """Return the dialogue with the defaults in its blanks.

    Raises DiagnosticsError with everything that is wrong in the file.
    """
    findings = Findings()
    fields = _read(source, DIALOGUE, findings)
    endings = {name: _ending(name, entry) for name, entry in fields.named("endings").items()}
    turns = {
        name: read_turn(name, entry, shared, findings)
        for name, entry in fields.named("turns").items()
    }
    check_targets(fields, turns, endings, findings)
    findings.stop()
    return with_defaults(
        Dialogue(
            header=header_of(fields),
            start=fields.text("start"),
            turns=MappingProxyType(turns),
            endings=MappingProxyType(endings),
        )
    )


def compile_fragments(source: Source, earlier: Fragments = NO_FRAGMENTS) -> Fragments:
    """Return a shared file's moves and pitfalls. Raises DiagnosticsError likewise.

    With `use:` they may add to those of the `earlier` files, which are not returned again.
    """
    findings = Findings()
    fragments = read_fragments(_read(source, FRAGMENTS, findings), earlier, findings)
    findings.stop()
    return fragments


def _read(source: Source, group: Group, findings: Findings) -> Fields:
    return read_root(source, compose(source), group, findings)


def _ending(name: str, fields: Fields) -> Ending:
    return Ending(
        id=name,
        kind=EndingKind(fields.text("kind", EndingKind.BRUISED)),
        title=fields.text("title"),
        client=fields.texts("client"),
        debrief=fields.text("debrief"),
        span=fields.span,
    )
