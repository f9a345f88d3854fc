"""Draw the chat for the README: `picture.py docs/chat.svg`; the same code draws it alike."""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from trainer.dialogue.library import Library
from trainer.store.opening import open_store
from trainer.store.records import Mode
from trainer.tui.app import PartwaysApp
from trainer.tui.screens.chat import ChatScreen
from trainer.tui.services import Services, Start
from trainer.tui.widgets.reply_box import ReplyBox

SIZE = (116, 34)
REPLY = (
    "I've enjoyed working for you, Ray, and every job reached you on time. But your payments have "
    "come late all year, and a small firm can't run like that. So, I'm sorry to say, our work "
    "together has to end."
)
DRAFT = "I'm glad to hear it's on its way. My decision stands, though"


def main() -> int:
    """Write the picture to the path given on the command line."""
    if len(sys.argv) != 2:
        print("usage: picture.py FILE.svg", file=sys.stderr)
        return 2
    picture = asyncio.run(draw())
    Path(sys.argv[1]).write_text(without_web_fonts(picture), "utf-8")
    return 0


async def draw() -> str:
    """Play the beginning of a conversation and return the screen as SVG."""
    with tempfile.TemporaryDirectory() as home:
        store = open_store(Path(home)).store
        services = Services(
            library=Library(),
            store=store,
            clock=lambda: datetime(2026, 1, 1, tzinfo=UTC),
            language="en",
            seed=4,
            animations=False,
        )
        app = PartwaysApp(services, start=Start(scenario="late-payer", mode=Mode.PRACTISE))
        async with app.run_test(size=SIZE) as pilot:
            while not isinstance(app.screen, ChatScreen) or not app.screen.query("Bubble"):
                await pilot.pause()
            box = app.screen.query_one(ReplyBox)
            box.cursor_blink = False
            box.draft(REPLY)
            box.action_send()
            while box.text or not app.screen.session.path:
                await pilot.pause()
            box.draft(DRAFT)
            await pilot.pause()
            return app.export_screenshot(title="partways")


def without_web_fonts(picture: str) -> str:
    """Return the picture without the fonts it would load from elsewhere."""
    return re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)


if __name__ == "__main__":
    sys.exit(main())
