"""Rehearsing line by line."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from tests.manuscripts import END_IT, HELLO, rehearsal, save, written_in
from trainer.plain.rehearsing import rehearse
from trainer.plain.text_lines import TextOutput
from trainer.plain.typed import Typed, parse


def test_the_new_version_is_played_before_the_next_prompt(tmp_path: Path) -> None:
    path, stream = written_in(tmp_path), io.StringIO()

    def author() -> Iterator[Typed]:
        yield parse(HELLO)
        save(path, "title: The jerk", "title: The brute")
        yield parse(END_IT)
        yield parse("/leave")

    held = rehearsal(path)
    rehearse(held, lines=author(), output=TextOutput(stream, echo=True))
    assert "nothing of it is kept" in stream.getvalue()
    assert "Your reply was replayed" in stream.getvalue()
    assert [turn.reply for turn in held.session.path] == [HELLO, END_IT]
    assert held.session.dialogue.header.title == "The brute"


def test_a_broken_version_is_told_and_the_conversation_goes_on(tmp_path: Path) -> None:
    path, stream = written_in(tmp_path), io.StringIO()

    def author() -> Iterator[Typed]:
        save(path, "start: ", "strat: ")
        yield parse(HELLO)

    held = rehearsal(path)
    rehearse(held, lines=author(), output=TextOutput(stream, echo=True))
    told = " ".join(stream.getvalue().split())
    assert "did you mean `start`?" in told
    assert "The version before it goes on." in told
    assert [turn.reply for turn in held.session.path] == [HELLO]


def test_a_reply_typed_for_another_turn_is_not_taken(tmp_path: Path) -> None:
    path, stream = written_in(tmp_path), io.StringIO()
    held = rehearsal(path)
    other = list(held.session.dialogue.turns)[1]

    def author() -> Iterator[Typed]:
        save(path, "start: opening", f"start: {other}")
        yield parse(HELLO)

    rehearse(held, lines=author(), output=TextOutput(stream, echo=True))
    assert held.session.path == ()
    assert held.session.script is not None
    assert held.session.script.id == other
