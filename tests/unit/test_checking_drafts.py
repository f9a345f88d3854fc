"""What a change to a dialogue brings with it, before it is saved."""

from __future__ import annotations

from pathlib import Path

from trainer.checking.drafts import new_findings
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.dialogue.source import Source

DATA = Path(__file__).parents[1] / "data" / "dialogues"
TEXT = (DATA / "en" / "small.yaml").read_text("utf-8")
FRAGMENTS = Library([DATA]).fragments("en")
WRONG = "      - reply: Hello Sam, it rains again.\n        moves: [decision]\n"


def with_samples(*samples: str) -> Dialogue:
    """Return the dialogue with these samples of its first turn."""
    written = "".join(("    samples:\n", *samples)) if samples else ""
    text = TEXT.replace("  again:\n", f"{written}  again:\n", 1)
    return compile_dialogue(Source("small.yaml", text, "small", "en"), FRAGMENTS)


def test_a_sample_that_does_not_hold_is_new() -> None:
    (finding,) = new_findings(with_samples(), with_samples(WRONG), {"opening"})
    assert finding.code == "sample-move"


def test_what_was_wrong_before_is_not_new_though_it_has_moved() -> None:
    harmless = "      - reply: I quit, Sam.\n"
    assert not new_findings(with_samples(WRONG), with_samples(harmless, WRONG), {"opening"})


def test_of_two_alike_the_last_one_is_new() -> None:
    before, after = with_samples(WRONG), with_samples(WRONG, WRONG)
    (finding,) = new_findings(before, after, {"opening"})
    assert finding.span.line == after.turns["opening"].samples[1].reply.span.line


def test_other_turns_are_not_looked_at() -> None:
    assert not new_findings(with_samples(), with_samples(WRONG), {"again"})
