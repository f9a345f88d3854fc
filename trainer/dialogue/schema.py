"""The dialogue format: every key, its kind and what it is for, described once.

The reader checks files by it, and the reference for authors can be made from it. The keys of
the header are described in trainer.dialogue.keys.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from scoring.judgement import Band
from scoring.rubric import Detector, Severity
from trainer.dialogue.keys import (
    ENDINGS,
    FILE_KEYS,
    HEADER_KEYS,
    START,
    TURNS,
    Group,
    Key,
    Kind,
)
from trainer.dialogue.model import EndingKind, Skill


def _optional(keys: Iterable[Key]) -> tuple[Key, ...]:
    return tuple(replace(key, required=False) for key in keys)


def _percent(name: str, doc: str) -> Key:
    return Key(name, Kind.WHOLE, doc, required=False, least=0, most=100)


_SKILL = Key("skill", Kind.CHOICE, "The skill it belongs to.", choices=tuple(Skill))

_MOVE_KEYS = (
    Key("label", Kind.TEXT, "Its name on the coach's card, two to six words.", blanks=True),
    _SKILL,
    Key(
        "weight",
        Kind.NUMBER,
        "How much it counts beside the other moves of the turn; 1 if left out.",
        required=False,
        least=0.01,
        most=100,
    ),
    Key(
        "essential",
        Kind.FLAG,
        "`true` if no reply can be a good one without it; `false` if left out.",
        required=False,
    ),
    Key(
        "tip",
        Kind.TEXT,
        "One sentence of advice for those who missed it, best with a snippet of wording.",
        blanks=True,
    ),
    Key(
        "phrasings",
        Kind.TEXTS,
        "Wordings that make the move: whole clauses people would say aloud, as different in build "
        "as can be.",
    ),
)

_PITFALL_KEYS = (
    Key("label", Kind.TEXT, "Its name on the coach's card, one to six words.", blanks=True),
    _SKILL,
    Key(
        "severity",
        Kind.CHOICE,
        "How much it spoils a reply; `serious` if left out.",
        required=False,
        choices=tuple(Severity),
    ),
    Key(
        "detector",
        Kind.CHOICE,
        "How it is found. `phrases` (if left out) compares with the phrasings; `wording` does so "
        "too, but synonyms count for little: for pitfalls of tone; `shouting` looks for capitals "
        "and rows of exclamation marks; `vague` finds replies without an essential move. The "
        "last two need no phrasings.",
        required=False,
        choices=tuple(Detector),
    ),
    Key("tip", Kind.TEXT, "One sentence of advice for those who fell into it.", blanks=True),
    Key("phrasings", Kind.TEXTS, "Wordings that fall into it.", required=False),
)

_USE = Key(
    "use",
    Kind.ID,
    "In place of `id`: the id it has in shared.yaml. Every other key may be left out; phrasings "
    "given here are added.",
)
_ID = Key("id", Kind.ID, "A name of its own within the turn.")

MOVE = Group("move", "Something a good reply does.", (_ID, *_MOVE_KEYS))
MOVE_USED = Group("move", "A move from shared.yaml.", (_USE, *_optional(_MOVE_KEYS)))
PITFALL = Group("pitfall", "Something a reply may fall into.", (_ID, *_PITFALL_KEYS))
PITFALL_USED = Group("pitfall", "A pitfall from shared.yaml.", (_USE, *_optional(_PITFALL_KEYS)))

WHEN = Group(
    "condition",
    "When a branch is taken: everything that is given must hold.",
    (
        Key("pitfalls", Kind.IDS, "The reply fell into any of these.", required=False),
        Key(
            "moves",
            Kind.IDS,
            "The reply made all of these. A move half made counts in a strong reply alone, one of "
            "70 points or more.",
            required=False,
        ),
        Key("missing", Kind.IDS, "The reply left out any of these.", required=False),
        _percent("score-at-least", "The reply has this many points or more."),
        _percent("score-below", "The reply has fewer points."),
        _percent("mood-at-least", "The client's mood, before the reply, is this or better."),
        _percent("mood-below", "The client's mood, before the reply, is worse than this."),
        Key(
            "tries-at-least",
            Kind.WHOLE,
            "So many replies have been given to this turn, this one included.",
            required=False,
            least=1,
            most=100,
        ),
    ),
)

BRANCH = Group(
    "branch",
    "Where the conversation goes on. The first branch that holds is taken.",
    (
        Key(
            "when",
            Kind.GROUP,
            "The condition. The last branch has none: it is taken when nothing else was.",
            required=False,
            groups=(WHEN,),
        ),
        Key("to", Kind.ID, "The id of the turn or ending that follows."),
        Key(
            "mood",
            Kind.WHOLE,
            "How the client's mood changes, beside a few points for the reply itself.",
            required=False,
            least=-100,
            most=100,
        ),
        Key(
            "says",
            Kind.TEXTS,
            "What the client answers to this very reply, before the line of the next turn. With "
            "several entries one of them is chosen.",
            required=False,
            blanks=True,
        ),
    ),
)

SAMPLE = Group(
    "sample",
    "An example reply and what must come of it; `partways check` tries it.",
    (
        Key("reply", Kind.TEXT, "What somebody might type."),
        Key(
            "verdict",
            Kind.CHOICE,
            "The verdict it must get.",
            required=False,
            choices=tuple(Band),
        ),
        _percent("score-at-least", "It must get this many points or more."),
        _percent("score-below", "It must get fewer points."),
        Key(
            "to",
            Kind.ID,
            "The turn or ending it must lead to, as the first reply to the turn.",
            required=False,
        ),
        Key("moves", Kind.IDS, "Moves it makes; it may make more.", required=False),
        Key("missing", Kind.IDS, "Moves it does not make.", required=False),
        Key("pitfalls", Kind.IDS, "Pitfalls it falls into; it may fall in more.", required=False),
        Key("avoids", Kind.IDS, "Pitfalls it does not fall into.", required=False),
    ),
)

TURN = Group(
    "turn",
    "One line of the client, and what comes of the reply to it.",
    (
        Key("title", Kind.TEXT, "A short name of the turn.", blanks=True),
        Key(
            "client",
            Kind.TEXTS,
            "What the client says. With several entries one of them is chosen, so write at least "
            "two: people will play it more than once.",
            blanks=True,
        ),
        Key(
            "asks-back",
            Kind.TEXTS,
            "What the client says, in character, when a reply made no sense to them.",
            blanks=True,
        ),
        Key(
            "advice",
            Kind.TEXT,
            "The idea of the turn in one line; learn mode shows it beforehand.",
            blanks=True,
        ),
        Key("recommended", Kind.TEXT, "A full reply that makes all the moves.", blanks=True),
        Key("tempting", Kind.TEXT, "The reply one would regret.", blanks=True),
        Key("moves", Kind.ITEMS, "What a good reply does.", groups=(MOVE_USED, MOVE)),
        Key(
            "pitfalls",
            Kind.ITEMS,
            "What a reply may fall into, beside the pitfalls that count on every turn.",
            required=False,
            groups=(PITFALL_USED, PITFALL),
        ),
        Key("branches", Kind.ITEMS, "Where it goes on, in order.", groups=(BRANCH,)),
        Key(
            "samples",
            Kind.ITEMS,
            "Example replies with what must come of them.",
            required=False,
            groups=(SAMPLE,),
        ),
    ),
)

ENDING = Group(
    "ending",
    "One way for the conversation to end.",
    (
        Key(
            "kind",
            Kind.CHOICE,
            "How well it ended: `good-terms`, `bruised` (over, with a scratch), `burned` (the "
            "bridge is gone) or `caved-in` (still their supplier).",
            choices=tuple(EndingKind),
        ),
        Key("title", Kind.TEXT, "A short name of the ending.", blanks=True),
        Key(
            "client",
            Kind.TEXTS,
            "The client's last line; with several entries one of them is chosen.",
            blanks=True,
        ),
        Key("debrief", Kind.TEXT, "One or two sentences on how it came to this.", blanks=True),
    ),
)

DIALOGUE = Group(
    "dialogue",
    "One conversation.",
    (
        *HEADER_KEYS,
        START,
        replace(TURNS, groups=(TURN,)),
        replace(ENDINGS, groups=(ENDING,)),
    ),
)

_EVERY_TURN = Key(
    "every-turn",
    Kind.FLAG,
    "`true` if it counts on every turn without being listed; `false` if left out.",
    required=False,
)
_EXTENDED = Key(
    "use",
    Kind.ID,
    "The id it has in a shared.yaml that comes before this one. Every other key may be left out; "
    "phrasings given here are added.",
)

SHARED_MOVE = Group("move", "Something a good reply does.", _MOVE_KEYS)
SHARED_PITFALL = Group("pitfall", "Something a reply may fall into.", (*_PITFALL_KEYS, _EVERY_TURN))
EXTENDED_MOVE = Group(
    "move", "A move that adds to one of an earlier folder.", (_EXTENDED, *_optional(_MOVE_KEYS))
)
EXTENDED_PITFALL = Group(
    "pitfall",
    "A pitfall that adds to one of an earlier folder.",
    (_EXTENDED, *_optional((*_PITFALL_KEYS, _EVERY_TURN))),
)

FRAGMENTS = Group(
    "shared file",
    "Moves and pitfalls that recur, written once per language.",
    (
        *FILE_KEYS,
        Key(
            "moves",
            Kind.NAMED,
            "Moves under their ids.",
            required=False,
            groups=(EXTENDED_MOVE, SHARED_MOVE),
        ),
        Key(
            "pitfalls",
            Kind.NAMED,
            "Pitfalls under their ids.",
            required=False,
            groups=(EXTENDED_PITFALL, SHARED_PITFALL),
        ),
    ),
)
