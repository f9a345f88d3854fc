"""The page about looking back is true."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.unit.test_reviewing_commands import DECISION, INSULT, held
from trainer.cli import run

PAGE = Path(__file__).parents[2] / "docs" / "looking-back.md"


def keys_in(value: object) -> set[str]:
    """Return every key of the objects in a value, but those that are data themselves."""
    if isinstance(value, list):
        return set().union(*map(keys_in, value))
    if isinstance(value, dict):
        inner = (item for name, item in value.items() if name not in OPAQUE)
        return set(value) | set().union(*map(keys_in, inner))
    return set()


OPAQUE = ("skills", "parts", "moves", "pitfalls")


def test_every_key_of_the_json_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = held("late-payer", INSULT), held("late-payer", DECISION)
    told = set(re.findall(r"`([a-z_]+)`", PAGE.read_text("utf-8")))
    for command in (
        ["history", "--json"],
        ["show", "last", "--json"],
        ["compare", first.id, second.id, "--json"],
    ):
        assert run(command) == 0
        keys = keys_in(json.loads(capsys.readouterr().out))
        assert keys <= told, command
