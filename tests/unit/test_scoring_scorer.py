import pytest

from scoring import (
    Band,
    Detector,
    Judgement,
    Move,
    Pitfall,
    Rubric,
    Scorer,
    Severity,
    scorer_for,
)
from scoring.composition import CAP_WITHOUT_ESSENTIAL
from scoring.judgement import PartKind
from scoring.text import MAX_LENGTH

RUBRIC = Rubric(
    language="en",
    moves=(
        Move(
            "ending",
            (
                "we have to end our business relationship",
                "I can't work with you any more",
                "our cooperation cannot go on",
                "I am closing your account",
                "we are parting ways",
                "this is the end of the road for us",
            ),
            weight=2,
            essential=True,
        ),
        Move("sorry", ("unfortunately", "I'm sorry to say"), weight=0.5),
        Move(
            "other",
            (
                "I can recommend someone who could take over",
                "I'll send you the name of a colleague",
            ),
        ),
    ),
    pitfalls=(
        Pitfall("names", ("you are an idiot", "you're a clown"), Severity.GRAVE),
        Pitfall("loud", detector=Detector.SHOUTING),
        Pitfall("bush", ("let's see how it goes", "maybe later"), detector=Detector.VAGUE),
        Pitfall("back", ("fine, let's carry on", "I've changed my mind")),
    ),
    prompts=("Good morning! You wanted to talk about the spring catalogue?",),
)
GOOD = (
    "I'm sorry to say that we have to end our working relationship. "
    "I can recommend a colleague who would take over."
)


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer(RUBRIC)


def test_what_serves_no_move_costs_points(scorer: Scorer) -> None:
    beside = (
        " My neighbour repainted the garage in green and the ladder nearly fell on the hedge."
        " Her nephew plays drums on Thursday evenings with two butchers and a dentist."
    )
    to_the_point, strayed = scorer.score(GOOD), scorer.score(GOOD + beside)
    assert not any(part.kind is PartKind.DIGRESSION for part in to_the_point.parts)
    assert strayed.parts[-1].kind is PartKind.DIGRESSION
    assert strayed.score == to_the_point.score + strayed.parts[-1].points
    assert scorer.read(GOOD).digression < scorer.read(GOOD + beside).digression


@pytest.mark.parametrize(
    "reply",
    ["Gordon, I am closing your account. Effective end of month.", "Hi. We are parting ways."],
)
def test_a_name_and_a_date_in_a_short_reply_are_no_digression(scorer: Scorer, reply: str) -> None:
    plain = scorer.score(reply.split(". ")[0 if "Gordon" in reply else 1])
    assert scorer.score(reply).score >= plain.score - 6


def test_what_is_quoted_as_shouted_ends_with_a_word(scorer: Scorer) -> None:
    reply = "I AM SO TIRED OF YOU!! CALLING ME ON SUNDAYS, NEVER SAYING THANK YOU. We are done"
    (hit,) = scorer.score(reply).hits
    assert hit.evidence is not None
    assert reply[hit.evidence.start : hit.evidence.end].endswith("THANK YOU")


def made(judgement: Judgement) -> set[str]:
    return {finding.id for finding in judgement.made}


def hits(judgement: Judgement) -> set[str]:
    return {finding.id for finding in judgement.hits}


def test_a_reply_that_makes_every_move_is_strong(scorer: Scorer) -> None:
    judgement = scorer.score(GOOD)
    assert made(judgement) == {"ending", "sorry", "other"}
    assert not judgement.hits
    assert judgement.band is Band.STRONG


@pytest.mark.parametrize(
    "reply",
    [
        "We need to stop our collaboration.",
        "Our partnership can't continue.",
        "i cant work with u anymore",
        "From here we go our separate ways.",
        "We can't go on working together.",
    ],
)
def test_other_words_for_a_phrasing_count(scorer: Scorer, reply: str) -> None:
    assert "ending" in made(scorer.score(reply))


@pytest.mark.parametrize(
    "reply",
    [
        "We do not have to end our business relationship.",
        "Our business relationship isn't ending.",
        "I never said that this is the end of the road for us.",
    ],
)
def test_a_phrasing_denied_does_not_count(scorer: Scorer, reply: str) -> None:
    assert "ending" not in made(scorer.score(reply))


def test_a_denied_move_is_told_with_the_words_that_deny_it(scorer: Scorer) -> None:
    reply = "Don't worry, I am not closing your account."
    finding = scorer.score(reply).moves[0]
    assert finding.denied
    assert not finding.credit
    assert finding.evidence is not None
    assert "closing" in reply[finding.evidence.start : finding.evidence.end]


