"""Report how long the picker takes to its first paint, beside a bare Textual app.

Both are started in turns, each in a pseudo-terminal of its own, and timed from the start of
the process until the text of the first screen is written: `first_paint.py [--runs 15]`.
"""

from __future__ import annotations

import argparse
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSWINSZ

ROOT = Path(__file__).resolve().parent.parent
COLUMNS, LINES = 100, 30
PATIENCE = 20.0

BARE = """
from textual.app import App
from textual.widgets import Static

class Bare(App):
    def compose(self):
        yield Static("first-paint-of-a-bare-app")

Bare().run()
"""
BARE_TEXT = b"first-paint-of-a-bare-app"
# The first card of the picker; what is painted before it are frame and head.
PICKER_TEXT = b"late payer"


def main() -> int:
    """Time both sides in turns, print the medians and their ratio; never fails on a figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="runs of each side (default 15)")
    runs = parser.parse_args().runs
    bare_times, picker_times = [], []
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "PARTWAYS_HOME": home,
            "TERM": "xterm-256color",
            "TEXTUAL_ANIMATIONS": "none",
            "PYTHONPATH": str(ROOT),
        }
        bare = [sys.executable, "-c", BARE]
        picker = [sys.executable, "-m", "trainer"]
        for command, text in ((bare, BARE_TEXT), (picker, PICKER_TEXT)):
            first_paint(command, text, environment)  # fills the caches of files and byte code
        for _ in range(runs):
            bare_times.append(first_paint(bare, BARE_TEXT, environment))
            picker_times.append(first_paint(picker, PICKER_TEXT, environment))
    report("bare Textual app", bare_times)
    report("picker", picker_times)
    ratio = statistics.median(picker_times) / statistics.median(bare_times)
    pairs = sorted(ours / theirs for ours, theirs in zip(picker_times, bare_times, strict=True))
    print(f"ratio of the medians {ratio:.2f}; of single pairs {pairs[0]:.2f} to {pairs[-1]:.2f}")
    return 0


def first_paint(command: list[str], text: bytes, environment: dict[str, str]) -> float:
    """Return the seconds from starting a command until it has written this text to its terminal.

    Raises RuntimeError where it does not within some seconds.
    """
    master, slave = pty.openpty()
    ioctl(slave, TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    started = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=environment,
        cwd=ROOT,
        start_new_session=True,
    )
    os.close(slave)
    written = b""
    try:
        while text not in written:
            ready, _, _ = select.select([master], [], [], PATIENCE)
            if not ready:
                raise RuntimeError(f"nothing painted within {PATIENCE:.0f} s: {command}")
            try:
                written += os.read(master, 65_536)
            except OSError:
                raise RuntimeError(
                    f"{command} ended:\n{written.decode(errors='replace')}"
                ) from None
        return time.perf_counter() - started
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        os.close(master)


def report(name: str, times: list[float]) -> None:
    """Print the median and the range of some times in milliseconds."""
    median = statistics.median(times) * 1000
    print(f"{name:>18}: {median:6.0f} ms   ({min(times) * 1000:.0f} – {max(times) * 1000:.0f})")


if __name__ == "__main__":
    sys.exit(main())
