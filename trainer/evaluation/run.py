"""Judges labelled replies with the rubrics of the dialogues they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from scoring import Scorer, scorer_for
from trainer.dialogue.library import Library
from trainer.dialogue.lookup import script_of
from trainer.dialogue.model import Dialogue, TurnScript
from trainer.dialogue.rubrics import rubric_of
from trainer.evaluation.baselines import BASELINES
from trainer.evaluation.report import Result
from trainer.evaluation.samples import Sample


class Scorers:
    """The scorer of each sample's turn; a dialogue is opened when its first sample comes."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._dialogues: dict[tuple[str, str], Dialogue] = {}
        self._scorers: dict[tuple[str, str, str], Scorer] = {}

    def script(self, sample: Sample) -> TurnScript:
        """Return the turn a sample replies to.

        Raises UnknownDialogueError, UnknownTurnError, and DiagnosticsError for a broken dialogue.
        """
        place = (sample.scenario, sample.language)
        if place not in self._dialogues:
            self._dialogues[place] = self._library.open(*place)
        return script_of(self._dialogues[place], sample.turn)

    def of(self, sample: Sample) -> Scorer:
        """Return the compiled scorer of a sample's turn. Raises what `script` raises."""
        script = self.script(sample)
        turn = (sample.scenario, sample.language, sample.turn)
        if turn not in self._scorers:
            self._scorers[turn] = scorer_for(rubric_of(script, sample.language))
        return self._scorers[turn]


def evaluate(samples: Iterable[Sample], scorers: Scorers) -> Iterator[Result]:
    """Yield the result of each sample. Raises what `Scorers.of` raises."""
    for sample in samples:
        recommended = scorers.script(sample).recommended.value
        yield Result(
            sample,
            scorers.of(sample).score(sample.reply),
            baselines_of(recommended, sample.reply),
        )


def baselines_of(recommended: str, reply: str) -> Mapping[str, float]:
    """Return each baseline's similarity of a reply to the recommended one."""
    return {name: baseline(recommended, reply) for name, baseline in BASELINES.items()}
