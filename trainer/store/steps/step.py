"""What a step of the schema is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema. Its place in the list, from 1, is the version it leads to."""

    name: str
    statements: tuple[str, ...]
