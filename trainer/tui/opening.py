"""From a scenario or a kept session to a conversation that can be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.practice.start import resume, start

if TYPE_CHECKING:
    from trainer.practice.session import Session
    from trainer.store.records import Mode, StoredSession
    from trainer.tui.services import Services


def begin(services: Services, scenario: str, mode: Mode) -> Session:
    """Begin a conversation.

    Raises DiagnosticsError where the dialogue cannot be used and StoreError where the
    conversation cannot be kept.
    """
    dialogue = services.library.open(scenario, services.language)
    return start(
        dialogue,
        store=services.store,
        mode=mode,
        clock=services.clock,
        seed=services.seed,
    )


def go_on(services: Services, stored: StoredSession) -> Session:
    """Go on with a kept session. Raises as `begin`, and DialogueChangedError."""
    dialogue = services.library.open(stored.scenario, stored.language)
    return resume(dialogue, stored.id, store=services.store, clock=services.clock)


def warm_up(session: Session) -> None:
    """Load the scorer and compile what the next reply is judged by, so that it is judged at once.

    Touches neither store nor screen: made for a thread of its own.
    """
    if session.script is None:
        return
    from scoring import scorer_for
    from trainer.dialogue.rubrics import rubric_of

    scorer_for(rubric_of(session.script, session.dialogue.header.language))
