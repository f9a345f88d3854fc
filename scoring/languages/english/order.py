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
_POSSESSIVES = ["the", "my", "our", "his", "their"]
_ONLY_PREPOSITIONS = ["of", "to", "at", "from", "with", "for"]
_CONJUNCTIONS = ["and", "or", "but", "because", "if", "that", "than"]

_FITS = {
    *[("to", "do"), ("to", "have")],
    # "an" is also typed for "and", "of" for "have", "your" for "you are".
    *product(["an"], ["i", "we", "it", "that"]),
    *product(["of"], ["had", "been"]),
    *product(["your"], [*_DETERMINERS, "not", "to", "in", "on", "at", "from", "no", "all"]),
}
"""Pairs that do follow each other, at least as people type."""

MISFITS = (
    frozenset(
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
            *product(
                _SUBJECTS, ["and", "but", "or", "you", "that", "this", "so", "not", "be", "what"]
            ),
            *product(
                ["am"], ["you", "it", "and", "to", "my", "that", "do", "have", "can", "will", "of"]
            ),
            *product(
                _POSSESSIVES, ["what", "no", "about", "as", "how", "then", "who", "get", "all"]
            ),
            *product(_ONLY_PREPOSITIONS, _ONLY_PREPOSITIONS),
            *product(
                ["is", "are", "was"], ["do", "can", "will", "be", "would", "is", "are", "was"]
            ),
            *product(["have", "has"], ["of", "do", "can", "will", "is", "are"]),
            *product(["i"], ["is", "are", "has", "does"]),
            *product(["we", "they"], ["is", "am", "has", "does", "was"]),
            *product(["he", "she", "it"], ["am", "are", "have", "do", "were"]),
            *product(["not", "to"], ["and", "but", "or"]),
        ]
    )
    - _FITS
)
