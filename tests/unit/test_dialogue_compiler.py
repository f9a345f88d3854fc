from __future__ import annotations

from pathlib import Path

import pytest

from scoring.rubric import Detector, Severity
from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.compiler import compile_dialogue, compile_fragments
from trainer.dialogue.findings import MAX_FINDINGS
from trainer.dialogue.fragments import Fragments
from trainer.dialogue.headers import read_header
from trainer.dialogue.model import Dialogue, EndingKind, Skill
from trainer.dialogue.source import Source

DATA = Path(__file__).parents[1] / "data" / "dialogues" / "en"
SMALL = (DATA / "small.yaml").read_text(encoding="utf-8")
SHARED = (DATA / "shared.yaml").read_text(encoding="utf-8")


def fragments(text: str = SHARED) -> Fragments:
    return compile_fragments(Source("shared.yaml", text))


def compiled(text: str = SMALL) -> Dialogue:
    return compile_dialogue(Source("small.yaml", text), fragments())


def findings(text: str) -> list[str]:
    """Return `code: the line it stands in` for each finding, in their order."""
    with pytest.raises(DiagnosticsError) as caught:
        compiled(text)
    lines = text.splitlines()
    return [
        f"{item.code}: {lines[item.span.line - 1].strip()}" for item in caught.value.diagnostics
    ]


def changed(old: str, new: str) -> str:
    assert SMALL.count(old) >= 1, old
    return SMALL.replace(old, new, 1)


def test_a_valid_file_becomes_a_dialogue() -> None:
    dialogue = compiled()
    assert dialogue.header.title == "The small client"
    assert dialogue.header.client.mood == 65
    assert dialogue.header.situation == (
        "The shop has ordered a new sign every month, and each one has been changed five times."
    )
    assert dialogue.start == "opening"
    assert list(dialogue.turns) == ["opening", "again"]
    assert [ending.kind for ending in dialogue.endings.values()] == [
        EndingKind.GOOD_TERMS,
        EndingKind.BURNED,
    ]


def test_texts_know_where_they_stand() -> None:
    line = compiled().turns["opening"].client[1]
    assert str(line.span) == "small.yaml:26:9"
    assert SMALL.splitlines()[line.span.line - 1][line.span.column - 1 :] == line.value


def test_a_used_move_takes_the_shared_phrasings_and_adds_its_own() -> None:
    move = compiled().turns["opening"].moves[0]
    assert [text.value for text in move.phrasings] == [
        "we have to end our business relationship",
        "I can no longer work for you",
        "this was our last sign",
    ]
    assert (move.weight, move.essential, move.skill) == (3, True, Skill.CLARITY)


def test_an_override_stays_in_its_turn() -> None:
    assert compiled().turns["again"].moves[0].weight == 2


def test_pitfalls_of_every_turn_come_after_the_listed_ones() -> None:
    turns = compiled().turns
    assert [pitfall.id for pitfall in turns["opening"].pitfalls] == [
        "chasing",
        "mocking",
        "insult",
        "shouting",
    ]
    assert [pitfall.id for pitfall in turns["again"].pitfalls] == ["insult", "shouting"]
    assert turns["opening"].pitfalls[0].severity is Severity.MILD
    assert turns["again"].pitfalls[1].detector is Detector.SHOUTING


def test_a_definition_of_the_turns_own_replaces_the_pitfall_of_every_turn() -> None:
    dialogue = compiled(SMALL.replace("mocking", "insult").replace("[insult, insult]", "[insult]"))
    (insult,) = (item for item in dialogue.turns["opening"].pitfalls if item.id == "insult")
    assert [text.value for text in insult.phrasings] == ["nobody needs so many signs"]


def test_the_header_is_read_without_the_turns() -> None:
    broken_below = SMALL.replace("  opening:\n", "  opening: [[[\n")
    assert read_header(Source("small.yaml", broken_below)) == compiled().header


def test_the_header_is_read_where_parts_of_it_stand_below_the_turns() -> None:
    goal = "goal: End it and stay on speaking terms.\n"
    moved = SMALL.replace(goal, "") + goal
    assert read_header(Source("small.yaml", moved)).goal == "End it and stay on speaking terms."


def test_a_header_without_a_goal_is_reported() -> None:
    text = changed("goal: End it and stay on speaking terms.\n", "")
    with pytest.raises(DiagnosticsError, match=r"missing-key.*`goal`"):
        read_header(Source("small.yaml", text))


