"""What a YAML error means to somebody who writes dialogues, and the place where to mend it."""

from __future__ import annotations

import yaml

from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import fatal, quoted
from trainer.dialogue.slips import meant_by
from trainer.dialogue.source import LINE_BREAK, Source
from trainer.dialogue.surroundings import COLON, Place
from trainer.i18n import _

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
        Place(source.file, lines, mark.line if mark else 0, mark.column if mark else 0)
        for mark in (
            error.problem_mark or error.context_mark,
            error.context_mark or error.problem_mark,
        )
    )
    for place in (at, begun):
        if (odd := place.odd_blank) is not None:
            return _odd_blank(odd)
    for words, explanation in EXPLANATIONS:
        if words in said:
            return explanation(at, begun)
    return fatal(
        Code.SYNTAX,
        at.span,
        _("this breaks a rule of YAML ({rule})").format(rule=error.problem or error),
        _("compare it with the lines above and with dialogues/README.md"),
    )


def _open_bracket(_at: Place, begun: Place) -> DiagnosticsError:
    return fatal(
        Code.UNCLOSED,
        begun.span,
        _("the bracket `{bracket}` is not closed, or a comma is missing after it").format(
            bracket=begun.character
        ),
        _("put a text that contains brackets into quotes"),
    )


def _open_quote(_at: Place, begun: Place) -> DiagnosticsError:
    if (brace := begun.leading_brace) is not None:
        return _odd_character(brace, brace)
    return fatal(
        Code.UNCLOSED,
        begun.span,
        _("the quote {quote} is never closed").format(quote=begun.character),
        _("close it at the end of the text")
        if begun.character == '"'
        else _("close it at the end of the text; one that is an apostrophe needs double quotes"),
    )


def _no_content(at: Place, begun: Place) -> DiagnosticsError:
    if not at.character and (bracket := at.last_bracket):
        return _open_bracket(at, bracket)
    return fatal(
        Code.SYNTAX,
        at.span,
        _("an entry is missing here"),
        _("put a text that contains brackets or commas into quotes"),
    )


def _tab(at: Place, _begun: Place) -> DiagnosticsError:
    return fatal(
        Code.TAB,
        at.span,
        _("a tab cannot indent a line"),
        _("use two spaces for each step"),
    )


def _odd_character(at: Place, _begun: Place) -> DiagnosticsError:
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


def _stray_colon(at: Place, _begun: Place) -> DiagnosticsError:
    if (brace := at.leading_brace) is not None:
        return _odd_character(brace, brace)
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


def _second_document(at: Place, _begun: Place) -> DiagnosticsError:
    return fatal(
        Code.SEVERAL_DOCUMENTS,
        at.span,
        _("a second document begins here"),
        _("keep one dialogue to a file and delete the line `---`"),
    )


def _anchor(at: Place, begun: Place) -> DiagnosticsError:
    place = begun if begun.character and begun.character in ANCHORS else at
    return fatal(
        Code.ALIAS,
        place.span,
        _("a text that begins with `{character}` means something else in YAML").format(
            character=place.character
        ),
        _("put the whole text into double quotes"),
    )


def _no_colon(_at: Place, begun: Place) -> DiagnosticsError:
    if begun.lost_fold is not None:
        return fatal(
            Code.MISSING_QUOTES,
            begun.lost_fold.span,
            _("the text below holds a colon, and so looks like a key"),
            _("write `>` after the key: {line}").format(
                line=quoted(f"{begun.lost_fold.line.strip()} >")
            ),
        )
    return _bare_words(begun)


def _bare_words(place: Place) -> DiagnosticsError:
    message, meant = meant_by(place.line, below_entry=place.below_entry)
    return fatal(Code.SYNTAX, place.whole_line, message, meant)


def _odd_blank(place: Place) -> DiagnosticsError:
    return fatal(
        Code.INDENT,
        place.span,
        _("this looks like a blank, and is another character that does not indent"),
        _("delete what stands before the text, and type blanks"),
    )


def _backslash(at: Place, _begun: Place) -> DiagnosticsError:
    return fatal(
        Code.MISSING_QUOTES,
        at.span,
        _("a backslash means something else in double quotes"),
        _("double it, or use single quotes"),
    )


def _list_in_line(at: Place, _begun: Place) -> DiagnosticsError:
    return fatal(
        Code.INDENT,
        at.span,
        _("a list cannot begin on the line of its key"),
        _("put `- ` on a line of its own below the key, or a text with a hyphen into quotes"),
    )


def _unexpected(at: Place, _begun: Place) -> DiagnosticsError:
    last = at.before[-1:]
    if (brace := at.leading_brace) is not None:
        return _odd_character(brace, brace)
    if last and last in QUOTES:
        if at.open_quote is not None:
            return _open_quote(at, at.open_quote)
        return fatal(
            Code.MISSING_QUOTES,
            at.span,
            _("the quoted text has ended before this"),
            _("put double quotes around the whole text, and within it only single ones")
            if last == '"'
            else _("put double quotes around a text with an apostrophe"),
        )
    if (last and last in BRACKETS) or (at.character and at.character in BRACKETS):
        return fatal(
            Code.MISSING_QUOTES,
            at.span,
            _("the bracket has been closed before this"),
            _("put a text that contains brackets into quotes"),
        )
    alike = at.like_above
    return fatal(
        Code.INDENT,
        at.span,
        _("this does not stand in the column of the lines it belongs to"),
        _("begin it in column {column}, as line {line} does").format(
            column=alike.span.column, line=alike.span.line
        )
        if alike is not None
        else _("entries of one list, and keys of one group, begin in the same column"),
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
    ("hexdecimal", _backslash),
    ("mapping keys are not allowed", _odd_character),
    ("block sequence entries are not allowed", _list_in_line),
    ("did not find expected node content", _no_content),
    ("did not find expected", _unexpected),
)
