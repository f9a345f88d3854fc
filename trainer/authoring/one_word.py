"""What a single word, taken out of a reply or put into it, would change about its judgement."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from scoring import Judgement, Scorer
from trainer.evaluation.wordings import Wording

_WORD = re.compile(r"[^\W_]+(?:['’‘ʼ`´-][^\W_]+)*")
_MAX_WORDS = 80
"""Words of a long reply that are taken out in turn: each is a reply of its own to judge."""

_BEGUN = 0.5
"""Of a phrasing so much must be there for its other words to be put in."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A move or pitfall of which something else is found: credit 0, 0.5 or 1; a pitfall 0 or 1."""

    id: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Change:
    """One word less, or (`added`) one word more at the offset `place`, and what that turns."""

    word: str
    place: int
    added: bool
    text: str
    score: int = 0
    turned: tuple[Turned, ...] = ()


def changes_of(
    reply: str, scorer: Scorer, judgement: Judgement, wordings: Mapping[str, Sequence[Wording]]
) -> tuple[Change, ...]:
    """Return the changes of one word that turn a finding, those with the most points first.

    `wordings` are for each move the phrasings whose words may be put in. Of the words that turn
    the same findings when they are put in, only the best one is told.
    """
    unmade = {move.id for move in judgement.moves if not move.made}
    tried: dict[str, Change] = {}
    for candidate in (*_without(reply), *_with(reply, wordings, unmade)):
        if candidate.text not in tried:
            after = scorer.score(candidate.text)
            turned = tuple(_turned(judgement, after))
            tried[candidate.text] = replace(candidate, score=after.score, turned=turned)
    telling: dict[object, Change] = {}
    for change in sorted(tried.values(), key=lambda one: (-one.score, one.place, one.word)):
        if change.added and not any(_gains(turned, unmade) for turned in change.turned):
            continue
        if change.turned:
            telling.setdefault(change.turned if change.added else change.text, change)
    return tuple(telling.values())


def _without(reply: str) -> Iterator[Change]:
    for match in list(_WORD.finditer(reply))[:_MAX_WORDS]:
        before, after = reply[: match.start()].rstrip(" "), reply[match.end() :].lstrip(" ")
        yield Change(match[0], match.start(), added=False, text=_joined(before, after))


def _with(
    reply: str, wordings: Mapping[str, Sequence[Wording]], unmade: Collection[str]
) -> Iterator[Change]:
    for move, phrasings in wordings.items():
        for wording in phrasings if move in unmade else ():
            if wording.share < _BEGUN:
                continue
            for lack in wording.lacking:
                before, after = reply[: lack.place].rstrip(" "), reply[lack.place :].lstrip(" ")
                text = _joined(f"{before} {lack.word}", after)
                yield Change(lack.word, lack.place, added=True, text=text)


def _joined(before: str, after: str) -> str:
    return (f"{before} {after}" if after[:1].isalnum() else f"{before}{after}").strip()


def _gains(turned: Turned, unmade: Collection[str]) -> bool:
    return turned.id in unmade and turned.after > turned.before


def _turned(before: Judgement, after: Judgement) -> Iterator[Turned]:
    for move, then in zip(before.moves, after.moves, strict=True):
        if move.credit != then.credit:
            yield Turned(move.id, move.credit, then.credit)
    for pitfall, then_pitfall in zip(before.pitfalls, after.pitfalls, strict=True):
        if pitfall.hit != then_pitfall.hit:
            yield Turned(pitfall.id, float(pitfall.hit), float(then_pitfall.hit))