SLIPS = [
    # the shape
    ("summary:", "sumary:", "unknown-key: sumary: A client with one small job too many."),
    ("start: opening\n", "", "missing-key: partways: 1"),
    ("goal: End", "title: Twice\ngoal: End", "duplicate-key: title: Twice"),
    ("mood: 65", "mood: cordial", "not-a-number: mood: cordial"),
    ("mood: 65", "mood: 6５", "not-a-number: mood: 6５"),
    ("mood: 65", "mood: 165", "out-of-range: mood: 165"),
    ("weight: 3", "weight: heavy", "not-a-number: weight: heavy"),
    ("weight: 3", "weight: 0", "out-of-range: weight: 0"),
    ("weight: 3", "weight: -1", "out-of-range: weight: -1"),
    ("weight: 3", "essential: maybe", "wrong-type: essential: maybe"),
    ("weight: 3", "every-turn: true", "unknown-key: every-turn: true"),
    ("skill: business-facts", "skill: bussiness", "unknown-choice: skill: bussiness"),
    ("kind: burned", "kind: bad", "unknown-choice: kind: bad"),
    ("title: Once more", "title:", "empty-value: title:"),
    ("title: Once more", "title: ''", "empty-value: title: ''"),
    ("title: Once more", "title: [Once, more]", "wrong-type: title: [Once, more]"),
    ("      - Pardon?", "      Pardon?", "wrong-type: Pardon?"),
    ("- Fair enough.", "- Well: fair enough.", "wrong-type: - Well: fair enough."),
    ("[insult, mocking]", "insult", "wrong-type: pitfalls: insult"),
    ("[insult, mocking]", "[]", "empty-value: pitfalls: []"),
    ("start: opening", "start: Opening", "bad-id: start: Opening"),
    ("  handshake:\n    kind", "  ? [x]\n  : y\n  handshake:\n    kind", "wrong-type: ? [x]"),
    ("partways: 1", "partways: 2", "unsupported-version: partways: 2"),
    # YAML that would do more than dialogues need
    ("title: Once more", "title: !!str Once more", "tag: title: !!str Once more"),
    ("    title: Once more", "    !x title: Once more", "tag: !x title: Once more"),
    ("title: Once more", "<<: {title: Once more}", "merge-key: <<: {title: Once more}"),
    ("title: Once more", 'title: "Once\\u202emore"', 'control-character: title: "Once\\u202emore"'),
    # the parts among each other
    (
        "use: decision\n        weight",
        "use: decison\n        weight",
        "unknown-shared: - use: decison",
    ),
    ("use: chasing", "use: decision", "unknown-shared: - use: decision"),
    ("start: opening", "start: beginning", "unknown-start: start: beginning"),
    ("start: opening", "start: handshake", "unknown-start: start: handshake"),
    ("to: again", "to: agian", "unknown-target: - to: agian"),
    ("moves: [decision, hours]", "moves: [hour]", "unknown-move: moves: [hour]"),
    ("missing: [decision]", "missing: [mocking]", "unknown-move: missing: [mocking]"),
    ("[insult, mocking]", "[hours]", "unknown-pitfall: pitfalls: [hours]"),
    ("      - to: again\n        mood: -5\n", "", "missing-else: - when:"),
    ("branches:\n", "branches:\n      - to: again\n", "else-not-last: - to: again"),
    ("when:\n          mood-below: 30", "when: {}", "empty-when: - when: {}"),
    (
        "mood-below: 30",
        "mood-below: 30\n          mood-at-least: 30",
        "impossible-when: mood-below: 30",
    ),
    (
        "    moves:\n      - use: decision\n    branches",
        "    moves:\n      - use: decision\n      - use: decision\n    branches",
        "duplicate-id: - use: decision",
    ),
]

# what a slip of the pen looks like, and where it is told
TYPOS = [
    ("title: Once more", "title: Once more: again", "missing-quotes: title: Once more: again"),
    ("title: Once more", "title: 'Once more", "unclosed: title: 'Once more"),
    ("title: Once more", 'title: "Once more', 'unclosed: title: "Once more'),
    ("title: Once more", "title: 'don't say it'", "missing-quotes: title: 'don't say it'"),
    ("title: Once more", 'title: "Once" more', 'missing-quotes: title: "Once" more'),
    ("title: Once more", "title: [Once] more", "missing-quotes: title: [Once] more"),
    ("title: Once more", "title: @home", "missing-quotes: title: @home"),
    ("title: Once more", "title: `Once more`", "missing-quotes: title: `Once more`"),
    ("title: Once more", "title: *Once* more", "alias: title: *Once* more"),
    ("title: Once more", 'title: "Once \\more"', 'missing-quotes: title: "Once \\more"'),
    ("title: Once more", "title Once more", "syntax: title Once more"),
    ("title: Once more", "title:Once more", "syntax: title:Once more"),
    ("title: Once more", "title: >\n    Once more", "syntax: Once more"),
    ("      - Pardon?", "      -Pardon?", "wrong-type: -Pardon?"),
    ("      - to: again\n", "      to: again\n", "indent: to: again"),
    ("    title: Once more", "     title: Once more", "indent: client:"),
    ("    title: Once more", "\ttitle: Once more", "tab: title: Once more"),
    ("title: Once more\n    client", "title: >\n\tOnce more\n    client", "tab: Once more"),
    ("title: Once more\n    client", "title: Once\n\tmore\n    client", "tab: more"),
    ("    client:\n      - So", "      client:\n      - So", "indent: client:"),
    ("client:\n      - So", "client: - So", "indent: client: - So you need a break?"),
    ("[insult, mocking]", "[insult, mocking", "unclosed: pitfalls: [insult, mocking"),
    ("[insult, mocking]", "[insult, mocking]]", "missing-quotes: pitfalls: [insult, mocking]]"),
    ("start: opening", "---\nstart: opening", "several-documents: ---"),
    ("goal: End it", "goal:\n  - x\n y: End it", "indent: y: End it and stay on speaking terms."),
]


