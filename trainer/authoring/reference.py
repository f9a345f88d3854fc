"""The dialogue format as a reference in Markdown: every key, what it is and what it takes."""

from __future__ import annotations

from collections.abc import Iterator

from trainer.dialogue.fragments import Fragments
from trainer.dialogue.keys import BLANK, CLIENT, FOLLOWING, Group, Key, Kind
from trainer.dialogue.schema import (
    BRANCH,
    DIALOGUE,
    ENDING,
    EXTENDED_MOVE,
    FRAGMENTS,
    MOVE,
    MOVE_USED,
    PITFALL,
    PITFALL_USED,
    SAMPLE,
    SHARED_PITFALL,
    TURN,
    WHEN,
)

# Each section with the groups it tells of; a key that several of them have is told once.
SECTIONS = (
    ("The top of the file", (DIALOGUE,)),
    ("A blank", (BLANK, FOLLOWING)),
    ("The client", (CLIENT,)),
    ("A turn", (TURN,)),
    ("A move", (MOVE, MOVE_USED)),
    ("A pitfall", (PITFALL, PITFALL_USED)),
    ("A branch", (BRANCH,)),
    ("The condition of a branch", (WHEN,)),
    ("A sample", (SAMPLE,)),
    ("An ending", (ENDING,)),
    ("The top of shared.yaml", (FRAGMENTS,)),
    ("What moves and pitfalls in shared.yaml may have besides", (EXTENDED_MOVE, SHARED_PITFALL)),
)
BEGIN = "<!-- what follows is made by `make reference` -->"
END = "<!-- up to here -->"

TOLD_BEFORE = {key.name for group in (MOVE, PITFALL) for key in group.keys}

HOW = {
    Kind.TEXT: "text",
    Kind.ID: "id",
    Kind.WHOLE: "whole number",
    Kind.NUMBER: "number",
    Kind.FLAG: "`true` or `false`",
    Kind.TEXTS: "list of texts",
    Kind.IDS: "list of ids",
    Kind.GROUP: "keys below it",
    Kind.ITEMS: "list",
    Kind.NAMED: "ids with keys below them",
}


def reference(shared: Fragments) -> str:
    """Return all sections, each a heading, a sentence and a table; the last of what is shared."""
    sections = [_section(*section) for section in SECTIONS]
    return "\n\n".join("\n".join(lines) for lines in (*sections, _shared(shared)))


def _shared(shared: Fragments) -> Iterator[str]:
    """Tell what a turn can take with `use:`."""
    yield "### What comes with the program"
    yield ""
    yield "A turn takes any of these with `use:`; what counts on every turn need not be taken."
    labels = {
        "move": {name: move.label for name, move in shared.moves.items()},
        "pitfall": {name: pitfall.label for name, pitfall in shared.pitfalls.items()},
    }
    for title, named in labels.items():
        yield ""
        yield f"| {title} | what the coach calls it |"
        yield "|---|---|"
        for name, label in sorted(named.items()):
            always = " (on every turn)" if name in shared.every_turn else ""
            yield f"| `{name}` | {_cell(label)}{always} |"


def _section(title: str, groups: tuple[Group, ...]) -> Iterator[str]:
    yield f"### {title}"
    yield ""
    yield groups[0].doc
    yield ""
    yield "| key | what it takes | what it is |"
    yield "|---|---|---|"
    seen = set(TOLD_BEFORE) if groups[-1] is SHARED_PITFALL else set()
    for group in groups:
        for key in group.keys:
            if key.name not in seen:
                seen.add(key.name)
                yield f"| `{key.name}` | {_takes(key, groups)} | {_cell(key.doc)} |"


def _takes(key: Key, groups: tuple[Group, ...]) -> str:
    if key.kind is Kind.CHOICE:
        how = ", ".join(f"`{choice}`" for choice in key.choices)
    else:
        how = HOW[key.kind]
    if key.least is not None and key.most is not None:
        how += f" from {key.least:g} to {key.most:g}"
    if key.name not in groups[0].required and key.name not in ("use", "follows"):
        how += "; may be left out"
    if key.blanks:
        how += "; may mention blanks"
    return _cell(how)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def with_reference(text: str, shared: Fragments) -> str:
    """Return a document with the reference between its two marks made anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{reference(shared)}\n\n{END}{after}"
