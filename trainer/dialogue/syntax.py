"""What a YAML error means to somebody who writes dialogues, and the place where to mend it."""

from __future__ import annotations

import re

import yaml

from trainer.diagnostics import DiagnosticsError, Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import fatal
from trainer.dialogue.source import LINE_BREAK, Source
from trainer.i18n import _

COLON = re.compile(r":(?:\s|$)")
QUOTES = "'\""
BRACKETS = "]}"
ANCHORS = "&*"


def explain(source: Source, error: yaml.MarkedYAMLError) -> DiagnosticsError:
    """Return the finding for what the YAML parser stumbled over.

    The parser notices an open bracket or quote only later on; the finding stands where it
    was opened.
    """
    said = f"{error.context or ''}: {error.problem or ''}"
    lines = LINE_BREAK.split(source.text)
    at, begun = (
        _Place(source.file, lines, mark.line if mark else 0, mark.column if mark else 0)
        for mark in (
            error.problem_mark or error.context_mark,
            error.context_mark or error.problem_mark,
        )
    )
    for words, explanation in EXPLANATIONS:
        if words in said:
            return explanation(at, begun)
    return fatal(
        Code.SYNTAX,
        at.span,
        _("this breaks a rule of YAML ({rule})").format(rule=error.problem or error),
        _("compare it with the lines above and with dialogues/README.md"),
    )


