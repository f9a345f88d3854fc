"""Plain lines on a stream, and the coach's card in them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import TextIO

from trainer.dialogue.model import MoveScript
from trainer.i18n import _, ngettext
from trainer.names import band_name
from trainer.practice.coach import CoachCard, Note
from trainer.text import printable

WIDTH = 78


class TextWriter:
    """Writes for a reader, a screen reader or a pipe; `echo` repeats what was typed.

    Echo is for input that no terminal shows, so that the lines read as a conversation.
    """

    def __init__(self, stream: TextIO, *, echo: bool) -> None:
        self._stream = stream
        self._echo = echo

    def waits(self) -> None:
        """Tell a person at a terminal that it is their turn."""
        if not self._echo:
            self._stream.write(_("You") + ": ")
            self._stream.flush()

    def hint(self, move: MoveScript | None) -> None:
        """Name the next missing move with its tip."""
        if move is None:
            self._labelled(_("Hint"), _("Nothing is missing; say it and see."))
        else:
            self._labelled(_("Hint"), f"{move.label}. {move.tip}")

    def recommended(self, reply: str) -> None:
        """Show a recommended reply."""
        self._labelled(_("You could say"), reply)

    def problem(self, message: str) -> None:
        """Tell what could not be done."""
        self._say(message)

    def _card(self, card: CoachCard) -> None:
        if card.scored:
            points = ngettext(
                "{points} point, {verdict}", "{points} points, {verdict}", card.points
            )
            self._labelled(
                _("Coach"), points.format(points=card.points, verdict=band_name(card.band)) + "."
            )
        self._say(card.verdict)
        self._notes(_("Said"), card.made)
        self._notes(_("Half said"), card.half_made)
        self._notes(_("Missing"), card.missed)
        self._notes(_("Careful"), card.pitfalls)
        if card.cut:
            self._say(_("The reply is very long; only its beginning was judged."))
        if card.tip:
            self._labelled(_("Tip"), card.tip)

    def _notes(self, name: str, notes: Iterable[Note]) -> None:
        for note in notes:
            words = f": “{' '.join(note.words.split())}”" if note.words else ""
            doubt = "" if note.sure else "?"
            self._say(f"  {name}{doubt} – {note.label}{words}")

    def _client_lines(self, name: str, lines: Iterable[str]) -> None:
        for line in lines:
            self._labelled(name, line)

    def _labelled(self, label: str, text: str) -> None:
        self._say(f"{label}: {text}")

    def _gap(self) -> None:
        self._stream.write("\n")

    def _say(self, text: str) -> None:
        for line in printable(text).expandtabs(4).split("\n"):
            indent = line[: len(line) - len(line.lstrip())]
            folded = textwrap.wrap(
                line, WIDTH, subsequent_indent=indent, break_long_words=False,
                break_on_hyphens=False,
            )  # fmt: skip
            self._stream.write("\n".join(folded) + "\n")
        self._stream.flush()
