"""A rule: a function from a dialogue to the problems in it, with a stable code and a severity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from trainer.diagnostics import Diagnostic, Severity, Span
from trainer.dialogue.codes import Code
from trainer.dialogue.model import Dialogue


class Problem(NamedTuple):
    """One place that breaks a rule: what is wrong there, and how to mend it."""

    span: Span
    message: str
    meant: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule about one compiled dialogue; its page is `pages/LANGUAGE/CODE.md`."""

    code: Code
    severity: Severity
    find: Callable[[Dialogue], Iterable[Problem]]

    def findings(self, dialogue: Dialogue) -> Iterator[Diagnostic]:
        """Yield a finding for each place that breaks the rule."""
        for span, message, meant in self.find(dialogue):
            yield Diagnostic(self.severity, self.code, message, span, meant)
