"""Names of scenarios and endings of kept sessions; what was gained and lost, in words."""

from __future__ import annotations

from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue, Ending
from trainer.i18n import _, ngettext
from trainer.review.comparing import DifferenceKind
from trainer.review.kept import KeptAttempt


class Names:
    """Names by id; each dialogue is opened once, and where it can't be, its ids are the names."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._opened: dict[tuple[str, str], Dialogue | None] = {}

    def title(self, scenario: str, language: str) -> str:
        """Return what a scenario is called."""
        dialogue = self._dialogue(scenario, language)
        return scenario if dialogue is None else dialogue.header.title

    def ending(self, scenario: str, language: str, ending: str) -> Ending | None:
        """Return an ending, None where the dialogue has no such any more."""
        dialogue = self._dialogue(scenario, language)
        return None if dialogue is None else dialogue.endings.get(ending)

    def ending_title(self, scenario: str, language: str, ending: str) -> str:
        """Return what an ending is called."""
        found = self.ending(scenario, language, ending)
        return ending if found is None else found.title

    def _dialogue(self, scenario: str, language: str) -> Dialogue | None:
        key = (scenario, language)
        if key not in self._opened:
            self._opened[key] = self._library.try_open(scenario, language)
        return self._opened[key]


def end_words(attempt: KeptAttempt) -> str:
    """Return how an attempt ended, or where it stopped."""
    if attempt.ending is not None:
        return attempt.ending_title
    return _("stopped before: {title}").format(title=attempt.ending_title)


def difference_name(kind: DifferenceKind) -> str:
    """Return what became of a move or a pitfall from one attempt to the other."""
    names = {
        DifferenceKind.GAINED: _("gained"),
        DifferenceKind.LOST: _("lost"),
        DifferenceKind.AVOIDED: _("stepped around"),
        DifferenceKind.FALLEN: _("fallen into"),
    }
    return names[kind]


def change_words(points: int) -> str:
    """Return points gained or lost, such as "12 points more" or "as many points"."""
    if points == 0:
        return _("as many points")
    if points > 0:
        return ngettext("{count} point more", "{count} points more", points).format(count=points)
    return ngettext("{count} point fewer", "{count} points fewer", -points).format(count=-points)


def signed(points: int | None) -> str:
    """Return points gained or lost with their sign, "±0" for none, a dash where unknown."""
    if points is None:
        return "–"
    return f"+{points}" if points > 0 else f"−{-points}" if points < 0 else "±0"
