"""When the terminal app can be shown, and when plain lines take its place."""

import io
import sys

import pytest

from trainer.commands.play import has_screen

STREAMS = ("stdin", "stdout", "stderr")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def screen_with(monkeypatch: pytest.MonkeyPatch, term: str | None, elsewhere: str = "") -> bool:
    with monkeypatch.context() as patch:
        for name in STREAMS:
            patch.setattr(sys, name, io.StringIO() if name == elsewhere else Terminal())
        if term is None:
            patch.delenv("TERM", raising=False)
        else:
            patch.setenv("TERM", term)
        return has_screen()


def test_a_terminal_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert screen_with(monkeypatch, "xterm")


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_that_goes_elsewhere_leaves_no_screen(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not screen_with(monkeypatch, "xterm", elsewhere=name)


@pytest.mark.parametrize("term", ["dumb", None])
def test_a_terminal_that_cannot_place_characters_is_no_screen(
    term: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not screen_with(monkeypatch, term)
