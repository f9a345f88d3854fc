"""Reading JSON that may hold anything: each field has its type, and none is left unread."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from trainer.i18n import _
from trainer.store.errors import StoreError
from trainer.store.rows import time_to_text

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)

LARGEST = 2**63 - 1
"""No whole number in a database is larger."""

LONGEST_NAME = 100

YEARS = range(1970, 9000)
"""From where a clock that lost its battery begins, to years that have room after them."""

_SURROGATES = re.compile("[\ud800-\udfff]")


class FieldError(StoreError):
    """A value is not what belongs there; `place` leads to it, such as `sessions[2].seed`."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}" if place else reason)


class Fields:
    """An object of a JSON file, read field by field; `place` tells errors where it stands."""

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, dict):
            raise FieldError(place, _("an object is expected"))
        self._left: dict[str, Any] = dict(value)
        self._place = place

    @classmethod
    def read(cls, value: object, place: str, reader: Callable[[Fields], Value]) -> Value:
        """Return what the reader makes of an object, every field of which it has to take."""
        fields = cls(value, place)
        made = reader(fields)
        for name in fields._left:
            raise FieldError(fields._at(name), _("there is no such field"))
        return made

    def text(self, name: str) -> str:
        """Take a text."""
        return _text(self._take(name), self._at(name))

    def name(self, name: str) -> str:
        """Take the name of something: a short text in one line."""
        text = self.text(name)
        if not text.strip() or not text.isprintable() or len(text) > LONGEST_NAME:
            raise FieldError(self._at(name), _("a name is expected"))
        return text

    def whole(self, name: str, low: int = -LARGEST, high: int = LARGEST) -> int:
        """Take a whole number between two bounds."""
        value = self._take(name)
        if type(value) is not int or not low <= value <= high:
            raise FieldError(
                self._at(name),
                _("a whole number is expected")
                if high == LARGEST
                else _("a whole number from {low} to {high} is expected").format(
                    low=low, high=high
                ),
            )
        return value

    def whole_of_any_size(self, name: str) -> int:
        """Take a whole number that the store keeps as text."""
        value = self._take(name)
        if type(value) is not int:
            raise FieldError(self._at(name), _("a whole number is expected"))
        return value

    def number(self, name: str) -> float:
        """Take a number; a whole one stays whole."""
        value = self._take(name)
        number = isinstance(value, int | float) and not isinstance(value, bool)
        # Larger ones, such as 1e999, are read as infinite: they cannot be written again.
        if not number or not -LARGEST <= value <= LARGEST:
            raise FieldError(self._at(name), _("a number is expected"))
        taken: float = value
        return taken

    def flag(self, name: str) -> bool:
        """Take true or false."""
        value = self._take(name)
        if not isinstance(value, bool):
            raise FieldError(self._at(name), _("true or false is expected"))
        return value

    def time(self, name: str) -> str:
        """Take a time with its offset, as the store keeps it."""
        text = self.text(name)
        try:
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is not None and moment.year in YEARS:
                return time_to_text(moment)
        except ValueError:
            pass
        raise FieldError(self._at(name), _("a time with its offset is expected"))

    def choice(self, name: str, choices: type[Choice]) -> Choice:
        """Take one of several words."""
        text = self.text(name)
        try:
            return choices(text)
        except ValueError:
            words = ", ".join(choices)
            raise FieldError(
                self._at(name), _("one of {words} is expected").format(words=words)
            ) from None

    def texts(self, name: str) -> tuple[str, ...]:
        """Take a list of texts."""
        return tuple(
            _text(value, f"{self._at(name)}[{number}]")
            for number, value in enumerate(self._list(name), start=1)
        )

    def words_by_name(self, name: str) -> Mapping[str, str]:
        """Take an object of texts."""
        value = self._take(name)
        if not isinstance(value, dict):
            raise FieldError(self._at(name), _("an object is expected"))
        return {
            _text(key, self._at(name)): _text(word, self._at(name)) for key, word in value.items()
        }

    def object(self, name: str, reader: Callable[[Fields], Value]) -> Value:
        """Take an object."""
        return Fields.read(self._take(name), self._at(name), reader)

    def each(self, name: str, reader: Callable[[Fields], Value]) -> tuple[Value, ...]:
        """Take a list of objects."""
        return tuple(
            Fields.read(value, f"{self._at(name)}[{number}]", reader)
            for number, value in enumerate(self._list(name), start=1)
        )

    def optional(self, name: str, take: Callable[[str], Value]) -> Value | None:
        """Take what `take` takes, or null."""
        if name in self._left and self._left[name] is None:
            del self._left[name]
            return None
        return take(name)

    def wrong(self, name: str, reason: str) -> FieldError:
        """Return the error that a field which was taken does not fit."""
        return FieldError(self._at(name), reason)

    def _take(self, name: str) -> Any:
        try:
            return self._left.pop(name)
        except KeyError:
            raise FieldError(self._at(name), _("this is missing")) from None

    def _list(self, name: str) -> list[Any]:
        value = self._take(name)
        if not isinstance(value, list):
            raise FieldError(self._at(name), _("a list is expected"))
        return value

    def _at(self, name: str) -> str:
        # The name may come from the file: none is so long that it hides the message.
        return f"{self._place}.{name[:60]}" if self._place else name[:60]


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise FieldError(place, _("a text is expected"))
    if _SURROGATES.search(value):
        raise FieldError(place, _("there is half a character in this text"))
    return value
