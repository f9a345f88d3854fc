"""What was filled into the blanks, read as the script's own words.

A reply is judged as though nothing had been filled in: a client called Grace Early earns and
costs no more than the name that stands in the script, and the phrasings of the script, written
with its own names, are found in replies that name somebody else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from scoring.judgement import Evidence, Judgement
from scoring.languages import CODES
from trainer.dialogue.blanks import NOTHING, values_for
from trainer.dialogue.header import Blank
from trainer.dialogue.model import Dialogue

_APOSTROPHE = "['’‘ʼ`´]"
_SENTENCE_BEFORE = re.compile(r"(?:^|[.!?…\n:])[\s\"'“”‘’()–—-]*$")
_PAUSE_BEHIND = re.compile(r"\s*(?:[,;:!?.…–—)\n-]|$)")
_LOOK_BACK = 20  # characters, to see whether a sentence begins
_FEWEST_LETTERS = 2  # of a word that counts as a name without the others of the value


class Place(NamedTuple):
    """Words of the script (`start` to `end`) and where in the reply stands what they replace."""

    start: int
    end: int
    typed_start: int
    typed_end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A reply in the words of the script, and the places that read otherwise, in order."""

    text: str
    places: tuple[Place, ...]

    def judged(self, judgement: Judgement) -> Judgement:
        """Return a judgement of the text with its evidence where it stands in the reply."""
        if not self.places:
            return judgement
        return replace(
            judgement,
            moves=tuple(
                replace(move, evidence=self._evidence(move.evidence)) for move in judgement.moves
            ),
            pitfalls=tuple(
                replace(pitfall, evidence=self._evidence(pitfall.evidence))
                for pitfall in judgement.pitfalls
            ),
        )

    def _evidence(self, evidence: Evidence | None) -> Evidence | None:
        if evidence is None:
            return None
        start, end = self._typed(evidence.start, end=False), self._typed(evidence.end, end=True)
        return replace(evidence, start=start, end=end)

    def _typed(self, offset: int, *, end: bool) -> int:
        """Return the offset in the reply; within a place it is the place's start or end."""
        before = bisect_right(self.places, offset, key=lambda place: place.start) - 1
        if before < 0:
            return offset
        place = self.places[before]
        if offset >= place.end:
            return offset - place.end + place.typed_end
        if offset == place.start or not end:
            return place.typed_start
        return place.typed_end


def as_written(dialogue: Dialogue, text: str) -> str:
    """Return a text of the user's with the script's own words for what they have filled in."""
    return reader_of(dialogue)(text).text


def reader_of(dialogue: Dialogue) -> Callable[[str], Reading]:
    """Return what reads replies to a dialogue in the words of its script."""
    names = _names(dialogue.header.blanks, tuple(dialogue.values.items()), dialogue.header.language)
    return names.read


class _Name(NamedTuple):
    """What may be typed, what the script has in its place, and how it is recognised.

    `any_case` tells that capitals do not matter; `ordinary` that it is a word with a meaning
    of its own, which is a name only where a capital letter cannot come from the sentence.
    """

    typed: str
    written: str
    any_case: bool
    ordinary: bool


class _Names:
    def __init__(self, names: Iterable[_Name]) -> None:
        self._names = tuple(names)
        self._pattern = re.compile("|".join(map(_pattern, self._names))) if self._names else None

    def read(self, reply: str) -> Reading:
        if self._pattern is None:
            return Reading(reply, ())
        parts: list[str] = []
        places: list[Place] = []
        done = length = 0
        for match in self._pattern.finditer(reply):
            name = self._names[(match.lastindex or 1) - 1]
            if name.ordinary and not _is_called(reply, match):
                continue
            shouted = match[0].isupper() and not name.typed.isupper()
            written = name.written.upper() if shouted else name.written
            length += match.start() - done
            parts += (reply[done : match.start()], written)
            places.append(Place(length, length + len(written), match.start(), match.end()))
            length += len(written)
            done = match.end()
        return Reading("".join((*parts, reply[done:])), tuple(places))


