"""Whatever is typed, and whatever was reviewed when: drills stay what they are."""

import io
import json
import random
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.conversations import DIALOGUE, Clock, judge
from trainer.drill.drill import Drill, Scene
from trainer.drill.exercise import Try
from trainer.drill.picking import Pick, Place, Reason, picks
from trainer.drill.rating import Rating
from trainer.drill.schedule import LONGEST, Review, mastery
from trainer.plain.drill_json import DrillJson
from trainer.plain.drill_text import DrillText
from trainer.plain.drilling import hold_drill
from trainer.plain.typed import parse

NOW = datetime(2026, 3, 1, tzinfo=UTC)

texts = st.text(st.characters(codec=None), max_size=60)
typed_lines = st.lists(
    st.one_of(texts, st.sampled_from(["/hint", "/line", "/skip", "80 decision", "?", "/x"])),
    max_size=12,
)
reviews = st.lists(
    st.builds(
        Review,
        st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1)).map(
            lambda at: at.replace(tzinfo=UTC)
        ),
        st.sampled_from(Rating),
        st.integers(0, 100),
        st.just("digest"),
    ),
    max_size=8,
)


class Nowhere:
    """Keeps nothing."""

    def keep(self, place: Place, item: Try) -> None:
        """Let go of the reply."""


def new_drill() -> Drill:
    scene = Scene(
        open=lambda _scenario: DIALOGUE,
        judge=lambda _dialogue: judge,
        keeper=Nowhere(),
        clock=Clock(),
        stopwatch=lambda: 0.0,
        rng=random.Random(1),
    )
    return Drill([Pick(Place("small", turn), Reason.NEW) for turn in DIALOGUE.turns], scene)


@given(typed_lines)
def test_any_input_makes_a_drill_that_ends_with_its_summary(lines: list[str]) -> None:
    stream = io.StringIO()
    hold_drill(new_drill(), clock=Clock(), lines=iter(map(parse, lines)), output=DrillJson(stream))
    events = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert events[0]["event"] == "drill"
    assert [event["event"] for event in events].count("summary") == 1
    replies = sum(event["event"] == "reply" for event in events)
    assert sum(turn["tries"] for turn in events[-1]["turns"]) == replies


@given(typed_lines)
def test_nothing_typed_reaches_the_terminal_as_a_command_to_it(lines: list[str]) -> None:
    stream = io.StringIO()
    output = DrillText(stream, echo=True)
    hold_drill(new_drill(), clock=Clock(), lines=iter(map(parse, lines)), output=output)
    assert not {"\x1b", "\x07", "\x9b"} & set(stream.getvalue())


@given(reviews)
def test_any_reviews_make_a_day_in_the_coming_year_whatever_their_order(
    seen: list[Review],
) -> None:
    stands = mastery(seen, NOW)
    past = [review.at for review in seen if review.at <= NOW]
    assert (stands is None) == (not past)
    if stands is not None:
        assert 0 <= stands.retrievability <= 1
        assert max(past) < stands.due <= max(past) + timedelta(days=LONGEST)


@given(st.lists(reviews, min_size=1, max_size=5), st.integers(0, 3))
def test_every_place_is_picked_once_the_most_pressing_reason_first(
    seen: list[list[Review]], seed: int
) -> None:
    places = [Place("small", f"turn-{number}") for number in range(len(seen))]
    chosen = picks(places, dict(zip(places, seen, strict=True)), now=NOW, rng=random.Random(seed))
    assert sorted(pick.place for pick in chosen) == places
    assert [pick.reason for pick in chosen] == sorted(pick.reason for pick in chosen)
