"""All codes by subject, and which of them an author may ignore."""

from __future__ import annotations

from itertools import pairwise

from trainer.dialogue.codes import Code
from trainer.i18n import _

ALL = tuple(Code)

# The others keep a file from being played, or are about the remarks themselves.
IGNORABLE = frozenset(ALL[ALL.index(Code.UNUSED_BLANK) :]) - {
    Code.MISSING_PHRASINGS,
    Code.TOO_MANY_PHRASINGS,
    Code.LONG_PHRASING,
    Code.UNKNOWN_IGNORE,
    Code.USELESS_IGNORE,
}


def codes_by_subject() -> dict[str, tuple[Code, ...]]:
    """Return every code under the name of its subject, in the interface language."""
    first = {
        _("The file"): Code.UNREADABLE_FILE,
        _("How it is written (YAML)"): Code.SYNTAX,
        _("Keys and values"): Code.DUPLICATE_KEY,
        _("What the parts say of each other"): Code.UNSUPPORTED_VERSION,
        _("Blanks"): Code.UNKNOWN_BLANK,
        _("The tree"): Code.UNREACHABLE_TURN,
        _("Moves, pitfalls and phrasings"): Code.MISSING_PHRASINGS,
        _("Samples"): Code.SAMPLE_SCORE,
        _("Languages"): Code.MISSING_IN_LANGUAGE,
        _("Remarks to the checker"): Code.UNKNOWN_IGNORE,
    }
    starts = [ALL.index(code) for code in first.values()]
    ranges = pairwise([*starts, len(ALL)])
    return {subject: ALL[start:end] for subject, (start, end) in zip(first, ranges, strict=True)}
