from __future__ import annotations

import os
from pathlib import Path

import pytest

from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.reader import MAX_DEPTH, MAX_NODES, compose
from trainer.dialogue.source import MAX_BYTES, Source, decode, read_source


def the_finding(error: DiagnosticsError) -> str:
    (finding,) = error.diagnostics
    return f"{finding.span.line}:{finding.span.column} {finding.code}"


def finding_in(data: bytes) -> str:
    with pytest.raises(DiagnosticsError) as caught:
        compose(Source("file.yaml", decode("file.yaml", data)))
    return the_finding(caught.value)


def finding_at(path: Path) -> str:
    with pytest.raises(DiagnosticsError) as caught:
        read_source(path)
    return the_finding(caught.value)


def test_a_byte_order_mark_of_utf_8_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes("\ufefftitle: Café\r\n".encode())
    assert read_source(path).text == "title: Café\r\n"


def test_latin_1_is_told_with_the_letter_and_its_place() -> None:
    data = "id: x\ntitle: ä Café\n".encode().replace("é".encode(), b"\xe9")
    with pytest.raises(DiagnosticsError, match=r"0xE9 \(“é” in Latin-1\)") as caught:
        decode("file.yaml", data)
    assert the_finding(caught.value) == "2:13 encoding"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_told_as_such(encoding: str) -> None:
    with pytest.raises(DiagnosticsError, match="UTF-16"):
        decode("file.yaml", "title: x\n".encode(encoding))


@pytest.mark.parametrize("character", "\x00\x07\x1b\x7f\x85\u2028\u202e\u2066\ufeff")
def test_invisible_characters_are_told_where_they_stand(character: str) -> None:
    assert finding_in(f"id: x\r\ntitle: a{character}b\n".encode()) == "2:9 control-character"


def test_a_file_without_anything_is_empty() -> None:
    assert [finding_in(data) for data in (b"", b"# nothing yet\n", b"---\n")] == [
        "1:1 empty-file"
    ] * 3


@pytest.mark.parametrize("data", [b"just words", b"- a\n- b\n", b'"quoted"'])
def test_a_file_that_is_no_mapping_is_refused(data: bytes) -> None:
    assert finding_in(data) == "1:1 wrong-type"


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_deep_nesting_is_refused_before_it_costs_anything(opening: str) -> None:
    assert finding_in(b"a:\n " + opening.encode() * 100_000).endswith("too-deep")


def test_a_file_nested_to_the_limit_is_read() -> None:
    depth = MAX_DEPTH - 1
    compose(Source("file.yaml", "a: " + "[" * (depth - 1) + "]" * (depth - 1)))


def test_a_file_of_too_many_entries_is_refused() -> None:
    assert finding_in(b"a: [" + b"x," * MAX_NODES + b"]") == "1:1 file-too-large"


def test_a_file_too_large_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: " + b"x" * (2 * MAX_BYTES))
    assert finding_at(path) == "1:1 file-too-large"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert finding_at(tmp_path) == "1:1 not-a-file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_a_fifo_is_no_file_and_nothing_waits_for_it(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    os.mkfifo(path)
    assert finding_at(path) == "1:1 not-a-file"


def test_a_file_that_is_gone_is_unreadable(tmp_path: Path) -> None:
    assert finding_at(tmp_path / "x.yaml") == "1:1 unreadable-file"


def test_a_link_to_itself_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.symlink_to(path)
    assert finding_at(path) == "1:1 unreadable-file"


def test_a_file_name_is_shown_without_what_could_harm_a_terminal(tmp_path: Path) -> None:
    with pytest.raises(DiagnosticsError) as caught:
        read_source(tmp_path / "\x1b[31mred\udcff.yaml")
    file = caught.value.diagnostics[0].span.file
    assert Path(file).name == "?[31mred\ufffd.yaml"


def test_a_mistake_at_the_end_of_the_file_is_told_in_its_last_line() -> None:
    assert finding_in(b"a:\n  - b\n  - [c\n") == "3:5 unclosed"