@pytest.mark.parametrize(
    "reply",
    [
        "Should we end our business relationship?",
        "Maybe we have to end our business relationship some day.",
        "If we have to end our business relationship, so be it.",
    ],
)
def test_an_ending_asked_hedged_or_supposed_does_not_count(scorer: Scorer, reply: str) -> None:
    assert "ending" not in made(scorer.score(reply))


def test_evidence_quotes_the_words_that_earned_it(scorer: Scorer) -> None:
    reply = "Hello Ann.   Unfortunately… we have to END our business relationship!"
    for finding in scorer.score(reply).made:
        assert finding.evidence is not None
        quoted = reply[finding.evidence.start : finding.evidence.end]
        assert quoted
        assert quoted == quoted.strip()


def test_without_the_essential_move_the_score_is_capped(scorer: Scorer) -> None:
    judgement = scorer.score("I'm sorry to say it, and I can recommend someone to take over.")
    assert made(judgement) == {"sorry", "other"}
    assert judgement.score <= CAP_WITHOUT_ESSENTIAL


def test_a_grave_pitfall_makes_a_good_reply_harmful(scorer: Scorer) -> None:
    judgement = scorer.score(f"{GOOD} You are an idiot.")
    assert "names" in hits(judgement)
    assert judgement.band is Band.HARMFUL
    assert any(part.kind is PartKind.PITFALL and part.points < 0 for part in judgement.parts)


def test_shouting_is_found_where_it_stands(scorer: Scorer) -> None:
    reply = f"{GOOD} SO LEAVE ME IN PEACE NOW"
    (finding,) = (found for found in scorer.score(reply).hits if found.id == "loud")
    assert finding.evidence is not None
    assert reply[finding.evidence.start : finding.evidence.end] == "SO LEAVE ME IN PEACE NOW"


def test_beating_about_the_bush_is_vague(scorer: Scorer) -> None:
    judgement = scorer.score("Well, the catalogue, you know. Let's see how it goes.")
    assert hits(judgement) == {"bush"}
    assert judgement.understood


def test_taking_it_back_is_not_vague(scorer: Scorer) -> None:
    assert hits(scorer.score("I've changed my mind, let's carry on.")) == {"back"}


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "   \n\t ",
        "?!… --- 🙂",
        "My cat has eaten the neighbours' goldfish.",
        "business relationship end sorry unfortunately recommend colleague take over name",
        "to have unfortunately we business our the end of a recommend can I the someone",
        "Good morning! You wanted to talk about the spring catalogue?",
    ],
)
def test_nothing_keywords_other_topics_and_echoes_are_not_understood(
    scorer: Scorer, reply: str
) -> None:
    judgement = scorer.score(reply)
    assert not judgement.understood
    assert judgement.score == 0
    assert judgement.band is Band.NOT_UNDERSTOOD
    assert not judgement.made
    assert hits(judgement) == {"bush"}


def test_a_short_reply_to_the_point_is_understood(scorer: Scorer) -> None:
    judgement = scorer.score("This is the end of the road.")
    assert judgement.understood
    assert "ending" in made(judgement)


def test_a_reply_too_long_is_cut_and_says_so(scorer: Scorer) -> None:
    judgement = scorer.score(GOOD + " It is what it is." * MAX_LENGTH)
    assert judgement.cut
    assert "ending" in made(judgement)
    assert not scorer.score(GOOD).cut


def test_an_equal_rubric_is_compiled_only_once() -> None:
    assert scorer_for(RUBRIC) is scorer_for(
        Rubric(
            **{name: getattr(RUBRIC, name) for name in ("language", "moves", "pitfalls", "prompts")}
        )
    )


def test_a_reading_gives_the_near_phrasings_of_each_move_best_first(scorer: Scorer) -> None:
    reading = scorer.read(GOOD)
    ending = reading.moves[0]
    assert ending.holds
    assert ending.matches[0].phrase.text == "we have to end our business relationship"
    similarities = [match.similarity for match in ending.matches]
    assert similarities == sorted(similarities, reverse=True)
    assert all(0 <= value <= 1 for value in similarities)


def test_a_phrasing_fits_less_among_other_words_of_its_clause(scorer: Scorer) -> None:
    alone, among, beside = (
        scorer.read(reply).moves[0].matches[0].similarity
        for reply in (
            "We are parting ways.",
            "We are parting ways like two leaves on a river in autumn.",
            "We are parting ways. Two leaves float on a river in autumn.",
        )
    )
    assert alone == beside > among


def test_a_language_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match="tlh"):
        Scorer(Rubric("tlh", (Move("ending", ("nuqneH",)),)))
