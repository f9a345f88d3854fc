import json
import random
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scoring import Band, Evidence, Judgement, Move, MoveFinding, Rubric, Scorer
from scoring.languages import language
from scoring.languages.variation import variation
from trainer.cli import run
from trainer.evaluation.robustness import (
    WANTED_SHARE,
    WORST,
    Expectation,
    Trial,
    summarise_trials,
    variant_table,
    worst_lines,
)
from trainer.evaluation.spoilers import denied, keyword_list, shuffled_words, with_sentence
from trainer.evaluation.variants import MEANING_KEPT, Tongue, mistyped, sentences, words_of

ENGLISH = Tongue(language("en"), variation("en"))
REPLIES = st.text(st.sampled_from("aeiost nrlIM'’.,!?-\n3"), max_size=60) | st.text(max_size=60)


def made(name: str, text: str, seed: int = 1) -> str:
    return MEANING_KEPT[name](text, ENGLISH, random.Random(seed))


@given(st.sampled_from(sorted(MEANING_KEPT)), REPLIES, st.integers())
def test_any_text_has_variants_and_the_same_seed_gives_the_same(
    name: str, text: str, seed: int
) -> None:
    assert made(name, text, seed) == made(name, text, seed)


@given(REPLIES)
def test_variants_without_chance_change_a_text_but_once(text: str) -> None:
    for name in MEANING_KEPT.keys() - {"typos", "sentence-order"}:
        once = made(name, text)
        assert made(name, once) == once, name


@pytest.mark.parametrize(
    ("name", "text", "variant"),
    [
        ("lower-case", "I told Dana. It ends.", "i told dana. it ends."),
        ("lower-case", "I AM DONE. Yes, I mean it.", "I AM DONE. yes, i mean it."),
        ("capital-words", "we are done", "We Are Done"),
        ("capital-sentences", "it's over. Truly, Dana.", "It's over. Truly, dana."),
        ("no-punctuation", "So, we're done; it's 1,200 (net).", "So we're done it's 1,200 net"),
        ("no-punctuation", "Stop!!! Well-known, though – no.", "Stop!!! Well-known though no"),
        ("curly-apostrophes", "I can't, 'really'", "I can’t, 'really'"),
        ("straight-apostrophes", "I can’t", "I can't"),
        ("no-apostrophes", "We're off, I’ll go", "Were off, Ill go"),
        ("contractions-spelt-out", "I can't, we’re off", "I can not, we are off"),
        ("contractions-spelt-out", "Won't its owner's dog?", "Will not its owner's dog?"),
        ("american-spelling", "Cheques, my favourite colour", "Checks, my favorite color"),
        ("british-spelling", "I apologize; check it", "I apologise; check it"),
        ("sentence-order", "It ends. Pay 3.50 now!", "Pay 3.50 now! It ends."),
        ("sentence-order", "It ends", "It ends"),
    ],
)
def test_each_variant_changes_what_its_name_says(name: str, text: str, variant: str) -> None:
    assert made(name, text) == variant


@given(REPLIES)
def test_sentences_put_together_are_the_text(text: str) -> None:
    assert "".join(sentences(text)) == text


@given(st.integers())
def test_a_typo_in_ten_words_leaves_the_others_alone(seed: int) -> None:
    text = "please find another studio because nobody here still wants these jobs " * 4
    before, after = words_of(text), words_of(made("typos", text, seed))
    assert len(before) == len(after)
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 4


@given(st.text(st.characters(categories=["L"]), min_size=2, max_size=12), st.integers())
def test_a_slip_of_the_finger_costs_or_adds_one_letter_at_most(word: str, seed: int) -> None:
    slipped = mistyped(word, ENGLISH, random.Random(seed))
    assert abs(len(slipped) - len(word)) <= 1
    assert sum((Counter(word) - Counter(slipped)).values()) <= 1


def test_regions_spell_no_word_in_two_ways() -> None:
    spellings = variation("en").spellings
    american = spellings["american"]
    assert len(set(american.values())) == len(american)
    assert not american.keys() & american.values()
    assert spellings["british"].items() <= {(new, old) for old, new in american.items()}


@pytest.mark.parametrize(
    ("statement", "opposite"),
    [
        ("I can't go on with you any more", "I can go on with you"),
        ("We cannot continue", "We can continue"),
        ("I no longer want this", "I still want this"),
        ("I'm still leaving", "I'm no longer leaving"),
        ("we have to stop", "we do not have to stop"),
        ("this is the end", "this is not the end"),
        ("It’s over", "It’s not over"),
        ("I quit", "I never quit"),
        ("it's still a no from me", "it's still a yes from me"),
        ("I've decided and it's final", "I've not decided and it's not final"),
        ("my answer stays as it is", "it is not true that my answer stays as it is"),
    ],
)
def test_a_statement_is_denied_as_people_do(statement: str, opposite: str) -> None:
    assert variation("en").deny(statement) == opposite


@given(REPLIES)
def test_a_denial_always_differs_from_the_statement(text: str) -> None:
    assert variation("en").deny(text) != text


def test_a_language_without_variations_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match="known of en, not of 'xx'"):
        variation("xx")


RUBRIC = Rubric("en", (Move("ending", ("we stop here",), essential=True),))


class Pattern(Scorer):
    """Sees the move where a pattern is found."""

    def __init__(self, pattern: str) -> None:
        super().__init__(RUBRIC)
        self.pattern = pattern

    def score(self, reply: str) -> Judgement:
        found = re.search(self.pattern, reply)
        evidence = Evidence(found.start(), found.end(), "we stop here", 1.0) if found else None
        finding = MoveFinding("ending", found is not None, 1.0 if found else 0.0, evidence)
        return Judgement(100, Band.STRONG, True, True, (finding,), (), ())


