"""What a rescoring changed, in lines."""

from __future__ import annotations

from collections.abc import Iterator

from trainer.dialogue.model import Dialogue
from trainer.i18n import _, ngettext
from trainer.practice.debrief import labels_of
from trainer.review.rescoring import Rejudged, Rescoring


def rescoring_lines(
    name: str, dialogue: Dialogue | None, scores: Rescoring | None
) -> Iterator[str]:
    """Yield what changed in a session, which is called `name`; nothing where all is as it was.

    Without a dialogue its script cannot be opened; without scores it is an exam that goes on.
    """
    if dialogue is None:
        yield f"{name}  {_('its script is gone: the scores stay as they are')}"
        return
    if scores is None:
        yield f"{name}  {_('an exam that goes on is judged anew when it is over')}"
        return
    if not scores.changed:
        return
    totals = [
        f"{total.before} → {total.after}"
        for total in scores.totals.values()
        if total.before != total.after
    ]
    total = _("total {points}").format(points=", ".join(totals)) if totals else ""
    yield f"{name}  {total}".rstrip()
    for item in scores.changed:
        yield from _reply(item, dialogue)
    if scores.lost:
        yield "    " + ngettext(
            "{count} reply stays as it was: the script has lost its turn.",
            "{count} replies stay as they were: the script has lost their turns.",
            scores.lost,
        ).format(count=scores.lost)


def _reply(item: Rejudged, dialogue: Dialogue) -> Iterator[str]:
    script = dialogue.turns[item.turn.turn]
    words = " ".join(item.turn.reply.split())
    points = f"{item.before.score} → {item.after.judgement.score}"
    yield f"    {script.title}: {points}  “{words}”"
    labels = labels_of(script)
    for text, ids in ((_("now: {label}"), item.gained), (_("not now: {label}"), item.lost)):
        for id in sorted(ids):
            yield "      " + text.format(label=labels.get(id, id))


def rescoring_summary(count: int, changed: int) -> str:
    """Return how many sessions were looked at, and how many of them changed."""
    if not changed:
        return ngettext(
            "{count} session looked at; nothing changes.",
            "{count} sessions looked at; nothing changes.",
            count,
        ).format(count=count)
    return ngettext(
        "{count} session looked at, {changed} changed. The scores of the day are kept beside.",
        "{count} sessions looked at, {changed} changed. The scores of the day are kept beside.",
        count,
    ).format(count=count, changed=changed)
