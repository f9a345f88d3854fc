import string

from hypothesis import given, settings
from hypothesis import strategies as st

from scoring import Detector, Judgement, Move, Pitfall, Rubric, Scorer, Severity

SCORER = Scorer(
    Rubric(
        language="en",
        moves=(
            Move(
                "ending", ("we have to end our work together", "I can't go on"), 2, essential=True
            ),
            Move("late", ("the payments came late", "the invoices were overdue")),
            Move("next", ("I can recommend a colleague", "someone else could take over")),
        ),
        pitfalls=(
            Pitfall("names", ("you are an idiot", "you're a liar"), Severity.GRAVE),
            Pitfall("back", ("fine, let's carry on", "one more chance")),
            Pitfall("promise", ("I'll start on Monday",), Severity.MILD),
            Pitfall("loud", detector=Detector.SHOUTING),
            Pitfall("bush", ("let's see",), detector=Detector.VAGUE),
        ),
        prompts=("The cheque is in the mail!",),
    )
)
TEXT = """
we I you have to end our work together can't can not won't go on the payments came late
invoices were overdue recommend a colleague someone else could take over idiot are liar
fine let's carry one more chance start Monday see maybe if but and sorry cheque mail never
"""
WORDS = TEXT.split()
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
REPLIES = st.lists(SENTENCES, min_size=1, max_size=4).map(lambda parts: ". ".join(parts) + ".")
ANY = st.one_of(st.text(max_size=300), REPLIES)


def findings(judgement: Judgement) -> list[tuple[str, bool, float]]:
    return [
        *((move.id, move.made, move.credit) for move in judgement.moves),
        *((pitfall.id, pitfall.hit, 0.0) for pitfall in judgement.pitfalls),
    ]


@given(ANY)
def test_any_text_gets_a_score_whose_parts_add_up(reply: str) -> None:
    judgement = SCORER.score(reply)
    assert 0 <= judgement.score <= 100
    assert sum(part.points for part in judgement.parts) == judgement.score


@given(ANY)
def test_evidence_lies_within_the_reply(reply: str) -> None:
    judgement = SCORER.score(reply)
    evidence = [
        *(move.evidence for move in judgement.moves),
        *(pitfall.evidence for pitfall in judgement.pitfalls),
    ]
    for piece in evidence:
        if piece is not None:
            assert 0 <= piece.start < piece.end <= len(reply)
            assert 0 <= piece.similarity <= 1


@given(ANY)
def test_the_same_reply_is_judged_the_same(reply: str) -> None:
    assert SCORER.score(reply) == Scorer(SCORER.rubric).score(reply)


@given(ANY)
def test_a_judgement_survives_being_stored(reply: str) -> None:
    judgement = SCORER.score(reply)
    assert Judgement.from_dict(judgement.as_dict()) == judgement


@given(REPLIES)
def test_apostrophes_of_any_shape_change_nothing(reply: str) -> None:
    curly = reply.replace("'", "’")
    assert findings(SCORER.score(curly)) == findings(SCORER.score(reply))


@given(REPLIES)
def test_small_letters_change_nothing(reply: str) -> None:
    assert findings(SCORER.score(reply.lower())) == findings(SCORER.score(reply))


@given(REPLIES, st.sampled_from(["  ", "\t", "\n", " \u00a0"]))
def test_space_around_a_reply_changes_nothing(reply: str, space: str) -> None:
    assert findings(SCORER.score(f"{space}{reply}{space}")) == findings(SCORER.score(reply))


@settings(max_examples=20)
@given(st.text(alphabet=string.printable, min_size=1, max_size=40), st.integers(1, 400))
def test_a_reply_of_any_length_is_judged(piece: str, times: int) -> None:
    judgement = SCORER.score(piece * times)
    assert 0 <= judgement.score <= 100
