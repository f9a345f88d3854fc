"""`partways disputes`: the verdicts that somebody does not agree with, and what became of them."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

from trainer.commands.opened import opened_store
from trainer.dialogue.library import Library
from trainer.errors import PartwaysError
from trainer.i18n import _, ngettext
from trainer.review.contesting import label_of
from trainer.store.disputes import Dispute, DisputeKind, DisputeState, disputes, settle
from trainer.text import printable


class UnknownDisputeError(PartwaysError):
    """No dispute has this number; the message names those there are."""


def show(library: Library, *, scenario: str | None, settled: bool, as_json: bool) -> int:
    """Print the disputes that are open, with `settled` all of them, and return 0."""
    dialogue = cache(library.try_open)
    found = [
        (dispute, label_of(dispute, dialogue(dispute.scenario, dispute.language)))
        for dispute in disputes(opened_store().database)
        if scenario in (None, dispute.scenario) and (settled or dispute.state is DisputeState.OPEN)
    ]
    if as_json:
        print(json.dumps([_values(dispute, label) for dispute, label in found], indent=2))
    elif found:
        print(printable("\n\n".join(_told(dispute, label) for dispute, label in found)))
    else:
        print(_("No verdict is disputed."), file=sys.stderr)
    return 0


def settle_all(numbers: Sequence[int], state: DisputeState) -> int:
    """Keep what became of some disputes, say so, and return 0. Raises UnknownDisputeError."""
    store = opened_store()
    known = {dispute.id for dispute in disputes(store.database)}
    for number in numbers:
        if number not in known:
            raise UnknownDisputeError(_unknown(number, known))
    for number in numbers:
        settle(store.database, number, state)
    named = ", ".join(map(str, numbers))
    if state is DisputeState.ACCEPTED:
        print(_("Accepted: {numbers}").format(numbers=named))
        print(_("Old replies are judged anew with: partways rescore --all"), file=sys.stderr)
    else:
        print(_("Dropped: {numbers}").format(numbers=named))
    return 0


def _unknown(number: int, known: set[int]) -> str:
    if not known:
        return _("There is no dispute {number}: no verdict is disputed.").format(number=number)
    return ngettext(
        "There is no dispute {number}; there is: {known}",
        "There is no dispute {number}; there are: {known}",
        len(known),
    ).format(number=number, known=", ".join(map(str, sorted(known))))


def _claim(dispute: Dispute, label: str) -> str:
    """Return in a few words what a dispute says."""
    texts = {
        (DisputeKind.MOVE, True): _("should count: {label}"),
        (DisputeKind.MOVE, False): _("should not count: {label}"),
        (DisputeKind.PITFALL, True): _("should count, against it: {label}"),
        (DisputeKind.PITFALL, False): _("should not count against it: {label}"),
    }
    return texts[dispute.kind, dispute.should_count].format(label=label)


def _told(dispute: Dispute, label: str) -> str:
    states = {
        DisputeState.OPEN: "",
        DisputeState.ACCEPTED: _("accepted"),
        DisputeState.DROPPED: _("dropped"),
    }
    state = states[dispute.state]
    head = f"{dispute.id:>4}  {dispute.scenario} · {dispute.turn}"
    if state:
        head += f"  ({state})"
    lines = [head, f"      {_claim(dispute, label)}"]
    if dispute.words is not None:
        lines.append(f"      {_('in these words')}: “{_flat(dispute.words.text)}”")
    lines.append(f"      {_('reply')}: “{_flat(dispute.reply)}”")
    return "\n".join(lines)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _values(dispute: Dispute, label: str) -> dict[str, Any]:
    words = dispute.words
    return {
        "id": dispute.id,
        "state": dispute.state,
        "session": dispute.session,
        "scenario": dispute.scenario,
        "language": dispute.language,
        "turn": dispute.turn,
        "kind": dispute.kind,
        "target": dispute.target,
        "label": label,
        "should_count": dispute.should_count,
        "words": words.text if words else None,
        "start": words.start if words else None,
        "end": words.end if words else None,
        "reply": dispute.reply,
        "at": dispute.at.isoformat(),
    }
