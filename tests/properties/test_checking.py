"""Whatever lies in a file: `check` tells findings, in every format, and never fails."""

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer import renderings
from trainer.checking.places import find_places
from trainer.checking.rules import TREE
from trainer.checking.run import check
from trainer.dialogue.codes import Code
from trainer.dialogue.library import Library
from trainer.dialogue.source import lines_of

DATA = Path(__file__).parents[1] / "data"
GOOD = (DATA / "rules" / "unknown-target" / "good.yaml").read_bytes()
LINES = GOOD.splitlines(keepends=True)
TOKENS = (
    *(b"- ", b": ", b"[", b"]", b"{", b"}", b"'", b'"', b"&a ", b"*a", b"<<: *a", b"!!int ", b"|"),
    *(b">", b"#", b"\t", b"\r", b"\n", b"\n\n", b"---\n", b"...\n", b"? ", b"\xff", b"\x00"),
    *(b"# partways: ignore unreachable-turn", b" # partways: ignore x, y", b"to: opening\n"),
    *(b"opening", b"farewell", b"when:", b"100", b"-1", "\u2028".encode(), "🦊".encode()),
)

places = st.integers(0, len(GOOD))
rows = st.integers(0, len(LINES) - 1)
LIBRARY = Library((DATA / "dialogues",))
changes = st.lists(
    st.one_of(
        st.tuples(st.just("cut"), places, st.integers(0, 40)),
        st.tuples(st.just("insert"), places, st.sampled_from(TOKENS)),
        st.tuples(st.just("bytes"), places, st.binary(max_size=8)),
        st.tuples(st.just("double"), rows, rows),
        st.tuples(st.just("swap"), rows, rows),
        st.tuples(st.just("indent"), rows, st.integers(-4, 4)),
    ),
    min_size=1,
    max_size=6,
)


def changed(data: bytes, kind: str, place: int, what: int | bytes) -> bytes:
    """Return the file after one change."""
    if isinstance(what, bytes):
        return data[:place] + what + data[place:]
    if kind == "cut":
        return data[:place] + data[place + what :]
    lines = data.splitlines(keepends=True) or [b""]
    first = place % len(lines)
    second = what % len(lines)
    if kind == "double":
        lines.insert(second, lines[first])
    elif kind == "swap":
        lines[first], lines[second] = lines[second], lines[first]
    else:
        bare = lines[first].lstrip(b" ")
        lines[first] = b" " * max(0, len(lines[first]) - len(bare) + what) + bare
    return b"".join(lines)


@given(changes)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_a_valid_file_changed_in_any_way_gives_findings_or_nothing(
    tmp_path: Path, changes: list[tuple[str, int, int | bytes]]
) -> None:
    data = GOOD
    for kind, place, what in changes:
        data = changed(data, kind, place, what)
    file = tmp_path / "good.yaml"
    file.write_bytes(data)
    report = check(find_places([file], []), LIBRARY, TREE)
    assert report.files == 1
    lines = lines_of(str(file))
    for finding in report.diagnostics:
        assert finding.code in set(Code)
        assert "\n" not in renderings.short(finding)
        assert "\n" not in renderings.github(finding)
        assert finding.code in renderings.full(finding, lines)
    told = json.loads(renderings.as_json(report.diagnostics, files=1))
    assert told["errors"] + told["warnings"] == len(report.diagnostics)
    assert len(set(report.diagnostics)) == len(report.diagnostics)
