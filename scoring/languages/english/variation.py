"""How English may vary: British and American spelling, the keyboard, and plain denials."""

from __future__ import annotations

import re
from itertools import pairwise, zip_longest

from scoring.languages.english.grammar import CONTRACTIONS
from scoring.languages.variation import Variation


def _words(block: str) -> tuple[str, ...]:
    return tuple(block.split())


_SPELLINGS = """
    colour color, colours colors, coloured colored, favour favor, favours favors,
    favourite favorite, favourites favorites, favourable favorable, honour honor,
    honours honors, honoured honored, honouring honoring, honourable honorable,
    labour labor, labours labors, behaviour behavior, behaviours behaviors, humour humor,
    neighbour neighbor, neighbours neighbors, rumour rumor, rumours rumors, harbour harbor,
    endeavour endeavor, endeavours endeavors, endeavoured endeavored, flavour flavor,
    saviour savior, savour savor, vigour vigor, rigour rigor, parlour parlor, armour armor,
    apologise apologize, apologised apologized, apologises apologizes,
    apologising apologizing, realise realize, realised realized, realises realizes,
    realising realizing, recognise recognize, recognised recognized, recognises recognizes,
    recognising recognizing, organise organize, organised organized, organising organizing,
    organisation organization, organisations organizations, prioritise prioritize,
    prioritised prioritized, prioritising prioritizing, finalise finalize,
    finalised finalized, finalising finalizing, summarise summarize, summarised summarized,
    emphasise emphasize, specialise specialize, specialised specialized,
    specialising specializing, criticise criticize, criticised criticized,
    criticising criticizing, sympathise sympathize, sympathised sympathized,
    jeopardise jeopardize, minimise minimize, maximise maximize, utilise utilize,
    authorise authorize, authorised authorized, customise customize, customised customized,
    optimise optimize, optimised optimized, penalise penalize, penalised penalized,
    formalise formalize, formalised formalized, capitalise capitalize, memorise memorize,
    modernise modernize, standardise standardize, stabilise stabilize, itemise itemize,
    itemised itemized, patronise patronize, patronised patronized,
    patronising patronizing, terrorise terrorize, traumatise traumatize,
    analyse analyze, analysed analyzed, analysing analyzing, paralyse paralyze,
    paralysed paralyzed, catalyse catalyze,
    cancelled canceled, cancelling canceling, travelled traveled, travelling traveling,
    traveller traveler, travellers travelers, labelled labeled, labelling labeling,
    modelled modeled, modelling modeling, fuelled fueled, quarrelled quarreled,
    quarrelling quarreling, signalled signaled, levelled leveled, counselled counseled,
    counselling counseling, counsellor counselor, jewellery jewelry, marvellous marvelous,
    channelled channeled, dialled dialed, totalled totaled, bevelled beveled,
    centre center, centres centers, centred centered, theatre theater, theatres theaters,
    metre meter, metres meters, litre liter, litres liters, fibre fiber, calibre caliber,
    catalogue catalog, catalogues catalogs, dialogue dialog, dialogues dialogs,
    analogue analog,
    defence defense, defences defenses, offence offense, offences offenses,
    licence license, licences licenses, pretence pretense,
    cheque check, cheques checks, programme program, programmes programs, grey gray,
    enquiry inquiry, enquiries inquiries, enquire inquire, practise practice,
    practised practiced, practising practicing, judgement judgment, judgements judgments,
    acknowledgement acknowledgment, fulfil fulfill, fulfils fulfills,
    fulfilment fulfillment, instalment installment, instalments installments,
    enrol enroll, enrolment enrollment, skilful skillful, wilful willful, cosy cozy,
    mum mom, mums moms, learnt learned, burnt burned, spelt spelled, dreamt dreamed,
    leant leaned, spoilt spoiled, whilst while, amongst among, towards toward,
    afterwards afterward, forwards forward, backwards backward, ageing aging,
    manoeuvre maneuver, sceptical skeptical,
    plough plow, aluminium aluminum, moustache mustache, pyjamas pajamas,
    sulphur sulfur, artefact artifact, artefacts artifacts
"""
# American spellings that are other words in Britain, so that only one direction is safe.
_AMBIGUOUS = frozenset({"check", "checks", "practice", "practicing", "license", "meter", "meters"})

