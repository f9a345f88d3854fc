"""Where an English sentence begins, told by its words alone: many people type no full stops."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scoring.languages.base import Start
from scoring.languages.english.grammar import FUNCTION_WORDS

_ONLY_SUBJECTS = "i he she they"
_MAYBE_SUBJECTS = "you it this there everything nobody everybody everyone nothing these those that"
_VERBS_OF_SUBJECTS = """
    be have do will would can could should must may might need just still never really always also
    seem sound hurt mean happen matter depend take stand remain stay end go come make feel get
    say tell ask pay promise keep want know look work help
"""
_MODALS = "will would can could should may might shall"
_AUXILIARIES = f"{_MODALS} be do have"
_DETERMINERS = "my our the your his their"
_QUANTIFIERS = "a an every each no two three this that all any some"
_JOINERS = "and but or so because then"
_PARTICLES = "on up out off over down back around through in away along together"
_PREPOSITIONS = """
    to of in on at by for from with about into onto under between among through during before
    after above below across against without within upon toward per via over up down out off than
    as like until since because near behind beside beyond except despite including
"""
_BINDERS = """
    and but or so because if when while as than that which what who whom whose where why how
    whether until unless although since before after once till like except whatever
    whenever wherever whoever neither nor only even just not really still also maybe perhaps then
    now
"""
_SAYING = """
    think know hope believe feel say tell see hear wish mean guess suppose sure afraid sorry glad
    happy understand realise want let help make get give show ask need like love wonder doubt find
    promise bet imagine expect appreciate remember notice swear forget figure assume reckon regret
"""
_HEADS = """
    anything everything something nothing way time day thing all moment minute reason last first
    case same month week year work
"""
_TOLD = "tell promise assure show remind ask inform warn mean"
_OBJECTS = "you me them him her us"
_FINISHERS = """
    it too though either again okay well yet anyway today tomorrow yesterday tonight yours mine
    sorry please thanks forever right truly honestly bye goodbye hello hi hey yes fine great soon
    together forward understood more now longer sunday monday tuesday wednesday thursday friday
    saturday weekend
"""
_OPENERS = (
    "please let thanks unfortunately anyway anyways sorry regards bye goodbye therefore however"
)
_SUBORDINATORS = "if once when because since unless although after before while until till whenever"
_QUESTIONS = "what why how when where"
_TRANSITIVE = """
    accept add admit afford agree allow alter answer appreciate arrange ask attend avoid be bear
    become beg begin believe bend blame block book break breathe bring build buy call cancel carry
    catch cause cease change charge chase check choose claim clear close collect come complete
    confirm consider continue copy cost cover create cut damage deal decide decline deliver deny
    deserve destroy discontinue discuss dissolve do draw drop earn eat email end enjoy excuse
    expect explain face feel fight fill find finish fire fix follow forget forgive forward get
    give go grant guarantee halt handle happen hand harm hate have hear help hide hire hit hold
    honour hurt ignore imagine improve include inform insult introduce invite invoice involve join
    judge keep kick kill know lay lead leave lend let lift like list live lock lose love lower
    mail make manage mark matter mean meet mention mind miss move name need notice offer open
    order organise owe own pass pay pick place plan play post prefer prepare promise protect prove
    provide pull push put quit raise reach read realise receive recommend reconsider record refuse
    regret reject release remain remember remind reopen repeat replace reply report request
    require respect return review ring risk ruin run save say scare see seem sell send serve set
    settle sever share shoot show shut sign solve sort spare speak spend spoil spread stand start
    state stay steal stop suggest support swallow take talk teach tear terminate test thank think
    throw tolerate touch train transfer treat trust try turn twist understand upload use value
    visit wait walk want waste watch wear win wish wonder work wrap write
