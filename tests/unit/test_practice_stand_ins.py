"""What a player filled in neither earns nor costs points: it counts as the script's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from scoring.judgement import Band, Judgement
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.filling import filled
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.dialogue.source import Source
from trainer.practice.judging import ScorerJudge
from trainer.practice.stand_ins import as_written, reader_of

TEXT = (Path(__file__).parents[1] / "data" / "fillable.yaml").read_text("utf-8")
PLAIN = compile_dialogue(Source("fillable.yaml", TEXT), Library().fragments("en"))


def called(first: str, **values: str) -> Dialogue:
    return filled(PLAIN, {"first": first, **values})


def judged(dialogue: Dialogue, reply: str) -> Judgement:
    return ScorerJudge(dialogue)("opening", reply).judgement


@pytest.mark.parametrize(
    ("first", "reply", "read"),
    [
        ("Ada", "Ada, we have to stop.", "Sam, we have to stop."),
        ("Ada", "ok ada, it's over", "ok Sam, it's over"),
        ("Ada", "Ada's adamant", "Sam's adamant"),
        ("Ada", "THIS IS THE END, ADA", "THIS IS THE END, SAM"),
        ("Grace Early", "Grace, you were early. Ms Early!", "Sam, you were early. Ms Sam!"),
        ("Grace Early", "Dear grace  early", "Dear Sam"),
        ("Will", "Will, I will not. Hi Will! Will you?", "Sam, I will not. Hi Sam! Will you?"),
        ("Bill", "The bill is open, Bill.", "The bill is open, Sam."),
        ("O'Neill", "Sorry, O’Neill.", "Sorry, Sam."),
        ("Σοφία 🦊", "Σοφία 🦊, we stop", "Sam, we stop"),
        ("שרה", "sorry שרה", "sorry Sam"),
        ("not", "I do not work for you", "I do not work for you"),
        ("{zed}", "hello {zed}", "hello Sam"),
        (".*", "anything .* at all", "anything Sam at all"),
        ("Sam", "sam, we have to stop", "sam, we have to stop"),
    ],
)
def test_a_filled_name_is_read_as_the_one_in_the_script(first: str, reply: str, read: str) -> None:
    assert as_written(called(first), reply) == read


def test_full_names_and_first_names_are_read_each_as_its_own() -> None:
    dialogue = called("Ada", name="Ada Brooks", shop="Late Pay Ltd")
    assert as_written(dialogue, "Ada Brooks!") == "Sam Field!"
    assert as_written(dialogue, "Ms Brooks, Ada …") == "Ms Field, Sam …"
    assert as_written(dialogue, "Late Pay Ltd pays late.") == "bakery pays late."


@pytest.mark.parametrize(
    "value", ["Grace Early", "Late Pay Ltd", "Insult & Sons", "No", "You Idiot"]
)
def test_a_value_earns_and_costs_nothing_by_its_own_words(value: str) -> None:
    dialogue = called(value)
    for reply in (
        "{first}, I can no longer work for you.",
        "Hello {first}.",
        "I'm sorry, {first}, the signs take too many hours.",
    ):
        ours = judged(dialogue, reply.replace("{first}", value))
        plain = judged(PLAIN, reply.replace("{first}", "Sam"))
        assert (ours.score, ours.band, ours.parts) == (plain.score, plain.band, plain.parts)


def test_phrasings_are_found_with_what_was_filled_in() -> None:
    dialogue = called("Ada", shop="kennels")
    reply = "The signs for the kennels take too many hours, Ada."
    hours = next(move for move in judged(dialogue, reply).moves if move.id == "hours")
    assert hours.made
    assert hours.evidence is not None
    assert reply[hours.evidence.start : hours.evidence.end].endswith("too many hours")
    assert "kennels" in reply[hours.evidence.start : hours.evidence.end]


def test_the_clients_own_line_is_an_echo_as_they_said_it() -> None:
    dialogue = called("Grace Early", shop="bookshop")
    line = dialogue.turns["opening"].client[0].value
    assert "Grace Early" in line
    assert judged(dialogue, line).band is Band.NOT_UNDERSTOOD


def test_the_digest_is_that_of_the_script() -> None:
    assert (
        ScorerJudge(called("Ada"))("opening", "x").rubric_digest
        == ScorerJudge(PLAIN)("opening", "x").rubric_digest
    )


def test_evidence_stands_where_it_was_typed() -> None:
    dialogue = called("Maximiliane")
    reply = "Maximiliane, Maximiliane! You are a fool, Maximiliane, no bakery needs so many signs."
    for finding in judged(dialogue, reply).hits:
        assert finding.evidence is not None
        words = reply[finding.evidence.start : finding.evidence.end]
        assert words.strip(" ,.!") == words
    reading = reader_of(dialogue)(reply)
    assert reading.text.count("Sam") == 3
    assert [reply[place.typed_start : place.typed_end] for place in reading.places] == [
        "Maximiliane"
    ] * 3
