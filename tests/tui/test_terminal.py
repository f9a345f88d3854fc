"""The program as a person starts it: a real process on a pseudo-terminal."""

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.manuscripts import save, written_in
from trainer.store.opening import open_store

PATIENCE = 20.0  # seconds until a missing text is a failure
CONTROL = re.compile(
    r"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[PX^_][^\x1b]*\x1b\\|.)"
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")


class Terminal:
    """A program on a pseudo-terminal of 80×24: type, and wait for texts to appear."""

    def __init__(self, *arguments: str, home: Path) -> None:
        leader, follower = pty.openpty()
        environment = {
            **os.environ,
            "PARTWAYS_HOME": str(home),
            "TERM": "xterm-256color",
            "COLUMNS": "80",
            "LINES": "24",
            "TEXTUAL_ANIMATIONS": "none",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "trainer", *arguments],
            stdin=follower,
            stdout=follower,
            stderr=follower,
            env=environment,
            start_new_session=True,
        )
        os.close(follower)
        self._leader = leader
        self._seen = ""

    def expect(self, text: str) -> None:
        """Wait until the text has been painted since the last text waited for."""
        wanted = re.compile(r"\s*".join(map(re.escape, text.split())))
        end = time.monotonic() + PATIENCE
        while (found := wanted.search(CONTROL.sub("", self._seen))) is None:
            if time.monotonic() > end:
                raise AssertionError(f"{text!r} never came; last: {self._seen[-2000:]!r}")
            ready, _, _ = select.select([self._leader], [], [], 0.2)
            if ready:
                self._seen += self._read(text)
        self._seen = CONTROL.sub("", self._seen)[found.end() :]

    def _read(self, wanted: str) -> str:
        try:
            return os.read(self._leader, 65_536).decode("utf-8", "replace")
        except OSError as error:  # the program has ended
            last = CONTROL.sub("", self._seen)[-2000:]
            raise AssertionError(f"{wanted!r} never came; it ended with: {last}") from error

    def type(self, keys: str) -> None:
        os.write(self._leader, keys.encode())

    def wait(self) -> int:
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < end:
            ready, _, _ = select.select([self._leader], [], [], 0.2)
            if ready:
                try:
                    os.read(self._leader, 65_536)
                except OSError:
                    break
        return self.process.wait(timeout=PATIENCE)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._leader)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def terminal(home: Path) -> Iterator[Terminal]:
    opened = Terminal("play", "late-payer", "--mode", "practise", "--seed", "3", home=home)
    yield opened
    opened.close()


def say(terminal: Terminal, reply: str) -> None:
    """Type a reply and send it once the box shows its end."""
    terminal.type(reply)
    terminal.expect(reply[-12:])
    terminal.type("\r")


def kept_replies(home: Path) -> list[str]:
    """Return the replies of every open conversation in the order they were sent."""
    store = open_store(home).store
    return [turn.reply for session in store.open_sessions("en") for turn in store.turns(session.id)]


def test_a_conversation_is_held_from_the_first_line_to_the_debrief(terminal: Terminal) -> None:
    terminal.expect("What do you say?")
    for _reply in range(2):
        say(terminal, "All right, you win, let's carry on as before, I take it all back.")
        terminal.expect("Coach")
    terminal.expect("How it went")
    terminal.type("\x11")
    assert terminal.wait() == 0


def test_a_killed_program_loses_no_reply_and_offers_to_go_on(
    terminal: Terminal, home: Path
) -> None:
    reply = "I've enjoyed our work, Ray, but we have to end our business relationship."
    terminal.expect("What do you say?")
    say(terminal, reply)
    terminal.expect("Coach")
    terminal.process.kill()
    terminal.process.wait()
    assert kept_replies(home) == [reply]

    again = Terminal(home=home)
    try:
        again.expect("Go on with Ray Colburn")
    finally:
        again.close()


def test_a_file_is_followed_while_it_is_written(home: Path, tmp_path: Path) -> None:
    path = written_in(tmp_path)
    author = Terminal("play", str(path), "--watch", "--seed", "3", home=home)
    try:
        author.expect("Watching the file")
        author.expect("What do you say?")
        say(author, "Hello, what a fine morning it is.")
        author.expect("Coach")
        save(path, "start: ", "strat: ")
        author.expect("did you mean")
        save(path, "strat: ", "start: ")
        author.expect("Your reply was replayed.")
        author.type("\x11")
        assert author.wait() == 0
    finally:
        author.close()
    assert kept_replies(home) == []
