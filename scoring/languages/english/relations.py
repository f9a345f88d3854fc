"""How English concepts relate: opposites, light ones, those that must be asserted; fillers."""

from scoring.languages.english.grammar import entries

OPPOSITES = (
    ("end", "continue"),
    ("stand", "change"),
    ("late", "on-time"),
)

LIGHT_CONCEPTS = frozenset(
    ("hours", "takes", "relationship", "shared-work", "role", "weekday", "do-work", "persist")
)

COMPLETE = frozenset(
    (
        "farewell",
        "hold-firm",
        "take-back",
        "regret",
        "glad",
        "well-wish",
        "you-lead",
        "name-calling",
        "mockery",
        "threat",
        "cut-off",
        "disbelief",
        "belittle",
        "defend",
        "plead",
    )
)

FIRM = frozenset(("end", "leave", "dismiss", "farewell", "hold-firm"))

LASTING = frozenset(("stand", "resolved"))

FILLERS = entries(
    """
    at the end of the day, to be honest, to be fair, in the end, of course, as well, no doubt, no
    problem, no worries, not only, not just, by the way, to tell you the truth, if i am honest,
    right now, at the moment, good morning, good afternoon, good evening, you know, i mean, first
    of all, on the other hand, on top of that, in fact, as a matter of fact, all in all, no
    matter, not to mention, more or less, up front, after all, so far, at least, at all, right
    away, as soon as possible, last week, last month, last year, cannot wait, do not worry, do not
    get me wrong, do not misunderstand me, i do not want to waste your, over the phone, over the
    weekend, over a, over an, over this, over it, over some, over such
    """
)
