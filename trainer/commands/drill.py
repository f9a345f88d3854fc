"""`partways drill`: single turns for a few minutes, in the terminal app or in plain lines."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.commands.opened import tell_notice
from trainer.commands.play import has_screen, start_app
from trainer.folders import open_library
from trainer.store.opening import OpenedStore, now, open_store

if TYPE_CHECKING:
    from trainer.dialogue.library import Library
    from trainer.plain.drilling import DrillOutput


@dataclass(frozen=True, slots=True)
class DrillRequest:
    """What the command line asked for; without a scenario every turn may come."""

    language: str
    scenario: str | None = None
    minutes: float = 5
    plain: bool = False
    as_json: bool = False
    seed: int | None = None
    folders: tuple[Path, ...] = ()


def drill(request: DrillRequest) -> int:
    """Hold a drill and return 0; raises PartwaysError or DiagnosticsError where it can't begin."""
    library = open_library(request.folders)
    library.check(request.language, request.scenario)
    opened = open_store()
    if request.plain or not has_screen():
        _drill_in_plain_lines(request, library, opened)
    else:
        from trainer.tui.services import DrillStart, Start

        start_app(
            library,
            opened,
            Start(drill=DrillStart(request.scenario, request.minutes)),
            language=request.language,
            seed=request.seed,
        )
    return 0


def _drill_in_plain_lines(request: DrillRequest, library: Library, opened: OpenedStore) -> None:
    from trainer.drill.opening import Surroundings, begin_drill
    from trainer.plain.drilling import hold_drill
    from trainer.plain.typed import typed

    tell_notice(opened)
    around = Surroundings(
        library=library,
        database=opened.store.database,
        language=request.language,
        clock=now,
        stopwatch=time.monotonic,
        rng=random.Random(request.seed),  # noqa: S311 - no secret
    )
    hold_drill(
        begin_drill(around, minutes=request.minutes, scenario=request.scenario),
        clock=now,
        lines=typed(sys.stdin),
        output=_output(request),
    )


def _output(request: DrillRequest) -> DrillOutput:
    from trainer.plain.drill_json import DrillJson
    from trainer.plain.drill_text import DrillText

    if request.as_json:
        return DrillJson(sys.stdout)
    return DrillText(sys.stdout, echo=not sys.stdin.isatty())
