"""What stands around the place where the YAML parser stumbled."""

from __future__ import annotations

import re

from trainer.diagnostics import Span
from trainer.dialogue.slips import ODD_BLANK

COLON = re.compile(r":(?:\s|$)")
KEY_LINE = re.compile(r" *(?:- )?[a-z][a-z-]*:(?:\s|$)")
EMPTY_KEY = re.compile(r" *(?:- )?[a-z][a-z-]*:")
PROSE_COLON = re.compile(r" *[^\s:#'\"-]+ [^:#'\"]*:\s")
QUOTED_VALUE = re.compile(r"""[^"'#]*?[:-] +(["'])""")
LEADING_BRACE = re.compile(r" *(?:- )*(?:[a-z][a-z-]*: +)?(\{)")
MAX_SLIP = 3  # columns that somebody is off without meaning another level


class Place:
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
        """The one character."""
        line, column = self._row + 1, self._column + 1
        return Span(self._file, line, column, line, column + 1)

    @property
    def character(self) -> str:
        """What stands there; empty at the end of a line."""
        return self._lines[self._row][self._column : self._column + 1]

    @property
    def before(self) -> str:
        """What stands before it in its line."""
        return self._lines[self._row][: self._column].rstrip()

    @property
    def leading_brace(self) -> Place | None:
        """The brace before it in its line with which a text begins."""
        match = LEADING_BRACE.match(self.line)
        if match is None or match.start(1) >= self._column:
            return None
        return Place(self._file, self._lines, self._row, match.start(1))

    @property
    def last_bracket(self) -> Place | None:
        """The last opening bracket before it."""
        for row in range(self._row, -1, -1):
            line = self._lines[row] if row < self._row else self.before
            column = max(line.rfind("["), line.rfind("{"))
            if column >= 0:
                return Place(self._file, self._lines, row, column)
        return None

    @property
    def bare_words_above(self) -> Place | None:
        """The line above, where it looks like a key that lacks its colon."""
        if self._row < 2:
            return None
        over, above, line = self._lines[self._row - 2 : self._row + 1]
        indent = _indent(above)
        if not above.strip() or above.lstrip().startswith(("- ", "#")) or COLON.search(above):
            return None
        place = Place(self._file, self._lines, self._row - 1, indent)
        if indent < _indent(line):
            return place if len(above.split()) == 1 else None
        if indent != _indent(line):
            return None
        return place if indent == _indent(over) or over.rstrip().endswith(":") else None

    @property
    def line(self) -> str:
        """Its whole line."""
        return self._lines[self._row]

    @property
    def whole_line(self) -> Span:
        """All of its line but the blanks around it."""
        line = self._row + 1
        return Span(self._file, line, _indent(self.line) + 1, line, len(self.line.rstrip()) + 1)

    @property
    def below_entry(self) -> bool:
        """Whether its line begins in the column of the nearest entry of a list above."""
        for row in range(self._row - 1, -1, -1):
            line = self._lines[row]
            if line.lstrip().startswith("- "):
                return _indent(line) == _indent(self.line)
            if COLON.search(line):
                return False
        return False

    @property
    def lost_fold(self) -> Place | None:
        """The key above whose text lies below it and holds a colon, but has no `>`."""
        for row in range(self._row - 1, -1, -1):
            line = self._lines[row]
            if not line.strip():
                continue
            if _indent(line) < _indent(self.line):
                is_key = EMPTY_KEY.fullmatch(line.rstrip())
                between = self._lines[row + 1 : self._row]
                if is_key and any(PROSE_COLON.match(text) for text in between):
                    return Place(self._file, self._lines, row, len(line.rstrip()) - 1)
                return None
        return None

    @property
    def odd_blank(self) -> Place | None:
        """A blank at the beginning of its line, or of the one above, that does not indent."""
        for row in (self._row - 1, self._row):
            if row >= 0 and (match := ODD_BLANK.match(self._lines[row])):
                return Place(self._file, self._lines, row, match.start(1))
        return None

    @property
    def like_above(self) -> Place | None:
        """The nearest line above of the same kind that begins a little further left or right."""
        indent, entry = _indent(self.line), self.line.lstrip().startswith("- ")
        for row in range(self._row - 1, -1, -1):
            line = self._lines[row]
            alike = line.lstrip().startswith("- ") if entry else KEY_LINE.match(line)
            if alike and 0 < abs(_indent(line) - indent) <= MAX_SLIP:
                return Place(self._file, self._lines, row, _indent(line))
        return None

    @property
    def open_quote(self) -> Place | None:
        """The quote above that ends in its line, because it was not closed in its own."""
        if QUOTED_VALUE.match(self.line):
            return None
        for row in range(self._row - 1, -1, -1):
            match = QUOTED_VALUE.match(self._lines[row])
            if match:
                closed = match[1] in self._lines[row][match.end() :]
                return None if closed else Place(self._file, self._lines, row, match.start(1))
        return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