class _Place:
    """A place in the source, rows and columns from 0, and what stands around it."""

    def __init__(self, file: str, lines: list[str], row: int, column: int) -> None:
        # At the end of the file the parser points below the last line.
        while row > 0 and (row >= len(lines) or (row == len(lines) - 1 and not lines[row])):
            row -= 1
            column = len(lines[row])
        self._file = file
        self._lines = lines
        self._row = row
        self._column = column

    @property
    def span(self) -> Span:
        line, column = self._row + 1, self._column + 1
        return Span(self._file, line, column, line, column + 1)

    @property
    def character(self) -> str:
        return self._lines[self._row][self._column : self._column + 1]

    @property
    def before(self) -> str:
        """What stands before it in its line."""
        return self._lines[self._row][: self._column].rstrip()

    @property
    def last_bracket(self) -> _Place | None:
        """The last opening bracket before it."""
        for row in range(self._row, -1, -1):
            line = self._lines[row] if row < self._row else self.before
            column = max(line.rfind("["), line.rfind("{"))
            if column >= 0:
                return _Place(self._file, self._lines, row, column)
        return None

    @property
    def bare_words_above(self) -> Span | None:
        """The line above, where it looks like a key that lacks its colon."""
        if self._row < 2:
            return None
        over, above, line = self._lines[self._row - 2 : self._row + 1]
        indent = _indent(above)
        is_entry = above.lstrip().startswith(("- ", "#"))
        if indent != _indent(line) or not above.strip() or is_entry or COLON.search(above):
            return None
        if indent != _indent(over) and not over.rstrip().endswith(":"):
            return None
        return Span(self._file, self._row, indent + 1, self._row, len(above.rstrip()) + 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _open_bracket(_at: _Place, begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.UNCLOSED,
        begun.span,
        _("the bracket `{bracket}` is not closed, or a comma is missing after it").format(
            bracket=begun.character
        ),
        _("put a text that contains brackets into quotes"),
    )


def _open_quote(_at: _Place, begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.UNCLOSED,
        begun.span,
        _("the quote {quote} is never closed").format(quote=begun.character),
        _("close it at the end of the text"),
    )


def _no_content(at: _Place, begun: _Place) -> DiagnosticsError:
    if not at.character and (bracket := at.last_bracket):
        return _open_bracket(at, bracket)
    return fatal(
        Code.SYNTAX,
        at.span,
        _("an entry is missing here"),
        _("put a text that contains brackets or commas into quotes"),
    )


def _tab(at: _Place, _begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.TAB,
        at.span,
        _("a tab cannot indent a line"),
        _("use two spaces for each step"),
    )


def _odd_character(at: _Place, _begun: _Place) -> DiagnosticsError:
    if at.character == "\t":
        return _tab(at, at)
    return fatal(
        Code.MISSING_QUOTES,
        at.span,
        _("a text cannot begin with {character} unless it stands in quotes").format(
            character=at.character
        ),
        _("put the whole text into double quotes"),
    )


def _stray_colon(at: _Place, _begun: _Place) -> DiagnosticsError:
    if COLON.search(at.before + " "):
        return fatal(
            Code.MISSING_QUOTES,
            at.span,
            _("a second colon in the line"),
            _("put the text into double quotes, or write `>` after the key and the text below"),
        )
    if at.bare_words_above is not None:
        return _bare_words(at.bare_words_above)
    return fatal(
        Code.INDENT,
        at.span,
        _("this key is indented further than the one before it"),
        _("keys of one group begin in the same column, and a text with a colon needs quotes"),
    )


def _second_document(at: _Place, _begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.SEVERAL_DOCUMENTS,
        at.span,
        _("a second document begins here"),
        _("keep one dialogue to a file and delete the line `---`"),
    )


def _anchor(at: _Place, begun: _Place) -> DiagnosticsError:
    character = begun.character if begun.character in ANCHORS else at.character
    return fatal(
        Code.ALIAS,
        at.span,
        _("a text that begins with `{character}` means something else in YAML").format(
            character=character
        ),
        _("put it into quotes"),
    )


def _no_colon(_at: _Place, begun: _Place) -> DiagnosticsError:
    return _bare_words(begun.span)


def _bare_words(span: Span) -> DiagnosticsError:
    return fatal(
        Code.SYNTAX,
        span,
        _("this line is neither `key: value` nor `- entry`"),
        _("a colon needs a blank after it; further lines of a text are indented below its key"),
    )


def _backslash(at: _Place, _begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.MISSING_QUOTES,
        at.span,
        _("a backslash means something else in double quotes"),
        _("double it, or use single quotes"),
    )


def _list_in_line(at: _Place, _begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.INDENT,
        at.span,
        _("a list cannot begin on the line of its key"),
        _("put `- ` on a line of its own below the key"),
    )


def _unexpected(at: _Place, _begun: _Place) -> DiagnosticsError:
    last = at.before[-1:]
    if last and last in QUOTES:
        return fatal(
            Code.MISSING_QUOTES,
            at.span,
            _("the quoted text has ended before this"),
            _("quotes go around the whole text; double an apostrophe inside single quotes"),
        )
    if (last and last in BRACKETS) or (at.character and at.character in BRACKETS):
        return fatal(
            Code.MISSING_QUOTES,
            at.span,
            _("the bracket has been closed before this"),
            _("put a text that contains brackets into quotes"),
        )
    return fatal(
        Code.INDENT,
        at.span,
        _("this does not stand in the column of the lines it belongs to"),
        _("entries of one list, and keys of one group, begin in the same column"),
    )


# Words of libyaml's messages, "context: problem", the more special ones first.
EXPLANATIONS = (
    ("did not find expected ',' or", _open_bracket),
    ("scanning a quoted scalar: found unexpected end of stream", _open_quote),
    ("scanning a quoted scalar: found unexpected document indicator", _open_quote),
    ("found a tab character", _tab),
    ("cannot start any token", _odd_character),
    ("mapping values are not allowed", _stray_colon),
    ("expected a single document", _second_document),
    ("duplicate anchor", _anchor),
    ("undefined alias", _anchor),
    ("while scanning an anchor", _anchor),
    ("while scanning an alias", _anchor),
    ("could not find expected ':'", _no_colon),
    ("escape", _backslash),
    ("block sequence entries are not allowed", _list_in_line),
    ("did not find expected node content", _no_content),
    ("did not find expected", _unexpected),
)
