"""Report what looking back costs with 100,000 sessions, beside the same with ten.

Both databases are made up in a temporary folder; their questions take turns:
`bench_history.py [--sessions 100000] [--few 10] [--rounds 30] [--app]`. `--app` opens the
history screen of the app, too. It only reports; no figure makes it fail.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scoring.judgement import Band, Judgement, MoveFinding, Part, PartKind
from trainer.dialogue.library import BUNDLED, Library
from trainer.store import history
from trainer.store.database import NAME
from trainer.store.finding import find
from trainer.store.history import Filter, Order, State
from trainer.store.migrations import migrate
from trainer.store.opening import open_store
from trainer.store.records import Mode
from trainer.store.removal import remove, restore
from trainer.store.rows import time_to_text
from trainer.store.sessions import SqliteSessionStore

LANGUAGE = "en"
REPLIES = 3
PAGE = 10
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
MODES = tuple(Mode)


@dataclass(frozen=True, slots=True)
class Side:
    """A database and how long each question to it took, in seconds."""

    store: SqliteSessionStore
    folder: Path
    taken: dict[str, list[float]]


def main() -> int:
    """Print the medians of both sides and their ratio, question by question."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=100_000, help="on the large side")
    parser.add_argument("--few", type=int, default=10, help="on the small side")
    parser.add_argument("--rounds", type=int, default=30, help="how often each side is asked")
    parser.add_argument("--app", action="store_true", help="also open the history screen")
    arguments = parser.parse_args()
    scenarios = [entry.id for entry in Library((BUNDLED,)).headers(LANGUAGE)]
    with tempfile.TemporaryDirectory() as folder:
        few = side(Path(folder) / "few", arguments.few, scenarios)
        many = side(Path(folder) / "many", arguments.sessions, scenarios)
        size = (many.folder / NAME).stat().st_size / 1e6
        print(f"{arguments.few:,} against {arguments.sessions:,} sessions ({size:,.0f} MB)")
        for _round in range(arguments.rounds):
            for name, question in QUESTIONS.items():
                for asked in (few, many):
                    asked.taken.setdefault(name, []).append(seconds(question, asked))
        if arguments.app:
            for _round in range(5):
                for asked in (few, many):
                    asked.taken.setdefault("the app's history", []).append(seconds_in_app(asked))
        for name in few.taken:
            small, large = (statistics.median(asked.taken[name]) for asked in (few, many))
            print(f"{name:<28} {1000 * small:9.2f} ms {1000 * large:9.2f} ms  ×{large / small:.1f}")
    return 0


def first_of(side: Side) -> str:
    """Return the id of the first of the scenarios that a side holds."""
    return history.page(side.store.database, limit=1, order=Order.SCENARIO)[0].scenario


def removed_and_restored(side: Side) -> None:
    """Remove the newest session and bring it back."""
    newest = [find(side.store, "last").id]
    remove(side.store.database, newest, at=BEGAN)
    restore(side.store.database, newest)


QUESTIONS: dict[str, Callable[[Side], object]] = {
    "start: open the store": lambda side: open_store(side.folder).store.close(),
    "picker: records": lambda side: side.store.records(LANGUAGE),
    "picker: open sessions": lambda side: side.store.open_sessions(LANGUAGE),
    "history: first page": lambda side: history.page(side.store.database, limit=PAGE),
    "history: count": lambda side: history.count(side.store.database),
    "history: by points": lambda side: history.page(
        side.store.database, order=Order.POINTS, limit=PAGE
    ),
    "history: one scenario": lambda side: history.page(
        side.store.database, Filter(scenario=first_of(side)), limit=PAGE
    ),
    "history: one mode, open": lambda side: history.page(
        side.store.database, Filter(mode=Mode.EXAM, state=State.OPEN), limit=PAGE
    ),
    "history: last page": lambda side: history.page(
        side.store.database, offset=history.count(side.store.database) - PAGE, limit=PAGE
    ),
    "standings": lambda side: history.standings(side.store.database, LANGUAGE),
    "trend: last 100": lambda side: history.attempts(
        side.store.database, language=LANGUAGE, scenario=first_of(side), limit=100
    ),
    "find a session": lambda side: find(side.store, "last"),
    "remove and restore": removed_and_restored,
}


