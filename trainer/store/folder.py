"""The folder that holds the user's data, made ready before anything is written to it."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Mapping
from pathlib import Path

from trainer.i18n import _
from trainer.store.errors import StoreError

HOME_VARIABLE = "PARTWAYS_HOME"
HEADROOM = 64 * 1024


def data_folder(environment: Mapping[str, str]) -> Path:
    """Return where the user's data lies: `PARTWAYS_HOME`, or what the operating system provides.

    Raises StoreError where the variable names the home of nobody.
    """
    chosen = environment.get(HOME_VARIABLE, "")
    if chosen:
        try:
            return Path(chosen).expanduser().absolute()
        except RuntimeError as error:
            raise StoreError(
                _("{variable} is set to {folder}, but there is no such user.").format(
                    variable=HOME_VARIABLE, folder=chosen
                )
            ) from error
    from platformdirs import user_data_path

    return user_data_path("partways", appauthor=False)


def prepare(folder: Path) -> None:
    """Create the folder, for its owner alone, and prove that it takes a file of some size.

    Raises StoreError with the path and a way out.
    """
    try:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder, prefix=".partways-") as probe:
            probe.write(bytes(HEADROOM))
            probe.flush()
    except OSError as error:
        raise folder_error(folder, error) from error


def folder_error(folder: Path, error: OSError) -> StoreError:
    """Return what to tell the user when the folder cannot be used."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return StoreError(
            _(
                "There is no room left to keep your conversations in {folder}. "
                "Free some space, or set {variable} to a folder on another disk."
            ).format(folder=folder, variable=HOME_VARIABLE)
        )
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        return StoreError(
            _(
                "Your conversations are kept in {folder}, but that is no folder. "
                "Move what is there out of the way, or set {variable} to a folder."
            ).format(folder=folder, variable=HOME_VARIABLE)
        )
    return StoreError(
        _(
            "Your conversations are kept in {folder}, but that folder can't be written "
            "({reason}). Allow writing there, or set {variable} to a folder of yours."
        ).format(folder=folder, reason=error.strerror, variable=HOME_VARIABLE)
    )
