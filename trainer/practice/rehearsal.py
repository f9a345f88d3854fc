"""A conversation with a dialogue that is still being written: it follows the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePath

from trainer.diagnostics import DiagnosticsError
from trainer.dialogue.lookup import script_of
from trainer.dialogue.model import Dialogue
from trainer.dialogue.watching import Watch
from trainer.errors import PartwaysError
from trainer.i18n import _, ngettext
from trainer.practice.judging import Judge
from trainer.practice.replaying import Replay, Said, replay, said_in
from trainer.practice.session import Session
from trainer.practice.start import start
from trainer.store.records import Mode, SessionStore


class Manuscript:
    """The dialogue in a file, as it was when it could last be played.

    `read` compiles it anew (raises PartwaysError or DiagnosticsError), `files` are those it
    consists of, `turn` is where a conversation begins instead of at the dialogue's start.
    Raises as `read`, and UnknownTurnError.
    """

    def __init__(
        self,
        read: Callable[[], Dialogue],
        files: Callable[[], Iterable[Path]],
        *,
        turn: str | None = None,
    ) -> None:
        self._read = read
        self._turn = turn
        self._watch = Watch(files)
        self.dialogue = self._read_from_turn()
        self.problem: PartwaysError | DiagnosticsError | None = None
        """What keeps the newest version from being played."""

    def look(self, *, patient: bool = True) -> bool:
        """Read the files again where they were saved; say whether there is news.

        The news is another dialogue, another problem, or none any more. A patient look, one of
        many, waits until a save is through. Works in any thread, in one at a time.
        """
        if not (self._watch.settled() if patient else self._watch.changed()):
            return False
        before = self.dialogue, self.problem
        try:
            self.dialogue, self.problem = self._read_from_turn(), None
        except (PartwaysError, DiagnosticsError) as error:
            self.problem = error
            return str(error) != str(before[1])
        return (self.dialogue, self.problem) != before

    def _read_from_turn(self) -> Dialogue:
        dialogue = self._read()
        if self._turn is None:
            return dialogue
        return replace(dialogue, start=script_of(dialogue, self._turn).id)


@dataclass(frozen=True, slots=True)
class Scene:
    """How a conversation is rehearsed: mode, seed, where it is kept for as long as it lasts."""

    store: SessionStore
    clock: Callable[[], datetime]
    mode: Mode
    seed: int | None = None
    judge: Callable[[Dialogue], Judge] | None = None


class Rehearsal:
    """A conversation that starts anew with each good version of a manuscript.

    The replies given so far are replayed, with the same seed, as far as they fit. Those that
    do not are remembered until the user goes on in another way. `watched` tells whether the
    files are looked at while it is held.
    """

    def __init__(self, manuscript: Manuscript, scene: Scene, *, watched: bool) -> None:
        self.manuscript = manuscript
        self.watched = watched
        self._scene = scene
        self.session = self._begin(scene.seed)
        self._said: tuple[Said, ...] = ()
        self._replayed: tuple[int, ...] = ()

    def restart(self) -> Replay:
        """Begin anew with the manuscript as it is now, and return how far the replies fit."""
        before = self.session
        if tuple(turn.id for turn in before.path) != self._replayed:
            self._said = said_in(before)
        result = replay(self._begin(before.seed), self._said)
        self.session = result.session
        self._replayed = tuple(turn.id for turn in self.session.path)
        return result

    def _begin(self, seed: int | None) -> Session:
        dialogue, scene = self.manuscript.dialogue, self._scene
        return start(
            dialogue,
            store=scene.store,
            mode=scene.mode,
            clock=scene.clock,
            seed=seed,
            judge=None if scene.judge is None else scene.judge(dialogue),
        )


def told(result: Replay) -> str:
    """Return in a line what came of reading the file again."""
    session = result.session
    if session.ending is not None:
        place = session.ending.title
    else:
        place = session.script.title if session.script else ""
    if result.given == 0:
        return _("Read again: {place}.").format(place=place)
    if result.replayed == result.given:
        return ngettext(
            "Read again: {place}. Your reply was replayed.",
            "Read again: {place}. Your {count} replies were replayed.",
            result.given,
        ).format(place=place, count=result.given)
    return ngettext(
        "Read again: {place}. {replayed} of your {count} reply fits; the rest waits.",
        "Read again: {place}. {replayed} of your {count} replies fit; the rest wait.",
        result.given,
    ).format(place=place, replayed=result.replayed, count=result.given)


def first_problem(problem: PartwaysError | DiagnosticsError) -> str:
    """Return in a line what keeps a version from being played, and how much more there is.

    Of the file it gives the name alone.
    """
    if not isinstance(problem, DiagnosticsError):
        return str(problem)
    first, *others = problem.diagnostics
    place = f"{PurePath(first.span.file).name}:{first.span.line}:{first.span.column}"
    line = f"{place}: {first.message}"
    if first.help:
        line = f"{line}, {first.help}"
    if not others:
        return line
    more = ngettext("and {count} more error", "and {count} more errors", len(others))
    return f"{line} ({more.format(count=len(others))})"