@pytest.mark.parametrize(("old", "new", "found"), SLIPS + TYPOS)
def test_a_slip_is_told_where_it_was_made_and_nothing_else(old: str, new: str, found: str) -> None:
    assert findings(changed(old, new)) == [found]


def test_a_turn_given_twice_is_told_with_the_branch_that_has_lost_its_target() -> None:
    assert findings(changed("  again:\n", "  opening:\n")) == [
        "unknown-target: - to: again",
        "duplicate-key: opening:",
    ]


def test_an_ending_with_the_id_of_a_turn_is_reported() -> None:
    assert findings(
        SMALL.replace("  handshake:", "  again:").replace("to: handshake", "to: again")
    ) == ["duplicate-id: again:"]


def test_a_client_who_is_no_group_of_keys_is_reported_once() -> None:
    start, end = SMALL.index("client:"), SMALL.index("situation:")
    text = f"{SMALL[:start]}client: Sam Field\n{SMALL[end:]}"
    assert findings(text) == ["wrong-type: client: Sam Field"]


def test_a_turn_that_is_no_group_is_reported_without_the_branches_to_it() -> None:
    start, end = SMALL.index("  again:"), SMALL.index("endings:")
    assert findings(f"{SMALL[:start]}  again: later\n{SMALL[end:]}") == ["wrong-type: again: later"]


def test_a_misspelt_key_is_not_reported_as_missing_too() -> None:
    assert findings(changed("branches:", "branchs:")) == ["unknown-key: branchs:"]


def test_a_misspelt_use_is_understood_as_use() -> None:
    assert findings(changed("- use: chasing", "- usr: chasing")) == ["unknown-key: - usr: chasing"]


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_file() -> None:
    text = changed("mood: 65", "mood: good").replace("to: again", "to: agian", 1)
    text = text.replace("kind: burned", "kind: burnt").replace("summary:", "sumary:")
    assert [line.split(":")[0] for line in findings(text)] == [
        "unknown-key",
        "not-a-number",
        "unknown-target",
        "unknown-choice",
    ]


def test_a_finding_is_one_line_with_place_code_and_what_was_meant() -> None:
    with pytest.raises(DiagnosticsError) as caught:
        compiled(changed("to: again", "to: agian"))
    assert str(caught.value) == (
        "small.yaml:69:13: error[unknown-target] there is no turn and no ending `agian`, "
        "did you mean `again`?"
    )


def test_an_id_that_is_none_gets_one_proposed() -> None:
    with pytest.raises(DiagnosticsError, match="write `slammed-door`"):
        compiled(changed("to: slammed-door", "to: Slammed Door!"))


def test_a_file_full_of_mistakes_gives_no_more_findings_than_can_be_read() -> None:
    text = SMALL + "".join(f"wrong{number}: x\n" for number in range(10 * MAX_FINDINGS))
    assert len(findings(text)) == MAX_FINDINGS


def test_an_alias_repeats_a_part() -> None:
    text = changed("client:\n      - Hello", "client: &lines\n      - Hello")
    text = text.replace("asks-back:\n      - Pardon?", "asks-back: *lines")
    turns = compiled(text).turns
    assert turns["again"].asks_back == turns["opening"].client


def test_aliases_cannot_make_a_small_file_large() -> None:
    bomb = "x: &a [" + "no, " * 200 + "]\n"
    turns = "".join(f"  t{number}: *turn\n" for number in range(2000))
    text = SMALL.replace("  again:\n", "  again: &turn\n").replace("endings:", f"{turns}endings:")
    assert findings(bomb + text)[-1].startswith("alias: again:")


def test_a_branch_may_lie_in_itself_only_in_the_file() -> None:
    text = changed("branches:\n      - when", "branches: &b\n      - to: *b\n      - when")
    assert findings(text) == ["wrong-type: branches: &b", "else-not-last: - to: *b"]


def test_shared_pitfalls_without_phrasings_are_reported() -> None:
    with pytest.raises(DiagnosticsError) as caught:
        fragments(SHARED.replace("    phrasings:\n      - you are a fool\n", ""))
    assert [item.code for item in caught.value.diagnostics] == ["missing-phrasings"]


def test_fragments_of_a_later_file_win_one_by_one() -> None:
    mine = SHARED.replace("you are a fool", "you clown").replace("  chasing:", "  hunting:")
    both = fragments().extended(fragments(mine))
    assert [text.value for text in both.pitfalls["insult"].phrasings] == ["you clown"]
    assert {"chasing", "hunting"} <= both.pitfalls.keys()
    assert both.every_turn == {"insult", "shouting"}
