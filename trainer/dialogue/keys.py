"""How keys of a dialogue file are described, and those at its top that make up the header."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

VERSION = 1


class Kind(StrEnum):
    """What may stand after a key."""

    TEXT = "text"
    ID = "id"
    WHOLE = "whole number"
    NUMBER = "number"
    FLAG = "true or false"
    CHOICE = "one of some words"
    TEXTS = "list of texts"
    IDS = "list of ids"
    GROUP = "group of keys"
    ITEMS = "list of groups"
    NAMED = "groups under ids"


@dataclass(frozen=True, slots=True)
class Key:
    """One key: `least` and `most` bound a number, `choices` are the words of a choice.

    Where groups follow, each is read as the first of `groups` whose first key it has. `blanks`
    tells that its texts may mention the blanks of the dialogue.
    """

    name: str
    kind: Kind
    doc: str
    required: bool = True
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    groups: tuple[Group, ...] = ()
    blanks: bool = False


@dataclass(frozen=True)
class Group:
    """Keys that belong together; `name` says what they describe, in the singular."""

    name: str
    doc: str
    keys: tuple[Key, ...]

    @cached_property
    def by_name(self) -> dict[str, Key]:
        """Return the keys under their names."""
        return {key.name: key for key in self.keys}

    @cached_property
    def required(self) -> frozenset[str]:
        """Return the names of the keys that must be there."""
        return frozenset(key.name for key in self.keys if key.required)


CLIENT = Group(
    "client",
    "The person on the other side.",
    (
        Key(
            "name",
            Kind.TEXT,
            "What they are called; the name stands over every line they say.",
            blanks=True,
        ),
        Key(
            "role",
            Kind.TEXT,
            "Who they are to you: their trade, their firm, how you know them.",
            blanks=True,
        ),
        Key(
            "temper",
            Kind.TEXT,
            "What they are like, in a few words; the briefing shows it.",
            blanks=True,
        ),
        Key(
            "mood",
            Kind.WHOLE,
            "How they feel at the start, 0 furious to 100 cordial.",
            least=0,
            most=100,
        ),
    ),
)

LONGEST_VALUE = 60
"""Characters that fit into a blank which says nothing else."""

BLANK = Group(
    "blank",
    "Something that players may fill in; texts mention it by its id in braces, such as `{client}`.",
    (
        Key("label", Kind.TEXT, "What is asked for, such as `Your client's first name`."),
        Key("default", Kind.TEXT, "What stands in the texts as long as nothing is filled in."),
        Key(
            "example",
            Kind.TEXT,
            "Another value, shown where it is filled in.",
            required=False,
        ),
        Key(
            "at-most",
            Kind.WHOLE,
            f"So many characters fit; {LONGEST_VALUE} if left out.",
            required=False,
            least=1,
            most=200,
        ),
        Key(
            "choices",
            Kind.TEXTS,
            "The only words that fit, where there are few, such as `[he, she]`; the default is one "
            "of them.",
            required=False,
        ),
    ),
)

FOLLOWING = Group(
    "following blank",
    "Words that go with the choice made for another blank, and are not asked for.",
    (
        Key(
            "follows",
            Kind.ID,
            "In place of label and default: the blank with whose choice these words go. They stand "
            "under `choices` in the same order, such as `[his, her]`.",
        ),
        Key("choices", Kind.TEXTS, "As many as that blank has."),
    ),
)

FILE_KEYS = (
    Key("partways", Kind.WHOLE, f"The version of the format; always {VERSION}."),
    Key(
        "language",
        Kind.ID,
        "The language it is written in, such as `en`, like the name of the folder it lies in.",
    ),
)

HEADER_KEYS = (
    *FILE_KEYS,
    Key("id", Kind.ID, "The name of the conversation, the same as the file's without `.yaml`."),
    Key("title", Kind.TEXT, "Its name for people, in the list of clients."),
    Key("summary", Kind.TEXT, "One line for the list of clients.", blanks=True),
    Key(
        "blanks",
        Kind.NAMED,
        "What players may fill in to make the conversation their own, under ids.",
        required=False,
        groups=(FOLLOWING, BLANK),
    ),
    Key("client", Kind.GROUP, "The person on the other side.", groups=(CLIENT,)),
    Key(
        "situation",
        Kind.TEXT,
        "What has happened, in three to five sentences; the briefing shows it.",
        blanks=True,
    ),
    Key("goal", Kind.TEXT, "What is to be reached; the briefing shows it.", blanks=True),
    Key(
        "tempted-to-say",
        Kind.TEXT,
        "What one would like to say and should not; told after the conversation.",
        blanks=True,
    ),
    Key("say-instead", Kind.TEXT, "What to say instead; told after the conversation.", blanks=True),
    Key("why-it-works", Kind.TEXT, "Why that is better; told after the conversation.", blanks=True),
    Key(
        "keep-in-mind",
        Kind.TEXTS,
        "Advice that helps beyond this conversation, an entry each.",
        blanks=True,
    ),
)

START = Key("start", Kind.ID, "The id of the first turn.")
TURNS = Key("turns", Kind.NAMED, "The turns under their ids.")
ENDINGS = Key("endings", Kind.NAMED, "The endings under their ids.")

# A dialogue of which nothing but the header is read.
HEADER = Group("dialogue", "One conversation.", (*HEADER_KEYS, START, TURNS, ENDINGS))
