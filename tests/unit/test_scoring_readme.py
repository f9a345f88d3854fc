"""What the README of the library shows is true: its blocks run, in order, as one program."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import scoring
from scoring.composition import FAIR, STRONG
from scoring.judgement import Band, PartKind
from scoring.text import MAX_LENGTH

ROOT = Path(scoring.__file__).parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks() -> list[str]:
    """Return the blocks, each on the lines it has in the README, so that a failure names them."""
    return [
        "\n" * README.count("\n", 0, block.start(1)) + block[1] for block in BLOCK.finditer(README)
    ]


def test_the_blocks_run_in_order_and_what_they_assert_holds() -> None:
    assert len(blocks()) >= 7
    names: dict[str, Any] = {}
    for block in blocks():
        exec(compile(block, "scoring/README.md", "exec"), names)


@pytest.mark.parametrize("name", scoring.__all__)
def test_every_public_name_is_told(name: str) -> None:
    assert re.search(rf"\b{name}\b", README)


def test_every_band_and_every_kind_of_part_is_told() -> None:
    told = set(re.findall(r"^\| `([a-z-]+)` \|", README, re.MULTILINE))
    assert told == {*Band, *PartKind}


def test_the_numbers_are_those_of_the_code() -> None:
    assert f"**{MAX_LENGTH:,} characters**" in README
    assert f"| `strong` | {STRONG} points or more |" in README
    assert f"| `fair` | {FAIR} to {STRONG - 1} |" in README


def test_the_files_it_links_to_are_there() -> None:
    for target in re.findall(r"\]\(([^)]+)\)", README):
        assert (ROOT / target).exists(), target
