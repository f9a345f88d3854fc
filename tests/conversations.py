"""A small dialogue, a judge that reads its verdict off the reply, a clock that ticks by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scoring.judgement import (
    Band,
    Evidence,
    Judgement,
    MoveFinding,
    Part,
    PartKind,
    PitfallFinding,
)
from scoring.rubric import Detector, Severity
from trainer.diagnostics import Span
from trainer.dialogue.model import (
    Branch,
    Client,
    Condition,
    Dialogue,
    Ending,
    EndingKind,
    Header,
    MoveScript,
    PitfallScript,
    Skill,
    Text,
    TurnScript,
)
from trainer.practice.judging import Verdict
from trainer.practice.session import Session
from trainer.practice.start import start
from trainer.practice.turn import Turn
from trainer.store.database import NAME
from trainer.store.migrations import migrate
from trainer.store.opening import open_store
from trainer.store.records import Mode
from trainer.store.sessions import SqliteSessionStore

HERE = Span("small.yaml", 1, 1, 1, 2)


def texts(*values: str) -> tuple[Text, ...]:
    return tuple(Text(value, HERE) for value in values)


def move(name: str, skill: Skill, *, weight: float = 1.0, essential: bool = False) -> MoveScript:
    return MoveScript(
        name, f"Label of {name}", skill, weight, essential, f"Tip for {name}.", texts(name), HERE
    )


def pitfall(name: str, skill: Skill, severity: Severity) -> PitfallScript:
    return PitfallScript(
        name,
        f"Label of {name}",
        skill,
        severity,
        Detector.PHRASES,
        f"Tip against {name}.",
        texts(name),
        HERE,
    )


def branch(to: str, when: Condition | None = None, mood: int = 0, *says: str) -> Branch:
    return Branch(when, to, mood, texts(*says), HERE)


OPENING = TurnScript(
    id="opening",
    title="The opening",
    client=texts("Hello, you wanted to talk?", "Hi there, what is it?"),
    asks_back=texts("Pardon?", "Come again?"),
    advice="Say it in plain words.",
    recommended=Text("I have to end this.", HERE),
    tempting=Text("Get lost.", HERE),
    moves=(
        move("regret", Skill.RESPECT),
        move("late-fact", Skill.BUSINESS_FACTS, weight=2),
        move("decision", Skill.CLARITY, weight=2, essential=True),
    ),
    pitfalls=(
        pitfall("insult", Skill.RESPECT, Severity.GRAVE),
        pitfall("vague", Skill.CLARITY, Severity.SERIOUS),
    ),
    branches=(
        branch("burned", Condition(pitfalls=("insult",)), -30, "How dare you!"),
        branch("haggles", Condition(moves=("decision",), min_score=70), 5, "Oh.", "I see."),
        branch("caved-in", Condition(min_tries=3), 0, "So all is well."),
        branch("opening", None, -5, "What do you mean?", "I don't follow where this leads."),
    ),
    samples=(),
    span=HERE,
)

HAGGLES = TurnScript(
    id="haggles",
    title="The haggling",
    client=texts("Half price?", "One more job?"),
    asks_back=texts(
        "Is that a yes?",
    ),
    advice="Hold to it.",
    recommended=Text("My decision stands.", HERE),
    tempting=Text("All right then.", HERE),
    moves=(
        move("decision-stands", Skill.FIRMNESS, weight=2, essential=True),
        move("referral", Skill.WAY_FORWARD),
    ),
    pitfalls=(pitfall("caving", Skill.FIRMNESS, Severity.GRAVE),),
    branches=(
        branch("opening", Condition(pitfalls=("caving",)), 10, "Splendid!"),
        branch("good-terms", Condition(moves=("decision-stands",))),
        branch("bruised", Condition(below_mood=20), 0, "Enough."),
        branch("haggles", None, -10),
    ),
    samples=(),
    span=HERE,
)


def ending(kind: EndingKind) -> Ending:
    lines = texts(f"Goodbye, {kind}.", f"Farewell, {kind}.")
    return Ending(kind.value, kind, f"Title of {kind}", lines, f"Debrief of {kind}.", HERE)


DIALOGUE = Dialogue(
    header=Header(
        id="small",
        language="en",
        title="The small client",
        summary="Small.",
        client=Client("Sam", "baker", "calm", 60, HERE),
        situation="It is time.",
        goal="End it.",
        tempted="Get lost.",
        say_instead="It ends here.",
        why="It is clear.",
        keep_in_mind=("Breathe.",),
        span=HERE,
    ),
    start="opening",
    turns={turn.id: turn for turn in (OPENING, HAGGLES)},
    endings={kind.value: ending(kind) for kind in EndingKind},
)

GOOD = ("90 decision", "80 decision-stands")
"""Replies that lead to the good ending, as the judge below reads them."""


def judge(turn: str, reply: str) -> Verdict:
    """Judge a reply by what it says of itself: `72 decision ~regret !insult`, or with a `?`.

    A number is the score; the name of a move makes it, by half after `~`; the name of a
    pitfall after `!` hits it; a question mark stands for what nobody understands, `straying`
    for a reply that lost points because it strays, `straying-a-little` for one that lost three.
    """
    script = DIALOGUE.turns[turn]
    words = reply.split()
    strayed = 3 * ("straying-a-little" in words)
    understood = "?" not in words
    score = next((int(word) for word in words if word in SCORES), 40) if understood else 0
    hits = [item.id for item in script.pitfalls if f"!{item.id}" in words]
    moves = tuple(
        MoveFinding(
            item.id,
            made=credit > 0,
            credit=credit,
            evidence=_evidence(reply, item.id) if credit else None,
        )
        for item in script.moves
        for credit in [1.0 if item.id in words else 0.5 if f"~{item.id}" in words else 0.0]
    )
    judgement = Judgement(
        score=score,
        band=_band(score, hits) if understood else Band.NOT_UNDERSTOOD,
        understood=understood,
        sure="perhaps" not in words,
        moves=moves,
        pitfalls=tuple(
            PitfallFinding(item.id, item.id in hits, _evidence(reply, item.id, item.id in hits))
            for item in script.pitfalls
        ),
        parts=_parts(script.moves[0].id, score, 100 - score if "straying" in words else strayed),
    )
    return Verdict(judgement, "digest", "fake")


def _parts(move: str, score: int, strayed: int) -> tuple[Part, ...]:
    earned = Part(PartKind.MOVE, move, score + strayed)
    if strayed:
        return earned, Part(PartKind.DIGRESSION, "digression", -strayed)
    return (earned,)


SCORES = {str(number) for number in range(101)}


def _evidence(reply: str, name: str, found: bool = True) -> Evidence | None:
    at = reply.find(name)
    return Evidence(at, at + len(name), name, 1.0) if found else None


def _band(score: int, hits: Sequence[str]) -> Band:
    if "insult" in hits or "caving" in hits:
        return Band.HARMFUL
    return Band.STRONG if score >= 70 else Band.FAIR if score >= 50 else Band.WEAK


class Clock:
    """A clock that moves on by a minute each time it is read."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


def store_in(folder: Path) -> SqliteSessionStore:
    return open_store(folder, clock=Clock()).store


def quick_store_in(folder: Path) -> SqliteSessionStore:
    """Return a store that does not wait for the disk, for tests of many conversations."""
    path = folder / NAME
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection)
    return SqliteSessionStore(connection, path)


def begin(store: SqliteSessionStore, *, seed: int = 7, mode: Mode = Mode.PRACTISE) -> Session:
    return start(DIALOGUE, store=store, mode=mode, clock=Clock(), seed=seed, judge=judge)


def resumed(session: Session, store: SqliteSessionStore) -> Session:
    return Session(DIALOGUE, store.session(session.id), store=store, clock=Clock(), judge=judge)


def without_ids(path: Sequence[Turn]) -> list[Turn]:
    """Return turns that compare equal where only the store's ids differ."""
    return [replace(turn, id=0) for turn in path]
