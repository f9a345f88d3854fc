"""Judges labelled replies with the rubrics of the dialogues they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from scoring import Scorer
from trainer.dialogue.library import Library
from trainer.dialogue.lookup import script_of
from trainer.dialogue.model import Dialogue
from trainer.dialogue.rubrics import rubric_of
from trainer.evaluation.baselines import BASELINES
from trainer.evaluation.report import Result
from trainer.evaluation.samples import Sample


def evaluate(samples: Iterable[Sample], library: Library) -> Iterator[Result]:
    """Yield the result of each sample; a dialogue is opened once, when its first sample comes.

    Raises UnknownDialogueError, UnknownTurnError, and DiagnosticsError for a broken dialogue.
    """
    dialogues: dict[tuple[str, str], Dialogue] = {}
    scorers: dict[tuple[str, str, str], Scorer] = {}
    for sample in samples:
        place = (sample.scenario, sample.language)
        if place not in dialogues:
            dialogues[place] = library.open(*place)
        script = script_of(dialogues[place], sample.turn)
        turn = (*place, sample.turn)
        if turn not in scorers:
            scorers[turn] = Scorer(rubric_of(script, sample.language))
        yield Result(
            sample,
            scorers[turn].score(sample.reply),
            baselines_of(script.recommended.value, sample.reply),
        )


def baselines_of(recommended: str, reply: str) -> Mapping[str, float]:
    """Return each baseline's similarity of a reply to the recommended one."""
    return {name: baseline(recommended, reply) for name, baseline in BASELINES.items()}
