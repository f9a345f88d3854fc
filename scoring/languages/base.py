"""The shape of what the scorer knows of a language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum


class Start(Enum):
    """What seems to begin with a word."""

    NOTHING = 0
    CLAUSE = 1
    SENTENCE = 2


StartsOf = Callable[[Sequence[str]], Sequence[Start]]
"""Tells what seems to begin with each of the words, given as keys."""


@dataclass(frozen=True, slots=True)
class Language:
    """Words and idioms of one language, as plain data.

    Entries are words or expressions in lower case and full forms ("it is over"); `*` in an
    expression stands for up to three words. An expression hides the words it is made of, so
    that "at the end of the day" ends nothing.
    """

    code: str
    stemmer: str
    """Name of the snowball algorithm."""
    contractions: Mapping[str, tuple[str, ...]]
    """Full words by short form; a key that begins with an apostrophe is a suffix."""
    unclip: Callable[[str, str, str], tuple[str, ...]]
    """Full words of a contraction that looks like another word without its apostrophe, by the
    word before, the word itself and the word behind; nothing if it is none."""
    lemmas: Mapping[str, str]
    """Base forms of irregular words, and one form for pronouns of the same person."""
    respellings: tuple[tuple[str, str], ...]
    """Regular expressions and replacements that make spellings of all regions alike."""
    inflect: Callable[[str], Iterable[str]]
    """Gives regular forms of a word, so that a misspelt form is known too."""
    function_words: frozenset[str]
    transparent_words: frozenset[str]
    """Words that do not change what the one other word of an expression means."""
    marking_words: frozenset[str]
    """Small words that tell who does it, and whether it is yet to come."""
    light_words: frozenset[str]
    """Words of little meaning of their own that weigh half."""
    misfits: frozenset[tuple[str, str]]
    """Pairs of words that do not follow each other in a sentence."""
    pronouns: frozenset[str]
    auxiliaries: frozenset[str]
    """Articles, possessives and verbs that a sentence is built with and a list is not."""
    determiners: frozenset[str]
    """Articles and possessives: what follows them is a noun."""
    ordinary_words: frozenset[str]
    """Words that are never taken for a misspelling of another."""
    concepts: Mapping[str, tuple[str, ...]]
    """Entries that mean the same, by the name of what they mean."""
    light_concepts: frozenset[str]
    fillers: tuple[str, ...]
    """Expressions that say nothing, or not what their words say."""
    opposites: tuple[tuple[str, str], ...]
    """Pairs of concepts: one denied is the other said."""
    complete_concepts: frozenset[str]
    """Concepts whose entries say it all by themselves, without other words around them."""
    firm_concepts: frozenset[str]
    """Concepts that count only when asserted: not asked, supposed or hedged."""
    lasting_concepts: frozenset[str]
    """Concepts that are taken back where they are told of a time that is over."""
    past_words: frozenset[str]
    """Verbs that tell of such a time."""
    time_words: frozenset[str]
    """Words that begin to tell which time it was."""
    starts: Callable[[Callable[[str], str]], StartsOf]
    """Guesses where clauses and sentences begin; is given what makes the key of a word."""
    subjects: frozenset[str]
    """Words that begin a clause of their own."""
    negations: frozenset[str]
    """Words and expressions that deny what follows them in the clause."""
    answers: frozenset[str]
    """Negations that are an answer, and deny nothing, where a new subject follows."""
    backward_negations: frozenset[str]
    """Negations that also deny the word before them ("changes nothing")."""
    scope_ends: frozenset[str]
    """Words at which the reach of a negation ends."""
    joiners: frozenset[str]
    """Words at which it ends if a new subject follows."""
    opinions: frozenset[str]
    """Verbs of thinking and saying: denied, they deny also the clause after "that"."""
    hedges: frozenset[str]
    """Words and expressions that leave open what the clause says."""
    openings: frozenset[str]
    """Words and expressions after which the clause supposes something or quotes someone."""
    withdrawals_before: frozenset[str]
    """Expressions that withdraw what follows them in the clause ("I would not say that …")."""
    withdrawals_behind: frozenset[str]
    """Expressions that withdraw what came before them in the clause ("… is not my concern")."""
    withdrawals_apart: frozenset[str]
    """Expressions that also withdraw the clause before theirs ("…, only not today")."""
    ellipses: frozenset[str]
    """The same, where the clause ends with them ("…, but I don't")."""
