"""Files made to hurt whoever reads them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from trainer.dialogue.codes import Code

MOST_MEMORY = 200 * 1024  # KiB
REPORT = """
import json, resource, sys
from pathlib import Path
from trainer.checking.places import find_places
from trainer.checking.rules import SAMPLES, SCORING, TREE
from trainer.checking.run import check
from trainer.dialogue.library import Library

places = find_places([Path(sys.argv[1])], [])
report = check(places, Library(), TREE, (*SCORING, *SAMPLES))
found = [[Path(item.span.file).name, item.code] for item in report.diagnostics]
status = Path("/proc/self/status")
if status.exists():  # ru_maxrss counts what the parent held when it started this process
    most = int(status.read_text().split("VmHWM:")[1].split()[0])
else:
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps({"found": found, "memory": most}))
"""
HEAD = b"partways: 1\nlanguage: en\n"
MEBIBYTE = 1 << 20

FILES = {
    "alias-bomb": (
        HEAD
        + b"a: &a [x, x, x, x, x, x, x, x, x]\n"
        + b"".join(
            b"%c: &%c [%s]\n" % (now, now, b", ".join([b"*%c" % (now - 1)] * 9))
            for now in range(ord("b"), ord("k"))
        ),
        Code.UNKNOWN_KEY,
    ),
    "alias-bomb-in-a-list": (
        HEAD + b"keep-in-mind: &a [" + b"x, " * 900 + b"]\nturns: {t: {client: *a, says: *a}}\n",
        None,
    ),
    "ten-megabytes-of-brackets": (b"[" * 10 * MEBIBYTE, Code.FILE_TOO_LARGE),
    "brackets": (b"[" * MEBIBYTE, Code.TOO_DEEP),
    "braces": (b"{" * MEBIBYTE, Code.TOO_DEEP),
    "hyphens": (b"- " * (MEBIBYTE // 2), Code.TOO_DEEP),
    "questions": (b"? " * (MEBIBYTE // 2), Code.TOO_DEEP),
    "entries": (b"-\n" * (MEBIBYTE // 2), Code.FILE_TOO_LARGE),
    "commas": (b"[" + b"," * (MEBIBYTE - 1), None),
    "keys": (b"".join(b"k%d:\n" % number for number in range(100_000)), None),
    "one-key": (b"a: 1\n" * 100_000, None),
    "a-long-line": (b"a" * MEBIBYTE, None),
    "a-long-key": (b"a" * 2000 + b": x\n", None),
    "quotes": (b'"' * MEBIBYTE, None),
    "tabs": (b"\t" * MEBIBYTE, None),
    "remarks": (HEAD + b"# partways: ignore x\n" * 40_000 + b"x: 1\n", Code.UNKNOWN_IGNORE),
    "nothing-but-zeros": (b"\0" * MEBIBYTE, Code.ENCODING),
    "latin-1": (HEAD + "title: Müller\n".encode("latin-1"), Code.ENCODING),
    "utf-16": ("partways: 1\n".encode("utf-16"), Code.ENCODING),
    "controls": (b"\x07" * MEBIBYTE, Code.CONTROL_CHARACTER),
}


def checked(path: Path) -> list[tuple[str, str]]:
    """Check in a process of its own, and return file and code of each finding."""
    result = subprocess.run(
        [sys.executable, "-c", REPORT, str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert not result.returncode, result.stderr
    told = json.loads(result.stdout)
    assert told["memory"] < MOST_MEMORY
    return [(name, code) for name, code in told["found"]]


@pytest.mark.parametrize("name", FILES)
def test_a_file_made_to_hurt_ends_in_findings(name: str, tmp_path: Path) -> None:
    data, code = FILES[name]
    file = tmp_path / f"{name}.yaml"
    file.write_bytes(data)
    found = checked(file)
    assert found
    assert code is None or (file.name, code) in found


def test_a_turn_of_twelve_thousand_phrasings_is_refused_before_any_is_compared(
    tmp_path: Path,
) -> None:
    good = Path(__file__).parents[1] / "data" / "rules" / Code.TOO_MANY_PHRASINGS / "good.yaml"
    file = tmp_path / "good.yaml"
    place = "          - thank you for everything\n"
    wordings = "".join(f"          - thank you for week {n} of the year\n" for n in range(12_000))
    file.write_text(good.read_text("utf-8").replace(place, place + wordings))
    assert checked(file) == [("good.yaml", Code.TOO_MANY_PHRASINGS)]


def test_a_folder_of_traps_is_walked_to_its_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.yaml").symlink_to(tmp_path / "self.yaml")
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "zero.yaml").symlink_to("/dev/zero")
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "empty.yaml").touch()
    (tmp_path / os.fsdecode(b"\xff\n\x1b[2J.yaml")).symlink_to(tmp_path / "empty.yaml")
    deep = tmp_path
    for _step in range(60):
        deep = deep / "deep"
    deep.mkdir(parents=True)
    (deep / "last.yaml").touch()
    found = dict(checked(tmp_path))
    assert found == {
        "pipe.yaml": Code.NOT_A_FILE,
        "self.yaml": Code.UNREADABLE_FILE,
        "gone.yaml": Code.UNREADABLE_FILE,
        "zero.yaml": Code.NOT_A_FILE,
        "folder.yaml": Code.NOT_A_FILE,
        "empty.yaml": Code.EMPTY_FILE,
        "last.yaml": Code.EMPTY_FILE,
    }


def test_folders_deeper_than_python_can_call_itself_are_walked(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    for _step in range(1200):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(os.open("last.yaml", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    os.close(here)
    try:
        assert checked(tmp_path) == [("last.yaml", Code.EMPTY_FILE)]
    finally:  # Python's own removal of folders calls itself for each
        subprocess.run(["rm", "-rf", str(tmp_path / "d")], check=True)
