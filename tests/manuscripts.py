"""Dialogue files that are saved while they are played."""

from __future__ import annotations

from pathlib import Path

from tests.conversations import Clock
from trainer.commands.rehearse import manuscript_of
from trainer.dialogue.library import BUNDLED, Library
from trainer.practice.rehearsal import Manuscript, Rehearsal, Scene
from trainer.store.passing import passing_store
from trainer.store.records import Mode

BUNDLED_FILE = BUNDLED / "en" / "jerk.yaml"
END_IT = "I'm sorry, but we have to end our business relationship."
HELLO = "Hello, what a fine morning it is."


def written_in(folder: Path) -> Path:
    """Return a copy of a bundled dialogue that can be edited."""
    path = folder / "jerk.yaml"
    path.write_bytes(BUNDLED_FILE.read_bytes())
    return path


def save(path: Path, old: str, new: str) -> None:
    """Save a file as editors do: a new one is put in the place of the old one."""
    text = path.read_text("utf-8")
    assert old in text
    beside = path.with_suffix(".new")
    beside.write_text(text.replace(old, new), "utf-8")
    beside.replace(path)


def manuscript(path: Path, *, turn: str | None = None) -> Manuscript:
    return manuscript_of(str(path), "en", Library(), turn=turn)


def rehearsal(path: Path, *, turn: str | None = None, mode: Mode = Mode.PRACTISE) -> Rehearsal:
    scene = Scene(passing_store(), Clock(), mode, seed=3)
    return Rehearsal(manuscript(path, turn=turn), scene, watched=True)


def news(script: Manuscript) -> bool:
    """Look once, without waiting for a save to settle."""
    return script.look(patient=False)
