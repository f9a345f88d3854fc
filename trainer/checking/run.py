"""Runs the rules over files: all findings, sorted, each once."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from scoring import scorer_for
from scoring.languages import CODES
from trainer.checking.ignores import heed, ignores_in
from trainer.checking.places import Place, Places
from trainer.checking.rule import Rule
from trainer.checking.rules import languages
from trainer.diagnostics import Diagnostic, DiagnosticsError, Severity, Span
from trainer.dialogue.codes import Code
from trainer.dialogue.compiler import compile_dialogue, compile_fragments
from trainer.dialogue.findings import did_you_mean, quoted
from trainer.dialogue.fragments import Fragments
from trainer.dialogue.library import Library
from trainer.dialogue.model import Dialogue
from trainer.dialogue.shelves import LANGUAGE
from trainer.dialogue.source import LINE_BREAK, Source, read_source, start_of
from trainer.i18n import _

# What can't be told of a dialogue as long as its shared parts are not known.
NEEDS_SHARED = frozenset({Code.UNKNOWN_SHARED, Code.UNKNOWN_MOVE, Code.UNKNOWN_PITFALL})


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in how many files, sorted by place."""

    diagnostics: tuple[Diagnostic, ...]
    files: int

    def count(self, severity: Severity) -> int:
        """Return how many findings are that severe."""
        return sum(diagnostic.severity is severity for diagnostic in self.diagnostics)


def check(
    places: Places,
    library: Library,
    rules: Sequence[Rule],
    judging: Sequence[Rule] = (),
    *,
    progress: Callable[[int, Place], None] = lambda _number, _place: None,
) -> Report:
    """Return all findings in these files.

    The rules are run over a dialogue that can be compiled with the shared parts of its library,
    those that need replies `judging` only where the scorer knows its language. Those are given
    the dialogue one turn at a time, so that no more than one is compiled for the scorer.
    `progress` is called with the number, from 0, of each file before it is read.
    """
    run = _Run(library, rules, judging)
    run.told.update(dict.fromkeys(places.unreadable))
    for number, place in enumerate(places.files):
        progress(number, place)
        run.shared_file(place) if place.shared else run.dialogue_file(place)
    run.languages()
    return Report(run.findings(), len(places.files))


@dataclass
class _Run:
    library: Library
    rules: Sequence[Rule]
    judging: Sequence[Rule]
    told: dict[Diagnostic, None] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)  # by file, of those to check
    looked_for: dict[str, set[Code]] = field(default_factory=lambda: defaultdict(set))
    dialogues: dict[str, dict[str, Dialogue]] = field(default_factory=lambda: defaultdict(dict))
    elsewhere: set[tuple[Span, str]] = field(default_factory=set)
    shared: dict[tuple[Path, ...], Fragments | None] = field(default_factory=dict)

    def shared_file(self, place: Place) -> None:
        """Check what recurs in dialogues."""
        try:
            source = read_source(place.path, language=place.language)
            self.texts[source.file] = source.text
            compile_fragments(source, self._before(source, place.path))
        except DiagnosticsError as error:
            self._tell(error.diagnostics)

    def dialogue_file(self, place: Place) -> None:
        """Check one dialogue, and the shared files it needs."""
        try:
            source = read_source(place.path, id=place.id, language=place.language)
        except DiagnosticsError as error:
            self._tell(error.diagnostics)
            return
        self.texts[source.file] = source.text
        shared = self._fragments(source, place.path)
        try:
            dialogue = compile_dialogue(source, shared or Fragments())
        except DiagnosticsError as error:
            self._tell(
                diagnostic
                for diagnostic in error.diagnostics
                if shared is not None or diagnostic.code not in NEEDS_SHARED
            )
            return
        self.dialogues[dialogue.header.id][dialogue.header.language] = dialogue
        if shared is None:
            return
        judging = self.judging
        if judging and dialogue.header.language not in CODES:
            self._tell([_unknown_language(source, dialogue.header.language)])
            judging = ()
        self._apply(self.rules, dialogue, source.file)
        if judging:
            for turn in dialogue.turns.values():
                self._apply(judging, replace(dialogue, turns={turn.id: turn}), source.file)
                scorer_for.cache_clear()  # that of a turn takes up to 70 MB

    def _apply(self, rules: Iterable[Rule], dialogue: Dialogue, file: str) -> None:
        for rule in rules:
            self.looked_for[file].add(rule.code)
            self._tell(self._once(file, rule.findings(dialogue)))

    def languages(self) -> None:
        """Compare the dialogues of one id with each other."""
        for versions in self.dialogues.values():
            if len(versions) > 1:
                for dialogue in versions.values():
                    self.looked_for[dialogue.header.span.file].update(languages.CODES)
                self._tell(languages.findings(versions))

    def findings(self) -> tuple[Diagnostic, ...]:
        """Return what was found but for what the files ask to ignore."""
        kept = list(self.told)
        for file, text in self.texts.items():
            if "partways:" not in text:
                continue
            ignores = ignores_in(file, LINE_BREAK.split(text))
            kept, about = heed(kept, ignores, looked_for=self.looked_for[file])
            kept += about
        return tuple(sorted(kept, key=lambda found: (found.span, found.code, found.message)))

    def _tell(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.told.update(dict.fromkeys(diagnostics))

    def _once(self, file: str, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """Yield what stands in this file, and in shared ones what no dialogue has led to yet."""
        for diagnostic in diagnostics:
            if diagnostic.span.file != file:
                seen = (diagnostic.span, diagnostic.code)
                if seen in self.elsewhere:
                    continue
                self.elsewhere.add(seen)
            yield diagnostic

    def _before(self, source: Source, path: Path) -> Fragments:
        """Return the shared parts that a shared file can extend: those of the files before it."""
        fragments = Fragments()
        for file in self.library.shared_files(_language_of(source) or "", beside=path):
            if os.path.realpath(file) == os.path.realpath(path):
                break
            earlier = read_source(file, language=source.language)
            fragments = fragments.extended(compile_fragments(earlier, fragments))
        return fragments

    def _fragments(self, source: Source, path: Path) -> Fragments | None:
        """Return the shared parts a dialogue can use; None where they can't be read."""
        language = _language_of(source)
        if language is None:
            return None
        try:
            files = self.library.shared_files(language, beside=path)
            if files not in self.shared:
                self.shared[files] = None
                self.shared[files] = self.library.fragments(language, beside=path)
        except DiagnosticsError as error:
            self._tell(error.diagnostics)
            return None
        return self.shared[files]


def _language_of(source: Source) -> str | None:
    """Return the language of the file's folder, or the one it says itself."""
    named = LANGUAGE.search(source.text)
    return source.language or (named[1] if named else None)


def _unknown_language(source: Source, language: str) -> Diagnostic:
    named = LANGUAGE.search(source.text)
    span = start_of(source.file)
    if named:
        line = source.text.count("\n", 0, named.start()) + 1
        first, last = (named.span(1)[end] - named.start() + 1 for end in (0, 1))
        span = Span(source.file, line, first, line, last)
    return Diagnostic(
        Severity.WARNING,
        Code.UNKNOWN_LANGUAGE,
        _("nobody can play this: replies in the language {language} cannot be judged yet").format(
            language=quoted(language)
        ),
        span,
        did_you_mean(language, CODES),
    )
