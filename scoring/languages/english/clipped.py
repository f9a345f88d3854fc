"""Contractions that lose their apostrophe and then look like another word: "were" for "we're"."""

from __future__ import annotations

from scoring.languages.english.grammar import AUXILIARIES, PRONOUNS

_FULL = {
    "were": ("we", "are"),
    "well": ("we", "will"),
    "wed": ("we", "would"),
    "hell": ("he", "will"),
    "shell": ("she", "will"),
    "shed": ("she", "would"),
}
_BEFORE = frozenset(
    (
        *("", "and", "but", "so", "that", "tho", "though", "because", "cos", "cause", "if", "when"),
        *("then", "as", "since", "anyway", "sorry", "afraid", "think", "know", "guess", "mean"),
        *("means", "say", "says", "said", "believe", "hope", "sure", "please", "yes", "no", "ok"),
        *("okay", "now", "unfortunately", "honestly", "sadly", "until", "till", "once", "what"),
        *("where", "how", "while", "thanks"),
    )
)
_NO_VERB = frozenset((PRONOUNS | AUXILIARIES) - {"be", "have"}).union(
    ("to", "of", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "so"),
    ("because", "if", "as", "than", "too", "yes", "no", "ok", "okay", "his", "their", "well"),
    ("enough", "done", "known", "made", "said", "aware", "over", "beyond", "above", "behind"),
)
_NOT_ARE = frozenset((PRONOUNS - {"there"}) | (AUXILIARIES - {"a", "an"})).union(
    ("", "his", "their", "to", "and", "or")
)
_LEAST_PARTICIPLE = 6  # "need" and "bring" are none


def unclip(before: str, word: str, behind: str) -> tuple[str, ...]:
    """Return the full words of a clipped contraction between two words of its clause, or none.

    It stands where a subject would: at the beginning, behind a conjunction or a verb of saying;
    what follows is not another subject.
    """
    full = _FULL.get(word)
    if full is None or before not in _BEFORE:
        return ()
    if word == "were":
        return () if behind in _NOT_ARE else full
    participle = behind.endswith(("ed", "ing")) and len(behind) >= _LEAST_PARTICIPLE
    return () if not behind or participle or behind in _NO_VERB else full
