"""Files are written whole or not at all, and none is overwritten by the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from trainer.documents.saving import FileExistsAlreadyError, NoPlaceForFileError, save


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    save(["one\n", "zwei\n"], tmp_path / "new.txt", force=False)
    assert (tmp_path / "new.txt").read_text("utf-8") == "one\nzwei\n"
    assert (tmp_path / "new.txt").stat().st_mode & 0o077 == 0
    assert names(tmp_path) == ["new.txt"]


def test_a_file_that_is_there_is_replaced_by_force_alone(tmp_path: Path) -> None:
    file = tmp_path / "there.txt"
    file.write_text("old")
    with pytest.raises(FileExistsAlreadyError, match="--force"):
        save(["new"], file, force=False)
    assert file.read_text() == "old"
    save(["new"], file, force=True)
    assert file.read_text() == "new"
    assert names(tmp_path) == ["there.txt"]


def test_where_writing_breaks_off_the_old_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "there.txt"
    file.write_text("old")

    def pieces() -> Iterator[str]:
        yield "half"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(pieces(), file, force=True)
    assert file.read_text() == "old"
    assert names(tmp_path) == ["there.txt"]


def test_a_file_that_came_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "there.txt"

    def pieces() -> Iterator[str]:
        yield "new"
        file.write_text("another program's")

    with pytest.raises(FileExistsAlreadyError):
        save(pieces(), file, force=False)
    assert file.read_text() == "another program's"


def test_a_link_stays_and_what_it_points_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    save(["new"], tmp_path / "link.txt", force=True)
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


@pytest.mark.parametrize("name", ["", "missing/new.txt", "a" * 300, "nul\0"])
def test_a_place_that_takes_no_file_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(NoPlaceForFileError):
        save(["new"], tmp_path / name, force=True)
    assert names(tmp_path) == []
