"""Moves and pitfalls: those written once per language, and how a turn refers to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from scoring.rubric import Detector
from scoring.rubric import Severity as PitfallSeverity
from trainer.diagnostics import Span
from trainer.dialogue.codes import Code
from trainer.dialogue.fields import Fields
from trainer.dialogue.findings import Findings, did_you_mean, quoted
from trainer.dialogue.limits import check_lengths
from trainer.dialogue.model import MoveScript, PitfallScript, Skill
from trainer.i18n import _

DEFAULT_WEIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Fragments:
    """The moves and pitfalls a turn can `use:`, by id; those in `every_turn` need no `use:`."""

    moves: Mapping[str, MoveScript] = field(default_factory=lambda: MappingProxyType({}))
    pitfalls: Mapping[str, PitfallScript] = field(default_factory=lambda: MappingProxyType({}))
    every_turn: frozenset[str] = frozenset()

    def __contains__(self, id: object) -> bool:
        """Tell whether there is a move or a pitfall of this id."""
        return id in self.moves or id in self.pitfalls

    def extended(self, other: Fragments) -> Fragments:
        """Return these fragments with the other's added; the other's win where an id is in both."""
        replaced = self.every_turn - other.pitfalls.keys()
        return Fragments(
            MappingProxyType({**self.moves, **other.moves}),
            MappingProxyType({**self.pitfalls, **other.pitfalls}),
            replaced | other.every_turn,
        )


NO_FRAGMENTS = Fragments()


def read_fragments(fields: Fields, earlier: Fragments, findings: Findings) -> Fragments:
    """Return what a shared file holds; what is wrong in it goes to `findings`.

    An entry with `use` adds to one of an earlier file, so that none can use itself.
    """
    moves: dict[str, MoveScript] = {}
    pitfalls: dict[str, PitfallScript] = {}
    every_turn = set()
    entries = (*fields.named("moves").values(), *fields.named("pitfalls").values())
    check_lengths(entries, fields.span, findings)
    for name, entry in fields.named("moves").items():
        base = earlier.moves.get(entry.text("use"))
        if "use" in entry and base is None:
            _unknown_earlier(entry, "moves", earlier, fields, findings)
        else:
            moves[name] = _move(name, entry, base)
    for name, entry in fields.named("pitfalls").items():
        original = earlier.pitfalls.get(entry.text("use"))
        if "use" in entry and original is None:
            _unknown_earlier(entry, "pitfalls", earlier, fields, findings)
            continue
        pitfalls[name] = _pitfall(name, entry, original, findings)
        as_before = original is not None and original.id == name and name in earlier.every_turn
        if entry.flag("every-turn", default=as_before):
            every_turn.add(name)
    return Fragments(MappingProxyType(moves), MappingProxyType(pitfalls), frozenset(every_turn))


def turn_moves(
    items: Iterable[Fields], shared: Fragments, findings: Findings
) -> tuple[MoveScript, ...]:
    """Return a turn's moves in the order of the file."""
    moves = []
    for item in items:
        if "use" in item:
            base = shared.moves.get(item.text("use"))
            if base is None:
                _unknown(item, "moves", shared, findings)
                continue
            moves.append(_move(base.id, item, base))
        elif name := item.text("id"):
            moves.append(_move(name, item, None))
    return tuple(moves)


def turn_pitfalls(
    items: Iterable[Fields], shared: Fragments, findings: Findings
) -> tuple[PitfallScript, ...]:
    """Return a turn's own pitfalls in the order of the file, then those of every turn."""
    pitfalls = []
    for item in items:
        if "use" in item:
            base = shared.pitfalls.get(item.text("use"))
            if base is None:
                _unknown(item, "pitfalls", shared, findings)
                continue
            pitfalls.append(_pitfall(base.id, item, base, findings))
        elif name := item.text("id"):
            pitfalls.append(_pitfall(name, item, None, findings))
    listed = {pitfall.id for pitfall in pitfalls}
    pitfalls += [
        pitfall
        for name, pitfall in shared.pitfalls.items()
        if name in shared.every_turn and name not in listed
    ]
    return tuple(pitfalls)


def check_ids(
    moves: Iterable[MoveScript], pitfalls: Iterable[PitfallScript], findings: Findings
) -> None:
    """Report every id that a turn has twice among its moves and pitfalls."""
    seen: dict[str, Span] = {}
    items: list[MoveScript | PitfallScript] = [*moves, *pitfalls]
    for item in items:
        before = seen.setdefault(item.id, item.span)
        if before is not item.span:
            place = item.span if item.span.file == before.file else before
            findings.error(
                Code.DUPLICATE_ID,
                place,
                _("this turn has the id {id} twice among its moves and pitfalls").format(
                    id=quoted(item.id)
                ),
                _("give one of them another id"),
            )


def _move(name: str, fields: Fields, base: MoveScript | None) -> MoveScript:
    return MoveScript(
        id=name,
        label=fields.text("label", base.label if base else ""),
        skill=_skill(fields, base),
        weight=fields.number("weight", base.weight if base else DEFAULT_WEIGHT),
        essential=fields.flag("essential", default=base.essential if base else False),
        tip=fields.text("tip", base.tip if base else ""),
        phrasings=(base.phrasings if base else ()) + fields.texts("phrasings"),
        span=fields.span,
    )


def _pitfall(
    name: str, fields: Fields, base: PitfallScript | None, findings: Findings
) -> PitfallScript:
    pitfall = PitfallScript(
        id=name,
        label=fields.text("label", base.label if base else ""),
        skill=_skill(fields, base),
        severity=PitfallSeverity(
            fields.text("severity", base.severity if base else PitfallSeverity.SERIOUS)
        ),
        detector=Detector(fields.text("detector", base.detector if base else Detector.PHRASES)),
        tip=fields.text("tip", base.tip if base else ""),
        phrasings=(base.phrasings if base else ()) + fields.texts("phrasings"),
        span=fields.span,
    )
    if pitfall.detector.compares and not pitfall.phrasings:
        findings.error(
            Code.MISSING_PHRASINGS,
            fields.span,
            _("the pitfall {id} has no `phrasings`, so it can never be found").format(
                id=quoted(name)
            ),
            _("write at least one wording that falls into it"),
        )
    return pitfall


def _skill(fields: Fields, base: MoveScript | PitfallScript | None) -> Skill:
    return Skill(fields.text("skill", base.skill if base else Skill.CLARITY))


def _unknown(item: Fields, kind: str, shared: Fragments, findings: Findings) -> None:
    used = item.words("use")
    if used.value:
        findings.error(
            Code.UNKNOWN_SHARED,
            used.span,
            _("shared.yaml has no {id} under `{kind}`").format(id=quoted(used.value), kind=kind),
            _meant(used.value, kind, shared),
        )


def _unknown_earlier(
    entry: Fields, kind: str, earlier: Fragments, fields: Fields, findings: Findings
) -> None:
    used = entry.words("use")
    if used.value:
        findings.error(
            Code.UNKNOWN_SHARED,
            used.span,
            _("no shared.yaml before this one has {id} under `{kind}`").format(
                id=quoted(used.value), kind=kind
            ),
            _meant(used.value, kind, earlier)
            if used.value not in fields.named(kind) or used.value in earlier
            else _("`use` takes what an earlier folder or the program has; here it is not needed"),
        )


def _meant(used: str, kind: str, shared: Fragments) -> str:
    known, other = shared.moves.keys(), shared.pitfalls.keys()
    if kind == "pitfalls":
        known, other = other, known
    if used in other:
        return _("it is written there under the other heading: moves and pitfalls are apart")
    return did_you_mean(used, known)
