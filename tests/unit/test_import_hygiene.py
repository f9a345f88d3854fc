"""Imports that a linter cannot see, because they are made while the program runs."""

import json
import subprocess
import sys

import pytest

REPORT = "import json, sys; print(json.dumps(sorted(sys.modules)))"


def modules_after(statements: str) -> set[str]:
    result = subprocess.run(
        [sys.executable, "-c", f"{statements}\n{REPORT}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(result.stdout.splitlines()[-1]))


def test_scoring_a_reply_needs_nothing_of_ours_no_file_format_and_no_screen() -> None:
    loaded = modules_after(
        "from scoring import Move, Rubric, Scorer\n"
        "Scorer(Rubric('en', (Move('end', ('we have to stop',)),))).score('we must stop')"
    )
    assert "scoring" in loaded
    assert not {"trainer", "yaml", "sqlite3", "textual", "click"} & loaded


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["list", "--json"],
        ["score", "late-payer", "opening", "We have to stop here."],
    ],
)
def test_commands_without_a_screen_do_not_load_textual(arguments: list[str]) -> None:
    loaded = modules_after(f"from trainer.cli import run; assert run({arguments!r}) == 0")
    assert "trainer.dialogue.library" in loaded
    assert not {"textual", "rich"} & loaded


def test_plain_mode_does_not_load_textual() -> None:
    loaded = modules_after(
        "import io, sys; sys.stdin = io.StringIO('Hello\\n')\n"
        "from trainer.cli import run; run(['play', 'late-payer', '--plain', '--seed', '1'])"
    )
    assert "trainer.plain" in loaded
    assert not {"textual", "rich"} & loaded


def test_the_first_screen_waits_for_no_scorer_matching_schedule_or_plot() -> None:
    loaded = modules_after("import trainer.cli, trainer.tui.app, trainer.dialogue.library")
    assert "textual.app" in loaded
    assert not {"rapidfuzz", "scoring.scorer", "snowballstemmer", "fsrs", "plotext"} & loaded
