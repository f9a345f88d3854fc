import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.diagnostics import DiagnosticsError
from trainer.evaluation.samples import Sample, read_samples

LINE = {
    "id": "one",
    "scenario": "late-payer",
    "turn": "opening",
    "lang": "en",
    "reply": "We are done.",
    "grade": 2,
    "moves": ["decision"],
    "pitfalls": [],
    "kind": "short",
}


def write(folder: Path, *lines: object) -> Path:
    path = folder / "replies.jsonl"
    texts = (line if isinstance(line, str) else json.dumps(line) for line in lines)
    path.write_text("\n".join(texts), "utf-8")
    return path


def test_a_line_becomes_a_sample(tmp_path: Path) -> None:
    (sample,) = read_samples([write(tmp_path, LINE, "")])
    assert sample == Sample(
        "one", "late-payer", "opening", "en", "We are done.", 2, frozenset({"decision"}),
        frozenset(), "short",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"grade": 4}, "“grade” must be 0, 1, 2 or 3"),
        ({"grade": True}, "“grade” must be 0, 1, 2 or 3"),
        ({"moves": "decision"}, "“moves” must be there and a list of ids"),
        ({"reply": None}, "“reply” must be there and a text"),
    ],
)
def test_a_wrong_value_is_told_with_its_line(
    tmp_path: Path, change: dict[str, object], told: str
) -> None:
    path = write(tmp_path, {**LINE, "id": "zero"}, {**LINE, **change})
    with pytest.raises(DiagnosticsError, match=f":2:1: error\\[sample\\] {told}"):
        read_samples([path])


def test_all_wrong_lines_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(DiagnosticsError) as caught:
        read_samples([write(tmp_path, "{", "[]", LINE, LINE), tmp_path / "missing.jsonl"])
    codes = [item.code for item in caught.value.diagnostics]
    assert sorted(codes) == ["duplicate-id", "sample", "sample", "unreadable"]


@given(st.binary(max_size=200))
def test_any_bytes_give_samples_or_findings(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "replies.jsonl"
    path.write_bytes(content)
    try:
        read_samples([path])
    except DiagnosticsError as error:
        assert error.diagnostics
