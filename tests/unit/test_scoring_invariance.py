"""What may vary in a reply without cost, and what must not earn a point."""

from __future__ import annotations

import pytest

from scoring import Band, Detector, Judgement, Move, Pitfall, Rubric, Scorer, Severity
from scoring.text import MAX_LENGTH

RUBRIC = Rubric(
    language="en",
    moves=(
        Move(
            "closing",
            (
                "we are closing the choir at the end of June",
                "the choir stops in June",
                "there will be no more rehearsals",
            ),
            weight=2,
            essential=True,
        ),
        Move("thanks", ("thank you for all the evenings", "it was a pleasure to sing with you")),
        Move(
            "reason", ("the hall has become too expensive", "the rent for the hall is far too high")
        ),
        Move(
            "offer", ("the church choir is looking for voices", "I'll help you find another choir")
        ),
    ),
    pitfalls=(
        Pitfall("insult", ("you sing like a rusty gate", "you are a moron"), Severity.GRAVE),
        Pitfall("caving", ("all right, we will go on", "fine, one more season")),
        Pitfall("shouting", detector=Detector.SHOUTING, severity=Severity.MILD),
        Pitfall("vague", detector=Detector.VAGUE, severity=Severity.MILD),
    ),
    prompts=("You wanted to tell us something about the summer concert, didn't you?",),
)
SCORER = Scorer(RUBRIC)
PLAIN = (
    "It was a pleasure to sing with you. The rent for the hall is too high and I can't change it, "
    "so we're closing the choir at the end of June. I'll help you find another choir."
)


def made(judgement: Judgement) -> list[str]:
    return [finding.id for finding in judgement.made]


def hits(judgement: Judgement) -> list[str]:
    return [finding.id for finding in judgement.hits]


@pytest.mark.parametrize(
    "reply",
    [
        PLAIN.lower(),
        PLAIN.replace("'", "’"),
        PLAIN.replace("'", "`"),
        PLAIN.replace("can't", "cannot").replace("we're", "we are").replace("I'll", "I will"),
        PLAIN.replace("can't", "cant"),
        PLAIN.replace(" ", "  "),
        PLAIN.replace(". ", ".\n\n"),
        PLAIN.replace(".", "!"),
        PLAIN.replace(",", ""),
        PLAIN.replace("pleasure", "plaesure").replace("closing", "closng"),
        PLAIN.replace("rent", "rnet").replace("another", "anothr").replace("choir", "chior"),
        "\u200b" + PLAIN.replace("choir", "cho\u00adir"),
    ],
    ids=[
        "small letters",
        "curly apostrophes",
        "backticks",
        "contractions spelt out",
        "an apostrophe dropped",
        "two spaces",
        "paragraphs",
        "exclamation marks",
        "a comma dropped",
        "two typos",
        "other typos",
        "invisible characters",
    ],
)
def test_how_it_is_typed_costs_nothing(reply: str) -> None:
    plain, variant = SCORER.score(PLAIN), SCORER.score(reply)
    assert made(plain) == ["closing", "thanks", "reason", "offer"]
    assert made(variant) == made(plain)
    assert (variant.score, variant.band, hits(variant)) == (plain.score, plain.band, [])


def test_the_order_of_sentences_costs_nothing() -> None:
    turned = " ".join(f"{part.strip(' .')}." for part in reversed(PLAIN.split(". ")))
    assert made(SCORER.score(turned)) == made(SCORER.score(PLAIN))
    assert SCORER.score(turned).score == SCORER.score(PLAIN).score


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("The choir stops in June.", "The choir doesn't stop in June."),
        ("We're closing the choir in June.", "We are not closing the choir in June."),
        ("The hall has become too expensive.", "The hall hasn't become too expensive."),
        ("I'll help you find another choir.", "I won't help you find another choir."),
        ("It was a pleasure to sing with you.", "It was never a pleasure to sing with you."),
    ],
)
def test_a_move_denied_is_not_made(said: str, denied: str) -> None:
    assert made(SCORER.score(said))
    assert not made(SCORER.score(denied))


def test_a_denial_of_something_else_takes_nothing_away() -> None:
    assert made(SCORER.score("I don't like to say it, but the choir stops in June.")) == ["closing"]


