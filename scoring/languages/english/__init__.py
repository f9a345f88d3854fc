"""English: what the scorer knows of the language, put together."""

from __future__ import annotations

from scoring.languages.base import Language
from scoring.languages.english import business, conflict, ending, general, people, reproach
from scoring.languages.english.clauses import Starts
from scoring.languages.english.clipped import unclip
from scoring.languages.english.grammar import (
    ANSWERS,
    AUXILIARIES,
    BACKWARD_NEGATIONS,
    CONTRACTIONS,
    DETERMINERS,
    FUNCTION_WORDS,
    HEDGES,
    JOINERS,
    LEMMAS,
    LIGHT_WORDS,
    MARKING_WORDS,
    NEGATIONS,
    OPENINGS,
    OPINIONS,
    PAST_WORDS,
    PRONOUNS,
    RESPELLINGS,
    SCOPE_ENDS,
    SUBJECTS,
    TIME_WORDS,
    TRANSPARENT_WORDS,
    entries,
    inflect,
)
from scoring.languages.english.order import MISFITS
from scoring.languages.english.relations import (
    COMPLETE,
    FILLERS,
    FIRM,
    LASTING,
    LIGHT_CONCEPTS,
    OPPOSITES,
)
from scoring.languages.english.vocabulary import ORDINARY_WORDS
from scoring.languages.english.withdrawal import APART, BEFORE, BEHIND, ELLIPSES

CONCEPTS = {
    name: entries(block)
    for module in (general, ending, business, people, conflict, reproach)
    for name, block in module.CONCEPTS.items()
}

LANGUAGE = Language(
    code="en",
    stemmer="english",
    contractions=CONTRACTIONS,
    unclip=unclip,
    lemmas=LEMMAS,
    respellings=RESPELLINGS,
    inflect=inflect,
    function_words=FUNCTION_WORDS,
    transparent_words=TRANSPARENT_WORDS,
    marking_words=MARKING_WORDS,
    light_words=LIGHT_WORDS,
    misfits=MISFITS,
    pronouns=PRONOUNS,
    auxiliaries=AUXILIARIES,
    determiners=DETERMINERS,
    ordinary_words=ORDINARY_WORDS,
    concepts=CONCEPTS,
    light_concepts=LIGHT_CONCEPTS,
    fillers=FILLERS,
    opposites=OPPOSITES,
    complete_concepts=COMPLETE,
    firm_concepts=FIRM,
    lasting_concepts=LASTING,
    past_words=PAST_WORDS,
    time_words=TIME_WORDS,
    starts=Starts,
    subjects=SUBJECTS,
    negations=NEGATIONS,
    answers=ANSWERS,
    backward_negations=BACKWARD_NEGATIONS,
    scope_ends=SCOPE_ENDS,
    joiners=JOINERS,
    opinions=OPINIONS,
    hedges=HEDGES,
    openings=OPENINGS,
    withdrawals_before=BEFORE,
    withdrawals_behind=BEHIND,
    withdrawals_apart=APART,
    ellipses=ELLIPSES,
)
