from __future__ import annotations

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.compiler import compile_dialogue, compile_fragments
from trainer.dialogue.findings import MAX_FINDINGS
from trainer.dialogue.fragments import Fragments
from trainer.dialogue.headers import read_header
from trainer.dialogue.source import FORBIDDEN, Source, decode

DATA = Path(__file__).parents[1] / "data" / "dialogues" / "en"
SMALL = (DATA / "small.yaml").read_bytes()
LINES = SMALL.splitlines(keepends=True)
SHARED = compile_fragments(Source("shared.yaml", (DATA / "shared.yaml").read_text("utf-8")))

# What YAML makes something of, and words that have a meaning in dialogues.
PIECES = [
    *(bytes([byte]) for byte in b"\"'[]{}:,-#&*!|>%@`?~\t\n\r \\<=0.\x00\xff"),
    *(b"<<: ", b"---\n", b"...\n", b"!!int 5", b"&a ", b"*a", b"- ", b": ", b"no", b"12:30"),
    *("é\u2028\ufeff\U0001f600".encode(), "é".encode("latin-1"), b"\\uD800", b"%YAML 1.2\n"),
    *(b"partways: 1\n", b"turns:\n", b"use: decision\n", b"id: x", b"to: again", b"when: "),
    *(b"{client}", b"{{", b"}}", b"{", b"blanks:\n", b"  first:\n", b"default: x"),
]


def read(data: bytes) -> None:
    """Compile the bytes; what is wrong with them must be told and nothing else raised."""
    try:
        source = Source("any.yaml", decode("any.yaml", data))
        for compiled in (
            lambda: compile_dialogue(source, SHARED),
            lambda: compile_dialogue(source, Fragments()),
            lambda: compile_fragments(source),
            lambda: read_header(source),
        ):
            try:
                compiled()
            except DiagnosticsError as error:
                check(error, source.text)
    except DiagnosticsError as error:
        check(error, data.decode("utf-8-sig", "replace"))


def check(error: DiagnosticsError, text: str) -> None:
    assert 0 < len(error.diagnostics) <= MAX_FINDINGS
    assert list(error.diagnostics) == sorted(error.diagnostics, key=lambda item: item.span)
    last_line = text.count("\n") + text.count("\r") + 1
    for finding in error.diagnostics:
        assert 1 <= finding.span.line <= last_line
        assert finding.span.column >= 1
        assert finding.message
        line = str(finding)
        assert "\n" not in line
        assert "\r" not in line
        assert not FORBIDDEN.search(line)


@given(st.binary(max_size=300))
def test_any_bytes_give_findings_or_a_dialogue(data: bytes) -> None:
    read(data)


@given(st.lists(st.sampled_from(PIECES), max_size=30))
@example([b"&a ", b"[", b"*a", b"]"])
def test_any_pieces_of_yaml_give_findings_or_a_dialogue(pieces: list[bytes]) -> None:
    read(b"".join(pieces))


@given(st.text(max_size=200), st.integers(0, len(SMALL)))
def test_a_text_put_anywhere_into_a_valid_file(text: str, place: int) -> None:
    read(SMALL[:place] + text.encode("utf-8", "surrogatepass") + SMALL[place:])


@given(st.sampled_from(PIECES), st.integers(0, len(SMALL)), st.integers(0, 12))
def test_a_piece_put_in_the_place_of_some_of_a_valid_file(
    piece: bytes, place: int, length: int
) -> None:
    read(SMALL[:place] + piece + SMALL[place + length :])


@given(st.integers(0, len(SMALL)))
def test_a_valid_file_cut_off_anywhere(end: int) -> None:
    read(SMALL[:end])


@given(
    st.integers(0, len(LINES) - 1),
    st.integers(0, len(LINES) - 1),
    st.sampled_from(["drop", "double", "swap", "indent", "dedent", "comment"]),
)
def test_lines_of_a_valid_file_lost_doubled_moved_or_indented(
    first: int, second: int, change: str
) -> None:
    lines = list(LINES)
    match change:
        case "drop":
            del lines[first]
        case "double":
            lines.insert(second, lines[first])
        case "swap":
            lines[first], lines[second] = lines[second], lines[first]
        case "indent":
            lines[first] = b"  " + lines[first]
        case "dedent":
            lines[first] = lines[first].removeprefix(b"  ")
        case _:
            lines[first] = b"# " + lines[first]
    read(b"".join(lines))