def test_every_span_quotes_the_words_that_say_it() -> None:
    quotes = {
        finding.id: PLAIN[finding.evidence.start : finding.evidence.end]
        for finding in SCORER.score(PLAIN).made
        if finding.evidence is not None
    }
    assert quotes["thanks"] == "It was a pleasure to sing with you"
    assert quotes["closing"].endswith("closing the choir at the end of June")
    assert "rent for the hall" in quotes["reason"]
    assert quotes["offer"] == "I'll help you find another choir"


def test_a_span_counts_characters_as_typed() -> None:
    reply = "🙂🙂  ＷＥＬＬ… — It was a plea\u00adsure to sing with you"
    (finding,) = SCORER.score(reply).made
    assert finding.evidence is not None
    quoted = reply[finding.evidence.start : finding.evidence.end]
    assert quoted == "It was a plea\u00adsure to sing with you"


@pytest.mark.parametrize(
    "reply",
    [
        "choir June closing rent hall expensive thanks evenings voices",
        "closing, June, choir, hall, rent, pleasure",
        "You wanted to tell us something about the summer concert, didn't you?",
        "you wanted to tell us something about the summer concert",
        "Penguins walk slowly over blue ice.",
        "asdf qwer uiop",
        "12345 67890",
        "🙂 🙃",
    ],
)
def test_keywords_echoes_other_topics_and_noise_earn_nothing(reply: str) -> None:
    judgement = SCORER.score(reply)
    assert not judgement.understood
    assert judgement.score == 0
    assert judgement.band is Band.NOT_UNDERSTOOD
    assert not made(judgement)


@pytest.mark.parametrize(
    ("reply", "shouted"),
    [
        ("THE CHOIR STOPS IN JUNE", "THE CHOIR STOPS IN JUNE"),
        ("The choir stops in June. Get it?? GO!!!", "GO!!!"),
        ("The choir stops. NOW LISTEN TO ME PLEASE. In June.", "NOW LISTEN TO ME PLEASE."),
    ],
)
def test_capitals_and_rows_of_marks_are_shouting(reply: str, shouted: str) -> None:
    judgement = SCORER.score(reply)
    assert hits(judgement) == ["shouting"]
    assert made(judgement) == ["closing"]
    (finding,) = judgement.hits
    assert finding.evidence is not None
    assert reply[finding.evidence.start : finding.evidence.end] == shouted
    assert finding.evidence.phrase == ""


@pytest.mark.parametrize(
    "reply",
    [
        "OK. The choir stops in June!",
        "The choir stops in JUNE.",
        "The choir stops in June!!",
        "I heard it from the BBC and from NASA: the choir stops in June.",
    ],
)
def test_a_word_in_capitals_is_no_shouting(reply: str) -> None:
    assert not hits(SCORER.score(reply))


def test_shouting_costs_what_the_move_does_not() -> None:
    calm, loud = SCORER.score("The choir stops in June."), SCORER.score("THE CHOIR STOPS IN JUNE.")
    assert made(loud) == made(calm)
    assert loud.score < calm.score


@pytest.mark.parametrize(
    "piece",
    [
        "I say it again: the choir stops in June. ",
        "x",
        "😀",
        "\n",
        "don't ",
        "a,",
        "((",
        "É́",
        "\u202e abc ",
    ],
)
def test_a_hundred_thousand_characters_are_cut_and_judged(piece: str) -> None:
    reply = (PLAIN + " " + piece * 100_000)[:100_000]
    judgement = SCORER.score(reply)
    assert judgement.cut
    found = [finding.evidence for finding in judgement.made]
    found += [finding.evidence for finding in judgement.hits]
    for evidence in found:
        assert evidence is None or evidence.end <= MAX_LENGTH
    assert judgement == SCORER.score(reply[: MAX_LENGTH + 1])


def test_what_is_read_of_a_long_reply_counts() -> None:
    judgement = SCORER.score(PLAIN + " It is what it is." * 6_000)
    assert judgement.cut
    assert made(judgement) == made(SCORER.score(PLAIN))


def test_what_is_cut_off_does_not_count() -> None:
    filler = "It is what it is. " * (MAX_LENGTH // 18 + 1)
    assert "closing" not in made(SCORER.score(f"{filler}The choir stops in June."))


def test_a_reply_of_just_the_length_read_is_not_cut() -> None:
    assert not SCORER.score(PLAIN.ljust(MAX_LENGTH, ".")).cut
