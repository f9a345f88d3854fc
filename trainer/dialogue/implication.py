"""What can be said of conditions without a reply: which can never hold, which imply another."""

from __future__ import annotations

from collections.abc import Iterator

from scoring.judgement import Band
from scoring.rubric import Severity
from trainer.dialogue.branching import BEST_MOOD, WORST_MOOD
from trainer.dialogue.model import Condition, TurnScript

# A set of moods is a whole number: bit 40 is set where 40 is in it.
ALL_MOODS = (1 << (BEST_MOOD + 1)) - 1

_ALWAYS = Condition()
_ABOVE_ALL_SCORES = 101


def implies(narrow: Condition | None, wide: Condition, moods: int = ALL_MOODS) -> bool:
    """Tell whether `wide` holds wherever `narrow` does, at a turn where these moods occur.

    False only means that it can't be told from the two conditions alone.
    """
    narrow = narrow or _ALWAYS
    return (
        _any_of_implies(narrow.pitfalls, wide.pitfalls)
        and set(wide.moves) <= set(narrow.moves)
        and _any_of_implies(narrow.missing, wide.missing)
        and (wide.min_score or 0) <= (narrow.min_score or 0)
        and _upper(wide.below_score) >= _upper(narrow.below_score)
        and (wide.min_tries or 1) <= (narrow.min_tries or 1)
        and not moods & moods_of(narrow) & ~moods_of(wide)
    )


def contradicts_itself(condition: Condition) -> bool:
    """Tell whether the condition wants moves made and, of those alone, one left out."""
    return bool(condition.missing) and set(condition.missing) <= set(condition.moves)


def moods_of(condition: Condition | None) -> int:
    """Return the set of moods at which the condition can hold."""
    if condition is None or (condition.min_mood is None and condition.below_mood is None):
        return ALL_MOODS
    least = condition.min_mood or WORST_MOOD
    below = BEST_MOOD + 1 if condition.below_mood is None else condition.below_mood
    return ((1 << below) - 1) & ~((1 << least) - 1)


def changed(moods: int, change: int) -> int:
    """Return the set of moods after a change, each kept between 0 (furious) and 100 (cordial)."""
    if change >= 0:
        moved = moods << change
        return moved & ALL_MOODS | (1 << BEST_MOOD if moved > ALL_MOODS else 0)
    return moods >> -change | (1 if moods & ((1 << -change) - 1) else 0)


def bands_of(turn: TurnScript, condition: Condition | None) -> Iterator[Band]:
    """Yield the verdicts that a reply can have for which the condition holds."""
    # Imported late: the lists of dialogues need none of the scorer.
    from scoring.composition import CAP, FAIR, STRONG

    condition = condition or _ALWAYS
    least, below = condition.min_score or 0, _upper(condition.below_score)
    if below > STRONG:
        yield Band.STRONG
    if least < STRONG and below > FAIR:
        yield Band.FAIR
    if least < FAIR:
        yield Band.WEAK
    if least <= CAP[Severity.GRAVE] and any(
        pitfall.severity is Severity.GRAVE for pitfall in turn.pitfalls
    ):
        yield Band.HARMFUL
    if not least and not condition.moves:
        yield Band.NOT_UNDERSTOOD


def _any_of_implies(narrow: tuple[str, ...], wide: tuple[str, ...]) -> bool:
    """Tell whether "any of these" implies "any of those"; none named means no condition."""
    return not wide or (bool(narrow) and set(narrow) <= set(wide))


def _upper(below: int | None) -> int:
    return _ABOVE_ALL_SCORES if below is None else below
