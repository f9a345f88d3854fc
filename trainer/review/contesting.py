"""What there is to contest about a reply: its verdicts, and the words that could bear them out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from trainer.dialogue.limits import fits_a_phrasing
from trainer.dialogue.model import Dialogue, MoveScript, PitfallScript
from trainer.practice.coach import Note
from trainer.practice.debrief import TurnReview
from trainer.store.disputes import Dispute, DisputeKind, Words

if TYPE_CHECKING:
    from scoring.text import Word

SENTENCE_END = re.compile(r"[.!?…\n]")
PAUSE = re.compile(r"[,;:()\[\]—–/]|\s-+\s")

FEWEST_WORDS = 3
"""A part of a sentence with fewer words says too little to be told apart from others."""


class Extent(StrEnum):
    """What was made of a move or pitfall; of a pitfall it is all or nothing."""

    FULL = "full"
    HALF = "half"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Contestable:
    """A move or a pitfall of a turn and what was made of it, with the words that showed it."""

    kind: DisputeKind
    id: str
    label: str
    extent: Extent
    words: str = ""

    @property
    def key(self) -> tuple[DisputeKind, str]:
        """Return what tells it from the others of its turn."""
        return self.kind, self.id

    @property
    def counts(self) -> bool:
        """Tell whether it counts in full: what counts by half can be said to count."""
        return self.extent is Extent.FULL


def contestable(review: TurnReview) -> tuple[Contestable, ...]:
    """Return what can be contested: first what was heard, then what was not, moves before pitfalls.

    There is nothing where the client asked back.
    """
    if not review.turn.scored:
        return ()
    card, script = review.card, review.turn.script
    hit = {note.id for note in card.pitfalls}
    return (
        *_moves(card.made, Extent.FULL),
        *_moves(card.half_made, Extent.HALF),
        *(
            Contestable(DisputeKind.PITFALL, note.id, note.label, Extent.FULL, note.words)
            for note in card.pitfalls
        ),
        *_moves(card.missed, Extent.NONE),
        *(
            Contestable(DisputeKind.PITFALL, pitfall.id, pitfall.label, Extent.NONE)
            for pitfall in script.pitfalls
            if pitfall.id not in hit
        ),
    )


def _moves(notes: Sequence[Note], extent: Extent) -> Iterator[Contestable]:
    for note in notes:
        yield Contestable(DisputeKind.MOVE, note.id, note.label, extent, note.words)


def wordings(reply: str, language: str) -> tuple[Words, ...]:
    """Return the words one can point at: each sentence of a reply, followed by its parts.

    Parts are what stands between pauses, or where another thought begins. What is too long for
    a phrasing is left out.
    """
    found: list[Words] = []
    for sentence in _cut(reply, _words(reply, language), SENTENCE_END):
        found.append(_said(reply, sentence))
        for between_pauses in _cut(reply, sentence, PAUSE):
            found += [_said(reply, part) for part in _thoughts(between_pauses)]
    return tuple(words for words in dict.fromkeys(found) if fits_a_phrasing(words.text))


def _words(reply: str, language: str) -> Sequence[Word]:
    """Return the words as the scorer reads them; where it can't, as they are typed."""
    from scoring.languages import CODES
    from scoring.lexicon import lexicon
    from scoring.text import split_words
    from scoring.units import analyse

    if language in CODES:
        return analyse(reply, lexicon(language)).words
    return split_words(reply, {})


def _cut(reply: str, words: Sequence[Word], mark: re.Pattern[str]) -> Iterator[list[Word]]:
    """Yield the words on both sides of each mark that was typed between two of them."""
    part: list[Word] = []
    for word in words:
        if part and mark.search(reply, part[-1].end, word.start):
            yield part
            part = []
        part.append(word)
    if part:
        yield part


def _thoughts(words: Sequence[Word]) -> list[list[Word]]:
    """Return the parts of some words that the scorer reads apart, but none that says too little."""
    thoughts = [
        list(part) for _place, part in groupby(words, key=lambda word: (word.sentence, word.clause))
    ]
    if all(len(part) >= FEWEST_WORDS for part in thoughts):
        return thoughts
    return [list(words)] if len(words) >= FEWEST_WORDS else []


def _said(reply: str, words: Sequence[Word]) -> Words:
    start, end = words[0].start, words[-1].end
    return Words(reply[start:end], start, end)


def target_of(dispute: Dispute, dialogue: Dialogue) -> MoveScript | PitfallScript | None:
    """Return the move or pitfall a dispute is about, None where the script has lost it."""
    script = dialogue.turns.get(dispute.turn)
    if script is None:
        return None
    items: Sequence[MoveScript | PitfallScript] = (
        script.moves if dispute.kind is DisputeKind.MOVE else script.pitfalls
    )
    return next((item for item in items if item.id == dispute.target), None)


def label_of(dispute: Dispute, dialogue: Dialogue | None) -> str:
    """Return what the move or pitfall is called; its id where the script does not tell."""
    target = None if dialogue is None else target_of(dispute, dialogue)
    return dispute.target if target is None else target.label
