"""Every code a finding about a dialogue file can carry, in one place. Codes never change."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """What is wrong, as one stable word."""

    # the file
    UNREADABLE_FILE = "unreadable-file"
    NOT_A_FILE = "not-a-file"
    FILE_TOO_LARGE = "file-too-large"
    ENCODING = "encoding"
    CONTROL_CHARACTER = "control-character"
    EMPTY_FILE = "empty-file"
    # YAML
    SYNTAX = "syntax"
    TAB = "tab"
    UNCLOSED = "unclosed"
    MISSING_QUOTES = "missing-quotes"
    INDENT = "indent"
    SEVERAL_DOCUMENTS = "several-documents"
    TOO_DEEP = "too-deep"
    TAG = "tag"
    ALIAS = "alias"
    MERGE_KEY = "merge-key"
    # the shape
    DUPLICATE_KEY = "duplicate-key"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_TYPE = "wrong-type"
    EMPTY_VALUE = "empty-value"
    NOT_A_NUMBER = "not-a-number"
    OUT_OF_RANGE = "out-of-range"
    UNKNOWN_CHOICE = "unknown-choice"
    BAD_ID = "bad-id"
    # what the parts say of each other
    UNSUPPORTED_VERSION = "unsupported-version"
    ID_MISMATCH = "id-mismatch"
    LANGUAGE_MISMATCH = "language-mismatch"
    DUPLICATE_ID = "duplicate-id"
    UNKNOWN_SHARED = "unknown-shared"
    UNKNOWN_TARGET = "unknown-target"
    UNKNOWN_START = "unknown-start"
    UNKNOWN_MOVE = "unknown-move"
    UNKNOWN_PITFALL = "unknown-pitfall"
    MISSING_ELSE = "missing-else"
    ELSE_NOT_LAST = "else-not-last"
    EMPTY_WHEN = "empty-when"
    IMPOSSIBLE_WHEN = "impossible-when"
