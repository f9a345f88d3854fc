"""Events as JSON lines, and those that conversations and drills have in common."""

from __future__ import annotations

import json
from typing import Any, TextIO

from trainer.dialogue.model import MoveScript


class JsonWriter:
    """Writes one JSON object a line, each with the key `event`."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def hint(self, move: MoveScript | None) -> None:
        """Name a move by its id and label."""
        self._event(
            "hint",
            move=move.id if move else None,
            label=move.label if move else None,
            tip=move.tip if move else None,
        )

    def recommended(self, reply: str) -> None:
        """Give the recommended reply."""
        self._event("recommended", reply=reply)

    def problem(self, message: str) -> None:
        """Tell what could not be done."""
        self._event("problem", message=message)

    def _event(self, event: str, **values: Any) -> None:
        self._stream.write(json.dumps({"event": event, **values}) + "\n")
        self._stream.flush()