_NEGATIVE = {
    "cannot": "can",
    "not": "",
    "never": "always",
    "nothing": "everything",
    "nobody": "everybody",
    "none": "all",
    "no": "",
}
_DENIED_WITH_DO = {
    "have": "do not have",
    "has": "does not have",
    "had": "did not have",
    "need": "do not need",
    "needs": "does not need",
    "want": "do not want",
    "wants": "does not want",
}
_AUXILIARIES = frozenset(
    _words(
        """am is are was were will would shall should can could may might must have has had
        'm 're 'll 'd 've"""
    )
)
_SUBJECTS = frozenset(
    _words("i we you they these those it this that he she everything somebody someone")
)
_ADVERBS = frozenset(_words("just really now also simply therefore hereby both all"))
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_OPENERS = frozenset(_words("and but so because since although while whereas"))
_SUBORDINATORS = frozenset(_words("as than where what which who when how if whether until"))
_CLAUSE = re.compile(
    rf"([.!?…\n,;:()–—]+\s*|\b(?:{'|'.join(sorted(_OPENERS | _SUBORDINATORS))})\b\s*)",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(r"\bno (?:longer|more)\b", re.IGNORECASE)
_ANSWER = re.compile(r"\bno\b(?=\s*$|\s+from\b)", re.IGNORECASE)
_ANY_LONGER = re.compile(r"[ ]+(?:any ?more|any longer)\b", re.IGNORECASE)
_WITH_APOSTROPHE = re.compile(r"(?i)(?<=[a-z])(?=['’](?:m|re|ll|d|ve|s)$)")
_NOT_STILL = re.compile(r"\bnot still\b", re.IGNORECASE)


def deny(statement: str) -> str:
    """Return a statement with each clause denied: "not" taken away, or put in if there is none.

    What a clause compares itself with or leans on ("as it is") stays.
    """
    parts = _CLAUSE.split(statement)  # clause, what opens the next one, clause …
    denied = parts[:]
    for place in range(0, len(parts), 2):
        opener = parts[place - 1].strip().lower() if place else ""
        if opener not in _SUBORDINATORS and len(_WORD.findall(parts[place])) > 1:
            denied[place] = _denied(parts[place])
    return "".join(denied) if denied != parts else _denied(statement)


def _denied(clause: str) -> str:
    for pattern, positive in ((_NO_LONGER, "still"), (_ANSWER, "yes")):
        if pattern.search(clause):
            return pattern.sub(positive, clause, count=1)
    words = list(_WORD.finditer(clause))
    for word in words:
        affirmed = _without_negation(word[0])
        if affirmed is not None:
            return _ANY_LONGER.sub("", _replaced(clause, word, affirmed))
    for word, following in zip_longest(words, words[1:]):
        denied = _with_negation(word[0], following[0].lower() if following else "")
        if denied is not None:
            return _NOT_STILL.sub("no longer", _replaced(clause, word, denied))
    for word, following in pairwise(words):
        if word[0].lower() in _SUBJECTS and following[0].lower() not in _SUBJECTS | _ADVERBS:
            return _replaced(clause, word, f"{word[0]} never")
    return f"it is not true that {clause}"


def _without_negation(word: str) -> str | None:
    """Return the positive form of a negative word; None where it is none."""
    plain = word.lower().replace("’", "'")
    if plain in _NEGATIVE:
        return _NEGATIVE[plain]
    full = CONTRACTIONS.get(plain.replace("'", ""))
    if full is not None and len(full) == 2 and full[1] == "not":
        return full[0]
    return None


def _with_negation(word: str, following: str) -> str | None:
    """Return an auxiliary with its denial; None where a word is none."""
    plain = word.lower().replace("’", "'")
    if plain in _DENIED_WITH_DO and (following in ("to", "a", "the") or plain.startswith("want")):
        return _DENIED_WITH_DO[plain]
    if plain in ("let's", "lets"):
        return f"{word} not"
    parts = _WITH_APOSTROPHE.split(word)
    tail = parts[1].lower().replace("’", "'") if len(parts) == 2 else ""
    if plain in _AUXILIARIES or tail in _AUXILIARIES or (tail == "'s" and _is_verb(plain)):
        return f"{word} not"
    return None


def _is_verb(contraction: str) -> bool:
    """Tell whether the 's of a word stands for "is" rather than for an owner."""
    return CONTRACTIONS.get(contraction, ())[-1:] == ("is",)


def _replaced(statement: str, word: re.Match[str], by: str) -> str:
    before, after = statement[: word.start()], statement[word.end() :]
    if by:
        return f"{before}{by}{after}"
    return before.rstrip(" ") + after if before else after.lstrip(" ")


def _pairs(block: str) -> dict[str, str]:
    return {entry.split()[0]: entry.split()[1] for entry in block.split(",")}


_AMERICAN = _pairs(_SPELLINGS)

VARIATION = Variation(
    spellings={
        "american": _AMERICAN,
        "british": {
            american: british
            for british, american in _AMERICAN.items()
            if american not in _AMBIGUOUS
        },
    },
    keyboard=("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    openers=_OPENERS,
    deny=deny,
)
