"""What the picker lists: every dialogue of the library with what the store knows of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from trainer.dialogue.header_filling import filled_header
from trainer.store.records import ScenarioRecord, StoredSession

if TYPE_CHECKING:
    from trainer.diagnostics import Diagnostic
    from trainer.dialogue.model import Header
    from trainer.tui.services import Services


@dataclass(frozen=True, slots=True)
class Entry:
    """A dialogue: its header, or what keeps it from being played; and what was scored so far.

    It is the user's own where it is not `bundled`; `overrides` tells that it stands in the
    place of another one of the same id.
    """

    id: str
    header: Header | None
    problem: Diagnostic | None
    record: ScenarioRecord | None
    bundled: bool = True
    overrides: bool = False

    def filled_with(self, blanks: Mapping[str, str]) -> Entry:
        """Return the entry with these words in the blanks of its header."""
        if self.header is None:
            return self
        return replace(self, header=filled_header(self.header, blanks))

    def matches(self, words: str) -> bool:
        """Say whether every one of the words is found in what the card shows."""
        texts = [self.id]
        if self.header is not None:
            client = self.header.client
            texts += [self.header.title, self.header.summary, client.name, client.role]
        haystack = " ".join(texts).casefold()
        return all(word in haystack for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The entries in the order of the library, and the open session last worked on."""

    entries: tuple[Entry, ...]
    open_session: StoredSession | None

    def entry(self, scenario: str) -> Entry | None:
        """Return the entry of a scenario."""
        return next((entry for entry in self.entries if entry.id == scenario), None)


def load(services: Services) -> Catalogue:
    """Read headers and records. Raises StoreError where the store cannot be read."""
    records = services.store.records(services.language)
    entries = tuple(
        Entry(
            id=listed.id,
            header=listed.header,
            problem=listed.error,
            record=records.get(listed.id),
            bundled=listed.bundled,
            overrides=listed.overrides is not None,
        )
        for listed in services.library.headers(services.language)
    )
    playable = {entry.id for entry in entries if entry.header is not None}
    sessions = services.store.open_sessions(services.language)
    newest = next((item for item in sessions if item.scenario in playable), None)
    return Catalogue(entries, newest)
