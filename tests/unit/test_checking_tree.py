"""Rules about turns, branches and endings, and about one dialogue in several languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from tests.conversations import branch
from tests.trees import tree
from trainer.checking.rules import TREE, languages
from trainer.diagnostics import Severity, Span
from trainer.dialogue.library import Library
from trainer.dialogue.loops import endless_loops
from trainer.dialogue.model import Branch, Condition, Dialogue
from trainer.dialogue.model import PitfallScript as Pitfall

Tree = Mapping[str, Sequence[Branch]]

MADE = Condition(moves=("decision",))
INSULT = Condition(pitfalls=("insult",))


def told(branches: Tree, *, mood: int = 60) -> list[str]:
    """Return what the rules say of a tree in which all four endings can be reached from x, y."""
    dialogue = tree(branches, mood=mood)
    findings = [finding for rule in TREE for finding in rule.findings(dialogue)]
    return [f"{item.span.line}: {item.code}: {item.message}, {item.help}" for item in findings]


def everywhere(*ways: Branch) -> list[Branch]:
    """Return ways out to all four endings, the given ones among them."""
    return [
        branch("burned", INSULT),
        branch("caved-in", Condition(pitfalls=("blame",))),
        branch("good-terms", MADE),
        *ways,
        branch("bruised"),
    ]


def test_a_tree_without_fault_is_passed_over_in_silence() -> None:
    assert told({"x": everywhere()}) == []


def test_a_turn_out_of_reach_is_told_where_it_stands() -> None:
    assert told({"x": everywhere(), "y": everywhere(), "z": [branch("y")]})[:2] == [
        "6: unreachable-turn: nobody ever comes to the turn `y`, "
        "only what is out of reach leads there: `z`",
        "11: unreachable-turn: nobody ever comes to the turn `z`, "
        "let a branch lead there with `to: z`, or delete it",
    ]


def test_an_ending_out_of_reach_is_told_with_the_branch_that_cannot_lead_there() -> None:
    ways = everywhere()
    ways[2:2] = [branch("caved-in", Condition(below_mood=10))]
    del ways[1]
    found = told({"x": ways})
    assert found[0] == (
        "9: unreachable-ending: no conversation ever comes to the ending `caved-in`, "
        "the branch in line 3 leads there, but it is never taken"
    )
    assert found[1] == (
        "3: impossible-mood: this branch is never taken: here the client's mood is between "
        "58 and 60, change the bound, or what the branches before this turn do to the mood"
    )


def test_turns_without_a_way_out_are_told_once() -> None:
    ways = everywhere(branch("y", Condition(min_score=10)))
    found = told({"x": ways, "y": [branch("z")], "z": [branch("y")]})
    assert found[0] == (
        "7: no-way-out: from the turn `y` no ending can be reached, nor from `z`, "
        "let a branch lead to an ending"
    )


def test_a_shadowed_branch_names_the_line_of_the_one_before_it() -> None:
    found = told({"x": everywhere(branch("bruised", Condition(moves=("decision", "regret"))))})
    assert found == [
        "5: shadowed-branch: this branch is never taken: wherever it holds, so does the one in "
        "line 4, put this one above it, or change one of the two conditions"
    ]


def test_an_else_after_a_condition_that_always_holds_is_shadowed_too() -> None:
    found = told({"x": everywhere(branch("bruised", Condition(min_tries=1)))})
    assert found == [
        "6: shadowed-branch: this branch is never taken: the one in line 5 comes first and "
        "always holds, delete this branch, and the `when` of that one"
    ]


def test_what_cannot_come_true_is_told_at_its_branch() -> None:
    both = Condition(moves=("decision", "regret"), missing=("decision",))
    second = Condition(min_tries=2)
    found = told({"x": [branch("bruised", both), branch("bruised", second), *everywhere()]})
    assert [line.split(",")[0] for line in found] == [
        "2: impossible-when: no reply both makes and leaves out `decision`",
        "3: impossible-tries: this branch is never taken: nobody comes to this turn a second time",
    ]


def test_a_loop_that_a_puzzled_client_never_leaves_is_told() -> None:
    ways = [*everywhere()[:-1], branch("bruised", Condition(min_score=30)), branch("x")]
    assert told({"x": ways}) == [
        "6: endless-loop: who keeps writing what the client does not understand goes round here "
        "for ever: x → x, put a branch with `tries-at-least: 3` before it that leads on"
    ]


def test_a_loop_over_several_turns_is_told_at_the_branch_that_leads_back() -> None:
    there = [branch("burned", INSULT), branch("good-terms", MADE), branch("y")]
    back = [branch("caved-in", Condition(pitfalls=("blame",))), branch("bruised", MADE)]
    found = told({"x": there, "y": [*back, branch("x")]})
    assert len(found) == 1
    assert found[0].startswith("8: endless-loop: who keeps writing")
    assert "x → y → x" in found[0]


def test_a_pitfall_that_leads_round_for_ever_is_named() -> None:
    ways = [branch("x", INSULT), *everywhere()[1:]]
    ways.insert(3, branch("burned", Condition(below_score=30)))
    found = told({"x": ways})
    assert [line.split(" goes")[0] for line in found] == [
        "2: endless-loop: who falls into `insult` each time"
    ]


@pytest.mark.parametrize(
    "escape",
    [Condition(min_tries=3), Condition(below_mood=20)],
    ids=["a number of tries", "the mood, which only falls"],
)
def test_a_loop_that_ends_by_itself_is_none(escape: Condition) -> None:
    ways = [*everywhere()[:-1], branch("bruised", escape), branch("x", None, -5)]
    assert not list(endless_loops(tree({"x": ways})))


def test_a_mood_that_rises_in_a_loop_ends_nothing_that_waits_for_it_to_fall() -> None:
    ways = [*everywhere()[:-1], branch("bruised", Condition(below_mood=20)), branch("x", None, 5)]
    assert len(list(endless_loops(tree({"x": ways})))) == 1


def test_trees_that_can_only_end_well_or_only_badly_are_told_at_their_endings() -> None:
    good = told({"x": [branch("bruised", INSULT), branch("good-terms")]})
    assert [line for line in good if "unreachable" not in line] == [
        "4: no-bad-ending: whatever somebody says, it never ends badly, "
        "lead the worst replies to an ending with `kind: burned` or `kind: caved-in`"
    ]
    bad = told({"x": [branch("burned", INSULT), branch("bruised")]})
    assert [line for line in bad if "unreachable" not in line] == [
        "4: no-good-ending: no conversation comes to an ending on good terms, "
        "lead the best replies to an ending with `kind: good-terms`"
    ]


def test_what_spoils_the_play_is_an_error_and_the_rest_a_warning() -> None:
    errors = {rule.code for rule in TREE if rule.severity is Severity.ERROR}
    assert errors == {"no-way-out", "impossible-when"}


def test_no_rule_has_anything_to_say_of_the_bundled_trees() -> None:
    library = Library()
    for language in library.languages():
        for entry in library.headers(language):
            dialogue = library.open(entry.id, language)
            assert [found for rule in TREE for found in rule.findings(dialogue)] == []


def in_german(branches: Tree) -> Dialogue:
    """Return the tree as if it stood in another file."""
    dialogue = tree(branches)

    def moved(span: Span) -> Span:
        return span._replace(file="de.yaml")

    turns = {
        name: replace(
            turn,
            span=moved(turn.span),
            branches=tuple(replace(way, span=moved(way.span)) for way in turn.branches),
            moves=tuple(replace(move, span=moved(turn.span)) for move in turn.moves),
            pitfalls=tuple(replace(item, span=moved(turn.span)) for item in turn.pitfalls),
        )
        for name, turn in dialogue.turns.items()
    }
    endings = {
        name: replace(ending, span=moved(ending.span)) for name, ending in dialogue.endings.items()
    }
    return replace(dialogue, turns=turns, endings=endings)


def compared(english: Dialogue, german: Dialogue) -> list[str]:
    return [str(finding) for finding in languages.findings({"de": german, "en": english})]


def with_pitfalls(dialogue: Dialogue, file: str, *pitfalls: Pitfall) -> Dialogue:
    """Return the dialogue with other pitfalls in its first turn, written in `file`."""
    first = next(iter(dialogue.turns.values()))
    moved = tuple(replace(item, span=first.span._replace(file=file)) for item in pitfalls)
    return replace(dialogue, turns={**dialogue.turns, first.id: replace(first, pitfalls=moved)})


def test_two_languages_with_the_same_parts_have_nothing_to_be_told() -> None:
    branches = {"x": everywhere(), "y": everywhere()}
    assert compared(tree(branches), in_german(branches)) == []


def test_a_renamed_turn_is_missing_and_left_over() -> None:
    english = tree({"opening": everywhere(branch("ending-it", Condition(min_score=90)))})
    found = compared(
        replace(english, turns={**english.turns, "haggle": english.turns["opening"]}),
        in_german({"opening": everywhere(branch("x", Condition(min_score=90))), "haggles": []}),
    )
    assert found == [
        "de.yaml:1:1: warning[missing-in-language] the turn `haggle` of the en file is missing "
        "here, is it `haggles` here?",
        "de.yaml:7:1: warning[left-over-in-language] the en file has no turn `haggles`",
        "de.yaml:5:1: warning[left-over-in-language] this turn has fewer branches to `x` "
        "in the en file",
        "de.yaml:1:1: warning[missing-in-language] this turn has more branches to `ending-it` "
        "in the en file",
    ]


def test_moves_and_pitfalls_are_compared_turn_by_turn() -> None:
    branches = {"x": everywhere()}
    german = in_german(branches)
    turn = german.turns["x"]
    threat = replace(turn.pitfalls[0], id="threat")
    german = with_pitfalls(german, "de.yaml", turn.pitfalls[1], threat)
    turn = replace(german.turns["x"], moves=turn.moves[:1])
    assert compared(tree(branches), replace(german, turns={"x": turn})) == [
        "de.yaml:1:1: warning[missing-in-language] the move `regret` of this turn in the en file "
        "is missing here",
        "de.yaml:1:1: warning[missing-in-language] the pitfall `insult` of this turn in the en "
        "file is missing here",
        "de.yaml:1:1: warning[left-over-in-language] this turn has no pitfall `threat` in the en "
        "file",
    ]


def test_pitfalls_of_every_turn_are_not_compared() -> None:
    branches = {"x": everywhere()}
    english, german = tree(branches), in_german(branches)
    shared = english.turns["x"].pitfalls
    english = with_pitfalls(english, "en/shared.yaml", *shared)
    german = with_pitfalls(german, "de/shared.yaml", *shared[:1])
    assert compared(english, german) == []
