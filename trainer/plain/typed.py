"""What a person types in plain mode: replies, and commands that begin with a slash."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TextIO

from trainer.i18n import _

CONTINUATION = "\\"


class Command(StrEnum):
    """The commands, by the word after the slash."""

    HINT = "hint"
    LINE = "line"
    RETRY = "retry"
    REWIND = "rewind"
    SKIP = "skip"
    LEAVE = "leave"
    HELP = "help"


IN_DRILLS = (Command.HINT, Command.LINE, Command.SKIP, Command.LEAVE, Command.HELP)
IN_CONVERSATIONS = tuple(command for command in Command if command is not Command.SKIP)


@dataclass(frozen=True, slots=True)
class Typed:
    """A reply, or a command with the rest of its line; an unknown command has `command` None."""

    text: str
    command: Command | None = None
    is_command: bool = False


def typed(stream: TextIO) -> Iterator[Typed]:
    """Yield what is typed until the input ends; a backslash at its end carries a line on."""
    carried: list[str] = []
    for line in stream:
        text = line.rstrip("\r\n")
        if text.endswith(CONTINUATION):
            carried.append(text.removesuffix(CONTINUATION))
            continue
        yield parse("\n".join([*carried, text]))
        carried = []
    if carried:
        yield parse("\n".join(carried))


def parse(text: str) -> Typed:
    """Tell a command from a reply; a reply that begins with a slash has a space before it."""
    if not text.startswith("/"):
        return Typed(text)
    word, _space, rest = text[1:].partition(" ")
    try:
        return Typed(rest.strip(), Command(word.lower()), is_command=True)
    except ValueError:
        return Typed(word, is_command=True)


def help_lines() -> tuple[str, ...]:
    """Return what can be typed in a conversation, a line each."""
    return (
        _("Type your reply on one line and press Enter; a \\ at the end of a line carries it on."),
        _("/hint      names the next move that is still missing"),
        _("/line      shows a recommended reply"),
        _("/retry     takes your last reply back"),
        _("/rewind N  goes back to before your reply number N"),
        _("/leave     stops here; the conversation is kept"),
        _("/help      shows these lines"),
    )


def drill_help_lines() -> tuple[str, ...]:
    """Return what can be typed in a drill, a line each."""
    return (
        _("Type your reply on one line and press Enter; a \\ at the end of a line carries it on."),
        _("/hint      names the next move that is still missing"),
        _("/line      shows a recommended reply"),
        _("/skip      leaves this turn for another day"),
        _("/leave     ends the drill; what you said is kept"),
        _("/help      shows these lines"),
    )
