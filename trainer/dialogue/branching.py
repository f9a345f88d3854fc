"""Where a conversation goes after a reply, and what that does to the client's mood."""

from __future__ import annotations

from scoring.judgement import Band, Judgement
from trainer.dialogue.model import Branch, Condition, TurnScript

WORST_MOOD, BEST_MOOD = 0, 100

# What the tone of a reply does to the client's mood, beside what the script says.
MOOD_BY_BAND = {
    Band.STRONG: 3,
    Band.FAIR: 0,
    Band.WEAK: -3,
    Band.HARMFUL: -8,
    Band.NOT_UNDERSTOOD: -2,
}


def take_branch(turn: TurnScript, judgement: Judgement, *, mood: int, tries: int) -> Branch:
    """Return the first branch of the turn that holds.

    `mood` is the client's before the reply; `tries` counts the replies to this turn, this one
    included. A compiled turn ends with a branch that always holds.
    """
    return next(
        branch
        for branch in turn.branches
        if branch.when is None or holds(branch.when, judgement, mood=mood, tries=tries)
    )


def led_to(turn: TurnScript, judgement: Judgement, *, mood: int) -> str:
    """Return the turn or ending that a reply leads to as the first one given to the turn.

    It is the turn itself where nothing was understood, since the client asks back.
    """
    if not judgement.understood:
        return turn.id
    return take_branch(turn, judgement, mood=mood, tries=1).to


def holds(condition: Condition, judgement: Judgement, *, mood: int, tries: int) -> bool:
    """Tell whether everything that the condition gives is true of the reply."""
    hit = {finding.id for finding in judgement.hits}
    made = moves_heard(judgement)
    return (
        (not condition.pitfalls or not hit.isdisjoint(condition.pitfalls))
        and made.issuperset(condition.moves)
        and (not condition.missing or not made.issuperset(condition.missing))
        and _within(judgement.score, condition.min_score, condition.below_score)
        and _within(mood, condition.min_mood, condition.below_mood)
        and _within(tries, condition.min_tries, None)
    )


def moves_heard(judgement: Judgement) -> set[str]:
    """Return the moves the client has heard: in a strong reply also those made by half.

    Otherwise the coach would praise a reply that the client takes for none.
    """
    strong = judgement.band is Band.STRONG
    return {
        finding.id for finding in judgement.moves if finding.made or (strong and finding.credit > 0)
    }


def mood_after(mood: int, change: int) -> int:
    """Return the mood after a change, kept between 0 (furious) and 100 (cordial)."""
    return min(BEST_MOOD, max(WORST_MOOD, mood + change))


def _within(value: int, minimum: int | None, below: int | None) -> bool:
    return (minimum is None or value >= minimum) and (below is None or value < below)
