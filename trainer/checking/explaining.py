"""The page of each code: what is wrong, why it matters, how to mend it."""

from __future__ import annotations

from pathlib import Path

from trainer.checking.catalogue import codes_by_subject
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import did_you_mean, quoted
from trainer.errors import PartwaysError
from trainer.i18n import DEFAULT_LANGUAGE, _

PAGES = Path(__file__).parent / "pages"


class UnknownCodeError(PartwaysError):
    """There is no finding of this code; the message names the nearest one."""


def page_of(word: str, language: str) -> str:
    """Return the page (Markdown) of a code, in English where there is none in the language.

    Raises UnknownCodeError.
    """
    code = word.strip().strip("[]`").lower()
    if code not in set(Code):
        raise UnknownCodeError(
            _("There is no finding {code}; {meant}").format(
                code=quoted(word), meant=did_you_mean(code, Code)
            )
        )
    pages = (PAGES / name / f"{code}.md" for name in (language, DEFAULT_LANGUAGE))
    return next(page for page in pages if page.exists()).read_text(encoding="utf-8")


def title_of(page: str) -> str:
    """Return the heading of a page."""
    return page.split("\n", 1)[0].removeprefix("# ")


def all_codes(language: str) -> str:
    """Return every code with the heading of its page, by subject."""
    width = max(map(len, Code))
    parts = []
    for subject, codes in codes_by_subject().items():
        rows = [f"  {code:<{width}}  {title_of(page_of(code, language))}" for code in codes]
        parts.append("\n".join((subject, *rows)))
    return "\n\n".join(parts)
