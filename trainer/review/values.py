"""A kept session and a comparison as plain values that JSON can hold; the keys stay as they are."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from trainer.review.comparing import Comparison, Pair, points_of
from trainer.review.kept import KeptAttempt, KeptSession, Step

# What the coach says of an exam stays back until it is over.
_UNSAID_OF_ATTEMPT: dict[str, Any] = {"total": None, "total_of_the_day": None, "skills": {}}
_UNSAID_OF_TURN: dict[str, Any] = {
    **dict.fromkeys(("scored", "points", "points_of_the_day", "band")),
    **dict.fromkeys(("parts", "moves", "pitfalls", "branches", "other_replies"), ()),
}


def values_of(kept: KeptSession) -> dict[str, Any]:
    """Return a kept session with every attempt. Times are in UTC, points and moods 0–100."""
    stored = kept.stored
    return {
        "session": stored.id,
        "scenario": stored.scenario,
        "title": kept.title,
        "client": kept.client,
        "language": stored.language,
        "mode": stored.mode,
        "seed": stored.seed,
        "started_at": stored.started_at.isoformat(),
        "ended_at": stored.ended_at.isoformat() if stored.ended_at else None,
        "attempts": [_attempt(attempt, sealed=kept.sealed) for attempt in kept.attempts],
        "waiting": kept.waiting or None,
        "remarks": list(kept.remarks),
    }


def comparison_values(comparison: Comparison) -> dict[str, Any]:
    """Return two attempts side by side; `change` is the points gained, null without both."""
    return {
        "totals": [comparison.first.debrief.total, comparison.second.debrief.total],
        "change": comparison.change,
        "turns": [_pair(pair) for pair in comparison.pairs],
    }


def _attempt(attempt: KeptAttempt, *, sealed: bool) -> dict[str, Any]:
    values = {
        "number": attempt.number,
        "current": attempt.current,
        "ending": attempt.ending,
        "total": attempt.debrief.total,
        "total_of_the_day": attempt.total_of_the_day,
        "skills": {score.skill.value: score.points for score in attempt.debrief.skills},
        "moods": list(attempt.moods),
        "turns": [_step(step) | (_UNSAID_OF_TURN if sealed else {}) for step in attempt.steps],
    }
    return values | (_UNSAID_OF_ATTEMPT if sealed else {})


def _step(step: Step) -> dict[str, Any]:
    review, turn = step.review, step.review.turn
    return {
        "number": turn.number,
        "turn": turn.script.id,
        "title": review.title,
        "client": list(turn.client),
        "reply": turn.reply,
        "hints": list(turn.hints),
        "scored": turn.scored,
        "points": review.card.points,
        "points_of_the_day": step.points_of_the_day,
        "band": review.card.band.value,
        "parts": [asdict(part) for part in review.parts],
        "moves": [asdict(finding) for finding in turn.judgement.moves],
        "pitfalls": [asdict(finding) for finding in turn.judgement.pitfalls],
        "self_rating": step.self_rating,
        "to": turn.to,
        "answer": list(turn.answer),
        "mood_before": turn.mood_before,
        "mood_after": turn.mood_after,
        "branches": [asdict(way) for way in step.ways],
        "other_replies": [
            {
                "attempt": other.attempt,
                "reply": other.reply,
                "points": other.points,
                "title": other.title,
            }
            for other in step.others
        ],
    }


def _pair(pair: Pair) -> dict[str, Any]:
    return {
        "title": pair.title,
        "replies": [step and step.review.turn.reply for step in (pair.first, pair.second)],
        "points": [points_of(pair.first), points_of(pair.second)],
        "change": pair.change,
        "differences": [asdict(difference) for difference in pair.differences],
    }
