"""`partways score`: one reply to one turn, its judgement and the branch it takes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scoring import Judgement, scorer_for
from scoring.judgement import Evidence
from trainer.commands.reply import typed_reply
from trainer.dialogue.branching import led_to
from trainer.dialogue.files import open_dialogue
from trainer.dialogue.lookup import script_of
from trainer.dialogue.model import TurnScript
from trainer.dialogue.rubrics import rubric_of
from trainer.folders import open_library
from trainer.i18n import _, ngettext
from trainer.names import band_name
from trainer.practice.debrief import labels_of, part_lines
from trainer.text import printable


def score(
    *,
    scenario: str,
    turn: str,
    reply: str | None,
    language: str,
    as_json: bool,
    folders: Sequence[Path] = (),
) -> int:
    """Print the judgement of `reply`, or of standard input where it is None; return 0."""
    dialogue = open_dialogue(scenario, language, open_library(folders))
    script = script_of(dialogue, turn)
    text = typed_reply(reply)
    judgement = scorer_for(rubric_of(script, dialogue.header.language)).score(text)
    to = led_to(script, judgement, mood=dialogue.header.client.mood)
    if as_json:
        print(json.dumps(_values(judgement, to)))
    else:
        print(printable("\n".join(_lines(script, text, judgement, to))))
    return 0


def _values(judgement: Judgement, to: str) -> dict[str, Any]:
    return {
        "score": judgement.score,
        "band": judgement.band,
        "understood": judgement.understood,
        "sure": judgement.sure,
        "cut": judgement.cut,
        "moves": [
            {
                "id": move.id,
                "made": move.made,
                "credit": move.credit,
                "denied": move.denied,
                **_place(move.evidence),
            }
            for move in judgement.moves
        ],
        "pitfalls": [
            {"id": pitfall.id, "hit": pitfall.hit, **_place(pitfall.evidence)}
            for pitfall in judgement.pitfalls
        ],
        "parts": [
            {"kind": part.kind, "id": part.id, "points": part.points} for part in judgement.parts
        ],
        "next": to,
    }


def _place(evidence: Evidence | None) -> dict[str, Any]:
    return {
        "start": evidence.start if evidence else None,
        "end": evidence.end if evidence else None,
        "phrase": evidence.phrase if evidence else None,
    }


def _lines(script: TurnScript, text: str, judgement: Judgement, to: str) -> list[str]:
    labels = labels_of(script)
    heading = ngettext("{score} point, {verdict}", "{score} points, {verdict}", judgement.score)
    lines = [heading.format(score=judgement.score, verdict=band_name(judgement.band))]
    if judgement.cut:
        lines.append(_("The reply is very long; only its beginning was judged."))
    for move in judgement.moves:
        sign = "✓" if move.credit >= 1 else "½" if move.credit else "·"
        lines.append(f"  {sign} {labels[move.id]}{_quoted(text, move.evidence)}")
    lines += [
        f"  ✗ {labels[pitfall.id]}{_quoted(text, pitfall.evidence)}" for pitfall in judgement.hits
    ]
    lines.append(_("The sum:"))
    lines += [f"  {part.points:+4d}  {part.label}" for part in part_lines(script, judgement)]
    lines.append(_("The script goes to: {to}").format(to=to))
    return lines


def _quoted(text: str, evidence: Evidence | None) -> str:
    return f"  “{text[evidence.start : evidence.end]}”" if evidence else ""
