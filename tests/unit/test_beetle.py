import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "beetle.py"


@pytest.fixture(scope="module")
def beetle() -> ModuleType:
    spec = importlib.util.spec_from_file_location("beetle", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def line(split: str, reply: str, label: str) -> str:
    return json.dumps(
        {
            "question": "Why is the door open?",
            "references": ["nobody closed the door", "the door was left open"],
            "reply": reply,
            "label": label,
            "split": split,
        }
    )


def test_the_scorer_is_reported_beside_bare_similarities(
    beetle: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "benchmark.jsonl"
    path.write_text(
        "\n".join(
            line(split, reply, label)
            for split in (beetle.TRAIN, beetle.UNSEEN_ANSWERS, beetle.UNSEEN_QUESTIONS)
            for reply, label in (
                ("I think the door was left open", "correct"),
                ("the window is made of glass", "irrelevant"),
            )
        ),
        "utf-8",
    )
    assert beetle.main([str(path)]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split()[0] for row in rows[1:]] == ["partways", "difflib", *["rapidfuzz"] * 4]
    assert "1.000 / 1.000" in rows[1]


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "No such file"), ("{}", "line 1 is no answer"), ("", "a split is missing")],
)
def test_what_is_no_benchmark_ends_with_2_and_says_why(
    content: str | None,
    told: str,
    beetle: ModuleType,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "benchmark.jsonl"
    if content is not None:
        path.write_text(content, "utf-8")
    assert beetle.main([str(path)]) == 2
    assert told in capsys.readouterr().out


def test_macro_f1_is_the_mean_over_both_classes(beetle: ModuleType) -> None:
    assert beetle.macro_f1([True, False], [True, False]) == 1
    assert beetle.macro_f1([False, True], [True, False]) == 0
    # F1 of the right ones 2/3, of the wrong ones 4/5
    found, labels = [True, True, False, False], [True, False, False, False]
    assert beetle.macro_f1(found, labels) == pytest.approx((2 / 3 + 4 / 5) / 2)
