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


@pytest.mark.parametrize("line", ["9" * 5000, "[" * 100_000], ids=["digits", "brackets"])
def test_a_line_that_json_refuses_is_told(tmp_path: Path, line: str) -> None:
    path = tmp_path / "replies.jsonl"
    path.write_text(line, "utf-8")
    with pytest.raises(DiagnosticsError, match="is not a JSON object"):
        read_samples([path])


def test_a_byte_order_mark_is_no_part_of_the_first_line(tmp_path: Path) -> None:
    path = write(tmp_path, LINE)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_samples([path])) == 1


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
    findings = None
    try:
        read_samples([path])
    except DiagnosticsError as error:
        findings = error.diagnostics
    assert findings is None or len(findings) > 0
