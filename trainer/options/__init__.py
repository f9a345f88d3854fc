"""Commands, options and help texts, a module for each family of commands.

Importing a family registers its commands; each command imports what it needs inside itself.
"""

from __future__ import annotations

from trainer.options import (
    authoring,
    checking,
    contesting,
    describing,
    drawing,
    drilling,
    keeping,
    moving,
    playing,
    profiles,
    reviewing,
    scoring,
    walking,
)
from trainer.options.invoking import CommandLineError, invoke

__all__ = [
    "CommandLineError",
    "authoring",
    "checking",
    "contesting",
    "describing",
    "drawing",
    "drilling",
    "invoke",
    "keeping",
    "moving",
    "playing",
    "profiles",
    "reviewing",
    "scoring",
    "walking",
]
