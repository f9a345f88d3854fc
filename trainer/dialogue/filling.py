"""A dialogue with its blanks filled in: every text as the player will read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from trainer.dialogue.blanks import NOTHING, values_for, words_for
from trainer.dialogue.header import Text
from trainer.dialogue.header_filling import Fill, filled_header, with_texts
from trainer.dialogue.model import (
    Branch,
    Dialogue,
    Ending,
    MoveScript,
    PitfallScript,
    TurnScript,
)
from trainer.dialogue.placeholders import has_braces, mentioned, mentions_in, substituted


def filled(dialogue: Dialogue, values: Mapping[str, str] = NOTHING) -> Dialogue:
    """Return the dialogue with these values in its blanks, and defaults in the others.

    Whatever it was filled with before is forgotten. Values that do not fit, or are for blanks
    that it does not have, are passed over: what was kept once must always be playable.
    """
    if dialogue.template is None:
        return dialogue
    return _filled(dialogue.template, values, start=dialogue.start)


def with_defaults(template: Dialogue) -> Dialogue:
    """Return a dialogue, as it was read, with the defaults in its blanks."""
    return _filled(template, NOTHING, start=template.start)


def mentioned_in(dialogue: Dialogue) -> frozenset[str]:
    """Return the ids that the texts mention: of blanks, and of words that follow a blank."""
    found: set[str] = set()

    def note(text: str) -> str:
        found.update(
            mentioned(mention.name)
            for mention in mentions_in(text)
            if mention.name is not None and not mention.doubled
        )
        return text

    template = dialogue.template or dialogue
    with_texts(template.header, note)
    for turn in template.turns.values():
        _turn(turn, note, note)
    for ending in template.endings.values():
        _ending(ending, note)
    return frozenset(found)


def _filled(template: Dialogue, values: Mapping[str, str], *, start: str) -> Dialogue:
    given = values_for(template.header.blanks, values)
    fill = _fill(template, given)
    as_written = _fill(template, values_for(template.header.blanks, NOTHING))
    return Dialogue(
        header=filled_header(template.header, given),
        start=start,
        turns=MappingProxyType(
            {name: _turn(turn, fill, as_written) for name, turn in template.turns.items()}
        ),
        endings=MappingProxyType(
            {name: _ending(ending, fill) for name, ending in template.endings.items()}
        ),
        values=MappingProxyType(given),
        template=template,
    )


def _fill(template: Dialogue, values: Mapping[str, str]) -> Fill:
    return partial(substituted, values=words_for(template.header.blanks, values))


def _turn(turn: TurnScript, fill: Fill, as_written: Fill) -> TurnScript:
    return replace(
        turn,
        title=fill(turn.title),
        client=_texts(turn.client, fill),
        asks_back=_texts(turn.asks_back, fill),
        advice=fill(turn.advice),
        recommended=_text(turn.recommended, fill),
        tempting=_text(turn.tempting, fill),
        moves=tuple(_move(move, fill) for move in turn.moves),
        pitfalls=tuple(_pitfall(pitfall, fill) for pitfall in turn.pitfalls),
        branches=tuple(_branch(branch, fill) for branch in turn.branches),
        prompts=tuple(as_written(text.value) for text in turn.client),
    )


def _move(move: MoveScript, fill: Fill) -> MoveScript:
    if not (has_braces(move.label) or has_braces(move.tip)):
        return move  # nearly all of them, and there are many
    return replace(move, label=fill(move.label), tip=fill(move.tip))


def _pitfall(pitfall: PitfallScript, fill: Fill) -> PitfallScript:
    if not (has_braces(pitfall.label) or has_braces(pitfall.tip)):
        return pitfall
    return replace(pitfall, label=fill(pitfall.label), tip=fill(pitfall.tip))


def _branch(branch: Branch, fill: Fill) -> Branch:
    says = _texts(branch.says, fill)
    return branch if says is branch.says else replace(branch, says=says)


def _ending(ending: Ending, fill: Fill) -> Ending:
    return replace(
        ending,
        title=fill(ending.title),
        client=_texts(ending.client, fill),
        debrief=fill(ending.debrief),
    )


def _texts(texts: tuple[Text, ...], fill: Fill) -> tuple[Text, ...]:
    if not any(has_braces(text.value) for text in texts):
        return texts
    return tuple(_text(text, fill) for text in texts)


def _text(text: Text, fill: Fill) -> Text:
    return Text(fill(text.value), text.span) if has_braces(text.value) else text