@lru_cache(maxsize=64)
def _names(blanks: tuple[Blank, ...], values: tuple[tuple[str, str], ...], language: str) -> _Names:
    # What is chosen from a few words, such as "he" or "she", names nobody.
    names_of = [blank for blank in blanks if not blank.choices]
    defaults = values_for(names_of, NOTHING)
    given = {id: value for id, value in values if id in defaults}
    if given == defaults:
        return _Names(())
    names = {
        name.typed: name
        for name in reversed(
            [*_whole(given, defaults, language), *_words(given, defaults, language)]
        )
    }
    return _Names(sorted(names.values(), key=lambda name: -len(name.typed)))


def _whole(given: Mapping[str, str], defaults: Mapping[str, str], language: str) -> Iterator[_Name]:
    """Yield the values as they were filled in."""
    for id, value in given.items():
        if value == defaults[id] or not (
            _is_name(defaults[id]) or _names_something(value, language)
        ):
            continue
        single = len(value.split()) == 1
        ordinary = single and _has_meaning(value, language)
        if not ordinary:
            yield _Name(value, defaults[id], any_case=True, ordinary=False)
        elif value[:1].isupper():
            yield _Name(value, defaults[id], any_case=False, ordinary=True)


def _words(given: Mapping[str, str], defaults: Mapping[str, str], language: str) -> Iterator[_Name]:
    """Yield the words of names: who was called Grace Early may be spoken to as Grace."""
    for id, value in given.items():
        words = value.split()
        if len(words) == 1 or value == defaults[id] or not _is_name(defaults[id]):
            continue
        for number, word in enumerate(words):
            if word[:1].isupper() and len(word) >= _FEWEST_LETTERS:
                written = _same_word(defaults[id], last=number == len(words) - 1)
                yield _Name(word, written, any_case=False, ordinary=_has_meaning(word, language))


def _is_name(default: str) -> bool:
    return default[:1].isupper()


@lru_cache(maxsize=1_000)
def _names_something(value: str, language: str) -> bool:
    """Tell a thing from a mere number or time: "eight months" keeps its meaning in a reply."""
    from scoring.lexicon import lexicon
    from scoring.units import analyse

    if language not in CODES:
        return True
    known = lexicon(language)
    little = known.function_keys | known.light_keys | known.time_keys
    units = analyse(value, known).units
    return not units or any(
        not key.isdigit() and key not in little for unit in units for key in unit.key.split()
    )


def _same_word(default: str, *, last: bool) -> str:
    """Return the first or last word of a default that is a name, all of any other default."""
    words = default.split()
    if all(word[:1].isupper() for word in words):
        return words[-1 if last else 0]
    return default


def _pattern(name: _Name) -> str:
    words = r"\s+".join(
        re.sub("'|’", lambda _match: _APOSTROPHE, re.escape(word)) for word in name.typed.split()
    )
    return rf"(?<!\w)({'(?i:' if name.any_case else '(?:'}{words}))(?!\w)"


def _is_called(reply: str, match: re.Match[str]) -> bool:
    """Tell a name from a word with a capital because a sentence begins: "Will, …", "Will you …"."""
    before = reply[max(0, match.start() - _LOOK_BACK) : match.start()]
    if match.start() > _LOOK_BACK:
        before = "x" + before
    return not _SENTENCE_BEFORE.search(before) or bool(_PAUSE_BEHIND.match(reply, match.end()))


@lru_cache(maxsize=1_000)
def _has_meaning(word: str, language: str) -> bool:
    """Tell whether the scorer takes this for a word that means something."""
    from scoring.lexicon import lexicon
    from scoring.units import analyse

    if language not in CODES:
        return False
    known = lexicon(language)
    return any(
        known.concepts.get(unit.key) or unit.key in known.function_keys | known.light_keys
        for unit in analyse(word, known).units
    )
