"""The text of a dialogue file, read without trusting it: size, encoding, kind of file."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from trainer.diagnostics import DiagnosticsError, Span
from trainer.dialogue.codes import Code
from trainer.dialogue.findings import Findings, fatal
from trainer.i18n import _

MAX_BYTES = 1 << 20

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")

# Control characters but tab and line breaks, breaks that only YAML counts as lines, marks that
# reorder the text around them, and byte order marks and non-characters.
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
LINE_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Source:
    """A dialogue file as text: `file` is its name as shown in messages.

    `id` and `language` are what the names of the file and its folder promise, where they do.
    """

    file: str
    text: str
    id: str | None = None
    language: str | None = None


def read_source(path: Path, *, id: str | None = None, language: str | None = None) -> Source:
    """Read a file of at most MAX_BYTES of UTF-8. Raises DiagnosticsError on any other."""
    file = shown_path(path)
    text = decode(file, read_bytes(path))
    return Source(file, text, id, language)


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """Return the bytes of a file, one more than `most` where it has more than that.

    Raises DiagnosticsError where it is no file or cannot be read.
    """
    # Without O_NONBLOCK opening a FIFO waits for somebody who writes to it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags), "rb") as handle:
            if stat.S_ISREG(os.fstat(handle.fileno()).st_mode):
                return handle.read(most + 1)
    except IsADirectoryError:
        pass
    except OSError as error:
        raise unreadable(path, error) from None
    raise fatal(
        Code.NOT_A_FILE, start_of(shown_path(path)), _("this is a folder or a device, no file")
    )


def lines_of(file: str) -> list[str]:
    """Return the lines of a file to show findings in; none where it cannot be read."""
    try:
        data = read_bytes(Path(file))
    except DiagnosticsError:
        return []
    return LINE_BREAK.split(data[:MAX_BYTES].decode("utf-8-sig", "replace"))


def shown_path(path: Path) -> str:
    """Return the path as it can be shown: without control characters and stray bytes."""
    return FORBIDDEN.sub("?", os.fsencode(path).decode("utf-8", "replace"))


def start_of(file: str) -> Span:
    """Return the span for findings about a file as a whole."""
    return Span(file, 1, 1, 1, 1)


def decode(file: str, data: bytes) -> str:
    """Return the text of these bytes. Raises DiagnosticsError with all forbidden characters."""
    if len(data) > MAX_BYTES:
        raise fatal(
            Code.FILE_TOO_LARGE,
            start_of(file),
            _("the file is larger than {size} KiB").format(size=MAX_BYTES // 1024),
            _("split the dialogue into smaller ones"),
        )
    if data.startswith(UTF16_MARKS) or b"\0" in data[:2]:
        raise fatal(
            Code.ENCODING,
            start_of(file),
            _("the file is saved as UTF-16"),
            _("save it as UTF-8 (in the editor's “Save as”)"),
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise fatal(
            Code.ENCODING,
            _span_of_byte(file, data, error.start),
            _("the file is not saved as UTF-8; here stands the byte {byte}").format(
                byte=_shown_byte(data[error.start])
            ),
            _("save it as UTF-8 (in the editor's “Save as”)"),
        ) from None
    findings = Findings()
    for match in FORBIDDEN.finditer(text):
        findings.error(
            Code.CONTROL_CHARACTER,
            _span_of_offset(file, text, match.start()),
            _("an invisible control character (U+{number:04X})").format(number=ord(match[0])),
            _("delete it"),
        )
    findings.stop()
    return text


def unreadable(path: Path, error: OSError) -> DiagnosticsError:
    """Return the error for a file or folder that the system does not let us read."""
    return fatal(
        Code.UNREADABLE_FILE,
        start_of(shown_path(path)),
        _("the file cannot be read: {reason}").format(reason=error.strerror or str(error)),
    )


def _shown_byte(byte: int) -> str:
    letter = bytes([byte]).decode("cp1252", "replace")
    if not letter.isprintable() or letter == "\ufffd":
        return f"0x{byte:02X}"
    return _("0x{byte:02X} (“{letter}” in Latin-1)").format(byte=byte, letter=letter)


def _span_of_byte(file: str, data: bytes, offset: int) -> Span:
    before = data[:offset].decode("utf-8-sig", "replace")
    return _span_of_offset(file, before, len(before))


def _span_of_offset(file: str, text: str, offset: int) -> Span:
    before = text[:offset]
    line = before.count("\n") + before.count("\r") - before.count("\r\n") + 1
    column = offset - max(before.rfind("\n"), before.rfind("\r"))
    return Span(file, line, column, line, column + 1)
