"""Phrasings that another one of the same move makes superfluous."""

from __future__ import annotations

from collections.abc import Iterator

from scoring import Scorer, scorer_for
from trainer.checking.rule import Problem
from trainer.checking.rules.sameness import says_the_same
from trainer.dialogue.findings import quoted
from trainer.dialogue.model import Dialogue, MoveScript, TurnScript
from trainer.dialogue.rubrics import rubric_of
from trainer.i18n import _

ENOUGH_REPLIES = 6
"""So many replies have to make a move before it can be told which phrasings do nothing for it."""
_MOST_EXAMINED = 300
"""Phrasings of a move that are laid beside all the others."""
_WORDS = 4
"""Of two short phrasings each may be the one that is heard in a longer reply."""


def idle_phrasings(dialogue: Dialogue) -> Iterator[Problem]:
    """Yield phrasings that decide nothing among the author's replies and repeat another one."""
    for turn in dialogue.turns.values():
        if len(turn.samples) + 1 >= ENOUGH_REPLIES:
            scorer = scorer_for(rubric_of(turn, dialogue.header.language))
            deciding = _deciding(turn, scorer)
            for index, move in enumerate(turn.moves):
                yield from _idle(turn, index, move, deciding[move.id], scorer)


def _deciding(turn: TurnScript, scorer: Scorer) -> dict[str, list[str]]:
    """Return for each move the phrasings by which the author's replies make it."""
    found: dict[str, list[str]] = {move.id: [] for move in turn.moves}
    for reply in (turn.recommended, *(sample.reply for sample in turn.samples)):
        for finding in scorer.score(reply.value).made:
            if finding.evidence is not None:
                found[finding.id].append(finding.evidence.phrase)
    return found


def _idle(
    turn: TurnScript, index: int, move: MoveScript, deciding: list[str], scorer: Scorer
) -> Iterator[Problem]:
    if len(deciding) < ENOUGH_REPLIES:
        return
    gone: set[str] = set()
    candidates = [
        text
        for text in move.phrasings
        if text.span.file == turn.span.file and text.value not in deciding
    ]
    for text in candidates[:_MOST_EXAMINED]:
        reading = scorer.read(text.value)
        twin = next(
            (
                match.phrase.text
                for match in reading.moves[index].matches
                if match.phrase.text not in {text.value, *gone}
                and len(match.pairs) >= _WORDS
                and says_the_same(match, reading)
            ),
            None,
        )
        if twin is not None:
            gone.add(text.value)
            yield Problem(
                text.span,
                _("this phrasing of {id} adds nothing to {other}").format(
                    id=quoted(move.id), other=quoted(twin)
                ),
                _("take it out, or write one that is built in another way"),
            )
