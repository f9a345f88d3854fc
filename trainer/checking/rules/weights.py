"""Weights and essential moves: a good reply can pass, and a bad one cannot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from scoring import Detector, MoveFinding, PitfallFinding, Rubric
from scoring.composition import STRONG, compose
from scoring.context import weights
from trainer.checking.rule import Problem, Rule
from trainer.diagnostics import Severity
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import quoted
from trainer.dialogue.model import Condition, Dialogue
from trainer.dialogue.rubrics import rubric_of
from trainer.i18n import _


def no_essential_move(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield turns in which a reply may leave out every single move and still be a good one."""
    for turn in dialogue.turns.values():
        if not any(move.essential for move in turn.moves):
            yield Problem(
                turn.moves[0].span,
                _("no move of the turn {turn} is essential").format(turn=quoted(turn.id)),
                _("write `essential: true` under the one no good reply can do without"),
            )


def light_essential_moves(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield essential moves that count less than another move, although they count double."""
    for turn in dialogue.turns.values():
        counted = weights(rubric_of(turn, dialogue.header.language))
        heaviest = max(range(len(counted)), key=lambda index: counted[index])
        for move, weight in zip(turn.moves, counted, strict=True):
            if move.essential and weight < counted[heaviest]:
                yield Problem(
                    move.span,
                    _("the essential move {id} counts less than {other}").format(
                        id=quoted(move.id), other=quoted(turn.moves[heaviest].id)
                    ),
                    _(
                        "give it a weight of {weight:g} or more; essential moves count double"
                    ).format(
                        weight=turn.moves[heaviest].weight / 2
                        if not turn.moves[heaviest].essential
                        else turn.moves[heaviest].weight
                    ),
                )


def unreachable_scores(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield branches that ask for more points than the rest of their condition leaves."""
    for turn in dialogue.turns.values():
        rubric = rubric_of(turn, dialogue.header.language)
        for branch in turn.branches:
            when = branch.when
            if when is None or when.min_score is None or not (when.pitfalls or when.missing):
                continue
            best = _best_score(rubric, when)
            if best < when.min_score:
                yield Problem(
                    branch.span,
                    _(
                        "this branch is never taken: a reply of that kind gets {best} points at "
                        "most, never {wanted}"
                    ).format(best=best, wanted=when.min_score),
                    _("ask for {best} points or fewer, or for something else").format(best=best),
                )


def _best_score(rubric: Rubric, when: Condition) -> int:
    """Return the most points of a reply that misses and falls into what a condition asks for."""
    missing: list[str | None] = [*when.missing] or [None]
    hits: list[str | None] = [*when.pitfalls] or [None]
    return max(_score(rubric, lack, hit) for lack, hit in product(missing, hits))


def _score(rubric: Rubric, lack: str | None, hit: str | None) -> int:
    vague = any(
        pitfall.id == hit and pitfall.detector is Detector.VAGUE for pitfall in rubric.pitfalls
    )
    # A move made by half is missing too, unless the reply is strong.
    credits = [
        0.0 if vague and move.essential else 0.5 if move.id == lack else 1.0
        for move in rubric.moves
    ]
    moves = [
        MoveFinding(move.id, made=credit == 1.0, credit=credit)
        for move, credit in zip(rubric.moves, credits, strict=True)
    ]
    pitfalls = [PitfallFinding(pitfall.id, hit=pitfall.id == hit) for pitfall in rubric.pitfalls]
    points = compose(rubric, moves, pitfalls, understood=True).points
    if lack is None or points < STRONG:
        return points
    none_of_it = [replace(move, credit=0.0) if move.id == lack else move for move in moves]
    return max(STRONG - 1, compose(rubric, none_of_it, pitfalls, understood=True).points)


RULES: tuple[Rule, ...] = (
    Rule(Code.NO_ESSENTIAL_MOVE, Severity.WARNING, no_essential_move),
    Rule(Code.LIGHT_ESSENTIAL_MOVE, Severity.WARNING, light_essential_moves),
    Rule(Code.UNREACHABLE_SCORE, Severity.WARNING, unreachable_scores),
)
