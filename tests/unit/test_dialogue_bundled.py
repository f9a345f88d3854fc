"""The conversations that come with the program: complete, playable, under their fixed ids."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from trainer.checking.rules import SAMPLES
from trainer.diagnostics import Severity
from trainer.dialogue.filling import filled
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue, EndingKind, Skill, Text
from trainer.dialogue.rubrics import rubric_of
from trainer.practice.judging import ScorerJudge

LIBRARY = Library()
LANGUAGES = ("en",)
SCENARIOS = ("late-payer", "diva", "family-friend", "jerk")

EVERY_TURN = {
    "insult",
    "shouting",
    "blame",
    "caving",
    "promise",
    "vague",
    "defensive",
    "threat",
    "ghosting",
}

# scenario, turn, its moves, its pitfalls beside those of every turn
TURNS = [
    (
        "late-payer",
        "opening",
        "appreciation late-fact kept-deadlines unworkable decision regret referral",
        "chasing",
    ),
    (
        "late-payer",
        "check-in-the-mail",
        "welcome-payment revisit-when-paid no-commitment decision-stands",
        "disbelief",
    ),
    (
        "late-payer",
        "one-more-chance",
        "empathy decision-stands settle-account referral",
        "chasing",
    ),
    (
        "diva",
        "opening",
        "time-needed capacity outgrown decision regret referral",
        "neediness no-money",
    ),
    (
        "diva",
        "sunday-emergency",
        "boundary agreed-terms next-step decision-stands empathy",
        "neediness",
    ),
    (
        "diva",
        "after-all-i-did",
        "appreciation business-terms decision-stands referral",
        "neediness no-money",
    ),
    (
        "family-friend",
        "opening",
        "decision reasons protect-friendship private-impact invite-talk",
        "dread",
    ),
    (
        "family-friend",
        "hurt",
        "empathy hear-them-out decision-stands protect-friendship",
        "belittle",
    ),
    (
        "family-friend",
        "ground-rules",
        "ground-rule let-them-lead own-it protect-friendship",
        "dictate",
    ),
    (
        "jerk",
        "opening",
        "best-service cannot-deliver culture decision regret referral",
        "yelling-complaint",
    ),
    ("jerk", "yelling", "stay-calm empathy decision-stands handover", "yelling-complaint"),
    ("jerk", "public-threat", "high-road stand-by-work decision-stands handover", "pleading"),
]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=SCENARIOS)
def dialogue(request: pytest.FixtureRequest, language: str) -> Dialogue:
    return LIBRARY.open(request.param, language)


def lines_of_the_client(dialogue: Dialogue) -> Iterator[tuple[Text, ...]]:
    for turn in dialogue.turns.values():
        yield turn.client
        yield turn.asks_back
        yield from (branch.says for branch in turn.branches if branch.says)
    for ending in dialogue.endings.values():
        yield ending.client


def reached(dialogue: Dialogue) -> set[str]:
    found: set[str] = set()
    waiting = [dialogue.start]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            if name in dialogue.turns:
                waiting += [branch.to for branch in dialogue.turns[name].branches]
    return found


def test_every_bundled_dialogue_compiles(language: str) -> None:
    entries = LIBRARY.headers(language)
    assert {entry.id for entry in entries} == set(SCENARIOS)
    for entry in entries:
        assert entry.error is None
        assert LIBRARY.open(entry.id, language).header == entry.header


@pytest.mark.parametrize(("scenario", "turn", "moves", "pitfalls"), TURNS)
def test_the_twelve_turns_have_their_moves_and_pitfalls(
    language: str, scenario: str, turn: str, moves: str, pitfalls: str
) -> None:
    script = LIBRARY.open(scenario, language).turns[turn]
    assert [move.id for move in script.moves] == moves.split()
    assert {pitfall.id for pitfall in script.pitfalls} >= EVERY_TURN | set(pitfalls.split())


def test_every_turn_has_a_rubric_with_an_essential_move(dialogue: Dialogue) -> None:
    for turn in dialogue.turns.values():
        rubric = rubric_of(turn, dialogue.header.language)
        assert any(move.essential for move in rubric.moves), turn.id


def test_every_line_of_the_client_has_variants(dialogue: Dialogue) -> None:
    for variants in lines_of_the_client(dialogue):
        values = [text.value for text in variants]
        assert len(set(values)) == len(values) >= 2, str(variants[0].span)


def test_no_turn_and_no_ending_is_out_of_reach(dialogue: Dialogue) -> None:
    assert reached(dialogue) == {*dialogue.turns, *dialogue.endings}


def test_every_kind_of_ending_is_there(dialogue: Dialogue) -> None:
    assert {ending.kind for ending in dialogue.endings.values()} == set(EndingKind)


def test_a_conversation_trains_all_five_skills(dialogue: Dialogue) -> None:
    turns = dialogue.turns.values()
    moves = {move.skill for turn in turns for move in turn.moves}
    pitfalls = {pitfall.skill for turn in turns for pitfall in turn.pitfalls}
    assert moves | pitfalls == set(Skill)


def test_no_wording_stands_under_two_moves_or_pitfalls_of_a_turn(dialogue: Dialogue) -> None:
    for turn in dialogue.turns.values():
        items = [(move.id, move.phrasings) for move in turn.moves]
        items += [(pitfall.id, pitfall.phrasings) for pitfall in turn.pitfalls]
        seen: dict[str, str] = {}
        for name, phrasings in items:
            for text in phrasings:
                other = seen.setdefault(text.value.casefold(), name)
                assert other == name, f"{text.span}: {text.value}"


def examples(dialogue: Dialogue) -> dict[str, str]:
    """Return another value for every blank."""
    return {
        blank.id: next((word for word in blank.choices if word != blank.default), blank.example)
        for blank in dialogue.header.blanks
    }


def lines_and_advice(dialogue: Dialogue) -> Iterator[str]:
    header = dialogue.header
    yield from (header.summary, header.client.name, header.client.role, header.situation)
    yield from (header.goal, header.tempted, header.say_instead, header.why, *header.keep_in_mind)
    for turn in dialogue.turns.values():
        yield from (turn.title, turn.advice, turn.recommended.value, turn.tempting.value)
        for move in turn.moves:
            yield from (move.label, move.tip)
        for pitfall in turn.pitfalls:
            yield from (pitfall.label, pitfall.tip)
    for ending in dialogue.endings.values():
        yield from (ending.title, ending.debrief)
    for variants in lines_of_the_client(dialogue):
        yield from (text.value for text in variants)


def test_every_blank_has_another_value_to_show(dialogue: Dialogue) -> None:
    assert {"name", "client", "years"} & {blank.id for blank in dialogue.header.blanks}
    for name, value in examples(dialogue).items():
        assert value, name
        assert value != dialogue.values[name]


def test_no_text_speaks_of_the_client_of_the_script_once_it_is_made_ones_own(
    dialogue: Dialogue,
) -> None:
    ours = filled(dialogue, examples(dialogue))
    for name in ("name", "client"):
        word = re.compile(rf"\b{re.escape(dialogue.values[name])}\b")
        assert word.search(" ".join(lines_and_advice(dialogue)))
        found = [text for text in lines_and_advice(ours) if word.search(text)]
        assert not found, found


def test_a_recommended_reply_is_worth_the_same_with_ones_own_words(language: str) -> None:
    dialogue = LIBRARY.open("late-payer", language)
    ours = filled(dialogue, examples(dialogue))
    as_it_comes, own = ScorerJudge(dialogue), ScorerJudge(ours)
    for name in ("opening", "check-in-the-mail", "one-more-chance"):
        plain = as_it_comes(name, dialogue.turns[name].recommended.value)
        verdict = own(name, ours.turns[name].recommended.value)
        assert verdict.rubric_digest == plain.rubric_digest
        assert verdict.judgement.score == plain.judgement.score


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_sample_gives_what_its_author_says(scenario: str) -> None:
    dialogue = LIBRARY.open(scenario, "en")
    rules = [rule for rule in SAMPLES if rule.severity is Severity.ERROR]
    assert not [problem for rule in rules for problem in rule.findings(dialogue)]
