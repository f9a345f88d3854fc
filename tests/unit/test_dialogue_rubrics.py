from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversations import OPENING
from trainer.cli import run
from trainer.dialogue.library import BUNDLED
from trainer.dialogue.rubrics import UnjudgeableLanguageError, rubric_of


def test_a_language_the_scorer_lacks_is_told() -> None:
    with pytest.raises(UnjudgeableLanguageError, match="`fr` cannot be judged yet; there are: en"):
        rubric_of(OPENING, "fr")


@pytest.mark.parametrize("command", ["walk", "score", "explain"])
def test_a_dialogue_in_such_a_language_ends_in_a_message(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("shared.yaml", "diva.yaml"):
        text = (BUNDLED / "en" / name).read_text("utf-8")
        (tmp_path / name).write_text(text.replace("\nlanguage: en", "\nlanguage: fr"), "utf-8")
    rest = [] if command == "walk" else ["opening", "We have to stop here."]
    assert run([command, str(tmp_path / "diva.yaml"), *rest]) == 2
    assert "cannot be judged yet" in capsys.readouterr().err
