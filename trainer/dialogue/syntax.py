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


def explain(source: Source, error: yaml.MarkedYAMLError) -> DiagnosticsError:
    """Return the finding for what the YAML parser stumbled over.

    The parser notices an open bracket or quote only later on; the finding stands where it
    was opened.
    """
    said = f"{error.context or ''}: {error.problem or ''}"
    at = _Place(source, error.problem_mark or error.context_mark)
    begun = _Place(source, error.context_mark or error.problem_mark)
    for words, explanation in EXPLANATIONS:
        if words in said:
            return explanation(at, begun)
    return fatal(Code.SYNTAX, at.span, error.problem or str(error))


class _Place:
    """A mark of the parser and what stands there in the source."""

    def __init__(self, source: Source, mark: yaml.Mark | None) -> None:
        lines = LINE_BREAK.split(source.text)
        row, column = (mark.line, mark.column) if mark is not None else (0, 0)
        # At the end of the file the parser points below the last line.
        while row > 0 and (row >= len(lines) or (row == len(lines) - 1 and not lines[row])):
            row -= 1
            column = len(lines[row])
        self.line = lines[row]
        self.column = column
        self.span = Span(source.file, row + 1, column + 1, row + 1, column + 2)

    @property
    def character(self) -> str:
        return self.line[self.column : self.column + 1]

    @property
    def before(self) -> str:
        return self.line[: self.column].rstrip()


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


def _odd_character(at: _Place, _begun: _Place) -> DiagnosticsError:
    if at.character == "\t":
        return fatal(
            Code.TAB,
            at.span,
            _("a tab cannot indent a line"),
            _("use two spaces for each step"),
        )
    return fatal(
        Code.MISSING_QUOTES,
        at.span,
        _("a text cannot begin with {character} unless it stands in quotes").format(
            character=at.character
        ),
        _("put the whole text into double quotes"),
    )


def _stray_colon(at: _Place, _begun: _Place) -> DiagnosticsError:
    if COLON.search(at.line[: at.column]):
        return fatal(
            Code.MISSING_QUOTES,
            at.span,
            _("a second colon in the line"),
            _("put the text into double quotes, or write `>` after the key and the text below"),
        )
    return fatal(
        Code.INDENT,
        at.span,
        _("this key is indented further than the one before it"),
        _("keys of one group begin in the same column"),
    )


def _second_document(at: _Place, _begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.SEVERAL_DOCUMENTS,
        at.span,
        _("a second document begins here"),
        _("keep one dialogue to a file and delete the line `---`"),
    )


def _second_anchor(at: _Place, _begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.ALIAS,
        at.span,
        _("this anchor has been given before"),
        _("put a text that begins with `&` into quotes"),
    )


def _no_anchor(at: _Place, _begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.ALIAS,
        at.span,
        _("`*` refers to an anchor that does not exist"),
        _("put a text that begins with `*` into quotes"),
    )


def _no_colon(_at: _Place, begun: _Place) -> DiagnosticsError:
    return fatal(
        Code.SYNTAX,
        begun.span,
        _("this line is neither `key: value` nor `- entry`"),
        _("a text over several lines is indented further than its key"),
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
    ("cannot start any token", _odd_character),
    ("mapping values are not allowed", _stray_colon),
    ("expected a single document", _second_document),
    ("duplicate anchor", _second_anchor),
    ("undefined alias", _no_anchor),
    ("while scanning an anchor", _no_anchor),
    ("while scanning an alias", _no_anchor),
    ("could not find expected ':'", _no_colon),
    ("escape", _backslash),
    ("block sequence entries are not allowed", _list_in_line),
    ("did not find expected", _unexpected),
)
