"""The scorer against replies that people graded and whose texts were not looked at."""

from pathlib import Path

from trainer.dialogue.library import Library
from trainer.evaluation.metrics import Figures, figures
from trainer.evaluation.run import Scorers, evaluate
from trainer.evaluation.samples import read_samples

UNREAD = Path(__file__).parent.parent / "data" / "replies" / "en-unread.jsonl"


def test_the_scorer_agrees_with_people_on_replies_it_was_not_made_for() -> None:
    results = evaluate(read_samples([UNREAD]), Scorers(Library()))
    found: Figures = figures([result.observation for result in results])
    assert found.count == 336
    assert found.spearman is not None
    assert found.spearman > 0.74
    assert found.auc is not None
    assert found.auc > 0.87
    assert found.moves.f1 is not None
    assert found.moves.f1 > 0.84
    assert found.pitfalls.f1 is not None
    assert found.pitfalls.f1 > 0.62
    assert found.false_accepts is not None
    assert found.false_accepts < 0.10
    assert found.false_rejects is not None
    assert found.false_rejects < 0.15
