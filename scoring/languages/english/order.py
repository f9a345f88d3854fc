"""Pairs of small words that do not follow each other in an English sentence."""

from __future__ import annotations

from itertools import product

_DETERMINERS = ["the", "a", "an", "my", "your", "our", "his", "their", "every"]
_MODALS = ["will", "would", "can", "could", "should", "must", "shall"]
_SUBJECTS = ["i", "we", "he", "she", "they"]
_OBJECTS = ["me", "us", "him", "them"]
_BE = ["am", "is", "are", "was", "were"]
_VERBS = [*_BE, *_MODALS, *["do", "does", "did", "has", "had", "have"]]
_PREPOSITIONS = ["of", "from", "with", "for", "at", "into", "by", "on", "in", "to"]
_CONJUNCTIONS = ["and", "or", "but", "because", "if", "that", "than"]

MISFITS = frozenset(
    [
        *product(
            _DETERMINERS,
            [
                *_DETERMINERS,
                *_SUBJECTS,
                *_OBJECTS,
                *_VERBS,
                *_PREPOSITIONS,
                *_CONJUNCTIONS,
                *["it", "you", "this", "not", "be", "been"],
            ],
        ),
        *product(
            _MODALS,
            [
                *_MODALS,
                *_BE,
                *_OBJECTS,
                *_CONJUNCTIONS,
                *["of", "from", "with", "for", "at", "into", "to"],
            ],
        ),
        *product(
            _SUBJECTS,
            [
                *_DETERMINERS,
                *_SUBJECTS,
                *_OBJECTS,
                *_PREPOSITIONS,
                *["if", "because", "than", "it"],
            ],
        ),
        *product(
            ["of", "from", "with", "for", "at", "into", "by", "to"],
            [*_VERBS, *_SUBJECTS, *["and", "or", "but", "because", "if", "than", "not", "of"]],
        ),
        *product(
            _CONJUNCTIONS, ["of", "and", "or", "but", "be", "been", "me", "us", "them", "him"]
        ),
        *product(["be", "been"], [*_VERBS, *_SUBJECTS, *_OBJECTS, "be", "been"]),
        *product(_OBJECTS, [*_OBJECTS, *["am", "my", "your", "our", "is", "was"]]),
    ]
)
