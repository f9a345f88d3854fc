"""Machine variants of a reply that mean the same: the score must hold under each of them.

A maker takes a text, what is known of its language and a source of chance, and gives a text;
where there is nothing to vary it gives the text unchanged.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from scoring.languages.base import Language
from scoring.languages.variation import Variation
from scoring.text import expand

Maker = Callable[[str, "Tongue", random.Random], str]

WORDS_A_TYPO = 10
_MIN_MISTYPED = 4  # shorter words turn into other words
_APOSTROPHES = "'’‘ʼ`´"
_INNER_APOSTROPHE = re.compile(rf"(?<=[^\W\d_])[{_APOSTROPHES}](?=[^\W\d_])")
_WORD = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*")
_SENTENCE = re.compile(r"(?s).+?(?:[.!?…]+[”\"')\]]*(?=\s|\Z)|\n|\Z)\s*")
# Quotation marks stay, for who is quoted has not said it; rows of exclamation marks shout.
_PUNCTUATION = re.compile(r"!{3,}|(?<=\d)[.,:](?=\d)|[.,;:!?…()\[\]–—]|-+(?![^\W_])|(?<![^\W_])-+")


class Tongue:
    """A language as the makers need it: how it is read and how it varies."""

    def __init__(self, language: Language, variation: Variation) -> None:
        self.language = language
        self.variation = variation
        self.neighbours = _neighbours(variation.keyboard)


def lower_case(text: str, _tongue: Tongue, _rng: random.Random) -> str:
    """Return the text in lower case, but for words in capitals: they may be shouted."""
    return _each_quiet_word(text, str.lower)


def capitalised_words(text: str, _tongue: Tongue, _rng: random.Random) -> str:
    """Return the text with a capital at the beginning of each word."""
    return _each_quiet_word(text, _with_capital)


def capitalised_sentences(text: str, tongue: Tongue, rng: random.Random) -> str:
    """Return the text in lower case with a capital at the beginning of each sentence."""
    lower = lower_case(text, tongue, rng)
    return "".join(_with_capital(sentence) for sentence in sentences(lower))


def without_punctuation(text: str, _tongue: Tongue, _rng: random.Random) -> str:
    """Return the text without punctuation; words stay apart."""
    return re.sub(r" {2,}", " ", _PUNCTUATION.sub(_space, text)).strip(" ")


def curly_apostrophes(text: str, _tongue: Tongue, _rng: random.Random) -> str:
    """Return the text with typographic apostrophes inside words."""
    return _INNER_APOSTROPHE.sub("’", text)


def straight_apostrophes(text: str, _tongue: Tongue, _rng: random.Random) -> str:
    """Return the text with typewriter apostrophes inside words."""
    return _INNER_APOSTROPHE.sub("'", text)


def without_apostrophes(text: str, _tongue: Tongue, _rng: random.Random) -> str:
    """Return the text without the apostrophes inside words."""
    return _INNER_APOSTROPHE.sub("", text)


def typos(text: str, tongue: Tongue, rng: random.Random) -> str:
    """Return the text with one typo in ten words, at least one: the usual slips of fingers."""
    words = list(_WORD.finditer(text))
    long = [word for word in words if len(word[0]) >= _MIN_MISTYPED and word[0].isalpha()]
    count = min(len(long), max(1, round(len(words) / WORDS_A_TYPO)))
    for word in sorted(rng.sample(long, count), key=lambda match: -match.start()):
        text = text[: word.start()] + mistyped(word[0], tongue, rng) + text[word.end() :]
    return text


def mistyped(word: str, tongue: Tongue, rng: random.Random) -> str:
    """Return a word of at least two letters with two swapped, one dropped, doubled or missed."""
    place = rng.randrange(len(word) - 1)
    slip = rng.choice(("swap", "drop", "double", "neighbour"))
    if slip == "swap" and word[place] != word[place + 1]:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if slip == "double":
        return word[:place] + word[place] + word[place:]
    neighbours = tongue.neighbours.get(word[place].lower(), "")
    if slip == "neighbour" and neighbours:
        missed = rng.choice(neighbours)
        missed = missed.upper() if word[place].isupper() else missed
        return word[:place] + missed + word[place + 1 :]
    return word[:place] + word[place + 1 :]


def spelt_out(text: str, tongue: Tongue, _rng: random.Random) -> str:
    """Return the text with the contractions that have an apostrophe in full words."""

    def full(match: re.Match[str]) -> str:
        word = match[0]
        plain = _INNER_APOSTROPHE.sub("'", word).lower()
        if "'" not in plain:
            return word
        parts = expand(plain, tongue.language.contractions)
        if len(parts) < 2 or any("'" in part for part in parts):
            return word
        typed = word[: len(parts[0])]
        first = typed if typed.lower() == parts[0] else _like(word, parts[0])
        return " ".join((first, *parts[1:]))

    return _WORD.sub(full, text)


def spelling_of(region: str) -> Maker:
    """Return the maker that spells words as they are spelt in a region."""

    def respelt(text: str, tongue: Tongue, _rng: random.Random) -> str:
        spellings = tongue.variation.spellings.get(region, {})
        return _WORD.sub(
            lambda match: _like(match[0], spellings.get(match[0].lower(), match[0])), text
        )

    return respelt


def shuffled_sentences(text: str, _tongue: Tongue, rng: random.Random) -> str:
    """Return the sentences in another order, where there are two or more."""
    parts = [sentence.strip() for sentence in sentences(text)]
    parts = [_ended(part) for part in parts if part]
    if len(set(parts)) < 2:
        return text
    order = parts[:]
    while order == parts:
        rng.shuffle(order)
    return " ".join(order)


# name -> maker; the names stand in the report
MEANING_KEPT: Mapping[str, Maker] = MappingProxyType(
    {
        "lower-case": lower_case,
        "capital-sentences": capitalised_sentences,
        "capital-words": capitalised_words,
        "no-punctuation": without_punctuation,
        "curly-apostrophes": curly_apostrophes,
        "straight-apostrophes": straight_apostrophes,
        "no-apostrophes": without_apostrophes,
        "typos": typos,
        "contractions-spelt-out": spelt_out,
        "british-spelling": spelling_of("british"),
        "american-spelling": spelling_of("american"),
        "sentence-order": shuffled_sentences,
    }
)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; put together they are the text."""
    return _SENTENCE.findall(text)


