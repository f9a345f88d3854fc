"""From a scenario or a kept session to a conversation that can be shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from trainer.dialogue.filling import filled
from trainer.practice.start import resume, resume_before, start

if TYPE_CHECKING:
    from trainer.dialogue.model import TurnScript
    from trainer.practice.session import Session
    from trainer.store.records import Mode, StoredSession
    from trainer.tui.services import Services


def begin(services: Services, scenario: str, mode: Mode, blanks: Mapping[str, str]) -> Session:
    """Begin a conversation with these words in its blanks.

    Raises DiagnosticsError where the dialogue cannot be used and StoreError where the
    conversation cannot be kept.
    """
    dialogue = services.library.open(scenario, services.language)
    return start(
        filled(dialogue, blanks),
        store=services.store,
        mode=mode,
        clock=services.clock,
        seed=services.seed,
    )


def go_on(services: Services, stored: StoredSession) -> Session:
    """Go on with a kept session. Raises as `begin`, and DialogueChangedError."""
    dialogue = services.library.open(stored.scenario, stored.language)
    return resume(dialogue, stored.id, store=services.store, clock=services.clock)


def go_back(services: Services, session_id: str, turn_id: int) -> Session:
    """Go back in a kept session to before one of its turns. Raises as `go_on`."""
    stored = services.store.session(session_id)
    dialogue = services.library.open(stored.scenario, stored.language)
    return resume_before(dialogue, session_id, turn_id, store=services.store, clock=services.clock)


def get_ready(services: Services, scenario: str) -> None:
    """Load what a conversation needs while its briefing is read, in a thread of its own.

    Raises DiagnosticsError where the dialogue cannot be used.
    """
    dialogue = services.library.open(scenario, services.language)
    compile_turn(dialogue.turns[dialogue.start], services.language)


def warm_up(session: Session) -> None:
    """Compile what the next reply is judged by while it is written, in a thread of its own."""
    if session.script is not None:
        compile_turn(session.script, session.dialogue.header.language)


def compile_turn(script: TurnScript, language: str) -> None:
    """Compile what replies to a turn are judged by, so that the first one need not wait."""
    from scoring import scorer_for
    from trainer.dialogue.rubrics import rubric_of

    scorer_for(rubric_of(script, language))
