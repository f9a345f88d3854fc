"""`partways` and `partways play`: the terminal app, or plain lines where there is no screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.commands.opened import tell_notice
from trainer.dialogue.blanks import NOTHING
from trainer.dialogue.files import is_path
from trainer.dialogue.library import Library
from trainer.errors import PartwaysError
from trainer.folders import open_library
from trainer.i18n import _
from trainer.store.opening import OpenedStore, now, open_store
from trainer.store.records import Mode

if TYPE_CHECKING:
    from trainer.plain.output import Output
    from trainer.tui.services import Start


@dataclass(frozen=True, slots=True)
class PlayRequest:
    """What the command line asked for; None where it left the choice open.

    `blanks` are filled with these words and those of the `profile`.
    """

    language: str
    scenario: str | None = None
    mode: Mode | None = None
    plain: bool = False
    as_json: bool = False
    seed: int | None = None
    resume: bool = False
    folders: tuple[Path, ...] = ()
    watch: bool = False
    turn: str | None = None
    blanks: Mapping[str, str] = field(default_factory=dict)
    profile: str | None = None

    @property
    def rehearses(self) -> bool:
        """Say whether the dialogue is played for its author's sake, and nothing kept."""
        return self.scenario is not None and (
            self.watch or self.turn is not None or is_path(self.scenario)
        )


class NothingToResumeError(PartwaysError):
    """No conversation is open."""


def play(request: PlayRequest) -> int:
    """Hold a conversation and return 0; raises PartwaysError where it can't begin."""
    library = open_library(request.folders)
    if request.rehearses:
        _rehearse(request, library)
        return 0
    library.check(request.language, request.scenario)
    opened = open_store()
    session = _open_session(opened, request) if request.resume else None
    blanks = _blanks(request, library, opened)
    if request.plain or not has_screen():
        _hold_in_plain_lines(request, library, opened, session, blanks)
        return 0
    if request.scenario is not None and session is None:
        library.open(request.scenario, request.language)
    from trainer.tui.services import Start

    start = Start(scenario=request.scenario, mode=request.mode, session=session, blanks=blanks)
    start_app(library, opened, start, language=request.language, seed=request.seed)
    return 0


def _rehearse(request: PlayRequest, library: Library) -> None:
    """Play a dialogue that is still being written; a good version of it must be there."""
    from trainer.commands.rehearse import manuscript_of, rehearse_in_plain_lines

    manuscript = manuscript_of(
        request.scenario or "",
        request.language,
        library,
        turn=request.turn,
        blanks=request.blanks,
    )
    if request.plain or not has_screen():
        rehearse_in_plain_lines(
            manuscript,
            mode=request.mode or Mode.PRACTISE,
            seed=request.seed,
            watched=request.watch,
            output=_plain_output(request),
        )
        return
    from trainer.tui.services import Start

    mode = Mode.LEARN if request.watch and request.mode is None else request.mode
    start = Start(manuscript=manuscript, mode=mode, watched=request.watch)
    start_app(library, open_store(), start, language=request.language, seed=request.seed)


def has_screen() -> bool:
    """Say whether a person sits at a terminal that can place characters.

    The app paints on standard error: sent to a file, it would leave the screen empty.
    """
    streams = (sys.stdin, sys.stdout, sys.stderr)
    terminal = all(stream.isatty() for stream in streams)
    return terminal and os.environ.get("TERM", "dumb") != "dumb"


def _open_session(opened: OpenedStore, request: PlayRequest) -> str:
    for session in opened.store.open_sessions(request.language):
        if request.scenario in (None, session.scenario):
            return session.id
    raise NothingToResumeError(
        _("No open conversation to resume. Start one: {command}").format(
            command=" ".join(["partways play", *filter(None, [request.scenario])])
        )
    )


def _blanks(request: PlayRequest, library: Library, opened: OpenedStore) -> Mapping[str, str]:
    """Return what the blanks are filled with; what goes under the name of a profile is kept."""
    if request.scenario is None or not (request.blanks or request.profile):
        return NOTHING
    from trainer.practice.profiles import asked_for

    header = library.open(request.scenario, request.language).header
    return asked_for(header, request.blanks, request.profile, opened.store.database, at=now())


def _hold_in_plain_lines(
    request: PlayRequest,
    library: Library,
    opened: OpenedStore,
    session: str | None,
    blanks: Mapping[str, str],
) -> None:
    from trainer.plain.holding import Choice, hold
    from trainer.plain.typed import typed

    tell_notice(opened)
    hold(
        Choice(
            language=request.language,
            scenario=request.scenario,
            session=session,
            mode=request.mode or Mode.PRACTISE,
            seed=request.seed,
            blanks=blanks,
        ),
        library=library,
        store=opened.store,
        clock=now,
        lines=typed(sys.stdin),
        output=_plain_output(request),
    )


def _plain_output(request: PlayRequest) -> Output:
    from trainer.plain.json_lines import JsonOutput
    from trainer.plain.text_lines import TextOutput

    if request.as_json:
        return JsonOutput(sys.stdout)
    return TextOutput(sys.stdout, echo=not sys.stdin.isatty())


def start_app(
    library: Library, opened: OpenedStore, start: Start, *, language: str, seed: int | None
) -> None:
    """Run the terminal app until it is left."""
    from trainer.tui.run import run
    from trainer.tui.services import Services

    run(
        Services(
            library=library,
            store=opened.store,
            clock=now,
            language=language,
            seed=seed,
            animations=os.environ.get("TEXTUAL_ANIMATIONS", "full") != "none",
        ),
        start=start,
        notice=opened.notice,
    )
