from __future__ import annotations

from tests.conversations import branch
from tests.trees import tree
from trainer.dialogue.graph import Impossible, graph_of
from trainer.dialogue.implication import bands_of, changed, contradicts_itself, implies, moods_of
from trainer.dialogue.model import Condition


def test_turns_and_endings_nobody_can_come_to_are_not_in_reach() -> None:
    graph = graph_of(
        tree({"a": [branch("b")], "b": [branch("good-terms")], "c": [branch("burned")]})
    )
    assert set(graph.moods) == {"a", "b", "good-terms"}
    assert graph.leads_to("a") == ("b",)


def test_a_branch_is_shadowed_by_an_earlier_one_that_asks_for_less() -> None:
    graph = graph_of(
        tree(
            {
                "a": [
                    branch("burned", Condition(pitfalls=("insult", "blame"))),
                    branch("bruised", Condition(pitfalls=("blame",), min_score=50)),
                    branch("good-terms", Condition(moves=("decision",), min_score=50)),
                    branch("bruised", Condition(moves=("decision", "regret"), min_score=70)),
                    branch("bruised", Condition(moves=("decision",), min_score=30)),
                    branch("bruised"),
                ]
            }
        )
    )
    assert [edge.shadowed_by for edge in graph.edges["a"]] == [None, 1, None, 3, None, None]


def test_a_mood_the_client_cannot_be_in_makes_a_branch_impossible() -> None:
    ways = [
        branch("good-terms", Condition(min_mood=80)),
        branch("burned", Condition(below_mood=40)),
        branch("bruised"),
    ]
    graph = graph_of(tree({"a": ways}, mood=60))
    assert [edge.impossible for edge in graph.edges["a"]] == [
        Impossible.MOOD,
        Impossible.MOOD,
        None,
    ]
    assert "burned" not in graph.moods


def test_the_mood_changes_with_the_branch_and_the_tone_of_the_reply() -> None:
    graph = graph_of(tree({"a": [branch("b", None, 10)], "b": [branch("bruised")]}, mood=60))
    assert graph.moods["a"] == (58, 60)  # the client may have asked back
    assert graph.moods["b"] == (58 + 10 - 8 - 2, 60 + 10 + 3)


def test_a_mood_that_always_holds_shadows_what_comes_after() -> None:
    ways = [branch("bruised", Condition(min_mood=50)), branch("burned")]
    graph = graph_of(tree({"a": ways}, mood=60))
    assert graph.edges["a"][1].shadowed_by == 1


def test_a_second_try_is_impossible_where_nobody_comes_back() -> None:
    again = Condition(min_tries=2)
    graph = graph_of(
        tree(
            {
                "a": [branch("bruised", again), branch("b")],
                "b": [branch("bruised", again), branch("good-terms", Condition()), branch("b")],
            }
        )
    )
    assert graph.edges["a"][0].impossible is Impossible.TRIES
    # The way back to b is shadowed, so there is no second try either.
    assert graph.edges["b"][0].impossible is Impossible.TRIES
    assert graph.edges["b"][2].shadowed_by == 2


def test_moves_made_and_left_out_at_once_are_impossible() -> None:
    assert contradicts_itself(Condition(moves=("decision", "regret"), missing=("regret",)))
    assert not contradicts_itself(Condition(moves=("decision",), missing=("decision", "regret")))


def test_turns_without_a_way_to_an_ending_are_trapped() -> None:
    graph = graph_of(
        tree(
            {
                "a": [branch("b", Condition(moves=("decision",))), branch("bruised")],
                "b": [branch("c")],
                "c": [branch("b")],
            }
        )
    )
    assert graph.trapped == {"b", "c"}
    assert graph.circles == (frozenset({"b", "c"}),)


def test_a_chain_of_a_thousand_turns_is_no_trouble() -> None:
    turns = {f"t{n}": [branch(f"t{n + 1}"), branch("t0")] for n in range(1000)}
    graph = graph_of(tree({**turns, "t1000": [branch("t0")]}))
    assert len(graph.trapped) == 1001


def test_the_same_dialogue_is_looked_through_once() -> None:
    dialogue = tree({"a": [branch("bruised")]})
    assert graph_of(dialogue) is graph_of(dialogue)


def test_one_condition_implies_another_only_where_it_surely_does() -> None:
    assert implies(Condition(min_score=70), Condition(min_score=50))
    assert not implies(Condition(min_score=50), Condition(min_score=70))
    assert implies(Condition(missing=("regret",)), Condition(missing=("regret", "decision")))
    assert not implies(Condition(), Condition(missing=("regret",)))
    assert implies(None, Condition(min_tries=1, min_mood=0, min_score=0))


def test_moods_move_together_and_stop_at_both_ends() -> None:
    moods = moods_of(Condition(min_mood=95)) | moods_of(Condition(below_mood=2))
    assert changed(moods, 10) == 1 << 100 | 1 << 10 | 1 << 11
    assert changed(moods, -97) == 0b1111


def test_a_condition_on_points_leaves_only_the_verdicts_of_those_points() -> None:
    turn = tree({"a": [branch("bruised")]}).turns["a"]
    assert list(bands_of(turn, Condition(min_score=70))) == ["strong"]
    assert list(bands_of(turn, Condition(min_score=50, below_score=70))) == ["fair"]
    assert list(bands_of(turn, Condition(moves=("regret",), below_score=50))) == ["weak", "harmful"]
