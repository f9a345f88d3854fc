"""Two attempts side by side, in plain lines below each other."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.i18n import _
from trainer.plain.writing import TextWriter
from trainer.review.comparing import Comparison, Difference, Pair, points_of
from trainer.review.kept import Step
from trainer.review.naming import change_words, difference_name, end_words


class ComparisonWriter(TextWriter):
    """Writes a comparison; the attempts are called by the names one asked for them with."""

    def comparison(self, comparison: Comparison, title: str, names: Sequence[str]) -> None:
        """Write the totals, then each turn with what the second attempt did differently."""
        self._say(f"{title}.")
        attempts = (comparison.first, comparison.second)
        for sign, name, attempt in zip("AB", names, attempts, strict=True):
            total = _("{points} of 100").format(points=attempt.debrief.total)
            self._say(f"{sign} = {name}: {end_words(attempt)}, {total}")
        self._labelled(_("From A to B"), change_words(comparison.change))
        for pair in comparison.pairs:
            self._gap()
            self._pair(pair)

    def _pair(self, pair: Pair) -> None:
        change = "" if pair.change is None else f" ({change_words(pair.change)})"
        self._say(f"{pair.title}{change}")
        for sign, step in zip("AB", (pair.first, pair.second), strict=True):
            self._side(sign, step)
        for difference in pair.differences:
            self._difference(difference)

    def _side(self, sign: str, step: Step | None) -> None:
        if step is None:
            self._labelled(f"  {sign}", _("did not come by here"))
            return
        points = points_of(step)
        told = _("not scored") if points is None else str(points)
        self._labelled(f"  {sign}, {told}", " ".join(step.review.turn.reply.split()))

    def _difference(self, difference: Difference) -> None:
        sign = "+" if difference.good else "−"
        words = [
            f"{side} “{' '.join(text.split())}”"
            for side, text in (("A", difference.first), ("B", difference.second))
            if text
        ]
        told = f": {', '.join(words)}" if words else ""
        self._say(f"  {sign} {difference_name(difference.kind)} – {difference.label}{told}")
