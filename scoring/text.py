"""Text as words with offsets into what was typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

MAX_LENGTH = 4_000
"""Characters of a reply that are read; what follows is cut off."""

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_APOSTROPHES = "'’‘ʼ`´ʹ＇"
_QUOTES = '"“”„«»'
_SHIFTED = rf'"(?=[^\W_]{{1,2}}(?![^\W_{_QUOTES}]))'
"""A quotation mark before the last letters of a word: an apostrophe typed with shift."""
_WORD = re.compile(
    rf"[^\W_](?:[^\W_]|[\u0300-\u036f{_INVISIBLE}]|[{_APOSTROPHES}](?=[^\W_])|{_SHIFTED})*"
    rf"|(?P<end>[.!?…\n]+)|(?P<pause>[,;:()\[\]—–/]|\s-+\s)|(?P<quote>[{_QUOTES}])"
)
_TO_PLAIN = str.maketrans(dict.fromkeys(_APOSTROPHES + '"', "'") | dict.fromkeys(_INVISIBLE, ""))


@dataclass(frozen=True, slots=True)
class Word:
    """One word: `text` is lower case with straight apostrophes, `start:end` where it was typed.

    `sentence` and `clause` number the sentences and, through the whole text, the parts between
    pauses; `asked` tells that the sentence is a question, `quoted` that the word stands between
    double quotation marks, `name` that it is capitalised among words that mostly are not.
    """

    text: str
    start: int
    end: int
    sentence: int
    clause: int
    quoted: bool
    name: bool
    asked: bool


def split_words(
    text: str,
    contractions: Mapping[str, tuple[str, ...]],
    unclip: Callable[[str, str, str], tuple[str, ...]] | None = None,
) -> tuple[Word, ...]:
    """Return the words of a text; the parts of a contraction share their offsets.

    `unclip` may tell by the words around it that a word is a contraction without apostrophe.
    """
    words: list[Word] = []
    waiting: list[tuple[re.Match[str], int, bool]] = []
    names = _capitals_mean_names(text)
    sentence = clause = 0
    quoted = False
    # A sentence is a question only once its end is known: its words wait until then.
    for match in (*_WORD.finditer(text), None):
        if match is None or match["end"]:
            asked = match is not None and "?" in match["end"]
            plain = [plain_word(found[0]) for found, _, _ in waiting]
            clauses = [place for _, place, _ in waiting]
            for index, (found, place, within) in enumerate(waiting):
                name = names and found[0][0].isupper()
                parts: tuple[str, ...] = ()
                if unclip is not None:
                    parts = unclip(*_around(index, plain, clauses))
                words.extend(
                    Word(part, found.start(), found.end(), sentence, place, within, name, asked)
                    for part in parts or expand(plain[index], contractions)
                )
            waiting.clear()
            sentence += 1
            clause += 1
        elif match["pause"]:
            clause += 1
        elif match["quote"]:
            quoted = not quoted
        else:
            waiting.append((match, clause, quoted))
    return tuple(words)


def _around(index: int, plain: Sequence[str], clauses: Sequence[int]) -> tuple[str, str, str]:
    """Return the word before, a word and the word behind it; nothing beyond its clause."""
    before, behind = index - 1, index + 1
    return (
        plain[before] if index and clauses[before] == clauses[index] else "",
        plain[index],
        plain[behind] if behind < len(plain) and clauses[behind] == clauses[index] else "",
    )


def _capitals_mean_names(text: str) -> bool:
    letters = sum(char.isalpha() for char in text)
    return sum(char.isupper() for char in text) * 8 < letters


def plain_word(raw: str) -> str:
    """Return a word composed (NFKC), in lower case, with straight apostrophes."""
    if raw.isascii():
        return raw.lower().replace("`", "'").replace('"', "'")
    return unicodedata.normalize("NFKC", raw.translate(_TO_PLAIN)).casefold()


def expand(word: str, contractions: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the full words behind a contraction, with its apostrophe in any place or none."""
    parts = contractions.get(word)
    if parts is not None:
        return parts
    if "'" not in word:
        return (word,)
    bare = word.replace("'", "")
    parts = contractions.get(bare)
    if parts is not None:
        return parts
    stem, _, tail = word.rpartition("'")
    parts = contractions.get(f"'{tail}")
    if parts is not None and stem:
        return (stem.replace("'", ""), *parts)
    return (bare,)
