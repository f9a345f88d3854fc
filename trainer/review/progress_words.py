"""Progress by move in words and signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from trainer.i18n import _, ngettext
from trainer.review.enough import ENOUGH
from trainer.review.progress import Kind, Progress, Verdict
from trainer.review.progress_report import ProgressReport

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


def counts_told(item: Progress, *, briefly: bool = False) -> str:
    """Return how often it went well, or that it came up too seldom to say.

    `briefly` leaves out how often it was made by half.
    """
    if item.share is None:
        return _("not enough yet ({count} of {enough})").format(count=item.came_up, enough=ENOUGH)
    if item.subject.kind is Kind.PITFALL:
        text = _("avoided {count} of {all}")
    else:
        text = _("made {count} of {all}")
    told = text.format(count=item.went_well, all=item.came_up)
    if item.by_half and not briefly:
        half = ngettext("{count} by half", "{count} by half", item.by_half)
        told = f"{told}, {half.format(count=item.by_half)}"
    return told


def basis_told(report: ProgressReport) -> str:
    """Return what a report is made from."""
    if not report.replies:
        return _("Nothing to look back on yet. Talk to a client, or drill single turns.")
    if not report.drilled:
        text = ngettext(
            "From {count} scored reply.", "From {count} scored replies.", report.replies
        )
        return text.format(count=report.replies)
    text = ngettext(
        "From {count} scored reply, {drilled} in drills.",
        "From {count} scored replies, {drilled} of them in drills.",
        report.replies,
    )
    return text.format(count=report.replies, drilled=report.drilled)


def drilled_told(turns: int) -> str:
    """Return how many turns have been drilled, for who looks back on conversations."""
    return ngettext("{count} turn drilled", "{count} turns drilled", turns).format(count=turns)


def signs_told() -> str:
    """Return what the signs of the last verdicts mean."""
    return _("The last three times: ✓ made or avoided, ◐ half made, ○ missed, ✗ stepped into.")


def latest_told(item: Progress) -> str:
    """Return the last verdicts in words, the newest last."""
    return ", ".join(verdict_name(verdict) for verdict in item.latest)


def latest_signs(item: Progress) -> str:
    """Return the last verdicts as signs, the newest last."""
    return " ".join(SIGNS[verdict] for verdict in item.latest)


def sections(items: Sequence[Progress]) -> Iterator[tuple[str, tuple[Progress, ...]]]:
    """Yield the items that can be told under titles: moves, and pitfalls stepped into."""
    for title, found in (
        (_("Moves, the weakest first"), [i for i in items if i.subject.kind is Kind.MOVE]),
        (_("Pitfalls, the weakest first"), [i for i in items if i.subject.kind is Kind.PITFALL]),
    ):
        told = tuple(item for item in found if item.share is not None and not _spotless(item))
        if told:
            yield title, told


def names_only(items: Sequence[Progress]) -> Iterator[tuple[str, str]]:
    """Yield the items of which a name is enough, under titles: what is avoided, what is early."""
    avoided = [item.subject.label for item in items if _spotless(item)]
    early = [f"{item.subject.label} ({item.came_up})" for item in items if item.share is None]
    if avoided:
        yield _("Pitfalls you have always avoided"), " · ".join(avoided)
    if early:
        title = _("Not enough yet: seen fewer than {enough} times").format(enough=ENOUGH)
        yield title, " · ".join(early)


def _spotless(item: Progress) -> bool:
    return item.subject.kind is Kind.PITFALL and item.share == 100
