"""Additions to the text of a dialogue: a phrasing of a move or pitfall, a sample of a turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trainer.authoring.yaml_editing import appended, put, removed, values_of
from trainer.authoring.yaml_items import Ids, Item, Value, tidy
from trainer.store.disputes import DisputeKind

SECTIONS = {DisputeKind.MOVE: "moves", DisputeKind.PITFALL: "pitfalls"}

# What ends a clause is no part of a phrasing.
AROUND_A_PHRASING = " .,;:!?…–—-"


def with_phrasing(text: str, turn: str, kind: DisputeKind, target: str, words: str) -> str:
    """Return the text with one more phrasing of a turn's move or pitfall, unless it is there.

    What the turn does not list, since it counts on every turn, it takes with `use` from then
    on. Raises UneditableError.
    """
    phrasing = tidy(words).replace("\n", " ").strip(AROUND_A_PHRASING)
    if not phrasing:
        return text
    section, way = SECTIONS[kind], ("turns", turn)
    items = _turn(text, turn).get(section, [])
    place = _place(items, target)
    if place is None:
        entry: Item = {"use": target, "phrasings": [phrasing]}
        if items:
            return appended(text, (*way, section), entry)
        return put(text, way, section, [entry], after="moves")
    known = items[place].get("phrasings", [])
    if phrasing.casefold() in map(str.casefold, known):
        return text
    if known:
        return appended(text, (*way, section, place, "phrasings"), phrasing)
    return put(text, (*way, section, place), "phrasings", [phrasing])


def without_phrasing(
    text: str, turn: str, kind: DisputeKind, target: str, phrasing: str
) -> str | None:
    """Return the text without a phrasing that the turn itself gives to a move or pitfall.

    None where it stands elsewhere or is the only one. Raises UneditableError.
    """
    section = SECTIONS[kind]
    items = _turn(text, turn).get(section, [])
    place = _place(items, target)
    known = [] if place is None else items[place].get("phrasings", [])
    if place is None or phrasing not in known or len(known) == 1:
        return None
    path = ("turns", turn, section, place, "phrasings", known.index(phrasing))
    return removed(text, path)


def with_sample(text: str, turn: str, reply: str, wanted: Mapping[str, Sequence[str]]) -> str:
    """Return the text with a sample of a turn that asks for ids under some keys of a sample.

    What a sample of the same reply asks for already is left out. Raises UneditableError.
    """
    said = tidy(reply)
    samples = _turn(text, turn).get("samples", [])
    same = [sample for sample in samples if tidy(sample["reply"]).split() == said.split()]
    new = {
        key: Ids(id for id in ids if not any(id in sample.get(key, ()) for sample in same))
        for key, ids in wanted.items()
    }
    asked: dict[str, Value] = {key: ids for key, ids in new.items() if ids}
    if not said or not asked:
        return text
    sample: Item = {"reply": said, **asked}
    if samples:
        return appended(text, ("turns", turn, "samples"), sample)
    return put(text, ("turns", turn), "samples", [sample])


def _turn(text: str, turn: str) -> dict[str, Any]:
    found: dict[str, Any] = values_of(text)["turns"][turn]
    return found


def _place(items: Sequence[Mapping[str, Any]], target: str) -> int | None:
    """Return the place of a move or pitfall among those a turn lists."""
    return next(
        (place for place, item in enumerate(items) if target in (item.get("id"), item.get("use"))),
        None,
    )