def seconds_in_app(side: Side) -> float:
    """Return how long the app takes from the key to the history, its first cards shown."""
    from textual.pilot import Pilot

    from trainer.store.opening import now
    from trainer.tui.app import PartwaysApp
    from trainer.tui.services import Services
    from trainer.tui.widgets.session_card import SessionCard

    async def until_shown(pilot: Pilot[None]) -> None:
        while not pilot.app.screen.query(SessionCard):
            await pilot.pause()

    async def look() -> float:
        services = Services(Library((BUNDLED,)), side.store, now, LANGUAGE, animations=False)
        async with PartwaysApp(services).run_test(size=(100, 40)) as pilot:
            await pilot.pause()
            begun = time.perf_counter()
            await pilot.press("h")
            await until_shown(pilot)
            return time.perf_counter() - begun

    return asyncio.run(look())


def seconds(question: Callable[[Side], object], side: Side) -> float:
    """Return how long the answer took."""
    begun = time.perf_counter()
    question(side)
    return time.perf_counter() - begun


def side(folder: Path, sessions: int, scenarios: Sequence[str]) -> Side:
    """Make up a database of so many sessions."""
    folder.mkdir()
    connection = sqlite3.connect(folder / NAME, isolation_level=None)
    migrate(connection)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    fill(connection, sessions, scenarios)
    connection.execute("COMMIT")
    connection.close()
    return Side(open_store(folder).store, folder, {})


def fill(connection: sqlite3.Connection, sessions: int, scenarios: Sequence[str]) -> None:
    """Add sessions of three replies; one in fifty is still open."""
    chance = random.Random(7)  # noqa: S311
    judgement = json.dumps(JUDGEMENT.as_dict())
    for number in range(1, sessions + 1):
        scenario, at = chance.choice(scenarios), BEGAN + timedelta(minutes=5 * number)
        name, began = f"{number:08d}", time_to_text(at)
        last = number * REPLIES
        open_ = chance.random() < 0.02
        points = None if open_ else chance.randrange(101)
        connection.execute(
            "INSERT INTO sessions (number, id, scenario, language, mode, seed, started_at,"
            " sorted_at, used_at, replies, points, open)"
            " VALUES (?, ?, ?, ?, ?, '1', ?, ?, ?, ?, ?, ?)",
            (
                *(number, name, scenario, LANGUAGE, MODES[number % len(MODES)]),
                *(began, began, began, REPLIES, points, int(open_)),
            ),
        )
        for turn in turns(last):
            connection.execute(
                "INSERT INTO turns VALUES (?, ?, ?, 'opening', 'We have to stop here.', ?)",
                (turn, name, turn - 1 if turn > last - REPLIES + 1 else None, began),
            )
            connection.execute(
                "INSERT INTO outcomes VALUES (?, ?, 'digest', '1', 1, 'opening', '[\"Oh.\"]', 50)",
                (turn, judgement),
            )
        connection.execute("UPDATE sessions SET head = ? WHERE number = ?", (last, number))
        if points is not None:
            connection.execute(
                "INSERT INTO endings (turn, session, language, scenario, ending, total, points,"
                " ended_at, sorted_at) VALUES (?, ?, ?, ?, 'good-terms', ?, ?, ?, ?)",
                (last, name, LANGUAGE, scenario, points, points, began, began),
            )


def turns(last: int) -> Iterator[int]:
    """Give the ids of the turns of a session that ends with this one."""
    yield from range(last - REPLIES + 1, last + 1)


JUDGEMENT = Judgement(
    score=60,
    band=Band.FAIR,
    understood=True,
    sure=True,
    moves=tuple(MoveFinding(f"move-{number}", made=True, credit=1.0) for number in range(5)),
    pitfalls=(),
    parts=(Part(PartKind.MOVE, "move-1", 60),),
)


if __name__ == "__main__":
    raise SystemExit(main())