"""


class Starts:
    """Guesses where clauses and sentences begin; words are given as keys, as `key` makes them.

    A guess needs something that may begin a sentence (a subject, a verb before its subject, a
    word that opens) behind something that may end one.
    """

    def __init__(self, key: Callable[[str], str]) -> None:
        def keys(block: str) -> frozenset[str]:
            return frozenset(map(key, block.split()))

        self._function = frozenset(map(key, FUNCTION_WORDS))
        self._only_subjects = keys(_ONLY_SUBJECTS)
        self._maybe_subjects = keys(_MAYBE_SUBJECTS)
        self._verbs = keys(_VERBS_OF_SUBJECTS)
        self._modals = keys(_MODALS)
        self._auxiliaries = keys(_AUXILIARIES)
        self._determiners = keys(_DETERMINERS)
        self._nominal = self._determiners | keys(_PREPOSITIONS) | keys(_QUANTIFIERS)
        self._joiners = keys(_JOINERS)
        particles = keys(_PARTICLES)
        self._prepositions = keys(_PREPOSITIONS) - particles
        self._binders = keys(_BINDERS)
        self._saying = keys(_SAYING)
        self._heads = keys(_HEADS)
        self._told = keys(_TOLD)
        self._objects = keys(_OBJECTS)
        self._finishers = keys(_FINISHERS)
        self._openers = keys(_OPENERS)
        self._subordinators = keys(_SUBORDINATORS)
        self._questions = keys(_QUESTIONS)
        self._transitive = keys(_TRANSITIVE)
        self._before_objects = (
            self._saying
            | self._heads
            | self._transitive
            | self._prepositions
            | self._binders
            | particles
        )
        self._but, self._so, self._that, self._you = map(key, ("but", "so", "that", "you"))

    def __call__(self, keys: Sequence[str]) -> list[Start]:
        """Return for each word what seems to begin with it."""
        around = ["", "", "", *keys, "", ""]
        starts = [Start.NOTHING] * len(keys)
        dependent = False
        for place, key in enumerate(keys):
            six = around[place : place + 6]
            if place and six[2] not in self._joiners:
                if self._begins_sentence(six):
                    # What follows "if …" or "once …" belongs to it.
                    starts[place] = Start.CLAUSE if dependent else Start.SENTENCE
                    dependent = False
                elif self._begins_clause(six):
                    starts[place] = Start.CLAUSE
            dependent = dependent or key in self._subordinators
        return starts

    def _begins_clause(self, around: Sequence[str]) -> bool:
        """Tell whether the fourth of six words joins a clause of its own to the one before."""
        _, _, _, word, following, next_but_one = around
        return word in self._joiners and (
            word == self._but
            or following in self._only_subjects
            or (following in self._maybe_subjects and next_but_one in self._verbs)
            or (word == self._so and following in self._determiners | self._openers)
        )

    def _begins_sentence(self, around: Sequence[str]) -> bool:
        """Tell whether the fourth of six words begins a sentence."""
        _, _, before, word, following, _ = around
        if word in self._only_subjects:
            return self._may_end(around) and before not in self._heads
        if word in self._maybe_subjects and following in self._verbs:
            return self._may_end(around) and self._is_subject(around)
        if word in self._determiners:
            return before in self._finishers or self._is_noun(around)
        if word in self._openers:
            return before not in self._function or before in self._finishers
        if word in self._questions and following in self._auxiliaries:
            return before not in self._before_objects
        if word in self._auxiliaries and following in self._only_subjects | {self._you}:
            return before in self._finishers - self._maybe_subjects
        return False

    def _may_end(self, around: Sequence[str]) -> bool:
        """Tell whether the words before a subject leave it without a place in their sentence."""
        first, earlier, before, word, *_ = around
        subjects = self._only_subjects | self._maybe_subjects
        inverted = before in self._modals or (
            before in self._auxiliaries and earlier not in subjects
        )
        told = before in self._objects and earlier in self._told
        asked = earlier in self._questions or first in self._questions
        relative = (
            word in self._only_subjects | {self._you}
            and earlier in self._determiners
            and before not in self._function
            and before not in self._finishers
        )
        return not (
            inverted
            or told
            or asked
            or relative
            or before in self._binders
            or before in self._saying
        )

    def _is_subject(self, around: Sequence[str]) -> bool:
        """Tell whether a word before a verb is its subject rather than an object."""
        _, _, before, word, following, next_but_one = around
        if following in self._auxiliaries and next_but_one in self._only_subjects | {self._you}:
            return False
        if word == self._that:
            return before in self._finishers
        if before in self._prepositions or before in self._transitive:
            return False
        return word != self._you or before not in self._heads

    def _is_noun(self, around: Sequence[str]) -> bool:
        """Tell whether the third word ends a noun phrase: "the (new) ledger"."""
        first, second, before, *_ = around
        if before in self._function or before in self._transitive:
            return False
        return first in self._nominal or second in self._nominal
