"""A group of keys as it was read from a file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from trainer.diagnostics import Span
from trainer.dialogue.header import Text


@dataclass(frozen=True, slots=True)
class Fields:
    """A group as it was read. What is missing or wrong has been reported and reads as empty."""

    span: Span
    values: Mapping[str, Any]
    given: Collection[str]

    def __contains__(self, key: str) -> bool:
        """Tell whether the key is there, be its value right or wrong."""
        return key in self.given

    def words(self, key: str) -> Text:
        """Return a text, id or choice and where it stands."""
        found: Text = self.values.get(key) or Text("", self.span)
        return found

    def text(self, key: str, default: str = "") -> str:
        """Return a text, id or choice."""
        found: Text | None = self.values.get(key)
        return default if found is None else found.value

    def texts(self, key: str) -> tuple[Text, ...]:
        """Return a list of texts or ids."""
        found: tuple[Text, ...] = self.values.get(key, ())
        return found

    def whole(self, key: str, default: int = 0) -> int:
        """Return a whole number."""
        found: int = self.values.get(key, default)
        return found

    def whole_or_none(self, key: str) -> int | None:
        """Return a whole number, or None where the key is not there."""
        found: int | None = self.values.get(key)
        return found

    def number(self, key: str, default: float) -> float:
        """Return a number."""
        found: float = self.values.get(key, default)
        return found

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return whether a flag is set."""
        found: bool = self.values.get(key, default)
        return found

    def child(self, key: str) -> Fields:
        """Return the group of keys under a key."""
        found: Fields | None = self.values.get(key)
        return found or Fields(self.span, {}, ())

    def items(self, key: str) -> tuple[Fields, ...]:
        """Return a list of groups."""
        found: tuple[Fields, ...] = self.values.get(key, ())
        return found

    def named(self, key: str) -> Mapping[str, Fields]:
        """Return groups under their ids, in the order of the file."""
        found: Mapping[str, Fields] = self.values.get(key, {})
        return found
