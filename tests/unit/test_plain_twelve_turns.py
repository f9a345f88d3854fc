"""The twelve turns of the four scenarios, each answered well and badly, through plain mode."""

import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conversations import quick_store_in
from trainer.cli import run
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.store.opening import OpenedStore

DATA = Path(__file__).parent.parent / "data" / "twelve_turns.yaml"
MAX_REPLIES = 12

Event = dict[str, Any]
Play = Callable[[str, Sequence[str]], list[Event]]

OPEN = Library.open
BEST_RUNS: dict[str, list[Event]] = {}


@dataclass(frozen=True)
class Case:
    scenario: str
    turn: str
    reply: str
    good: bool


def cases() -> Iterator[Any]:
    for row in yaml.safe_load(DATA.read_text("utf-8")):
        for kind in ("good", "tempting"):
            for number, reply in enumerate(row[kind], 1):
                case = Case(row["scenario"], row["turn"], reply.strip(), kind == "good")
                yield pytest.param(case, id=f"{case.scenario}-{case.turn}-{kind}-{number}")


@lru_cache
def dialogue(scenario: str) -> Dialogue:
    return OPEN(Library(), scenario, "en")


@pytest.fixture
def play(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Play:
    """Return what plays replies, one a line, and gives the events of the conversation.

    Files are compiled once for all cases, and no case waits for the disk.
    """
    store = quick_store_in(tmp_path)
    monkeypatch.setattr("trainer.commands.play.open_store", lambda: OpenedStore(store))
    monkeypatch.setattr(Library, "open", lambda _self, scenario, _language: dialogue(scenario))

    def played(scenario: str, replies: Sequence[str]) -> list[Event]:
        lines = "".join(" ".join(reply.split()) + "\n" for reply in replies)
        monkeypatch.setattr("sys.stdin", io.StringIO(lines))
        assert run(["play", scenario, "--plain", "--json", "--seed", "7"]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return played


def events_named(name: str, events: Sequence[Event]) -> list[Event]:
    return [event for event in events if event["event"] == name]


def best_run(scenario: str, play: Play) -> list[Event]:
    """Return what comes of the recommended replies, from the first to the ending."""
    if scenario not in BEST_RUNS:
        turns = dialogue(scenario).turns
        way: list[str] = []
        events = play(scenario, way)
        while not events_named("ending", events):
            assert len(way) < MAX_REPLIES, "the recommended replies never come to an ending"
            waiting = events_named("client", events)[-1]["turn"]
            way.append(turns[waiting].recommended.value)
            events = play(scenario, way)
        BEST_RUNS[scenario] = events_named("reply", events)
    return BEST_RUNS[scenario]


@pytest.mark.parametrize("case", cases())
def test_a_good_reply_in_other_words_goes_on_well_and_a_tempting_one_does_not(
    case: Case, play: Play
) -> None:
    run_to_the_end = best_run(case.scenario, play)
    before = list(takewhile(lambda event: event["turn"] != case.turn, run_to_the_end))
    best = run_to_the_end[len(before)]["next"]
    said = [*(event["reply"] for event in before), case.reply]

    reply = events_named("reply", play(case.scenario, said))[-1]

    if case.good:
        assert reply["judgement"]["score"] >= 70
        assert reply["next"] == best
    else:
        assert reply["judgement"]["score"] <= 30
        assert reply["next"] != best


def test_every_fixed_turn_has_cases() -> None:
    rows = yaml.safe_load(DATA.read_text("utf-8"))
    assert len({(row["scenario"], row["turn"]) for row in rows}) == 12
    assert all(len(row["good"]) >= 2 and len(row["tempting"]) >= 2 for row in rows)
