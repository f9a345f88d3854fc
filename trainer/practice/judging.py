"""The judge of a conversation: the scorer, with the rubric of each turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from scoring.judgement import Judgement
from trainer.dialogue.model import Dialogue

if TYPE_CHECKING:
    from scoring import Scorer


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement and what it was made with."""

    judgement: Judgement
    rubric_digest: str
    scorer_version: str


class Judge(Protocol):
    """Judges a reply to a turn of one dialogue."""

    def __call__(self, turn: str, reply: str) -> Verdict:
        """Judge a reply to the turn with this id; the same reply always alike."""
        ...


class ScorerJudge:
    """The scorer as a judge. It is loaded, and a turn's rubric compiled, when a reply comes.

    What was filled into the blanks of the dialogue counts as what the script has there.
    """

    def __init__(self, dialogue: Dialogue) -> None:
        self._dialogue = dialogue
        self._scorers: dict[str, tuple[Scorer, str]] = {}

    def __call__(self, turn: str, reply: str) -> Verdict:
        """Judge a reply to the turn with this id."""
        from scoring import VERSION, scorer_for
        from trainer.dialogue.rubrics import rubric_of
        from trainer.practice.stand_ins import reader_of

        if turn not in self._scorers:
            rubric = rubric_of(self._dialogue.turns[turn], self._dialogue.header.language)
            self._scorers[turn] = scorer_for(rubric), rubric.digest
        scorer, digest = self._scorers[turn]
        reading = reader_of(self._dialogue)(reply)
        return Verdict(reading.judged(scorer.score(reading.text)), digest, VERSION)
