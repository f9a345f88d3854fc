"""Tells when files have been saved, from what the system says of them, without reading them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """What changes when a file is saved, in place or by putting another one in its place."""

    modified: int  # nanoseconds
    size: int  # bytes
    inode: int


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file, None where there is none that can be looked at."""
    try:
        status = path.stat()
    except OSError:
        return None
    return Stamp(status.st_mtime_ns, status.st_size, status.st_ino)


class Watch:
    """Compares files with how they were last time. `files` names them, anew for each look.

    Begins with how they are when it is made: make it before the files are read.
    """

    def __init__(self, files: Callable[[], Iterable[Path]]) -> None:
        self._files = files
        self._known = self._look()
        self._last_look = self._known

    def changed(self) -> bool:
        """Say whether a file was saved, came or went since this was last answered with yes."""
        now = self._last_look = self._look()
        if now == self._known:
            return False
        self._known = now
        return True

    def settled(self) -> bool:
        """Say the same, but not before two looks in a row have found the files alike.

        Called again and again, it waits for the end of a save that takes its time, and
        overlooks the moment in which an editor has put the old file away and not yet the new
        one in its place.
        """
        before, now = self._last_look, self._look()
        self._last_look = now
        return now == before and self.changed()

    def _look(self) -> dict[Path, Stamp | None]:
        return {path: stamp_of(path) for path in self._files()}