def words_of(text: str) -> list[str]:
    """Return the words of a text as they were typed."""
    return _WORD.findall(text)


def _each_quiet_word(text: str, change: Callable[[str], str]) -> str:
    words = list(_WORD.finditer(text))
    loud = [_is_loud(word[0]) for word in words]
    result = []
    end = 0
    for place, word in enumerate(words):
        # A single capital letter ("I") is loud only among words in capitals.
        near = any(loud[max(0, place - 1) : place + 2])
        keep = loud[place] or (near and len(word[0]) == 1 and word[0].isupper())
        result += [text[end : word.start()], word[0] if keep else change(word[0])]
        end = word.end()
    return "".join(result) + text[end:]


def _is_loud(word: str) -> bool:
    letters = [char for char in word if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters)


def _with_capital(sentence: str) -> str:
    """Return a sentence or word with its first letter in capitals."""
    for place, char in enumerate(sentence):
        if char.isalpha():
            capital = char.upper()
            # The capital of some letters is two letters, which people do not write.
            return (
                sentence if len(capital) > 1 else sentence[:place] + capital + sentence[place + 1 :]
            )
    return sentence


def _space(mark: re.Match[str]) -> str:
    return mark[0] if len(mark[0]) > 2 or _in_number(mark) else " "


def _in_number(mark: re.Match[str]) -> bool:
    if mark[0] not in ".,:":
        return False
    before = mark.string[mark.start() - 1 : mark.start()]
    return before.isdigit() and mark.string[mark.end() : mark.end() + 1].isdigit()


def _ended(sentence: str) -> str:
    return sentence if sentence[-1] in ".!?…”\"')]" else f"{sentence}."


def _like(model: str, word: str) -> str:
    """Return a word with a capital where the model has one."""
    return _with_capital(word) if model[:1].isupper() else word


def _neighbours(rows: tuple[str, ...]) -> dict[str, str]:
    """Return the keys around each key."""
    found: dict[str, str] = {}
    for number, row in enumerate(rows):
        for column, key in enumerate(row):
            near = [row[column - 1 : column], row[column + 1 : column + 2]]
            if number:
                near.append(rows[number - 1][column : column + 2])
            if number + 1 < len(rows):
                near.append(rows[number + 1][max(0, column - 1) : column + 1])
            found[key] = "".join(near)
    return found
