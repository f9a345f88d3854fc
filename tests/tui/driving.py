"""What the tests of the app share: an app on a store of its own, and ways to look at it."""

from __future__ import annotations

import contextlib
import html
import re
import time
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.widget import Widget

from tests.conversations import Clock, begin, store_in
from trainer.dialogue.library import Library
from trainer.practice.session import Session
from trainer.store.records import Mode, SessionStore
from trainer.tui.app import PartwaysApp
from trainer.tui.screens.chat import ChatScreen
from trainer.tui.services import Services, Start
from trainer.tui.widgets.reply_box import ReplyBox

PATIENCE = 10.0  # seconds until a condition that does not come true is a failure
BREATH = 0.02  # seconds between two looks, in which the threads of the app can work


def app_in(
    folder: Path,
    *,
    start: Start | None = None,
    library: Library | None = None,
    store: SessionStore | None = None,
    notice: str = "",
    animations: bool = False,
    no_color: bool = False,
    stopwatch: Callable[[], float] = time.monotonic,
) -> PartwaysApp:
    services = Services(
        library=library or Library(),
        store=store or store_in(folder),
        clock=Clock(),
        language="en",
        seed=7,
        animations=animations,
        stopwatch=stopwatch,
    )
    return PartwaysApp(services, start=start, notice=notice, no_color=no_color)


async def wait_until(pilot: Pilot[Any], holds: Callable[[], object]) -> None:
    """Let the app work until the condition holds."""
    end = time.monotonic() + PATIENCE
    await pilot.pause(0)
    while not holds():
        if time.monotonic() > end:
            raise AssertionError(f"never came true; on the screen:\n{visible(pilot.app)}")
        await pilot.pause(BREATH)


async def wait_for_screen(pilot: Pilot[Any], name: str) -> None:
    await wait_until(pilot, lambda: type(pilot.app.screen).__name__ == name)


async def chat_with(pilot: Pilot[Any], session: Session, *, animated: bool = False) -> ChatScreen:
    """Open the conversation of a session, and wait until the client has said something."""
    screen = ChatScreen(session, animated=animated)
    await pilot.app.push_screen(screen)
    await wait_until(pilot, lambda: bubbles(pilot))
    return screen


@contextlib.asynccontextmanager
async def talk(
    folder: Path,
    *,
    size: tuple[int, int] = (80, 24),
    mode: Mode = Mode.PRACTISE,
    animated: bool = False,
) -> AsyncIterator[Pilot[Any]]:
    """Run an app that has just begun the small conversation."""
    store = store_in(folder)
    async with app_in(folder, store=store).run_test(size=size) as pilot:
        await chat_with(pilot, begin(store, mode=mode), animated=animated)
        yield pilot


def chat(pilot: Pilot[Any]) -> ChatScreen:
    """Return the conversation that is up."""
    assert isinstance(pilot.app.screen, ChatScreen)
    return pilot.app.screen


async def write(pilot: Pilot[Any], text: str) -> None:
    """Put a text into the reply box as a paste does."""
    box = pilot.app.screen.query_one(ReplyBox)
    await wait_until(pilot, lambda: box.has_focus)
    before = box.text
    pilot.app.post_message(events.Paste(text))
    await wait_until(pilot, lambda: box.text != before)


async def say(pilot: Pilot[Any], text: str) -> None:
    """Send a reply and wait until the client has answered it."""
    said = len(bubbles(pilot))
    await write(pilot, text)
    await pilot.press("enter")
    await wait_until(pilot, lambda: len(bubbles(pilot)) >= said + 2)


def bubbles(pilot: Pilot[Any]) -> list[str]:
    """Return what was said so far, as the bubbles show it."""
    return [bubble.plain for bubble in pilot.app.screen.query("Bubble").results()]  # type: ignore[attr-defined]


def visible(app: PartwaysApp | Any) -> str:
    """Return the text on the screen, a line each."""
    picture = app.export_screenshot()
    rows: dict[float, list[tuple[float, str]]] = {}
    for attributes, text in re.findall(r"<text ([^>]*)>([^<]*)</text>", picture):
        place = {
            axis: float(value) for axis, value in re.findall(r'\b([xy])="([\d.]+)"', attributes)
        }
        rows.setdefault(place["y"], []).append((place["x"], html.unescape(text)))
    return "\n".join(
        "".join(text for _x, text in sorted(row)).replace("\xa0", " ")
        for _y, row in sorted(rows.items())
    )


def notices(pilot: Pilot[Any]) -> Sequence[str]:
    """Return the messages the app has shown at its edge."""
    return [notification.message for notification in pilot.app._notifications]


def texts_of(widget: Widget) -> str:
    """Return the text of a widget and of everything in it, seen or not."""
    return "\n".join(str(part.render()) for part in (widget, *widget.query("*")))
