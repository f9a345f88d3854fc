"""Writing a file that is there as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from trainer.dialogue.source import shown_path
from trainer.errors import PartwaysError
from trainer.i18n import _


class FileExistsAlreadyError(PartwaysError):
    """There is a file of this name, and nobody said that it may be overwritten."""


class NoPlaceForFileError(PartwaysError):
    """A file cannot be written there; the message says where and why."""


def save(pieces: Iterable[str], file: Path, *, force: bool) -> None:
    """Write a text, given piece by piece, for its owner alone to read.

    What is at `file` stays as it is until the new text is there whole. Raises
    FileExistsAlreadyError where there is a file and it is not to be overwritten,
    NoPlaceForFileError where it can't be written, and what the pieces raise.
    """
    try:
        # A link is followed, so that what it points to is replaced and not the link.
        path = file.expanduser().resolve()
        _check_free(path, file, force=force)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}-")
    except (OSError, RuntimeError, ValueError) as error:
        raise _no_place(file, error) from error
    written = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.writelines(pieces)
        _check_free(path, file, force=force)
        written.replace(path)
    except OSError as error:
        raise _no_place(file, error) from error
    finally:
        with contextlib.suppress(OSError):
            written.unlink(missing_ok=True)


def _check_free(path: Path, file: Path, *, force: bool) -> None:
    if not path.exists():
        return
    if not path.is_file():
        raise NoPlaceForFileError(
            _("{file} is a folder or a device, no file.").format(file=shown_path(file))
        )
    if not force:
        raise FileExistsAlreadyError(
            _("{file} is there already. --force overwrites it.").format(file=shown_path(file))
        )


def _no_place(file: Path, error: Exception) -> NoPlaceForFileError:
    reason = getattr(error, "strerror", None) or str(error)
    return NoPlaceForFileError(
        _("{file} can't be written: {reason}").format(file=shown_path(file), reason=reason)
    )
