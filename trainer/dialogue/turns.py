"""The turns of a dialogue: read one by one, then checked against each other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from scoring.judgement import Band
from trainer.dialogue.codes import Code
from trainer.dialogue.fields import Fields
from trainer.dialogue.findings import Findings, did_you_mean, quoted
from trainer.dialogue.fragments import Fragments, check_ids, turn_moves, turn_pitfalls
from trainer.dialogue.limits import check_lengths, check_number
from trainer.dialogue.model import Branch, Condition, Ending, Sample, Text, TurnScript
from trainer.i18n import _


def read_turn(name: str, fields: Fields, shared: Fragments, findings: Findings) -> TurnScript:
    """Return one turn; what is wrong within it goes to `findings`."""
    move_items, pitfall_items = fields.items("moves"), fields.items("pitfalls")
    moves = turn_moves(move_items, shared, findings)
    pitfalls = turn_pitfalls(pitfall_items, shared, findings)
    check_ids(moves, pitfalls, findings)
    items = (*move_items, *pitfall_items)
    if check_number((*moves, *pitfalls), items, fields.span, findings):
        check_lengths(items, fields.span, findings)
    branches, samples = fields.items("branches"), fields.items("samples")
    # With a move or pitfall that could not be read, an unknown id may well be that one's.
    if len(moves) == len(move_items) and len(pitfalls) >= len(pitfall_items):
        move_ids = {move.id for move in moves}
        pitfall_ids = {pitfall.id for pitfall in pitfalls}
        for naming in (*(branch.child("when") for branch in branches), *samples):
            _check_named_ids(naming, move_ids, pitfall_ids, findings)
    _check_else(fields, branches, findings)
    return TurnScript(
        id=name,
        title=fields.text("title"),
        client=fields.texts("client"),
        asks_back=fields.texts("asks-back"),
        advice=fields.text("advice"),
        recommended=fields.words("recommended"),
        tempting=fields.words("tempting"),
        moves=moves,
        pitfalls=pitfalls,
        branches=tuple(_branch(branch, findings) for branch in branches),
        samples=tuple(_sample(sample, findings) for sample in samples),
        span=fields.span,
    )


def check_targets(
    fields: Fields,
    turns: Mapping[str, TurnScript],
    endings: Mapping[str, Ending],
    findings: Findings,
) -> None:
    """Report branches and a start that lead nowhere, and ids that name a turn and an ending."""
    for name in turns.keys() & endings.keys():
        findings.error(
            Code.DUPLICATE_ID,
            endings[name].span,
            _("{id} is a turn and an ending at once").format(id=quoted(name)),
            _("give one of them another id"),
        )
    start = fields.words("start")
    if start.value and turns and start.value not in turns:
        findings.error(
            Code.UNKNOWN_START,
            start.span,
            _("there is no turn {id} to start with").format(id=quoted(start.value)),
            did_you_mean(start.value, turns),
        )
    if not turns or not endings:
        return
    targets = {*turns, *endings}
    for entry in fields.named("turns").values():
        for leading in (*entry.items("branches"), *entry.items("samples")):
            to = leading.words("to")
            if to.value and to.value not in targets:
                findings.error(
                    Code.UNKNOWN_TARGET,
                    to.span,
                    _("there is no turn and no ending {id}").format(id=quoted(to.value)),
                    did_you_mean(to.value, targets),
                )


def _branch(fields: Fields, findings: Findings) -> Branch:
    return Branch(
        when=_condition(fields.child("when"), findings) if "when" in fields else None,
        to=fields.text("to"),
        mood=fields.whole("mood"),
        says=fields.texts("says"),
        span=fields.span,
    )


def _sample(fields: Fields, findings: Findings) -> Sample:
    _check_bounds(fields, findings)
    verdict = fields.text("verdict")
    return Sample(
        reply=fields.words("reply"),
        band=Band(verdict) if verdict else None,
        min_score=fields.whole_or_none("score-at-least"),
        below_score=fields.whole_or_none("score-below"),
        to=fields.text("to") or None,
        moves=_values(fields.texts("moves")),
        missing=_values(fields.texts("missing")),
        pitfalls=_values(fields.texts("pitfalls")),
        avoids=_values(fields.texts("avoids")),
        span=fields.span,
    )


def _check_bounds(fields: Fields, findings: Findings) -> None:
    for low, below in (("score-at-least", "score-below"), ("mood-at-least", "mood-below")):
        if low in fields and below in fields and fields.whole(low) >= fields.whole(below, 101):
            findings.error(
                Code.IMPOSSIBLE_WHEN,
                fields.span,
                _("nothing is both {low} {at_least} and {below} {under}").format(
                    low=low,
                    at_least=fields.whole(low),
                    below=below,
                    under=fields.whole(below),
                ),
                _("`below` must be the greater number"),
            )


def _condition(fields: Fields, findings: Findings) -> Condition:
    _check_bounds(fields, findings)
    return Condition(
        pitfalls=_values(fields.texts("pitfalls")),
        moves=_values(fields.texts("moves")),
        missing=_values(fields.texts("missing")),
        min_score=fields.whole_or_none("score-at-least"),
        below_score=fields.whole_or_none("score-below"),
        min_mood=fields.whole_or_none("mood-at-least"),
        below_mood=fields.whole_or_none("mood-below"),
        min_tries=fields.whole_or_none("tries-at-least"),
    )


def _values(texts: Iterable[Text]) -> tuple[str, ...]:
    return tuple(text.value for text in texts)


def _check_else(turn: Fields, branches: tuple[Fields, ...], findings: Findings) -> None:
    if not branches:
        return
    for branch in branches[:-1]:
        if "when" not in branch:
            findings.error(
                Code.ELSE_NOT_LAST,
                branch.span,
                _("the branches below this one are never taken"),
                _("a branch without `when` is the else: put it last"),
            )
    if "when" in branches[-1]:
        findings.error(
            Code.MISSING_ELSE,
            branches[-1].span,
            _("this turn has no way on where no branch holds"),
            _("end its branches with one that has no `when`"),
        )
    for branch in branches:
        if "when" in branch and not branch.child("when").given and "when" in branch.values:
            findings.error(
                Code.EMPTY_WHEN,
                branch.span,
                _("`when` has no condition"),
                _("leave it out where the branch is the else"),
            )


def _check_named_ids(
    naming: Fields, moves: Collection[str], pitfalls: Collection[str], findings: Findings
) -> None:
    for key in ("moves", "missing"):
        for text in naming.texts(key):
            if text.value not in moves:
                findings.error(
                    Code.UNKNOWN_MOVE,
                    text.span,
                    _("this turn has no move {id}").format(id=quoted(text.value)),
                    _("it is a pitfall: write it under `pitfalls`")
                    if text.value in pitfalls
                    else did_you_mean(text.value, moves),
                )
    for text in (*naming.texts("pitfalls"), *naming.texts("avoids")):
        if text.value not in pitfalls:
            findings.error(
                Code.UNKNOWN_PITFALL,
                text.span,
                _("this turn has no pitfall {id}").format(id=quoted(text.value)),
                _("it is a move: write it under `moves` or `missing`")
                if text.value in moves
                else did_you_mean(text.value, pitfalls),
            )
