"""Noticing that files have been saved."""

from __future__ import annotations

import os
from pathlib import Path

from trainer.dialogue.watching import Watch


def watched(path: Path) -> Watch:
    return Watch(lambda: [path])


def test_a_file_that_is_left_alone_has_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("one")
    watch = watched(path)
    assert not watch.changed()
    assert not watch.settled()


def test_a_save_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("one")
    watch = watched(path)
    path.write_text("one more")
    assert watch.changed()
    assert not watch.changed()


def test_a_file_put_in_place_of_another_of_the_same_size_and_date_has_changed(
    tmp_path: Path,
) -> None:
    path, other = tmp_path / "a.yaml", tmp_path / "b.yaml"
    for file in (path, other):
        file.write_text("same")
        os.utime(file, ns=(10**18, 10**18))
    watch = watched(path)
    other.replace(path)
    assert watch.changed()


def test_a_save_has_settled_when_two_looks_find_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("one")
    watch = watched(path)
    path.write_text("half of")
    assert not watch.settled()
    path.write_text("half of it, and the rest")
    assert not watch.settled()
    assert watch.settled()
    assert not watch.settled()


def test_a_moment_without_the_file_is_overlooked(tmp_path: Path) -> None:
    path, aside = tmp_path / "a.yaml", tmp_path / "a.bak"
    path.write_text("one")
    watch = watched(path)
    path.rename(aside)
    assert not watch.settled()
    aside.rename(path)
    assert not watch.settled()
    assert not watch.settled()


def test_a_file_that_comes_into_being_is_a_change(tmp_path: Path) -> None:
    watch = Watch(lambda: sorted(tmp_path.iterdir()))
    (tmp_path / "shared.yaml").write_text("moves: {}")
    assert watch.changed()
