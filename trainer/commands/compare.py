"""`partways compare`: two attempts at the same conversation, turn by turn."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from trainer.commands.kept import Meant, meant
from trainer.commands.opened import opened_store
from trainer.errors import PartwaysError
from trainer.folders import open_library
from trainer.i18n import _
from trainer.plain.comparison_lines import ComparisonWriter
from trainer.review.comparing import compare
from trainer.review.values import comparison_values


class DifferentConversationsError(PartwaysError):
    """The two sessions are of different scenarios."""


class SameAttemptError(PartwaysError):
    """An attempt was to be compared with itself."""


class ExamNotOverError(PartwaysError):
    """An exam goes on, so that nothing is said of it yet."""


def show(first: str, second: str, *, as_json: bool, folders: tuple[Path, ...] = ()) -> int:
    """Print how the second attempt differs from the first; return 0."""
    store, library = opened_store(), open_library(folders)
    a, b = (meant(typed, store, library) for typed in (first, second))
    if _scenario(a) != _scenario(b):
        raise DifferentConversationsError(
            _("{first} is a session of {one}, {second} of {other}; compare two of one.").format(
                first=a.name, one=a.session.title, second=b.name, other=b.session.title
            )
        )
    if a.name == b.name:
        raise SameAttemptError(
            _(
                "Both sides are {attempt}. Name another session, or another attempt in it "
                "such as {session}:2."
            ).format(attempt=a.name, session=a.session.stored.id)
        )
    for side in (a, b):
        if side.session.sealed:
            raise ExamNotOverError(
                _("The exam {id} is not over yet: the coach speaks at its end.").format(
                    id=side.session.stored.id
                )
            )
    found = compare(a.attempt, b.attempt)
    if as_json:
        print(json.dumps({"attempts": [a.name, b.name], **comparison_values(found)}, indent=2))
    else:
        ComparisonWriter(sys.stdout, echo=True).comparison(found, a.session.title, (a.name, b.name))
    return 0


def _scenario(meant: Meant) -> tuple[str, str]:
    return meant.session.stored.scenario, meant.session.stored.language