def test_the_essential_move_is_denied_wherever_it_is_seen() -> None:
    scorer = Pattern("(?<!not )stop")
    reply = "Dana, we must stop. As I said, and I mean it: I will stop soon."
    told = denied(reply, scorer, scorer.score(reply), ENGLISH)
    assert told == "Dana, we must not stop. As I said, and I mean it: I will not stop soon."


def test_a_negation_right_behind_the_evidence_belongs_to_it() -> None:
    scorer = Pattern("we are still")
    reply = "Sorry, we are still not coming."
    told = denied(reply, scorer, scorer.score(reply), ENGLISH)
    assert told == "Sorry, we are still coming."


def test_a_scorer_that_heeds_no_denial_gets_no_second_one() -> None:
    scorer = Pattern("stop")
    reply = "Dana, we must stop."
    told = denied(reply, scorer, scorer.score(reply), ENGLISH)
    assert told == "Dana, we must not stop."


def judgement(score: int, band: Band = Band.STRONG, credit: float = 1.0) -> Judgement:
    finding = MoveFinding("ending", credit == 1.0, credit)
    return Judgement(score, band, True, True, (finding,), (), ())


@given(REPLIES, st.integers())
def test_any_reply_can_be_spoilt(reply: str, seed: int) -> None:
    scorer = Scorer(RUBRIC)
    assert isinstance(denied(reply, scorer, scorer.score(reply), ENGLISH), str)
    keywords = keyword_list(reply, ENGLISH, random.Random(seed))
    assert keywords == keyword_list(reply, ENGLISH, random.Random(seed))
    shuffled = shuffled_words(reply, random.Random(seed))
    assert sorted(words_of(shuffled)) == sorted(words_of(reply))


def test_keywords_are_the_words_of_substance() -> None:
    listed = keyword_list("I'm sorry, but the contract ends; it ends.", ENGLISH, random.Random(1))
    assert sorted(listed.split()) == ["contract", "ends", "sorry"]


@given(REPLIES)
def test_a_sentence_is_appended_after_a_full_stop(reply: str) -> None:
    assume(reply.strip())
    told = with_sentence(reply, "of course we go on")
    assert told.startswith(reply.strip())
    assert told.endswith("Of course we go on.")


def trial(expectation: Expectation, after: Judgement, name: str = "typos", id: str = "a") -> Trial:
    return Trial(name, expectation, id, "we stop", judgement(80), after)


@pytest.mark.parametrize(
    ("expectation", "after", "passed"),
    [
        (Expectation.HOLD, judgement(85), True),
        (Expectation.HOLD, judgement(75), True),
        (Expectation.HOLD, judgement(86), False),
        (Expectation.HOLD, judgement(74, Band.FAIR), False),
        (Expectation.FALL, judgement(69, Band.FAIR), True),
        (Expectation.FALL, judgement(30, Band.HARMFUL), True),
        (Expectation.FALL, judgement(70), False),
    ],
)
def test_a_score_must_hold_within_five_points_and_a_verdict_must_fall(
    expectation: Expectation, after: Judgement, passed: bool
) -> None:
    assert trial(expectation, after).passed is passed


def test_figures_count_each_variant_and_name_the_worst_first() -> None:
    found = [
        trial(Expectation.FALL, judgement(90), "keywords", "c"),
        trial(Expectation.HOLD, judgement(10, Band.WEAK), id="worst"),
        trial(Expectation.HOLD, judgement(60, Band.FAIR, credit=0.5), id="bad"),
        trial(Expectation.HOLD, judgement(82), id="good"),
        trial(Expectation.HOLD, judgement(80), "lower-case"),
    ]
    lower, typos, keywords = summarise_trials(found)
    assert (lower.name, lower.share) == ("lower-case", 1)
    assert typos.count == 3
    assert typos.share == pytest.approx(1 / 3)
    assert typos.worst == ("worst", "bad")
    assert (keywords.expectation, keywords.share) == (Expectation.FALL, 0)

    rows = {line.split()[0]: line for line in variant_table([lower, typos]).splitlines() if line}
    assert "100.0%" in rows["lower-case"]
    assert "below" in rows["typos"]
    assert "below" not in rows["lower-case"]
    assert "typos: bad (score 80 → 60) ending 1 → 0.5" in list(worst_lines(found))


def test_at_most_some_examples_of_a_variant_are_listed() -> None:
    found = [trial(Expectation.HOLD, judgement(0), id=str(number)) for number in range(20)]
    (figures,) = summarise_trials(found)
    assert len(figures.worst) == WORST
    assert figures.share < WANTED_SHARE


def test_evaluate_measures_variants_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "replies.jsonl"
    sample = {
        "id": "a",
        "scenario": "late-payer",
        "turn": "opening",
        "lang": "en",
        "reply": "I've enjoyed our work. We have to end our business relationship.",
        "grade": 2,
        "moves": ["appreciation", "decision"],
        "pitfalls": [],
        "kind": "plain",
    }
    path.write_text(json.dumps(sample), "utf-8")

    def told(*options: str) -> str:
        assert run(["evaluate", str(path), *options]) == 0
        return capsys.readouterr().out

    assert "typos" not in told()
    assert "typos" in told("--variants", "--errors")
    values = json.loads(told("--variants", "--json"))
    assert values == json.loads(told("--variants", "--json"))
    rows = {row["name"]: row for row in values["variants"]}
    assert rows["sentence-order"]["count"] == 1
    assert rows["typos"]["expectation"] == "hold"
