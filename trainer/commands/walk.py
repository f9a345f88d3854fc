"""`partways walk`: thousands of conversations with made-up users, and where they led."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from trainer.authoring.replies import judged_replies, stock_of, texts_for
from trainer.authoring.tally import tally
from trainer.authoring.walk_lines import lines
from trainer.authoring.walking import walks
from trainer.commands.progress import with_progress
from trainer.dialogue.files import open_dialogue
from trainer.folders import open_library
from trainer.i18n import _
from trainer.practice.judging import ScorerJudge
from trainer.text import printable


def walk(
    *,
    scenario: str,
    language: str,
    count: int,
    seed: int,
    as_json: bool,
    folders: Sequence[Path] = (),
) -> int:
    """Print what `count` conversations about a scenario or file come to; return 0."""
    dialogue = open_dialogue(scenario, language, open_library(folders))
    known = sum(len(texts_for(script)) for script in dialogue.turns.values())
    replies = judged_replies(dialogue, ScorerJudge(dialogue))
    with with_progress(replies, known, _("Judging replies")) as judged:
        stock = stock_of(dialogue, judged)
    conversations = walks(dialogue, stock, count=count, seed=seed)
    with with_progress(conversations, count, _("Holding conversations")) as held:
        result = tally(dialogue, stock, held)
    if as_json:
        print(json.dumps({"seed": seed, **result.as_dict()}, indent=2))
    else:
        width = shutil.get_terminal_size().columns
        print(printable("\n".join(lines(result, dialogue, width))))
    return 0
