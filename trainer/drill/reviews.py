"""What was said in conversations and in drills, as the reviews that the schedule is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from trainer.drill.picking import Place
from trainer.drill.rating import Rating, rating_of
from trainer.drill.schedule import Review
from trainer.store.records import Mode
from trainer.store.scored_replies import ScoredReply


def reviews_of(replies: Iterable[ScoredReply]) -> Mapping[Place, list[Review]]:
    """Return the reviews of each turn. A rewritten turn keeps those it had: its id stays."""
    reviews: dict[Place, list[Review]] = {}
    for reply in replies:
        place = Place(reply.scenario, reply.turn)
        review = Review(reply.at, _rating(reply), reply.judgement.score, reply.rubric_digest)
        reviews.setdefault(place, []).append(review)
    return reviews


def _rating(reply: ScoredReply) -> Rating:
    """Return the rating of the day, or the one a reply in a conversation would get in a drill."""
    if reply.rating is not None:
        return Rating(reply.rating)
    advice = reply.mode is Mode.LEARN  # it stood beside the reply box, as good as a hint
    judgement = reply.judgement
    return rating_of(judgement.band, judgement.score, tries=reply.tries, hints=reply.hints + advice)
