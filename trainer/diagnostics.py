"""What is wrong in a file, where, and what was meant: `file:line:col: error[code] message`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """Whether a finding stops a file from being used."""

    ERROR = "error"
    WARNING = "warning"


class Span(NamedTuple):
    """A place in a file: lines and columns count from 1; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        """Return `file:line:col`."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `message` says what is wrong; `help`, where there is any, what was meant."""

    severity: Severity
    code: str
    message: str
    span: Span
    help: str = ""

    def __str__(self) -> str:
        """Return the finding in one line, as compilers write it."""
        tail = f", {self.help}" if self.help else ""
        return f"{self.span}: {self.severity}[{self.code}] {self.message}{tail}"


class DiagnosticsError(Exception):
    """A file that cannot be used, with all its findings."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(
            sorted(diagnostics, key=lambda item: (item.span, item.code, item.message))
        )
        super().__init__("\n".join(map(str, self.diagnostics)))
