import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from trainer.store.errors import StoreError
from trainer.store.folder import data_folder, prepare


def test_the_variable_overrides_the_folder_of_the_operating_system(tmp_path: Path) -> None:
    assert data_folder({"PARTWAYS_HOME": str(tmp_path)}) == tmp_path
    assert data_folder({"PARTWAYS_HOME": "~/x"}) == Path.home() / "x"
    assert data_folder({"PARTWAYS_HOME": "here"}) == Path.cwd() / "here"
    assert data_folder({}).name == "partways"
    assert data_folder({"PARTWAYS_HOME": ""}) == data_folder({})


def test_the_home_of_nobody_is_a_clear_error() -> None:
    with pytest.raises(StoreError, match="PARTWAYS_HOME is set to ~nobody-of-this-name/x"):
        data_folder({"PARTWAYS_HOME": "~nobody-of-this-name/x"})


def test_a_new_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "down"
    prepare(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == []


def test_the_permissions_of_a_folder_that_is_there_are_left_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    prepare(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


@pytest.mark.parametrize("below", [(), ("deeper",)])
def test_a_file_in_the_place_of_the_folder_is_a_clear_error(
    tmp_path: Path, below: tuple[str, ...]
) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    with pytest.raises(StoreError, match="no folder") as raised:
        prepare(file.joinpath(*below))
    assert str(file) in str(raised.value)
    assert "PARTWAYS_HOME" in str(raised.value)
    assert file.read_text() == "mine"


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder nobody can write")
def test_a_folder_that_cannot_be_written_is_a_clear_error() -> None:
    with pytest.raises(StoreError, match="can't be written") as raised:
        prepare(Path("/proc/partways"))
    assert "/proc/partways" in str(raised.value)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything is allowed to root"
)
def test_a_folder_without_permission_is_a_clear_error(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="can't be written"):
        prepare(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of POSIX")
def test_a_full_disk_is_found_before_the_conversation_starts(tmp_path: Path) -> None:
    script = (
        "import resource, pathlib, sys\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "from trainer.store.folder import prepare\n"
        "from trainer.store.errors import StoreError\n"
        "try: prepare(pathlib.Path(sys.argv[1]))\n"
        "except StoreError as error: print(error)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert "no room left" in result.stdout
    assert str(tmp_path) in result.stdout
