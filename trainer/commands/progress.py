"""A progress bar for commands that take their time."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import click

T = TypeVar("T")


@contextmanager
def with_progress(steps: Iterable[T], length: int, label: str) -> Iterator[Iterator[T]]:
    """Give the steps, with a progress bar while they are taken at a terminal."""
    with click.progressbar(
        steps, length=length, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()
    ) as taken:
        yield iter(taken)
