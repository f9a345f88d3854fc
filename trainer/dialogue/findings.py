"""Collects what is wrong in one dialogue file, so that all of it can be told at once."""

from __future__ import annotations

from collections.abc import Iterable

from trainer.diagnostics import Diagnostic, DiagnosticsError, Severity, Span
from trainer.dialogue.codes import Code
from trainer.dialogue.suggestions import closest
from trainer.i18n import _
from trainer.text import shortened

MAX_FINDINGS = 100
LONGEST_QUOTE = 40


class Findings:
    """The findings about one file; the same one is kept once, and no more than MAX_FINDINGS."""

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}

    def error(self, code: Code, span: Span, message: str, meant: str = "") -> None:
        """Note an error. Raises DiagnosticsError when there are too many to go on."""
        self._found[Diagnostic(Severity.ERROR, code, message, span, meant)] = None
        if len(self._found) >= MAX_FINDINGS:
            self.stop()

    def stop(self) -> None:
        """Raise DiagnosticsError where anything was found."""
        if self._found:
            raise DiagnosticsError(self._found)


def fatal(code: Code, span: Span, message: str, meant: str = "") -> DiagnosticsError:
    """Return the error for a finding after which nothing more can be read."""
    return DiagnosticsError([Diagnostic(Severity.ERROR, code, message, span, meant)])


def quoted(value: str) -> str:
    """Return somebody's text fit for a message: in backticks, short and without control codes."""
    line = shortened(" ".join(value.split()), LONGEST_QUOTE)
    shown = "".join(letter if letter.isprintable() else "?" for letter in line)
    return f"`{shown}`"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return "did you mean …?" for a word like a known one, otherwise the words there are."""
    words = sorted(known)
    match = closest(word, words)
    if match is not None:
        return _("did you mean {word}?").format(word=quoted(match))
    if not words:
        return ""
    return _("there are: {words}").format(words=", ".join(words))
