"""Remarks in a file that silence the checker: `# partways: ignore CODE, CODE`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from trainer.checking.catalogue import IGNORABLE
from trainer.diagnostics import Diagnostic, Severity, Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import MAX_FINDINGS, did_you_mean, quoted
from trainer.i18n import _

REMARK = re.compile(r"(?:^|(?<=\s))#\s*partways:\s*ignore\b(?P<codes>[^#]*)")
WORD = re.compile(r"[^\s,]+")


@dataclass(frozen=True, slots=True)
class Ignore:
    """One code that a remark names: where it is named, and the line whose findings it silences."""

    word: str
    span: Span
    line: int

    @property
    def code(self) -> Code | None:
        """The code, where there is such a one."""
        return Code(self.word) if self.word in set(Code) else None


def ignores_in(file: str, lines: Sequence[str]) -> tuple[Ignore, ...]:
    """Return what the remarks in a file name.

    A remark at the end of a line is about this line; one that stands alone is about the next
    line that is neither empty nor a remark.
    """
    found = []
    below = len(lines) - 1  # the nearest line below that is neither empty nor a remark
    for row in range(len(lines) - 1, -1, -1):
        line = lines[row]
        match = REMARK.search(line)
        alone = match is not None and not line[: match.start()].strip()
        if match is not None:
            begin = match.start("codes")
            named = [(word[0], *word.span()) for word in WORD.finditer(match["codes"])]
            for word, first, last in named or [("", 0, 0)]:
                span = Span(file, row + 1, begin + first + 1, row + 1, begin + last + 1)
                found.append(Ignore(word, span, (below if alone else row) + 1))
        if line.strip() and not line.lstrip().startswith("#"):
            below = row
    return tuple(sorted(found, key=lambda ignore: ignore.span))


def heed(
    diagnostics: Iterable[Diagnostic], ignores: Sequence[Ignore], *, looked_for: Collection[Code]
) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """Return the findings that no remark silences, and findings about the remarks themselves.

    A remark is useless where nothing of that code was found though it was `looked_for`.
    """
    silenced: set[Ignore] = set()
    kept = []
    by_place = {(ignore.span.file, ignore.line, ignore.word): ignore for ignore in ignores}
    for diagnostic in diagnostics:
        place = (diagnostic.span.file, diagnostic.span.line, diagnostic.code)
        ignore = by_place.get(place)
        if ignore is None or diagnostic.code not in IGNORABLE:
            kept.append(diagnostic)
        else:
            silenced.add(ignore)
    useless = (ignore for ignore in ignores if ignore not in silenced)
    return kept, list(islice(_about_remarks(useless, looked_for), MAX_FINDINGS))


def _about_remarks(ignores: Iterable[Ignore], looked_for: Collection[Code]) -> Iterator[Diagnostic]:
    for ignore in ignores:
        if ignore.code is None:
            yield Diagnostic(
                Severity.WARNING,
                Code.UNKNOWN_IGNORE,
                _("there is no finding {code} to ignore").format(code=quoted(ignore.word))
                if ignore.word
                else _("this remark does not say what to ignore"),
                ignore.span,
                did_you_mean(ignore.word, sorted(IGNORABLE))
                if ignore.word
                else _("write the code of the finding after it"),
            )
        elif ignore.code not in IGNORABLE:
            yield Diagnostic(
                Severity.WARNING,
                Code.USELESS_IGNORE,
                _("{code} cannot be ignored").format(code=quoted(ignore.word)),
                ignore.span,
                _("mend what it is about, and delete the remark"),
            )
        elif ignore.code in looked_for:
            yield Diagnostic(
                Severity.WARNING,
                Code.USELESS_IGNORE,
                _("there is no {code} in line {line} to ignore").format(
                    code=quoted(ignore.word), line=ignore.line
                ),
                ignore.span,
                _("delete the remark, or put it on the line of the finding"),
            )
