"""From disputes about a script to a proposal: a draft of its file, the patch, what `check` says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from trainer.authoring.contested import Draft, Manuscript, drafted, lost
from trainer.authoring.patch import unified_diff
from trainer.checking.drafts import new_findings
from trainer.diagnostics import Diagnostic
from trainer.dialogue.compiler import compile_dialogue
from trainer.dialogue.filling import filled
from trainer.dialogue.library import BUNDLED, Library
from trainer.dialogue.model import Dialogue
from trainer.dialogue.source import Source, read_source, shown_path
from trainer.practice.stand_ins import as_written
from trainer.store.disputes import Dispute
from trainer.store.records import SessionStore

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Script:
    """The file of a dialogue: `name` is its path, with slashes, below the folder to patch in."""

    folder: Path
    name: str
    mark: str
    manuscript: Manuscript

    @property
    def bundled(self) -> bool:
        """Tell whether it came with the program."""
        return self.folder == BUNDLED.parent

    @property
    def path(self) -> Path:
        """Return where the file lies."""
        return self.folder / self.name

    def patch(self, draft: Draft) -> str:
        """Return the patch that makes the draft of the file; empty where nothing changes."""
        before, after = self.manuscript.text, draft.text
        return unified_diff(self.name, self.mark + before, self.mark + after)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft of a script, the patch that makes it, and what `check` will find that is new.

    `lost` are the disputes about what the script does not have any more.
    """

    script: Script
    draft: Draft
    patch: str
    findings: tuple[Diagnostic, ...]
    lost: tuple[Dispute, ...]


def proposal_for(script: Script, disputes: Sequence[Dispute], store: SessionStore) -> Proposal:
    """Return a proposal that agrees with these disputes as far as the file can.

    Raises UneditableError where the file is written so that a program cannot change it.
    """
    before = script.manuscript.dialogue
    there = [dispute for dispute in disputes if not lost(before, dispute)]
    turns = {dispute.turn for dispute in there}

    def sound(earlier: Dialogue, later: Dialogue) -> bool:
        return not new_findings(earlier, later, turns)

    written = _in_the_words_of_the_script(there, before, store)
    draft = drafted(script.manuscript, written, sound=sound)
    return Proposal(
        script=script,
        draft=draft,
        patch=script.patch(draft),
        findings=new_findings(before, draft.dialogue, turns),
        lost=tuple(dispute for dispute in disputes if dispute not in there),
    )


def script_of(library: Library, name: str, language: str) -> Script:
    """Return the file of a dialogue. Raises UnknownDialogueError and DiagnosticsError."""
    path = library.path_of(name, language)
    source = read_source(path, id=name, language=language)
    fragments = library.fragments(language)

    def compiled(text: str) -> Dialogue:
        return compile_dialogue(Source(shown_path(path), text, name, language), fragments)

    above = (folder for folder in reversed(library.folders) if path.is_relative_to(folder))
    folder = next(above, path.parent)
    if folder == BUNDLED:
        folder = BUNDLED.parent
    return Script(
        folder=folder,
        name=path.relative_to(folder).as_posix(),
        mark="\ufeff" if path.read_bytes().startswith(BYTE_ORDER_MARK) else "",
        manuscript=Manuscript(compiled(source.text), source.text, compiled),
    )


def _in_the_words_of_the_script(
    disputes: Iterable[Dispute], dialogue: Dialogue, store: SessionStore
) -> Iterator[Dispute]:
    """Yield disputes with the script's own names for what users have filled into its blanks."""
    for dispute in disputes:
        held = filled(dialogue, store.session(dispute.session).blanks)
        words = dispute.words
        yield replace(
            dispute,
            reply=as_written(held, dispute.reply),
            words=words and replace(words, text=as_written(held, words.text)),
        )
