"""Progress by move in words and signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trainer.i18n import _, ngettext
from trainer.review.progress import ENOUGH, Kind, Progress, Verdict

SIGNS = {
    Verdict.MADE: "✓",
    Verdict.HALF: "◐",
    Verdict.MISSED: "○",
    Verdict.AVOIDED: "✓",
    Verdict.HIT: "✗",
}


def verdict_name(verdict: Verdict) -> str:
    """Return what a verdict is called."""
    names = {
        Verdict.MADE: _("made"),
        Verdict.HALF: _("half made"),
        Verdict.MISSED: _("missed"),
        Verdict.AVOIDED: _("avoided"),
        Verdict.HIT: _("stepped into"),
    }
    return names[verdict]


def counts_told(item: Progress) -> str:
    """Return how often it went well, or how often it came up while that says nothing yet."""
    if item.share is None:
        return _("not enough yet ({count} of {enough})").format(count=item.came_up, enough=ENOUGH)
    if item.subject.kind is Kind.PITFALL:
        text = _("avoided {count} of {all}")
    else:
        text = _("made {count} of {all}")
    told = text.format(count=item.went_well, all=item.came_up)
    if item.by_half:
        half = ngettext("{count} by half", "{count} by half", item.by_half)
        told = f"{told}, {half.format(count=item.by_half)}"
    return told


def latest_told(item: Progress) -> str:
    """Return the last verdicts in words, the newest last."""
    return ", ".join(verdict_name(verdict) for verdict in item.latest)


def latest_signs(item: Progress) -> str:
    """Return the last verdicts as signs, the newest last."""
    return " ".join(SIGNS[verdict] for verdict in item.latest)


def sections(items: Sequence[Progress]) -> Iterator[tuple[str, tuple[Progress, ...]]]:
    """Yield the items under titles: moves, pitfalls, and what cannot be told yet."""
    enough = [item for item in items if item.share is not None]
    early = [item for item in items if item.share is None]
    for title, found in (
        (_("Moves, the weakest first"), [i for i in enough if i.subject.kind is Kind.MOVE]),
        (_("Pitfalls, the weakest first"), [i for i in enough if i.subject.kind is Kind.PITFALL]),
        (_("Not enough yet"), early),
    ):
        if found:
            yield title, tuple(found)
