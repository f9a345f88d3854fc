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
    UNKNOWN_LANGUAGE = "unknown-language"
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
    # blanks
    UNKNOWN_BLANK = "unknown-blank"
    STRAY_BRACE = "stray-brace"
    MISPLACED_BLANK = "misplaced-blank"
    LONG_DEFAULT = "long-default"
    UNUSED_BLANK = "unused-blank"
    # the tree
    UNREACHABLE_TURN = "unreachable-turn"
    UNREACHABLE_ENDING = "unreachable-ending"
    NO_WAY_OUT = "no-way-out"
    SHADOWED_BRANCH = "shadowed-branch"
    ENDLESS_LOOP = "endless-loop"
    IMPOSSIBLE_MOOD = "impossible-mood"
    IMPOSSIBLE_TRIES = "impossible-tries"
    NO_GOOD_ENDING = "no-good-ending"
    NO_BAD_ENDING = "no-bad-ending"
    # moves, pitfalls and how they are found
    MISSING_PHRASINGS = "missing-phrasings"
    DUPLICATE_PHRASING = "duplicate-phrasing"
    OVERLAPPING_PHRASING = "overlapping-phrasing"
    PHRASING_OF_PITFALL = "phrasing-of-pitfall"
    NEGATED_PHRASING = "negated-phrasing"
    NO_ESSENTIAL_MOVE = "no-essential-move"
    LIGHT_ESSENTIAL_MOVE = "light-essential-move"
    UNREACHABLE_SCORE = "unreachable-score"
    WEAK_RECOMMENDED = "weak-recommended"
    HARMLESS_TEMPTING = "harmless-tempting"
    # the author's samples
    SAMPLE_SCORE = "sample-score"
    SAMPLE_BRANCH = "sample-branch"
    SAMPLE_MOVE = "sample-move"
    SAMPLE_PITFALL = "sample-pitfall"
    FRAGILE_SAMPLE = "fragile-sample"
    FOOLED_SAMPLE = "fooled-sample"
    IDLE_PHRASING = "idle-phrasing"
    # one dialogue in several languages
    MISSING_IN_LANGUAGE = "missing-in-language"
    LEFT_OVER_IN_LANGUAGE = "left-over-in-language"
    # remarks to the checker
    UNKNOWN_IGNORE = "unknown-ignore"
    USELESS_IGNORE = "useless-ignore"
