"""`partways explain`: why a reply to a turn scored as it did."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from trainer.authoring.explaining import Explanation, Words, explain
from trainer.authoring.explanation_text import lines_of
from trainer.commands.reply import typed_reply
from trainer.dialogue.files import open_dialogue
from trainer.dialogue.lookup import script_of
from trainer.folders import open_library
from trainer.text import printable


def show(
    *,
    scenario: str,
    turn: str,
    reply: str | None,
    language: str,
    as_json: bool,
    folders: Sequence[Path] = (),
) -> int:
    """Print the reasons for the score of `reply`, or of standard input where it is None."""
    dialogue = open_dialogue(scenario, language, open_library(folders))
    script = script_of(dialogue, turn)
    header = dialogue.header
    found = explain(script, header.language, typed_reply(reply), mood=header.client.mood)
    if as_json:
        print(json.dumps(_values(found), indent=2))
    else:
        print(printable("\n".join(lines_of(found, script))))
    return 0


def _values(found: Explanation) -> dict[str, Any]:
    """Return the explanation as plain values; places are offsets into `reply`."""
    return {
        "reply": found.reply,
        "score": found.judgement.score,
        "band": found.judgement.band,
        "understood": found.judgement.understood,
        "next": found.to,
        "moves": [_rounded(asdict(account)) for account in found.moves],
        "pitfalls": [_rounded(asdict(account)) for account in found.pitfalls],
        "parts": [asdict(part) for part in found.judgement.parts],
        "reserved": [{"as": kind, **_words(words)} for kind, words in found.reserved],
        "beside": [_words(words) for words in found.beside],
        "digression": round(found.digression, 3),
        "keyword_string": found.keyword_string,
        "echo": found.echo,
        "on_topic": found.on_topic,
        "changes": [asdict(change) for change in found.changes],
    }


def _words(words: Words) -> dict[str, int]:
    return {"start": words.start, "end": words.end}


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value
