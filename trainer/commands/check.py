"""`partways check`: what is wrong in dialogue files, and what the codes of findings mean."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from trainer import renderings
from trainer.checking import rules
from trainer.checking.places import NoSuchPlaceError, Place, find_places
from trainer.checking.run import Report, check
from trainer.diagnostics import Severity
from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.library import Library, UnknownDialogueError
from trainer.dialogue.scalars import ID
from trainer.dialogue.source import lines_of, shown_path
from trainer.i18n import _, language_of_environment, ngettext
from trainer.text import printable

CLEAR = "\r\x1b[K"


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """Which files to check, by which rules, and how to tell what was found."""

    paths: Sequence[Path] = ()
    format: str = "short"
    strict: bool = False
    quick: bool = False
    language: str | None = None


def run(request: CheckRequest, library: Library) -> int:
    """Print all findings; 1 where one is an error, or where there is any and it is `strict`."""
    paths = [found for path in request.paths for found in _files_named(path, library)]
    places = find_places(paths, library.folders)
    if request.language is not None:
        places = places.in_language(request.language)
    judging = () if request.quick else (*rules.SCORING, *rules.SAMPLES)
    progress = _Progress(len(places.files))
    try:
        report = check(places, library, rules.TREE, judging, progress=progress.show)
    finally:
        progress.clear()
    _print(report, request.format)
    print(_summary(report), file=sys.stderr)
    found = report.diagnostics if request.strict else report.count(Severity.ERROR)
    return 1 if found else 0


def explain(word: str) -> int:
    """Print the page of a code, or without one the list of all codes."""
    from trainer.checking.explaining import all_codes, page_of

    language = language_of_environment(os.environ)
    page = page_of(word, language) if word else all_codes(language)
    print(printable(page.rstrip("\n")))
    return 0


def _files_named(typed: Path, library: Library) -> tuple[Path, ...]:
    """Return the path, or where nothing is there the files of that id in all languages.

    Raises NoSuchPlaceError with the nearest id where there is no such one either.
    """
    if not ID.fullmatch(str(typed)) or os.path.lexists(typed):
        return (typed,)
    found: list[Path] = []
    known: set[str] = set()
    for language in library.languages():
        known.update(entry.id for entry in library.headers(language))
        with suppress(UnknownDialogueError):
            found.append(library.path_of(str(typed), language))
    if not found:
        raise NoSuchPlaceError(
            _("There is no file, no folder and no conversation {name}; {meant}").format(
                name=quoted(str(typed)), meant=did_you_mean(str(typed), known)
            )
        )
    return tuple(found)


def _print(report: Report, format: str) -> None:
    if format == "json":
        print(renderings.as_json(report.diagnostics, files=report.files))
    elif format == "full":
        _print_full(report)
    else:
        render = renderings.github if format == "github" else renderings.short
        for diagnostic in report.diagnostics:
            print(render(diagnostic))


def _print_full(report: Report) -> None:
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    width = shutil.get_terminal_size().columns
    lines = lru_cache(maxsize=1)(lines_of)
    for diagnostic in report.diagnostics:
        shown = lines(diagnostic.span.file)
        print(renderings.full(diagnostic, shown, width=width, colour=colour), end="\n\n")


def _summary(report: Report) -> str:
    files = ngettext("{count} file", "{count} files", report.files).format(count=report.files)
    if not report.diagnostics:
        return _("{files}, no findings").format(files=files)
    errors, warnings = report.count(Severity.ERROR), report.count(Severity.WARNING)
    counts = (
        (errors, ngettext("{count} error", "{count} errors", errors)),
        (warnings, ngettext("{count} warning", "{count} warnings", warnings)),
    )
    told = ", ".join(words.format(count=count) for count, words in counts if count)
    return _("{found} in {files}").format(found=told, files=files)


class _Progress:
    """A line on a terminal that shows which file is being checked, and goes away."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._shown = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def show(self, number: int, place: Place) -> None:
        if not self._shown:
            return
        told = _("checking {number} of {total}: {file}").format(
            number=number + 1, total=self._total, file=printable(shown_path(place.path))
        )
        width = shutil.get_terminal_size().columns - 1
        print(f"{CLEAR}{told[:width]}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self._shown:
            print(CLEAR, end="", file=sys.stderr, flush=True)
