"""What a branch says in words: its condition, and what it does to the client's mood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from trainer.dialogue.graph import Edge, Impossible
from trainer.dialogue.model import Branch, Condition, MoveScript, PitfallScript, TurnScript
from trainer.i18n import _, ngettext


def labels_of_turn(turn: TurnScript) -> dict[str, str]:
    """Return what the moves and pitfalls of a turn are called, in quotation marks, by id."""
    items: list[MoveScript | PitfallScript] = [*turn.moves, *turn.pitfalls]
    return {item.id: f"“{item.label}”" for item in items}


def condition_words(condition: Condition | None, names: Mapping[str, str] | None = None) -> str:
    """Return a condition in words, such as "makes decision, 70 points or more".

    Everything it lists must hold. `names` are what moves and pitfalls are called, their ids
    where it lacks them. None is the condition of the branch that is left: "otherwise".
    """
    if condition is None:
        return _("otherwise")
    known = names or {}
    parts = []
    if condition.pitfalls:
        either = _any_of(condition.pitfalls, known)
        parts.append(_("falls into {pitfalls}").format(pitfalls=either))
    if condition.moves:
        parts.append(_("makes {moves}").format(moves=_all_of(condition.moves, known)))
    if condition.missing:
        parts.append(_("leaves out {moves}").format(moves=_any_of(condition.missing, known)))
    parts += _points(condition.min_score, condition.below_score)
    parts += _mood(condition.min_mood, condition.below_mood)
    if condition.min_tries is not None:
        parts.append(_("try {number} or later").format(number=condition.min_tries))
    return ", ".join(parts)


def mood_words(branch: Branch) -> str:
    """Return what a branch does to the mood, such as "mood −20"; empty where it does nothing."""
    if branch.mood == 0:
        return ""
    sign = "+" if branch.mood > 0 else "−"
    return _("mood {change}").format(change=f"{sign}{abs(branch.mood)}")


def dead_words(edge: Edge) -> str:
    """Return why a branch is never taken; empty where it may be."""
    if edge.shadowed_by is not None:
        return _("never taken: branch {number} always comes first").format(number=edge.shadowed_by)
    if edge.impossible is None:
        return ""
    reasons = {
        Impossible.CONDITION: _("never taken: it contradicts itself"),
        Impossible.MOOD: _("never taken: the client is never in that mood here"),
        Impossible.TRIES: _("never taken: nobody gets so many tries here"),
    }
    return reasons[edge.impossible]


def _points(minimum: int | None, below: int | None) -> list[str]:
    if minimum is not None and below is not None:
        return [_("{least} to {most} points").format(least=minimum, most=below - 1)]
    if minimum is not None:
        return [
            ngettext("{count} point or more", "{count} points or more", minimum).format(
                count=minimum
            )
        ]
    if below is not None:
        return [
            ngettext("fewer than {count} point", "fewer than {count} points", below).format(
                count=below
            )
        ]
    return []


def _mood(minimum: int | None, below: int | None) -> list[str]:
    if minimum is not None and below is not None:
        return [_("mood {least} to {most}").format(least=minimum, most=below - 1)]
    if minimum is not None:
        return [_("mood {mood} or better").format(mood=minimum)]
    if below is not None:
        return [_("mood below {mood}").format(mood=below)]
    return []


def _any_of(ids: Sequence[str], names: Mapping[str, str]) -> str:
    return _(" or ").join(names.get(name, name) for name in ids)


def _all_of(ids: Sequence[str], names: Mapping[str, str]) -> str:
    return _(" and ").join(names.get(name, name) for name in ids)
